// Where another tool has a rule, the rules that are named beside it exist, and speak when that is done to a description.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { elsewhere, otherTools } from '../../src/catalogue/elsewhere.ts';
import { oasdiff } from '../../src/catalogue/oasdiff.ts';
import { changeRules } from '../../src/rules/index.ts';
import { compareTexts } from '../../src/testing/compare-texts.ts';
import { operationEdits } from './operation-edits.ts';
import type { SchemaEdit } from './schema-edits.ts';
import { operationWith, propertyEdits, schemaEdits } from './schema-edits.ts';

const listed = (file: string): readonly string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '');

/** Every id that the tools have, and nothing else of them. */
const idsOf: Readonly<Record<string, readonly string[]>> = {
  oasdiff: listed('oasdiff-ids.txt'),
  Redocly: listed('redocly-ids.txt'),
};

describe.each(otherTools)('$name', ({ name, counterparts }) => {
  test('every id of it is told once, and no other', () => {
    expect(counterparts.flatMap(({ ids }) => ids).sort()).toEqual(idsOf[name]);
  });

  test('the rules that are named exist', () => {
    const own = new Set(changeRules.map(({ id }) => id));
    expect(counterparts.flatMap(({ here }) => here).filter(id => !own.has(id))).toEqual([]);
  });

  test('where there is no rule, it is said why', () => {
    expect(counterparts.filter(({ here, note }) => here.length === 0 && note === undefined)).toEqual([]);
  });
});

test('a rule leads to its counterparts', () => {
  expect(elsewhere('max-items-decreased')).toEqual([
    { tool: 'oasdiff', ids: ['request-parameter-max-items-decreased'] },
    { tool: 'Redocly', ids: ['schema-constraint-changed'] },
  ]);
});

interface Case {
  readonly id: string;
  readonly base: unknown;
  readonly revision: unknown;
}

const document = (rest: object): unknown => ({ openapi: '3.1.0', info: { title: 'Things', version: '1' }, ...rest });
const withOperation = (operation: object): unknown =>
  document({ paths: { '/things': { post: { responses: { 200: { description: 'Done' } }, ...operation } } } });

const casesOf = (edits: readonly SchemaEdit[], places: readonly string[]): readonly Case[] =>
  edits.flatMap(([there, back, base, revision]) =>
    places.flatMap(place => {
      const operation = operationWith[place as keyof typeof operationWith];
      const [before, after] = [withOperation(operation(base)), withOperation(operation(revision))];
      return [
        { id: `${place}-${there}`, base: before, revision: after },
        { id: `${place}-${back}`, base: after, revision: before },
      ];
    }),
  );

const known = new Set(idsOf['oasdiff']);
const cases: readonly Case[] = [
  ...casesOf(schemaEdits, Object.keys(operationWith)),
  ...casesOf(
    propertyEdits,
    Object.keys(operationWith).filter(place => place.endsWith('property')),
  ),
  ...operationEdits.map(([id, base, revision]) => ({ id, base: document(base), revision: document(revision) })),
].filter(({ id }) => known.has(id));

test.each(cases)('what oasdiff calls $id', async ({ id, base, revision }) => {
  const { changes } = await compareTexts({ base: JSON.stringify(base), revision: JSON.stringify(revision) });
  const here = oasdiff.counterparts.find(({ ids }) => ids.includes(id))?.here ?? [];
  const spoken = [...new Set(changes.map(({ rule }) => rule))];
  expect(spoken.filter(rule => !here.includes(rule))).toEqual([]);
  expect(spoken.length > 0).toBe(here.length > 0);
});

test('every id of oasdiff that has a counterpart is tried', () => {
  const tried = new Set(cases.map(({ id }) => id));
  const told = oasdiff.counterparts.filter(({ here }) => here.length > 0).flatMap(({ ids }) => ids);
  expect(told.filter(id => !tried.has(id))).toEqual([]);
});
