// What paths name, and what words they are made of.
import { describe, expect, test } from 'vitest';
import { lower } from '../../src/contract/lower.ts';
import { isPlaceholder, resourcePathsOf, segmentsOf } from '../../src/conventions/resource-path.ts';
import { actionVerbOf, deedOf } from '../../src/conventions/verbs.ts';
import { numberOf, wordsOf } from '../../src/conventions/words.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';

const among = async (...paths: readonly string[]) => {
  const operations = Object.fromEntries(paths.map(path => [path, { get: { responses: {} } }]));
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: operations });
  const { description } = await load(memoryHost({ 'api.json': text }), 'api.json');
  if (!description) throw new Error('this is no description');
  return resourcePathsOf(lower(description).contract);
};

describe('what a path names', () => {
  test.each([
    ['/plans', 'collection'],
    ['/plans/{id}', 'item'],
    ['/plans/{id}/', 'item'],
    ['/plans/{id}/cancel', 'action'],
    ['/plans/{id}:cancel', 'action'],
    ['/plans:export', 'action'],
    ['/plans/import-jobs', 'collection'],
    ['/plans/{id}/owner', 'single'],
    ['/plans/{id}/attachments?sort=name', 'collection'],
    ['/', 'single'],
    ['/status', 'single'],
    ['/search', 'action'],
    ['/compare/{base}...{head}', 'single'],
  ])('%s is %s', async (path, kind) => {
    expect((await among(path)).kindOf(path)).toBe(kind);
  });

  test.each([
    ['a singular name', '/plan', '/plan/{id}'],
    ['a verb for a name', '/search', '/search/{id}'],
    ['slashes at the end of one', '/plans/', '/plans/{id}'],
    ['another name for a placeholder', '/users/{user}/plans', '/users/{id}/plans/{plan}'],
    ['the root', '/', '/{id}'],
  ])('a collection and its item: %s', async (_, collection, item) => {
    const paths = await among(collection, item);
    expect([paths.itemOf(collection), paths.collectionOf(item)]).toEqual([item, collection]);
  });

  test('a collection that is itself an item', async () => {
    const paths = await among('/{bucket}', '/{bucket}/{key}');
    expect([paths.kindOf('/{bucket}'), paths.itemOf('/{bucket}')]).toEqual(['item', '/{bucket}/{key}']);
  });

  test('an item whose collection is not there', async () => {
    expect((await among('/plans/{id}')).collectionOf('/plans/{id}')).toBeUndefined();
  });

  test('segments, of which some are placeholders', () => {
    expect(segmentsOf('//plans/{id}/?a=/b#/c')).toEqual(['plans', '{id}']);
    expect(['{id}', '{id}:cancel', '{a}.{b}', 'id'].map(isPlaceholder)).toEqual([true, false, false, false]);
  });
});

describe('words', () => {
  test.each([
    ['listUsers', 'list users'],
    ['list-users', 'list users'],
    ['UsersController_listUsers', 'users controller list users'],
    ['repos/list-for_user', 'repos list for user'],
    ['getHTTPStatus', 'get http status'],
    ['listUserIDs', 'list user ids'],
    ['GetURLsOfPlan', 'get urls of plan'],
    ['プラン一覧', 'プラン一覧'],
    ['', ''],
  ])('%s', (identifier, words) => {
    expect(wordsOf(identifier).join(' ')).toBe(words);
  });

  test.each([
    ['plural', 'users boxes policies photos schemas menus people criteria apis aliases addresses processes caches'],
    ['singular', 'user box policy photo menu bus address process analysis virus alias person api cache'],
    ['unknown', 'status news metadata v2 プラン id me settings'],
  ])('%s: %s', (number, words) => {
    expect(words.split(' ').filter(word => numberOf(word) !== number)).toEqual([]);
  });

  test.each([
    ['cancel', 'cancel'],
    ['send-invoice', 'send'],
    ['markAsRead', 'mark'],
    ['import', 'import'],
    ['plans:batchGet', 'batch'],
    ['{name}:archive', 'archive'],
    ['import-jobs', undefined],
    [':id', undefined],
    ['{id}', undefined],
    ['{update}', undefined],
    ['updates', undefined],
    ['address', undefined],
  ])('the action in %s', (segment, verb) => {
    expect(actionVerbOf(segment)).toBe(verb);
  });

  test.each([
    ['create', 'create'],
    ['list', 'read'],
    ['patch', 'update'],
    ['destroy', 'delete'],
    ['add', undefined],
  ])('what %s does', (verb, deed) => {
    expect(deedOf(verb)).toBe(deed);
  });
});
