// A PUT takes all that a GET of the same thing shows.

import type { MediaType } from '../../contract/model.ts';
import { bodySiteOf } from '../../conventions/body-site.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { isJson } from '../../conventions/media-types.ts';
import type { Direction } from '../../findings.ts';
import { existsIn, facetsOf, propertyNames, propertyOf } from '../../schema/view.ts';

export default lintRule({
  id: 'body-put-full',
  family: 'methods',
  on: 'operation',
  summary: {
    en: 'A PUT takes every member that a GET of the same path shows and that is not readOnly.',
    ja: 'PUT は、同じパスの GET が返すメンバーのうち readOnly でないものをすべて受け取ります。',
  },
  standards: [{ rfc: 9110, section: '9.3.4' }],
  among: ({ operation }) => operation.kind === 'operation' && operation.method === 'PUT',
  check({ operation }, { operationsAt }) {
    if (operation.kind !== 'operation' || operation.method !== 'PUT') return noneFound;
    const body = operation.requestBody?.content.find(isJson);
    const reading = operationsAt(operation.path).find(({ method }) => method === 'GET');
    const read = reading?.responses.find(({ status }) => status === '200')?.content.find(isJson);
    if (!body || !read) return noneFound;
    const taken = membersOf(body, 'input');
    const shown = membersOf(read, 'output');
    const missing = shown.filter(name => !taken.includes(name));
    // What has nothing in common with what is read is no representation of it, but an envelope or a command.
    const isRepresentation = taken.length > 1 && taken.filter(name => shown.includes(name)).length * 2 > taken.length;
    return isRepresentation && missing.length > 0
      ? [{ facts: { missing }, at: bodySiteOf(operation) ?? operation.origin }]
      : noneFound;
  },
  message: {
    en: ({ missing }) => `GET shows what PUT does not take: ${missing.join(', ')}`,
    ja: ({ missing }) => `GET が返す ${missing.join('、')} を PUT が受け取りません`,
  },
  why: {
    en: 'A PUT replaces the whole: a client that reads, changes and writes back does not know whether these members are lost or kept.',
    ja: 'PUT は全体を置き換えます。読んで変更して書き戻すクライアントには、これらのメンバーが失われるのか残るのかが分かりません。',
  },
  fix: {
    en: 'Mark what only the server sets as readOnly and use one schema for both, or describe a partial change as a PATCH.',
    ja: 'サーバーだけが設定するものに readOnly を付けて同じスキーマを使うか、部分的な変更なら PATCH にしてください。',
  },
  examples: [
    {
      title: 'A member that cannot be written back',
      scope: 'document',
      yaml: `
        paths:
          /plans/{id}:
            get:
              responses:
                '200':
                  description: OK
                  content:
                    application/json: { schema: { type: object, properties: { name: {}, price: {}, owner: {} } } }
            put:
              requestBody: # ✗
                content: { application/json: { schema: { type: object, properties: { name: {}, price: {} } } } }
              responses: { '204': { description: Replaced } }
      `,
    },
    {
      title: 'One schema for both, and what only the server sets',
      scope: 'document',
      yaml: `
        paths:
          /plans/{id}:
            get:
              responses:
                '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Plan' } } } }
            put:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Plan' } } } }
              responses: { '204': { description: Replaced } }
        components:
          schemas:
            Plan: { type: object, properties: { id: { readOnly: true }, name: {}, price: {} } }
      `,
    },
  ],
});

/** Those that exist in a direction; what only the server sets is nothing to write back. */
const membersOf = ({ schema }: MediaType, direction: Direction): readonly string[] => {
  const facets = schema && facetsOf(schema);
  if (!facets) return [];
  return propertyNames(facets).filter(name => {
    const property = propertyOf(facets, name);
    return property && existsIn('input', property) && existsIn(direction, property);
  });
};
