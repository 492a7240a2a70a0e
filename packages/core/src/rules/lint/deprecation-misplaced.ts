// `deprecated` stands where OpenAPI knows it.
import type { Operation } from '../../contract/model.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import type { MisplacedKind } from '../../conventions/misplaced-flags.ts';
import { misplacedFlags } from '../../conventions/misplaced-flags.ts';
import type { DocumentEdit } from '../../edit/edit.ts';
import { asObject } from '../../schema/values.ts';
import type { Origin } from '../../source/origin.ts';
import { at, pointerOf, valueAt } from '../../source/origin.ts';

const objects: Readonly<Record<MisplacedKind, { readonly en: string; readonly ja: string }>> = {
  'path-item': { en: 'a path', ja: 'パス' },
  tag: { en: 'a tag', ja: 'タグ' },
  info: { en: 'info', ja: 'info' },
  response: { en: 'a response', ja: 'レスポンス' },
  'request-body': { en: 'a request body', ja: 'リクエストボディ' },
  'media-type': { en: 'a media type', ja: 'メディアタイプ' },
  'security-scheme': { en: 'a security scheme before OpenAPI 3.2', ja: 'OpenAPI 3.2 より前のセキュリティースキーム' },
  parameter: { en: 'a parameter in OpenAPI 2.0', ja: 'OpenAPI 2.0 のパラメーター' },
  header: { en: 'a header in OpenAPI 2.0', ja: 'OpenAPI 2.0 のヘッダー' },
  schema: { en: 'a schema in OpenAPI 2.0', ja: 'OpenAPI 2.0 のスキーマ' },
};

export default lintRule({
  id: 'deprecation-misplaced',
  family: 'lifecycle',
  on: 'api',
  summary: {
    en: '`deprecated` stands where OpenAPI knows it: at operations, and since 3.0 at parameters, headers and schemas.',
    ja: '`deprecated` は、OpenAPI が定めた場所（オペレーション、3.0 以降はパラメーター、ヘッダー、スキーマ）にあります。',
  },
  standards: [{ openapi: 'Operation Object' }, { openapi: 'Path Item Object' }],
  check: (_, context) =>
    misplacedFlags(context).map(({ kind, origin }) => ({
      facts: { object: kind },
      at: origin,
      ...(kind === 'path-item' && { operations: operationsBeside(origin, context.operations) }),
    })),
  message: {
    en: ({ object }) => `\`deprecated\` is not a field of ${objects[object].en}`,
    ja: ({ object }) => `\`deprecated\` は${objects[object].ja}のフィールドではありません`,
  },
  why: {
    en: 'Tools pass over it in silence: what was meant to be deprecated looks as current as everything else.',
    ja: 'ツールは黙って無視するので、非推奨のつもりのものが、ほかと同じように現役に見えます。',
  },
  fix: {
    en: 'Mark each operation. Where OpenAPI knows no mark, say it in the description or in an extension.',
    ja: '各オペレーションに付けてください。付けられない場所では、description か拡張で示してください。',
  },
  repairs: [
    {
      // A path has nothing but its operations that could be deprecated.
      kind: 'safe',
      title: { en: () => 'Mark the operations of the path instead', ja: () => 'パスの各オペレーションに移す' },
      edits: ({ facts: { object }, at: place }, _, { operations }) =>
        object === 'path-item' ? moved(place, operationsBeside(place, operations)) : [],
    },
    {
      kind: 'suggestion',
      title: { en: () => 'Mark the operations with the tag instead', ja: () => 'このタグの各オペレーションに移す' },
      edits({ facts: { object }, at: place }, { api: { tags, operations } }) {
        const tag = tags.find(({ origin }) => origin === place.parent);
        return object === 'tag' && tag
          ? moved(
              place,
              operations.filter(operation => operation.tags.includes(tag.name)),
            )
          : [];
      },
    },
    {
      kind: 'suggestion',
      title: { en: () => 'Say it in the extension x-deprecated', ja: () => '拡張 x-deprecated にする' },
      edits: ({ facts: { object }, at: place }) =>
        object === 'path-item' || object === 'tag' ? [] : [{ kind: 'rename', at: place, key: 'x-deprecated' }],
    },
  ],
  examples: [
    {
      title: 'A path, from which it is moved to the operations',
      scope: 'document',
      yaml: `
        paths:
          /plans:
            deprecated: true # ✗
            get:
              responses: { '200': { description: OK } }
            put:
              responses: { '200': { description: OK } }
      `,
      repaired: `
        paths:
          /plans:
            get:
              responses: { '200': { description: OK } }
              deprecated: true
            put:
              responses: { '200': { description: OK } }
              deprecated: true
      `,
    },
    {
      title: 'A tag, a shared response, a security scheme',
      scope: 'document',
      yaml: `
        tags:
          - name: plans
            deprecated: true # ✗
        paths:
          /plans:
            get: { tags: [plans], responses: { '200': { $ref: '#/components/responses/Plans' } } }
            put: { tags: [plans], responses: { '200': { $ref: '#/components/responses/Plans' } } }
        components:
          responses:
            Plans:
              description: OK
              deprecated: true # ✗
          securitySchemes:
            key:
              type: apiKey
              in: header
              name: X-Key
              deprecated: true # ✗
      `,
    },
    {
      title: 'Parameters and schemas of 2.0',
      scope: 'document',
      openapi: '2.0',
      yaml: `
        paths:
          /plans:
            get:
              deprecated: true
              parameters:
                - name: query
                  in: query
                  type: string
                  deprecated: true # ✗
              responses: { '200': { description: OK } }
        definitions:
          Plan:
            type: object
            properties:
              title:
                type: string
                deprecated: true # ✗
              deprecated: { type: boolean }
      `,
    },
    {
      title: 'Where it belongs',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        parameters: [{ name: query, in: query, deprecated: true, schema: { type: string, deprecated: true } }]
        responses: { '200': { description: OK } }
      `,
    },
  ],
});

/** Those that are written in the path item that has the field. */
const operationsBeside = ({ parent: item }: Origin, operations: readonly Operation[]): readonly Operation[] =>
  operations.filter(({ origin: { parent } }) => {
    const own = parent?.key === 'additionalOperations' ? parent.parent : parent;
    if (!own || !item || own.key !== item.key || own.document !== item.document) return false;
    return pointerOf(own) === pointerOf(item);
  });

/** What operations say for themselves stays. */
const moved = (place: Origin, operations: readonly Operation[]): readonly DocumentEdit[] => [
  { kind: 'remove', at: place },
  ...operations
    .filter(({ origin }) => valueAt(place) === true && !Object.hasOwn(asObject(valueAt(origin)) ?? {}, 'deprecated'))
    .map(({ origin }): DocumentEdit => ({ kind: 'set', at: at(origin, 'deprecated'), value: true })),
];
