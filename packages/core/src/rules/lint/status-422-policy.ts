// Content that is not accepted is refused with the same status everywhere.
import type { Operation } from '../../contract/model.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { hasStatus } from '../../conventions/statuses.ts';
import { at } from '../../source/origin.ts';

type Refusal = '400' | '422';

const defaults: { readonly status: 'usual' | Refusal } = { status: 'usual' };

export default lintRule({
  id: 'status-422-policy',
  family: 'status',
  on: 'operation',
  summary: {
    en: 'Content that fails validation is refused with the same status everywhere, 400 or 422.',
    ja: '検証に失敗した内容を拒否するステータスは、400 か 422 のどちらかに統一します。',
  },
  standards: [
    { rfc: 9110, section: '15.5.1' },
    { rfc: 9110, section: '15.5.21' },
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        status: {
          enum: ['usual', '400', '422'],
          description: 'The status of content that fails validation; `usual` is what most operations list.',
        },
      },
      additionalProperties: false,
    },
    defaults,
  },
  check({ operation }, { operations, options: { status } }) {
    const listed = refusalOf(operation);
    const expected = status === 'usual' ? usualRefusal(operations) : status;
    if (!listed || listed === expected) return noneFound;
    return [{ facts: { listed, expected }, at: at(operation.origin, 'responses', listed) }];
  },
  message: {
    en: ({ listed, expected }) => `${listed} where other operations of the API answer ${expected}`,
    ja: ({ listed, expected }) => `この API の他のオペレーションは ${expected} を返しますが、ここでは ${listed} です`,
  },
  why: {
    en: 'Clients that show what is wrong with a form have to look for it under two statuses.',
    ja: '入力の誤りを表示するクライアントは、2 種類のステータスを扱わなければなりません。',
  },
  fix: {
    en: 'Choose one: 400 for all, or 422 for what can be read and is wrong. List both where both come.',
    ja: 'どちらかに決めてください。すべて 400 にするか、読み取れるが誤っている内容を 422 にします。両方を返すなら両方を記載します。',
  },
  examples: [
    {
      title: 'One of three does it differently',
      scope: 'document',
      yaml: `
        paths:
          /a: { post: { requestBody: { $ref: '#/components/requestBodies/Any' }, responses: { '400': { description: No } } } }
          /b: { post: { requestBody: { $ref: '#/components/requestBodies/Any' }, responses: { '400': { description: No } } } }
          /c:
            post:
              requestBody: { $ref: '#/components/requestBodies/Any' }
              responses:
                '422': { description: No } # ✗
        components:
          requestBodies:
            Any: { content: { application/json: {} } }
      `,
    },
    {
      title: 'Both, and no body',
      scope: 'document',
      yaml: `
        paths:
          /a: { post: { requestBody: { content: { application/json: {} } }, responses: { '400': { description: No } } } }
          /b: { get: { responses: { '422': { description: No } } } }
          /c:
            post:
              requestBody: { content: { application/json: {} } }
              responses: { '400': { description: Not readable }, '422': { description: Not right } }
      `,
    },
    {
      title: 'An API that has decided',
      scope: 'operation',
      yaml: `
        requestBody: { content: { application/json: {} } }
        responses:
          '400': { description: No } # ✗
      `,
      options: { status: '422' },
    },
  ],
});

/** Of an operation that takes content and lists one of the two. */
const refusalOf = (operation: Operation): Refusal | undefined => {
  const has400 = hasStatus(operation, '400');
  if (operation.kind !== 'operation' || !operation.requestBody || has400 === hasStatus(operation, '422')) {
    return undefined;
  }
  return has400 ? '400' : '422';
};

const usualRefusal = (operations: readonly Operation[]): Refusal => {
  const seen = known.get(operations);
  if (seen) return seen;
  const refusals = operations.map(refusalOf);
  const count = (refusal: Refusal): number => refusals.filter(it => it === refusal).length;
  const usual = count('422') > count('400') ? '422' : '400';
  known.set(operations, usual);
  return usual;
};

const known = new WeakMap<readonly Operation[], Refusal>();
