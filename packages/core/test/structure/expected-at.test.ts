// What may stand at a place, by the tables of the specification: a table of places in a description of three files.
import { expect, test } from 'vitest';
import type { Description } from '../../src/source/description.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { at, rootOf } from '../../src/source/origin.ts';
import { keysOf } from '../../src/source/pointer.ts';
import { expectedAt } from '../../src/structure/expected-at.ts';

const files = {
  'api.yaml': `
openapi: 3.1.0
info: { title: t, version: '1' }
paths:
  /plans:
    get:
      parameters:
        - { in: path, name: a }
        - { in: query, name: b }
      responses:
        '200': { $ref: 'responses.yaml#/Plan' }
components:
  schemas:
    Plan: { $ref: plan.json }
    Any: true
`,
  'responses.yaml': 'Plan: { description: d, content: { a/b: { schema: { $ref: plan.json } } } }\nOther: {}\n',
  'plan.json': '{"properties": {"a": {"type": "string"}}}',
};

const descriptionOf = async (): Promise<Description> => {
  const { description } = await load(memoryHost(files), 'api.yaml');
  if (!description) throw new Error('not loaded');
  return description;
};

test.each([
  ['api.yaml', '', 'description'],
  ['api.yaml', '/paths', 'paths'],
  ['api.yaml', '/paths/~1new', 'path-item'],
  ['api.yaml', '/paths/~1plans/get', 'operation'],
  ['api.yaml', '/paths/~1plans/get/responses/404', 'response'],
  ['api.yaml', '/paths/~1plans/get/tags', 'list'],
  ['api.yaml', '/paths/~1plans/get/tags/0', 'text'],
  ['api.yaml', '/paths/~1plans/get/parameters/0/style', 'matrix label simple'],
  ['api.yaml', '/paths/~1plans/get/parameters/1/style', 'form spaceDelimited pipeDelimited deepObject'],
  ['api.yaml', '/paths/~1plans/get/x-this/that', 'nothing'],
  ['api.yaml', '/components/schemas', 'map'],
  ['api.yaml', '/components/schemas/Plan/properties/a', 'schema'],
  ['api.yaml', '/components/schemas/Any', 'boolean'],
  ['api.yaml', '/components/schemas/New/additionalProperties', 'schema'],
  ['responses.yaml', '/Plan/content/a~1b', 'media-type'],
  ['responses.yaml', '/Other', 'nothing'],
  ['plan.json', '/properties/a/type', 'array boolean integer null number object string'],
])('%s#%s: %s', async (file, pointer, expected) => {
  const description = await descriptionOf();
  const document = [...description.documents.values()].find(({ uri }) => uri.endsWith(file));
  if (!document) throw new Error('not read');
  const { form, object } = expectedAt(description, at(rootOf(document), ...keysOf(pointer))) ?? {};
  expect(object?.name ?? (form?.is === 'choice' ? form.of.join(' ') : form?.is) ?? 'nothing').toBe(expected);
});
