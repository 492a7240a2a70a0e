// Renaming: nothing of the meaning changes, everything still resolves, and what must not be is refused.
import { readdirSync, readFileSync } from 'node:fs';
import type { Description } from '@breakwater/core';
import { applyTextEdits, checkStructure, diff, load, memoryHost, prepare } from '@breakwater/core';
import { expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { rangeShown } from '../../src/features/places.ts';
import { offsetAt, positionAt } from '../../src/features/positions.ts';
import { prepareRename, rename } from '../../src/features/rename.ts';
import { componentsIn } from '../../src/names/components.ts';
import { usesIn } from '../../src/names/names.ts';
import type { Given } from './view-of.ts';
import { viewed } from './view-of.ts';

type Files = Readonly<Record<string, string>>;

const edited = (files: Files, { changes = {} }: WorkspaceEdit): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const edits = Object.entries(changes).find(([uri]) => uri.endsWith(`/${name}`))?.[1] ?? [];
      const offsets = edits.map(({ range, newText }) => ({
        start: offsetAt(text, range.start),
        end: offsetAt(text, range.end),
        text: newText,
      }));
      return [name, applyTextEdits(text, offsets)];
    }),
  );

const described = async (files: Files, entry: string): Promise<Description> => {
  const { description } = await load(memoryHost(files), entry);
  if (!description) throw new Error('not loaded');
  return description;
};

const start = 'openapi: 3.1.0\ninfo: { title: T, version: 1.0.0 }\n';

const renamed = async (given: Given['files'], newName: string): Promise<Files> => {
  const files = typeof given === 'string' ? { 'api.yaml': given } : given;
  const plain = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace('¦', '')]));
  const { view, position } = await viewed({ files });
  return edited(plain, rename(view, { position, newName }));
};

test.each([
  {
    title: 'a schema, its references and its mappings',
    text: `${start}components:\n  schemas:\n    Pl¦an: # the plan\n      properties: { next: { $ref: '#/components/schemas/Plan/properties/next' } }\n    B:\n      oneOf: [{ $ref: "#/components/schemas/Plan" }]\n      discriminator: { propertyName: k, mapping: { a: Plan, b: '#/components/schemas/Plan' } }\n`,
    to: `${start}components:\n  schemas:\n    Offer: # the plan\n      properties: { next: { $ref: '#/components/schemas/Offer/properties/next' } }\n    B:\n      oneOf: [{ $ref: "#/components/schemas/Offer" }]\n      discriminator: { propertyName: k, mapping: { a: Offer, b: '#/components/schemas/Offer', Plan: '#/components/schemas/Offer' } }\n`,
  },
  {
    title: 'a reference for a whole mapping',
    text: `${start}paths:\n  /a:\n    get:\n      requestBody: { content: { $ref: '#/x-content' } }\nx-content: { a/b: { schema: { $ref: '#/components/schemas/A' } } }\ncomponents: { schemas: { ¦A: {} } }\n`,
    to: `${start}paths:\n  /a:\n    get:\n      requestBody: { content: { $ref: '#/x-content' } }\nx-content: { a/b: { schema: { $ref: '#/components/schemas/Offer' } } }\ncomponents: { schemas: { Offer: {} } }\n`,
  },
  {
    title: 'references in extensions',
    text: `${start}components:\n  schemas:\n    ¦A: {}\n    B: { x-anyOf: [{ $ref: '#/components/schemas/A' }] }\n`,
    to: `${start}components:\n  schemas:\n    Offer: {}\n    B: { x-anyOf: [{ $ref: '#/components/schemas/Offer' }] }\n`,
  },
  {
    title: 'a security scheme',
    text: `${start}security:\n  - to¦ken: []\ncomponents: { securitySchemes: { token: { type: http, scheme: bearer } } }\n`,
    to: `${start}security:\n  - Offer: []\ncomponents: { securitySchemes: { Offer: { type: http, scheme: bearer } } }\n`,
  },
  {
    title: 'a tag',
    text: `${start}tags:\n  - name: a\nx-tagGroups:\n  - { name: g, tags: [a] }\npaths:\n  /a:\n    get: { tags: [b, ¦a], responses: {} }\n`,
    to: `${start}tags:\n  - name: Offer\nx-tagGroups:\n  - { name: g, tags: [Offer] }\npaths:\n  /a:\n    get: { tags: [b, Offer], responses: {} }\n`,
  },
  {
    title: 'an operationId',
    text: `${start}paths:\n  /a:\n    get:\n      operationId: get¦A\n      x-successor: getA\n      responses: { '200': { description: d, links: { l: { operationId: getA } } } }\n`,
    to: `${start}paths:\n  /a:\n    get:\n      operationId: Offer\n      x-successor: Offer\n      responses: { '200': { description: d, links: { l: { operationId: Offer } } } }\n`,
  },
  {
    title: 'quotes stay',
    text: `${start}components:\n  responses:\n    '4¦04': { description: d }\n`,
    to: `${start}components:\n  responses:\n    'Offer': { description: d }\n`,
  },
])('$title', async ({ text, to }) => {
  expect((await renamed(text, 'Offer'))['api.yaml']).toBe(to);
});

test('in all files', async () => {
  const files = {
    'api.yaml': `${start}paths:\n  /a:\n    get: { responses: { default: { $ref: 'parts.json#/components/responses/Problem' } } }\n`,
    'parts.json': `{ "components": { "responses": { "Pro¦blem": { "description": "d" } } } }`,
  };
  expect(await renamed(files, 'Error')).toEqual({
    'api.yaml': files['api.yaml'].replace('Problem', 'Error'),
    'parts.json': files['parts.json'].replace('Pro¦blem', 'Error'),
  });
});

test.each([
  [
    'a name that exists',
    `${start}components: { schemas: { ¦A: {}, Offer: {} } }\n`,
    'Offer',
    '`Offer` exists already.',
  ],
  ['a name that is not allowed', `${start}components: { schemas: { ¦A: {} } }\n`, 'a b', '`a b` is no allowed name'],
  ['nothing', `${start}components: { schemas: { ¦A: {} } }\n`, ' ', 'A name is missing.'],
  ['a tag that exists', `${start}tags: [{ name: ¦a }, { name: b }]\n`, 'b', '`b` exists already.'],
  ['what has no name', `${start}components: { sche¦mas: { A: {} } }\n`, 'b', 'There is no component'],
  [
    'a value of a discriminator of 2.0',
    `swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: {}\ndefinitions:\n  Pet: { discriminator: kind, properties: { kind: { type: string } } }\n  C¦at: { allOf: [{ $ref: '#/definitions/Pet' }] }\n`,
    'Dog',
    'The name is the value of a discriminator',
  ],
])('refuses %s', async (_, text, name, sentence) => {
  const { view, position } = await viewed({ files: text });
  expect(() => rename(view, { position, newName: name })).toThrow(sentence);
});

test('says what is renamed', async () => {
  const { view, position } = await viewed({
    files: `${start}components: { schemas: { A: { $ref: '#/components/schemas/B¦' }, B: {} } }\n`,
  });
  expect(prepareRename(view, { position })).toMatchObject({ placeholder: 'B' });
});

const fixtures = new URL('../../../../fixtures/', import.meta.url);
const texts = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter(name => /(?:versions|demo|diff)\/.*\.(?:ya?ml|json)$/.test(name))
  .map(name => ({ name, text: readFileSync(new URL(name, fixtures), 'utf8') }))
  .filter(({ text }) => /^\s*["{]?.?(?:openapi|swagger)/.test(text) && text.length < 30_000)
  // Of a library, the names are what it promises.
  .filter(({ text }) => !/^paths: \{\}$/m.test(text));

test.each(texts)('whatever is renamed in $name, the meaning stays and all references resolve', async ({ text }) => {
  const files = { 'api.yaml': text };
  const before = await described(files, 'api.yaml');
  const { view } = await viewed({ files });
  const faults = checkStructure(before).length;
  for (const origin of componentsIn(before.entry, before)) {
    const range = rangeShown(view, origin, 'key');
    if (!range) continue;
    const position = positionAt(text, offsetAt(text, range.start) + 1);
    let edit: WorkspaceEdit;
    try {
      edit = rename(view, { position, newName: 'Renamed.thing' });
    } catch (error) {
      expect(String(error)).toMatch(/discriminator|alias/);
      continue;
    }
    const after = await described(edited(files, edit), 'api.yaml');
    expect(diff(prepare(before), prepare(after)).changes.map(({ rule, facts }) => ({ rule, facts }))).toEqual([]);
    expect(usesIn(after)).toHaveLength(usesIn(before).length + mappingsAdded(edit));
    expect(checkStructure(after)).toHaveLength(faults);
  }
});

const mappingsAdded = ({ changes = {} }: WorkspaceEdit): number =>
  Object.values(changes)
    .flat()
    .filter(({ newText }) => /^.*\S+: ["']?#\/\S+Renamed\.thing/s.test(newText)).length;
