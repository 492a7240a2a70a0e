// A PATCH can change one thing and leave out the others.
import { bodySiteOf } from '../../conventions/body-site.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isJson, isJsonPatch } from '../../conventions/media-types.ts';
import type { Facets } from '../../schema/facets.ts';
import { existsIn, facetsOf, propertyOf } from '../../schema/view.ts';

export default lintRule({
  id: 'body-patch-partial',
  family: 'methods',
  on: 'request-body',
  summary: {
    en: 'The body of a PATCH demands no members that are for changing.',
    ja: 'PATCH のボディは、変更の対象になるメンバーを必須にしません。',
  },
  standards: [
    { rfc: 5789, section: '2' },
    { rfc: 7396, section: '1' },
  ],
  check({ operation, requestBody }) {
    const schema = requestBody.content.find(it => isJson(it) && !isJsonPatch(it))?.schema;
    if (operation.method !== 'PATCH' || !schema) return noneFound;
    const names = demandedBy(facetsOf(schema));
    // One demanded thing among others may be what the operation is for.
    return names.length < 2 ? noneFound : [{ facts: { names }, at: bodySiteOf(operation) ?? operation.origin }];
  },
  message: {
    en: ({ names }) => `PATCH demands ${names.join(', ')}`,
    ja: ({ names }) => `PATCH が ${names.join('、')} を必須にしています`,
  },
  why: {
    en: 'To change one thing a client has to send what it does not want to change, and so undoes what others changed meanwhile.',
    ja: '一つを変えるために、変えるつもりのないものまで送らなければならず、その間にほかの人が行った変更を打ち消してしまいます。',
  },
  fix: {
    en: 'Use a schema of its own for PATCH in which nothing is required, or describe the operation as a PUT if everything is replaced.',
    ja: 'PATCH には必須のない専用のスキーマを使ってください。全体を置き換えるなら PUT にしてください。',
  },
  examples: [
    {
      title: 'The schema of PUT',
      scope: 'document',
      yaml: `
        paths:
          /plans/{id}:
            put:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Plan' } } } }
              responses: {}
            patch:
              requestBody: # ✗
                content: { application/json: { schema: { $ref: '#/components/schemas/Plan' } } }
              responses: {}
        components:
          schemas:
            Plan:
              type: object
              required: [name, price]
              properties: { name: { type: string }, price: { type: number }, note: { type: string } }
      `,
    },
    {
      title: 'What the change is held against, what says of which kind it is, and what the server sets',
      scope: 'operation',
      method: 'patch',
      yaml: `
        requestBody:
          content:
            application/merge-patch+json:
              schema:
                type: object
                required: [id, version, kind]
                properties:
                  id: { type: string, readOnly: true }
                  version: { type: integer }
                  kind: { enum: [plan] }
                  name: { type: string }
        responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'What is one change, and instructions',
      scope: 'document',
      yaml: `
        paths:
          /a:
            patch:
              requestBody:
                content:
                  application/json: { schema: { type: object, required: [x, y], properties: { x: {}, y: {} } } }
              responses: {}
          /b:
            patch:
              requestBody:
                content:
                  application/json-patch+json: { schema: { type: array, items: { type: object, required: [op] } } }
              responses: {}
      `,
    },
  ],
});

/** The names of what must be sent though it is there to be changed. */
const demandedBy = (facets: Facets): readonly string[] => {
  // Where nothing can be left out, the members are parts of one change.
  if ([...facets.declared.keys()].every(name => facets.required.has(name))) return [];
  return [...facets.required.keys()].filter(name => {
    const property = propertyOf(facets, name);
    if (!property || !existsIn('input', property) || name === facets.discriminator?.property) return false;
    return !isCondition(name) && property.facets.enum?.length !== 1;
  });
};

/** What names the resource, or the state of it that the change is meant for, comes with every change. */
const isCondition = (name: string): boolean =>
  /^_?(?:id|.*[a-z]Id|.*_id|uuid|e-?tag|.*(?:version|revision)|type|kind)$/i.test(name);
