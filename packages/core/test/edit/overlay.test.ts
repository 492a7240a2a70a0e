// An overlay makes of a description what the edits make of it, whoever applies it: targets are found by another implementation of JSONPath.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSONPathEnvironment } from 'json-p3';
import { describe, expect, test } from 'vitest';
import { overlayOf } from '../../src/edit/overlay.ts';
import type { JsonValue, Overlay } from '../../src/index.ts';
import {
  applyTextEdits,
  deprecate,
  isDeprecationFault,
  load,
  memoryHost,
  parse,
  resolveRuleset,
} from '../../src/index.ts';

const api = readFileSync(
  fileURLToPath(new URL('../../../../fixtures/versions/travel-plans.3.1.yaml', import.meta.url)),
  'utf8',
);

/** Paths with quotes and braces, members with slashes, and lists on the way. */
const awkward = `
openapi: 3.1.0
info: { title: Things, version: 1.0.0, description: "| Old | New |\\n|---|---|\\n" }
paths:
  /it's/{id}/"quoted"/back\\slash:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: a/b~c, in: query, schema: { type: string } }
    get:
      operationId: one
      responses: { '200': { description: OK } }
  /other: { get: { operationId: two, deprecated: false, responses: { '200': { description: OK } } } }
`;

const cases = [
  { text: api, thing: '#/paths/~1plans/get' },
  { text: awkward, thing: 'one' },
  { text: awkward, thing: '/**' },
  { text: awkward, thing: '#/paths/~1it\'s~1{id}~1"quoted"~1back\\slash/parameters/1' },
  { text: awkward, thing: '#/info' },
];

describe('what is deprecated by an overlay is deprecated by edits', () => {
  test.each(cases)('$thing', async ({ text, thing }) => {
    const { description } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
    const { settings } = resolveRuleset({});
    const now = new Date('2026-01-15T12:00:00Z');
    if (!description) throw new Error('not read');
    const written = deprecate(description, { thing, successor: 'none' }, { settings, now, language: 'en' });
    if (isDeprecationFault(written)) throw new Error(written.code);
    const edited = valueIn(applyTextEdits(text, [...written.draft.edits.values()].flat()));
    const before = valueIn(text);
    expect(edited).not.toEqual(before);
    expect(applied(before, overlayOf(before, edited, 'Deprecations'))).toEqual(edited);
  });
});

const changes: readonly (readonly [string, JsonValue, JsonValue])[] = [
  ['a member is gone', { a: 1, b: { c: 1 } }, { b: {} }],
  ['a mapping becomes a text', { a: { b: 1 } }, { a: 'b' }],
  ['a text becomes a mapping', { a: 'b' }, { a: { b: 1 } }],
  ['a list is another one', { a: [1, 2] }, { a: [2] }],
  ['a list is longer', { a: [1] }, { a: [1, 2] }],
  ['something in an item changes', { a: [{ b: 1, c: { d: 1 } }] }, { a: [{ b: 2, c: { d: 1, e: [1] } }] }],
  ['above and below a list', { a: { b: [{ c: 1 }] } }, { a: { d: 1, b: [{ c: 2 }] } }],
  ['names that are awkward in paths', { "it's": { '\\"': { '': 1 } } }, { "it's": { '\\"': { '': 2 } } }],
  ['nothing', { a: 1 }, { a: 1 }],
];

test.each(changes)('%s', (_, before, after) => {
  expect(applied(before, overlayOf(before, after, 'Changes'))).toEqual(after);
});

const valueIn = (text: string): JsonValue =>
  parse(text, { uri: 'memory:///api', label: 'api' }).document?.value as JsonValue;

/** As section 4.4 of the Overlay Specification 1.0.0 has it: one action after the other, and updates are merged. */
const applied = (document: JsonValue, { actions }: Overlay): JsonValue => {
  const value = structuredClone(document) as Collection;
  const paths = new JSONPathEnvironment();
  for (const action of actions) {
    const nodes = [...paths.query(action.target, value as never)];
    expect(nodes, action.target).toHaveLength(1);
    for (const { location } of nodes) {
      const holder = at(value, location.slice(0, -1));
      const key = location.at(-1) ?? '';
      if (!('remove' in action)) merge(at(value, location), action.update as Collection);
      else if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    }
  }
  return value;
};

type Collection = Record<string, JsonValue>;

const at = (value: Collection, location: readonly (string | number)[]): Collection =>
  location.reduce<Collection>((here, key) => here[key] as unknown as Collection, value);

const merge = (into: Collection, update: Collection): void => {
  for (const [key, value] of Object.entries(update)) {
    const there = into[key];
    const isMerged = [there, value].every(it => typeof it === 'object' && it !== null && !Array.isArray(it));
    if (isMerged) merge(there as Collection, value as Collection);
    else if (Array.isArray(there) && Array.isArray(value))
      into[key] = [...(there as JsonValue[]), ...(value as JsonValue[])];
    else into[key] = value;
  }
};
