// It was announced, and clients had less time than they are promised.
import { removalStanding } from '../standing.ts';

export default removalStanding({
  id: 'removed-too-early',
  summary: {
    en: 'Something was removed after less notice than the policy promises.',
    ja: '方針で定めた予告期間が過ぎないうちに削除されました。',
  },
  holds: ({ isNoticeShort }) => isNoticeShort,
  settles: false,
  clause: {
    en: ({ deprecatedAt, daysOfNotice, minimumNotice }) =>
      `${daysOfNotice === 1 ? '1 day' : `${daysOfNotice} days`} after its deprecation (${deprecatedAt}), with a minimum notice of ${minimumNotice}`,
    ja: ({ deprecatedAt, daysOfNotice, minimumNotice }) =>
      `非推奨（${deprecatedAt}）から ${daysOfNotice} 日で（予告期間は最短 ${minimumNotice}）`,
  },
  why: {
    en: 'Clients have plans and releases of their own: who read of it in time could not move in time.',
    ja: 'クライアントにも計画とリリースがあり、すぐに知ったとしても移行が間に合いません。',
  },
  fix: {
    en: 'Put it back until the notice is over, or change the policy (lifecycle.minimumNotice in breakwater.yaml).',
    ja: '予告期間が終わるまで元に戻すか、方針（breakwater.yaml の lifecycle.minimumNotice）を変えてください。',
  },
  examples: [
    {
      title: 'Six weeks',
      scope: 'operation',
      now: '2026-07-01',
      diff: `
        - parameters:
        -   - name: status
        -     in: query
        -     deprecated: true
        -     x-deprecated-at: '2026-05-20'
        -     x-sunset: '2026-06-30'
        -     schema: { type: string }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'By the policy for beta',
      scope: 'document',
      now: '2026-07-01',
      lifecycle: { minimumNotice: { stable: 'P6M', beta: 'P2M' } },
      diff: `
          paths:
            /plans:
        -     get:
        -       deprecated: true
        -       x-stability-level: beta
        -       x-deprecated-at: '2026-05-20'
        -       x-sunset: '2026-06-30'
        -       responses: { '200': { description: All plans } }
              post: { responses: { '201': { description: The plan } } }
      `,
      verdict: 'breaking',
    },
  ],
});
