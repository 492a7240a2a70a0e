// A condition that can fail is one that can be stated.
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';

export default lintRule({
  id: 'status-412-precondition',
  family: 'status',
  on: 'response',
  summary: {
    en: 'An operation that lists 412 or 428 takes the condition as a header, such as If-Match.',
    ja: '412 や 428 を記載するオペレーションは、If-Match などの条件をヘッダーで受け取ります。',
  },
  standards: [
    { rfc: 9110, section: '15.5.13' },
    { rfc: 9110, section: '13.1' },
    { rfc: 6585, section: '3' },
  ],
  check({ operation, response: { status }, site }) {
    if (status !== '412' && status !== '428') return noneFound;
    const takesCondition =
      operation.unreadParameters.length > 0 ||
      operation.parameters.some(parameter => parameter.in !== 'path' && condition.test(parameter.name));
    return takesCondition ? noneFound : [{ facts: { status }, at: site }];
  },
  message: {
    en: ({ status }) =>
      status === '412'
        ? '412 says that a condition of the request failed, and there is no header to state one'
        : '428 demands a condition, and there is no header to state one',
    ja: ({ status }) =>
      status === '412'
        ? '412 はリクエストの条件が満たされなかったことを示しますが、条件を指定するヘッダーがありません'
        : '428 は条件の指定を求めますが、条件を指定するヘッダーがありません',
  },
  why: {
    en: 'Clients take 412 for a lost race: they read again and retry, which is of no use when the reason is another one.',
    ja: 'クライアントは 412 を更新の競合とみなし、読み直して再試行します。別の理由であれば意味がありません。',
  },
  fix: {
    en: 'Declare If-Match or If-Unmodified-Since. Where the state of the resource forbids the request, answer 409.',
    ja: 'If-Match か If-Unmodified-Since を宣言してください。リソースの状態が理由で拒否するなら 409 を返します。',
  },
  examples: [
    {
      title: '412 for a state that does not fit',
      scope: 'operation',
      yaml: `
        responses:
          '200': { description: Started }
          '412': { description: The machine is off } # ✗
      `,
    },
    {
      title: 'A condition that is demanded, and cannot be stated',
      scope: 'operation',
      method: 'put',
      yaml: `
        responses:
          '200': { description: Replaced }
          '428': { description: Say which version } # ✗
      `,
    },
    {
      title: 'A condition',
      scope: 'operation',
      method: 'put',
      yaml: `
        parameters:
          - { name: if-match, in: header, schema: { type: string } }
        responses:
          '200': { description: Replaced }
          '412': { description: Changed meanwhile }
          '428': { description: Say which version }
      `,
    },
  ],
});

/** The headers of RFC 9110, section 13.1, and what some APIs have in their place. */
const condition =
  /if[-_]?(?:none[-_]?)?match|if[-_]?(?:un)?modified|if[-_]?(?:\w+[-_])?generation|etag|revision|version/i;
