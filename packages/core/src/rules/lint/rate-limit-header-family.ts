// One API tells its rate limit in one family of headers.

import type { Header, Response } from '../../contract/model.ts';
import type { Found } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import type { RateLimitFamily } from '../../conventions/rate-limit-headers.ts';
import { rateLimitFamilies, rateLimitFamilyOf } from '../../conventions/rate-limit-headers.ts';

export default lintRule({
  id: 'rate-limit-header-family',
  family: 'limits',
  on: 'api',
  summary: {
    en: 'All responses tell the rate limit in the same family of headers.',
    ja: 'すべてのレスポンスが、同じ系統のヘッダーでレート制限を示します。',
  },
  standards: [
    {
      title: 'RateLimit header fields for HTTP (Internet-Draft)',
      url: 'https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/',
    },
  ],
  check(_, { operations }): readonly Found<{ readonly families: readonly RateLimitFamily[] }>[] {
    const sets = operations.flatMap(({ responses }) => responses.map(headersByFamily)).filter(({ size }) => size > 0);
    const families = rateLimitFamilies.filter(family => sets.some(set => set.has(family)));
    // Where every response has all of them, somebody means to serve old and new clients alike.
    const [rarest] = families.toSorted((left, right) => countOf(sets, left) - countOf(sets, right));
    if (!rarest || sets.every(({ size }) => size === families.length)) return noneFound;
    const odd = sets.find(set => set.has(rarest))?.get(rarest);
    return odd ? [{ facts: { families }, at: odd.origin }] : noneFound;
  },
  message: {
    en: ({ families }) => `rate limits are told in ${families.join(' and in ')}`,
    ja: ({ families }) => `レート制限のヘッダーに ${families.join(' と ')} が混在しています`,
  },
  why: {
    en: 'A client has to read every family that it may meet, and the one that it does not know leaves it without a limit.',
    ja: 'クライアントは出てくる系統をすべて読み分けなければならず、知らない系統では制限が分からなくなります。',
  },
  fix: {
    en: 'Choose one family for all responses; while clients move from one to the other, send both everywhere.',
    ja: 'すべてのレスポンスで一つの系統に統一してください。移行中は、どこでも両方を送ってください。',
  },
  examples: [
    {
      title: 'A new operation does it in a new way',
      scope: 'document',
      yaml: `
        paths:
          /a:
            get:
              responses:
                '200': { description: OK, headers: { X-RateLimit-Limit: { schema: { type: integer } } } }
                '201': { description: OK, headers: { x-ratelimit-limit: { schema: { type: integer } } } }
          /b:
            get:
              responses:
                '200':
                  description: OK
                  headers:
                    RateLimit-Limit: { schema: { type: integer } } # ✗
      `,
    },
    {
      title: 'Both everywhere',
      scope: 'operation',
      yaml: `
        responses:
          '200':
            description: OK
            headers:
              X-RateLimit-Limit: { schema: { type: integer } }
              RateLimit: { schema: { type: string } }
              RateLimit-Policy: { schema: { type: string } }
      `,
    },
  ],
});

const headersByFamily = ({ headers }: Response): ReadonlyMap<RateLimitFamily, Header> =>
  new Map(
    headers.toReversed().flatMap(header => {
      const family = rateLimitFamilyOf(header.name);
      return family ? [[family, header] as const] : [];
    }),
  );

const countOf = (sets: readonly ReadonlyMap<RateLimitFamily, Header>[], family: RateLimitFamily): number =>
  sets.filter(set => set.has(family)).length;
