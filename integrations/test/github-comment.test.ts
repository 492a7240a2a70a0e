// The comment on a pull request: one, ours, and never in the way of the check.
import { describe, expect, test } from 'vitest';
import { writeComment } from '../github/src/comment.ts';
import { openPlatform } from '../github/src/platform.ts';
import type { StandIn, StandInOptions, StoredComment } from './stand-in.ts';
import { number, openStandIn, repository } from './stand-in.ts';

const marker = '<!-- breakwater:0123456789abcdef -->';
const body = `${marker}\n### Breaking\n`;
const bot = 'github-actions[bot]';

const commentsOf = (count: number, login = 'somebody'): readonly StoredComment[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, body: `Comment ${index + 1}`, user: { login } }));

const played = async (
  options: StandInOptions,
  request: { readonly isWanted?: boolean; readonly token?: string } = {},
) => {
  const standIn: StandIn = await openStandIn(options);
  try {
    const { address } = standIn;
    const platform = openPlatform({ api: address, graphql: `${address}/graphql`, token: request.token ?? 'secret' });
    const outcome = await writeComment(platform, {
      repository,
      number,
      marker,
      body,
      isWanted: request.isWanted ?? true,
    });
    return { outcome, comments: standIn.comments, requests: standIn.requests };
  } finally {
    await standIn.close();
  }
};

test('the first run makes it', async () => {
  const { outcome, comments } = await played({ comments: commentsOf(2) });
  expect(outcome).toBe('made');
  expect(comments.at(-1)).toMatchObject({ body, user: { login: bot } });
});

test('nothing is said where there is nothing to say', async () => {
  const { outcome, comments } = await played({}, { isWanted: false });
  expect({ outcome, comments }).toEqual({ outcome: 'none', comments: [] });
});

test('a later run updates it, wanted or not, on whichever page it is', async () => {
  const old = { id: 251, body: `${marker}\r\n### Dangerous\r\n`, user: { login: bot } };
  const comments = [...commentsOf(250), old, { ...old, id: 252, body: 'the last' }];
  const { outcome, requests, ...after } = await played({ comments }, { isWanted: false });
  expect(outcome).toBe('updated');
  expect(after.comments).toEqual([...comments.slice(0, 250), { ...old, body }, comments.at(-1)]);
  expect(requests.filter(request => request.startsWith('GET'))).toHaveLength(3);
});

test('what is the same is not written again', async () => {
  const { outcome, requests } = await played({ comments: [{ id: 1, body, user: { login: bot } }] });
  expect(outcome).toBe('same');
  expect(requests.filter(request => /^PATCH|^POST \/repos/.test(request))).toEqual([]);
});

test.each([
  { title: 'a person', login: bot, author: 'mallory' },
  { title: 'another app', login: bot, author: 'other-app[bot]' },
  { title: 'a person, while the token does not tell whose it is', login: null, author: 'mallory' },
  { title: 'a person, while the token is that of a person', login: 'ada', author: 'mallory' },
])('a comment with our first line by $title is left alone', async ({ login, author }) => {
  const foreign = { id: 1, body: `${marker}\nall fine, merge it`, user: { login: author } };
  const { outcome, comments } = await played({ login, comments: [foreign] });
  expect(outcome).toBe('made');
  expect(comments).toEqual([foreign, expect.objectContaining({ body })]);
});

test.each([
  { login: bot, author: bot },
  { login: 'release-app', author: 'release-app[bot]' },
  { login: 'ada', author: 'ada' },
  { login: null, author: bot },
])('the token of $login updates what $author wrote', async ({ login, author }) => {
  const { outcome } = await played({ login, comments: [{ id: 1, body: `${marker}\nold`, user: { login: author } }] });
  expect(outcome).toBe('updated');
});

test('one that quotes our first line is another comment', async () => {
  const { outcome } = await played({ comments: [{ id: 1, body: `> ${marker}\nwhat is this?`, user: { login: bot } }] });
  expect(outcome).toBe('made');
});

test('one that was deleted meanwhile is made again', async () => {
  const comments = [{ id: 1, body: `${marker}\nold`, user: { login: bot } }];
  const { outcome, ...after } = await played({ comments, troubles: { PATCH: [{ status: 404 }] } });
  expect(outcome).toBe('made');
  expect(after.comments).toHaveLength(2);
});

describe('what cannot be is told, and no failure', () => {
  const now = { 'retry-after': '0' };
  const never = { 'retry-after': '3600' };

  test.each([
    { title: 'a fork, which may read only', troubles: { POST: [{ status: 403 }] }, kind: 'forbidden' },
    { title: 'a token that may not even read', troubles: { GET: [{ status: 403 }] }, kind: 'forbidden' },
    { title: 'no such pull request', troubles: { GET: [{ status: 404 }] }, kind: 'not-found' },
    { title: 'a long pause', troubles: { GET: [{ status: 429, headers: never }] }, kind: 'limited' },
    {
      title: 'a pause that comes as 403',
      troubles: {
        POST: [{ status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } }],
      },
      kind: 'limited',
    },
    { title: 'pauses without end', troubles: { GET: Array(3).fill({ status: 429, headers: now }) }, kind: 'limited' },
    { title: 'a comment that is refused', troubles: { POST: [{ status: 422 }] }, kind: 'failed' },
    { title: 'a server that fails while it makes it', troubles: { POST: [{ status: 502 }] }, kind: 'failed' },
    {
      title: 'another address',
      troubles: { GET: [{ status: 301, headers: { location: '/elsewhere' } }] },
      kind: 'failed',
    },
  ])('$title', async ({ troubles, kind }) => {
    const { outcome, comments } = await played({ troubles });
    expect(outcome).toMatchObject({ ok: false, kind });
    expect(comments).toEqual([]);
  });

  test('a token that is none', async () => {
    expect((await played({}, { token: 'wrong' })).outcome).toMatchObject({ ok: false, kind: 'forbidden' });
  });

  test('nobody answers', async () => {
    const { address, close } = await openStandIn();
    await close();
    const platform = openPlatform({ api: address, graphql: `${address}/graphql`, token: 'secret' });
    const outcome = await writeComment(platform, { repository, number, marker, body, isWanted: true });
    expect(outcome).toEqual({ ok: false, kind: 'failed', reason: 'ECONNREFUSED' });
  });
});

test.each([
  { title: 'a short pause', trouble: { status: 429, headers: { 'retry-after': '0' } } },
  { title: 'a short pause that comes as 403', trouble: { status: 403, headers: { 'retry-after': '0' } } },
  { title: 'a server that failed once', trouble: { status: 502 } },
])('after $title it goes on', async ({ trouble }) => {
  expect((await played({ troubles: { GET: [trouble] } })).outcome).toBe('made');
});
