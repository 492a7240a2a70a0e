// It went when it was to go.
import { removalStanding } from '../standing.ts';

export default removalStanding({
  id: 'removed-after-sunset',
  summary: {
    en: 'Something was removed after its sunset, as announced.',
    ja: '告知どおり、終了日を過ぎてから削除されました。',
  },
  holds: ({ facts }) => facts.sunsetAt !== undefined,
  settles: true,
  clause: {
    en: ({ sunsetAt }) => `as announced, after its sunset (${sunsetAt})`,
    ja: ({ sunsetAt }) => `告知どおり、終了日（${sunsetAt}）の後に`,
  },
  why: {
    en: 'Clients were told in time that it ends on that day (RFC 8594), so none of those that listened is hurt.',
    ja: 'その日に終わることは前もって告知されていたため（RFC 8594）、告知を受け取った利用者に影響はありません。',
  },
  fix: {
    en: 'Answer with 410 for a while, so that those who missed it learn what happened.',
    ja: '気付かなかった利用者にも事情が伝わるよう、しばらくは 410 で応答してください。',
  },
  examples: [
    {
      title: 'Half a year of notice, and the day after',
      scope: 'document',
      now: '2026-07-01',
      diff: `
          paths:
            /plans:
        -     get:
        -       deprecated: true
        -       x-deprecated-at: '2025-12-31'
        -       x-sunset: '2026-06-30'
        -       responses: { '200': { description: All plans } }
              post: { responses: { '201': { description: The plan } } }
      `,
      verdict: 'safe',
    },
    {
      title: 'A property',
      scope: 'schema',
      now: '2026-07-01',
      diff: `
          type: object
          properties:
            name: { type: string }
        -   fax: { type: string, deprecated: true, x-sunset: '2026-06-30' }
      `,
      verdict: 'safe',
    },
    {
      title: 'A part of what has ended as a whole',
      scope: 'document',
      now: '2026-07-01',
      diff: `
          info: { title: Plans, version: '1', x-deprecated-at: '2025-12-31', x-sunset: '2026-06-30' }
          paths:
            /plans:
              get:
        -       parameters:
        -         - { name: status, in: query, schema: { type: string } }
                responses: { '200': { description: All plans } }
      `,
      verdict: 'safe',
    },
  ],
});
