// Clients are told to leave.
import { successorsOf } from '../../conventions/successor.ts';
import { momentOf } from '../../lifecycle/stated-date.ts';
import { isNewlyDeprecated, noticeLeft, shortNotice } from '../announcement.ts';
import { missingFrom } from '../removal.ts';
import { changeRule } from '../rule.ts';

export default changeRule({
  id: 'newly-deprecated',
  on: 'lifecycle',
  when: 'kept',
  at: 'deprecated',
  summary: {
    en: 'An operation, a parameter, a header, a schema, a security scheme or the whole API became deprecated.',
    ja: 'オペレーション、パラメーター、ヘッダー、スキーマ、セキュリティスキーム、または API 全体が非推奨になりました。',
  },
  detect({ base, revision }, terms) {
    if (!isNewlyDeprecated({ base, revision })) return undefined;
    const { lifecycle } = revision;
    const { deprecatedAt, sunsetAt } = lifecycle;
    const [successor] = successorsOf(lifecycle);
    const left = noticeLeft(lifecycle, terms);
    const missing = missingFrom(lifecycle, terms.settings);
    const published = terms.published?.getTime();
    // Until then nothing was said of it.
    const isBackDated =
      published !== undefined && deprecatedAt !== undefined && momentOf(deprecatedAt.date, 'last') < published;
    return {
      ...(deprecatedAt && { since: deprecatedAt.date.day }),
      ...(sunsetAt && { until: sunsetAt.date.day }),
      ...(successor && { successor: successor.text }),
      judged: { missing, ...(left && { left }), ...(isBackDated && { isBackDated }) },
    };
  },
  effect: 'annotates',
  atItsWord: true,
  announces: true,
  // docs/compatibility.md, section 10: the time that clients are given is less than they are promised, or in part over.
  judge: ({ facts: { judged } }) => (judged.left?.isShort || judged.isBackDated ? 'dangerous' : undefined),
  message: {
    en: ({ since, until, successor, judged: { missing, left, isBackDated } }) => {
      const said = [
        ...(since === undefined ? [] : [`since ${since}`]),
        ...(until === undefined ? [] : [`until ${until}${shortNotice.en(left)}`]),
        ...(successor === undefined ? [] : [`successor ${successor}`]),
      ];
      const details = said.length === 0 ? '' : ` (${said.join('; ')})`;
      const lacks = missing.length === 0 || said.length === 0 ? '' : `, without ${missing.join(', ')}`;
      return `became deprecated${details}${lacks}${isBackDated ? ', back-dated to before the base' : ''}`;
    },
    ja: ({ since, until, successor, judged: { missing, left, isBackDated } }) => {
      const said = [
        ...(since === undefined ? [] : [`${since} から`]),
        ...(until === undefined ? [] : [`${until} まで${shortNotice.ja(left)}`]),
        ...(successor === undefined ? [] : [`後継は ${successor}`]),
      ];
      const details = said.length === 0 ? '' : `（${said.join('、')}）`;
      const lacks = missing.length === 0 || said.length === 0 ? '' : `。ただし ${missing.join('、')} がありません`;
      return `${isBackDated ? '変更前より前の日付にさかのぼって' : ''}非推奨になりました${details}${lacks}`;
    },
  },
  why: {
    en: 'Nothing fails yet. Clients learn that they have to leave, and generated code warns about its use. With too little notice, or with a date from before anybody could know, they cannot leave in time.',
    ja: 'まだ何も失敗しません。クライアントは移行が必要だと知り、生成コードは使用時に警告します。予告期間が短すぎたり、誰も知りえなかった過去の日付だったりすると、移行が間に合いません。',
  },
  fix: {
    en: 'Say since when, until when and what to use instead (x-deprecated-at, x-sunset, x-successor), and leave the minimum notice from today on.',
    ja: 'いつから、いつまで、代わりに何を使うか（x-deprecated-at、x-sunset、x-successor）を示し、今日から最短の予告期間を確保してください。',
  },
  step: {
    en({ until, successor, judged: { left } }) {
      if (left && left.daysLeft < 0)
        return successor === undefined ? 'Stop using it at once' : `Move to ${successor} at once`;
      const when = until === undefined ? '' : ` by ${until}`;
      return successor === undefined ? `Plan to do without it${when}` : `Plan to move to ${successor}${when}`;
    },
    ja({ until, successor, judged: { left } }) {
      if (left && left.daysLeft < 0)
        return successor === undefined ? 'すぐに使用をやめてください' : `すぐに ${successor} へ移行してください`;
      const when = until === undefined ? '' : `${until} までに`;
      return successor === undefined
        ? `${when}使用をやめられるよう準備してください`
        : `${when === '' ? '' : `${when} `}${successor} へ移行できるよう準備してください`;
    },
  },
  examples: [
    {
      title: 'Announcing the end of an operation',
      scope: 'operation',
      now: '2025-12-31',
      diff: `
        + deprecated: true
        + x-deprecated-at: '2025-12-31'
        + x-sunset: '2026-06-30'
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'The flag alone',
      scope: 'operation',
      diff: `
        + deprecated: true
          responses: { '200': { description: OK } }
      `,
      verdict: 'safe',
    },
    {
      title: 'Ten days of notice',
      scope: 'operation',
      now: '2026-06-20',
      diff: `
          parameters:
            - name: status
              in: query
        +     deprecated: true
        +     x-sunset: '2026-06-30'
              schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'A date from before the base, which did not say so',
      scope: 'operation',
      published: '2026-03-01',
      diff: `
        + deprecated: true
        + x-deprecated-at: '2025-12-31'
          responses: { '200': { description: OK } }
      `,
      verdict: 'dangerous',
    },
    {
      title: 'A property on its way out',
      scope: 'schema',
      diff: `
          type: object
          properties:
            fax:
              type: string
        +     deprecated: true
      `,
      verdict: 'safe',
    },
    {
      title: 'A header',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
              headers:
                X-Total:
        +         deprecated: true
                  schema: { type: integer }
      `,
      verdict: 'safe',
    },
    {
      title: 'Keys are on their way out',
      scope: 'document',
      openapi: '3.2.0',
      diff: `
          security: [{ key: [] }]
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
          components:
            securitySchemes:
              key:
                type: apiKey
                in: header
                name: X-Key
        +       deprecated: true
      `,
      verdict: 'safe',
    },
    {
      title: 'A whole version is one change',
      scope: 'document',
      diff: `
          info:
            title: Plans
            version: '1'
        +   x-deprecated-at: '2025-12-31'
        +   x-sunset: '2026-06-30'
          paths:
            /plans:
              get: { responses: { '200': { description: All plans } } }
              post: { responses: { '201': { description: The plan } } }
      `,
      verdict: 'safe',
    },
    {
      title: 'Headers say the same',
      scope: 'operation',
      diff: `
          responses:
            '200':
              description: OK
        +     headers:
        +       Deprecation: { schema: { type: string, const: '@1767139200' } }
        +       Sunset: { schema: { type: string, const: 'Tue, 30 Jun 2026 23:59:59 GMT' } }
      `,
      verdict: 'safe',
    },
  ],
});
