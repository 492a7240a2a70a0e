// Nobody was told that it would go.
import { removalStanding } from '../standing.ts';

export default removalStanding({
  id: 'removed-without-deprecation',
  summary: {
    en: 'Something was removed that had not been deprecated.',
    ja: '非推奨にされていないものが削除されました。',
  },
  holds: ({ isDeprecated, facts, requires }) => !isDeprecated && (requires('deprecated') || !facts.sunsetAt),
  settles: false,
  // What most removals are: the rules themselves speak of it.
  clause: { en: () => '', ja: () => '' },
  why: {
    en: 'Clients that use it had no reason to look for something else, and fail without warning.',
    ja: '利用者には代わりを探す理由がなく、何の予告もなく失敗します。',
  },
  fix: {
    en: 'Put it back, mark it as deprecated with a sunset, and remove it when that has passed.',
    ja: '元に戻して、終了日を添えて非推奨とし、終了日が過ぎてから削除してください。',
  },
  examples: [
    {
      title: 'From one day to the next',
      scope: 'document',
      now: '2026-05-24',
      diff: `
          paths:
            /plans:
        -     get: { responses: { '200': { description: All plans } } }
              post: { responses: { '201': { description: The plan } } }
      `,
      verdict: 'breaking',
    },
    {
      title: 'A sunset alone deprecates nothing',
      scope: 'operation',
      now: '2026-07-01',
      diff: `
        - parameters:
        -   - { name: status, in: query, x-sunset: '2026-06-30', schema: { type: string } }
          responses: { '200': { description: OK } }
      `,
      verdict: 'breaking',
    },
  ],
});
