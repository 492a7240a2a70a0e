// `deprecated` does not stand beside a reference, where it is not read.
import type { Operation } from '../../contract/model.ts';
import type { LintContext } from '../../conventions/lint-rule.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import { asObject, own } from '../../schema/values.ts';
import type { Origin } from '../../source/origin.ts';
import { at, uriOf, valueAt } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecation-beside-ref',
  family: 'lifecycle',
  on: 'api',
  summary: {
    en: '`deprecated` does not stand beside `$ref`, except in schemas since OpenAPI 3.1.',
    ja: '`deprecated` は `$ref` と並べません（OpenAPI 3.1 以降のスキーマを除く）。',
  },
  standards: [{ openapi: 'Reference Object' }],
  check: (_, context) =>
    placesIn(context).map(({ kind, origin }) => ({
      facts: { kind, reference: String(own(asObject(valueAt(origin)) ?? {}, '$ref')) },
      at: at(origin, 'deprecated'),
    })),
  message: {
    en: ({ reference }) => `\`deprecated\` is beside a reference to ${reference}, where it is not read`,
    ja: ({ reference }) => `${reference} への参照と並んだ \`deprecated\` は読まれません`,
  },
  why: {
    en: 'Tools read what is referred to and nothing beside it: what was meant to be deprecated looks current.',
    ja: 'ツールは参照先だけを読み、並んだものは無視するので、非推奨のつもりのものが現役に見えます。',
  },
  fix: {
    en: 'Put the reference of a schema into `allOf`; of a parameter or header, write it out here or mark the shared one.',
    ja: 'スキーマの参照は `allOf` に入れてください。パラメーターやヘッダーは、ここに書き下すか、共有のものに付けてください。',
  },
  repairs: [
    {
      // What else stands there was not read either, and is then.
      kind: 'suggestion',
      title: { en: () => 'Put the reference into allOf', ja: () => '参照を allOf に入れる' },
      edits({ facts: { kind, reference }, at: { parent } }) {
        if (kind !== 'schema' || !parent || Object.hasOwn(asObject(valueAt(parent)) ?? {}, 'allOf')) return [];
        return [
          { kind: 'remove', at: at(parent, '$ref') },
          { kind: 'set', at: at(parent, 'allOf'), value: [{ $ref: reference }] },
        ];
      },
    },
  ],
  examples: [
    {
      title: 'A property of 3.0',
      scope: 'document',
      openapi: '3.0.3',
      yaml: `
        paths: {}
        components:
          schemas:
            Name: { type: string }
            Plan:
              type: object
              properties:
                title:
                  $ref: '#/components/schemas/Name'
                  deprecated: true # ✗
      `,
      repaired: `
        paths: {}
        components:
          schemas:
            Name: { type: string }
            Plan:
              type: object
              properties:
                title:
                  deprecated: true
                  allOf:
                    - $ref: '#/components/schemas/Name'
      `,
    },
    {
      title: 'A parameter and a header, in any version',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            get:
              parameters:
                - $ref: '#/components/parameters/query'
                  deprecated: true # ✗
              responses:
                '200':
                  description: OK
                  headers:
                    X-Total:
                      $ref: '#/components/headers/total'
                      deprecated: true # ✗
        components:
          parameters: { query: { name: q, in: query, schema: { type: string } } }
          headers: { total: { schema: { type: integer } } }
      `,
    },
    {
      title: 'A property of 3.1, and one that is in allOf',
      scope: 'document',
      yaml: `
        paths: {}
        components:
          schemas:
            Name: { type: string }
            Plan:
              properties:
                title: { $ref: '#/components/schemas/Name', deprecated: true }
                name: { allOf: [{ $ref: '#/components/schemas/Name' }], deprecated: true }
      `,
    },
  ],
});

type Place = { readonly kind: 'schema' | 'part'; readonly origin: Origin };

const placesIn = ({
  operations,
  version,
  lifecycles,
}: Pick<LintContext<unknown>, 'operations' | 'version' | 'lifecycles'>): readonly Place[] => {
  const schemas =
    version === '3.0'
      ? lifecycles().filter(({ subject }) => subject.kind === 'schema' || subject.kind === 'property')
      : [];
  const places = [
    ...schemas.map(({ origin }) => ({ kind: 'schema' as const, origin })),
    ...operations.flatMap(referencesOf).map(origin => ({ kind: 'part' as const, origin })),
  ].filter(({ origin }) => isFlaggedReference(origin));
  return [...new Map(places.map(place => [uriOf(place.origin), place])).values()];
};

const isFlaggedReference = (origin: Origin): boolean => {
  const fields = asObject(valueAt(origin)) ?? {};
  return typeof own(fields, '$ref') === 'string' && own(fields, 'deprecated') === true;
};

/** Entries of parameters and headers, whatever they refer to. */
const referencesOf = ({ origin, pathItem, responses }: Operation): readonly Origin[] => [
  ...[origin, pathItem.origin].flatMap(owner => entriesOf(at(owner, 'parameters'))),
  ...responses.flatMap(response => entriesOf(at(response.origin, 'headers'))),
];

const entriesOf = (list: Origin): readonly Origin[] => Object.keys(valueAt(list) ?? {}).map(key => at(list, key));
