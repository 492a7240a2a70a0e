// What a path item lists are methods that its version of OpenAPI knows, spelled as it spells them.
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import { pathItemsOf } from '../../conventions/path-items.ts';
import type { Facts } from '../../findings.ts';
import { asObject, own } from '../../schema/values.ts';
import type { SpecificationVersion } from '../../source/description.ts';
import { at } from '../../source/origin.ts';

/** `has-field`: what is no additional operation. */
interface Mistake extends Facts {
  readonly key: string;
  readonly kind: 'misspelled' | 'unknown' | 'has-field';
}

export default lintRule({
  id: 'method-known',
  family: 'methods',
  on: 'api',
  summary: {
    en: 'A path item lists methods that its version of OpenAPI knows, in lower case.',
    ja: 'パスには、使用する OpenAPI のバージョンにあるメソッドを小文字で記載します。',
  },
  standards: [{ openapi: 'Path Item Object' }],
  check(_, context) {
    const known = fieldsIn(context.version);
    return pathItemsOf(context).flatMap(({ origin, fields }) => [
      ...Object.keys(fields)
        .filter(key => !known.has(key) && methods.has(key.toLowerCase()))
        .map((key): Found<Mistake> => {
          const lower = key.toLowerCase();
          const isMisspelled = known.has(lower) && !Object.hasOwn(fields, lower);
          return { facts: { key, kind: isMisspelled ? 'misspelled' : 'unknown' }, at: at(origin, key) };
        }),
      ...Object.keys((known.has(additional) && asObject(own(fields, additional))) || {})
        .filter(key => known.has(key.toLowerCase()))
        .map((key): Found<Mistake> => ({ facts: { key, kind: 'has-field' }, at: at(origin, additional, key) })),
    ]);
  },
  message: {
    en: ({ key, kind }) => {
      if (kind === 'has-field') return `${key} is in additionalOperations, and has a field of its own`;
      return kind === 'misspelled'
        ? `${key} is no method unless it is in lower case`
        : `this version of OpenAPI does not know ${key}`;
    },
    ja: ({ key, kind }) => {
      if (kind === 'has-field') return `${key} には専用のフィールドがあるため、additionalOperations には書けません`;
      return kind === 'misspelled'
        ? `${key} は小文字で書かないとメソッドになりません`
        : `このバージョンの OpenAPI に ${key} はありません`;
    },
  },
  why: {
    en: 'Tools pass over fields that they do not know: the operation is in no documentation and in no client, and nobody is told.',
    ja: 'ツールは知らないフィールドを読み飛ばします。そのオペレーションはドキュメントにもクライアントにも現れず、警告も出ません。',
  },
  fix: {
    en: 'Write the method in lower case. QUERY and additionalOperations need OpenAPI 3.2; before it, use POST.',
    ja: 'メソッドは小文字で書いてください。QUERY と additionalOperations には OpenAPI 3.2 が必要です。それより前のバージョンでは POST を使ってください。',
  },
  repairs: [
    {
      // An operation that nobody saw appears.
      kind: 'suggestion',
      title: { en: () => 'Write the method in lower case', ja: () => 'メソッドを小文字にする' },
      edits: ({ facts: { key, kind }, at: place }) =>
        kind === 'misspelled' ? [{ kind: 'rename', at: place, key: key.toLowerCase() }] : [],
    },
  ],
  examples: [
    {
      title: 'Upper case',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            GET: # ✗
              responses: { '200': { description: OK } }
      `,
      repaired: `
        paths:
          /plans:
            get:
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'QUERY came with OpenAPI 3.2',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            query: # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'TRACE came with OpenAPI 3.0, and there never was a PURGE',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        paths:
          /plans:
            trace: # ✗
              responses: { '200': { description: OK } }
            purge: # ✗
              responses: { '200': { description: OK } }
      `,
    },
    {
      title: 'In a webhook and in a path item that is shared',
      scope: 'document',
      yaml: `
        paths:
          /plans: { $ref: '#/components/pathItems/Plans' }
        webhooks:
          created:
            Post: # ✗
              responses: { '200': { description: OK } }
        components:
          pathItems:
            Plans:
              get: { responses: { '200': { description: OK } } }
              additionalOperations: {} # ✗
      `,
    },
    {
      title: 'All that OpenAPI 3.2 knows',
      scope: 'document',
      openapi: '3.2.0',
      yaml: `
        paths:
          /plans:
            summary: Plans
            parameters: []
            x-options: 1
            query: { responses: { '200': { description: OK } } }
            additionalOperations: { COPY: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'What is not additional',
      scope: 'document',
      openapi: '3.2.0',
      yaml: `
        paths:
          /plans:
            additionalOperations:
              POST: # ✗
                responses: { '200': { description: OK } }
      `,
    },
  ],
});

const additional = 'additionalOperations';

const methods = new Set(
  'additionaloperations connect copy delete get head link lock move options patch post propfind purge put query search trace unlink unlock'.split(
    ' ',
  ),
);

const fieldsIn = (version: SpecificationVersion): ReadonlySet<string> =>
  new Set([
    'delete',
    'get',
    'head',
    'options',
    'patch',
    'post',
    'put',
    ...(version === '2.0' ? [] : ['trace']),
    ...(version === '3.2' ? ['query', 'additionalOperations'] : []),
  ]);
