// Files get other names: what is written so that references lead where they led.
import { expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { at, openEditor } from './editor.ts';

const files: Readonly<Record<string, string>> = {
  'api/shop.yaml': `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /users: { $ref: './paths/users.yaml' }
components:
  schemas:
    User: { $ref: schemas/user.yaml } # who buys
    Pet:
      discriminator: { propertyName: kind, mapping: { cat: 'schemas/user.yaml#/$defs/Cat', dog: User } }
`,
  'api/paths/users.yaml': `get:
  responses:
    '200':
      description: OK
      content: { application/json: { schema: { $ref: "../schemas/user.yaml#/$defs/Cat" } } }
    '404': { $ref: '../shop.yaml#/components/responses/Missing' }
`,
  'api/schemas/user.yaml': `type: object
properties: { name: { $ref: 'name.json' }, self: { $ref: '#/$defs/Cat' } }
$defs: { Cat: { $ref: '../shop.yaml#/components/schemas/Pet' } }
`,
  'api/schemas/name.json': '{ "type": "string" }\n',
};

/** All references in all files, after renaming. */
const referencesAfter = async (renamed: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const editor = await openEditor({ files });
  await editor.open(at('api/shop.yaml'), files['api/shop.yaml'] ?? '');
  await editor.settled(at('api/shop.yaml'));
  const edit = await editor.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
    files: Object.entries(renamed).map(([from, to]) => ({ oldUri: at(from), newUri: at(to) })),
  });
  await editor.end();
  return Object.entries(files).flatMap(([path, text]) => {
    const before = TextDocument.create(at(path), '', 1, text);
    const after = TextDocument.applyEdits(before, edit?.changes?.[at(path)] ?? []);
    const lines = text.split('\n');
    return after.split('\n').flatMap((line, index) => (line === lines[index] ? [] : [`${path}: ${line.trim()}`]));
  });
};

test('a file that others refer to', async () => {
  expect(await referencesAfter({ 'api/schemas/user.yaml': 'api/schemas/person.yaml' })).toEqual([
    'api/shop.yaml: User: { $ref: schemas/person.yaml } # who buys',
    "api/shop.yaml: discriminator: { propertyName: kind, mapping: { cat: 'schemas/person.yaml#/$defs/Cat', dog: User } }",
    'api/paths/users.yaml: content: { application/json: { schema: { $ref: "../schemas/person.yaml#/$defs/Cat" } } }',
  ]);
});

test('into another folder, with what it refers to', async () => {
  expect(await referencesAfter({ 'api/schemas/user.yaml': 'common/user.yaml' })).toEqual([
    'api/shop.yaml: User: { $ref: ../common/user.yaml } # who buys',
    "api/shop.yaml: discriminator: { propertyName: kind, mapping: { cat: '../common/user.yaml#/$defs/Cat', dog: User } }",
    'api/paths/users.yaml: content: { application/json: { schema: { $ref: "../../common/user.yaml#/$defs/Cat" } } }',
    "api/schemas/user.yaml: properties: { name: { $ref: '../api/schemas/name.json' }, self: { $ref: '#/$defs/Cat' } }",
    "api/schemas/user.yaml: $defs: { Cat: { $ref: '../api/shop.yaml#/components/schemas/Pet' } }",
  ]);
});

test('a folder, and the description itself', async () => {
  expect(await referencesAfter({ 'api/schemas': 'api/models' })).toEqual([
    'api/shop.yaml: User: { $ref: models/user.yaml } # who buys',
    "api/shop.yaml: discriminator: { propertyName: kind, mapping: { cat: 'models/user.yaml#/$defs/Cat', dog: User } }",
    'api/paths/users.yaml: content: { application/json: { schema: { $ref: "../models/user.yaml#/$defs/Cat" } } }',
  ]);
  expect(await referencesAfter({ 'api/shop.yaml': 'api/openapi.yaml' })).toEqual([
    "api/schemas/user.yaml: $defs: { Cat: { $ref: '../openapi.yaml#/components/schemas/Pet' } }",
  ]);
});

test('what nobody refers to, and what moves as a whole', async () => {
  expect(await referencesAfter({ 'api/other.yaml': 'api/another.yaml' })).toEqual([]);
  expect(await referencesAfter({ api: 'apis' })).toEqual([]);
});

test('of descriptions that are not open as well, by the texts that are', async () => {
  const editor = await openEditor({ files });
  await editor.open(at('api/schemas/user.yaml'), files['api/schemas/user.yaml'] ?? '');
  const edit = await editor.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
    files: [{ oldUri: at('api/schemas/user.yaml'), newUri: at('api/person.yaml') }],
  });
  expect(Object.keys(edit?.changes ?? {}).sort()).toEqual(
    ['api/paths/users.yaml', 'api/schemas/user.yaml', 'api/shop.yaml'].map(at),
  );
  await editor.end();
});
