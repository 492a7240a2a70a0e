// What is said in two places about how long an operation stays is the same.
import { contradictionsIn } from '../../conventions/contradictions.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import { defaultSettings, zoneOf } from '../../conventions/settings.ts';
import { renamedSuccessor } from '../../conventions/successor.ts';
import { httpDateOf } from '../../http/http-date.ts';
import type { Evidence } from '../../lifecycle/evidence.ts';
import type { StatedDate } from '../../lifecycle/stated-date.ts';
import { momentOf } from '../../lifecycle/stated-date.ts';
import { pointerOf } from '../../source/origin.ts';

const subjects = {
  'deprecated-at': { en: 'the deprecation', ja: '非推奨になる日' },
  'sunset-at': { en: 'the sunset', ja: '終了日' },
  successor: { en: 'the successor', ja: '後継' },
} as const;

export default lintRule({
  id: 'lifecycle-contradiction',
  family: 'lifecycle',
  on: 'lifecycle',
  summary: {
    en: 'Extensions, headers and texts say the same of deprecation, sunset and successor.',
    ja: '非推奨になる日、終了日、後継について、拡張、ヘッダー、説明の内容が一致しています。',
  },
  standards: [],
  check({ lifecycle }, { api, settings }) {
    return contradictionsIn(lifecycle, api, zoneOf(settings)).map(({ claim, one, other }) => ({
      facts: {
        claim,
        said: other.text,
        source: other.name,
        elsewhere: one.text,
        elsewhereSource: one.name,
        elsewhereAt: pointerOf(one.origin),
      },
      at: other.origin,
    }));
  },
  message: {
    en: ({ claim, said, source, elsewhere, elsewhereSource }) =>
      `${subjects[claim].en} is ${said} in \`${source}\` and ${elsewhere} in \`${elsewhereSource}\``,
    ja: ({ claim, said, source, elsewhere, elsewhereSource }) =>
      `${subjects[claim].ja}が、\`${source}\` では ${said}、\`${elsewhereSource}\` では ${elsewhere} です`,
  },
  why: {
    en: 'Some clients plan by the one, some by the other, and half of them are wrong.',
    ja: 'どちらを見て計画したかがクライアントごとに異なり、一方は必ず誤っています。',
  },
  fix: {
    en: 'Find out which one was announced and write it in both places.',
    ja: '告知した内容を確認し、両方を同じにしてください。',
  },
  repairs: [
    {
      kind: 'suggestion',
      title: {
        en: ({ elsewhere, elsewhereSource }) => `Write ${elsewhere}, as \`${elsewhereSource}\` says`,
        ja: ({ elsewhere, elsewhereSource }) => `\`${elsewhereSource}\` に合わせて ${elsewhere} にする`,
      },
      edits: ({ facts: { claim, said, elsewhere, elsewhereAt }, at }, { lifecycle }, { settings }) => {
        const find = (text: string, place: string): Evidence | undefined =>
          lifecycle.evidence.find(it => it.claim === claim && it.text === text && pointerOf(it.origin) === place);
        const [one, other] = [find(elsewhere, elsewhereAt), find(said, pointerOf(at))];
        if (!one || !other) return [];
        if (claim === 'successor') return renamedSuccessor(other, one.text);
        const value = one.date && written(one.date, other, zoneOf(settings));
        return value === undefined ? [] : [{ kind: 'set', at, value }];
      },
    },
  ],
  examples: [
    {
      title: 'Extension and header',
      scope: 'operation',
      method: 'get',
      yaml: `
        deprecated: true
        x-sunset: '2026-06-30'
        responses:
          '200':
            description: OK
            headers:
              Sunset: { schema: { type: string }, example: 'Fri, 31 Jul 2026 23:59:59 GMT' } # ✗
      `,
      repaired: `
        deprecated: true
        x-sunset: '2026-06-30'
        responses:
          '200':
            description: OK
            headers:
              Sunset: { schema: { type: string }, example: 'Tue, 30 Jun 2026 23:59:59 GMT' }
      `,
    },
    {
      title: 'Text and header name different successors',
      scope: 'document',
      yaml: `
        paths:
          /api/v1/plans: { get: { responses: { '200': { description: OK } } } }
          /api/v2/plans: { get: { responses: { '200': { description: OK } } } }
          /api/v1/old:
            get:
              deprecated: true
              description: このエンドポイントは非推奨です。代わりに /api/v2/plans を使用してください。 # ✗
              responses:
                '200':
                  description: OK
                  headers:
                    Link: { schema: { type: string }, example: '</api/v1/plans>; rel="successor-version"' }
      `,
    },
    {
      title: 'A day and the moment at which it ends, here and in Tokyo; a path with the path of the server and without',
      scope: 'document',
      settings: { lifecycle: { ...defaultSettings.lifecycle, timeZone: '+09:00' } },
      yaml: `
        servers: [{ url: 'https://example.com/v1' }]
        paths:
          /plans: { get: { responses: { '200': { description: OK } } } }
          /old:
            get:
              deprecated: true
              x-sunset: '2026-06-30'
              x-successor: /plans
              description: Deprecated, use \`/v1/plans\`. It will be removed on June 30, 2026.
              responses:
                '200':
                  description: OK
                  headers:
                    Sunset: { schema: { type: string }, example: 'Tue, 30 Jun 2026 14:59:59 GMT' }
      `,
    },
  ],
});

/** In the form that the place has; none for what is free text. */
const written = (date: StatedDate, { source, name }: Evidence, zone: number): string | undefined => {
  if (source === 'extension') return date.day;
  if (source !== 'header') return undefined;
  return name === 'Sunset'
    ? httpDateOf(momentOf(date, 'last', zone))
    : `@${Math.floor(momentOf(date, 'first', zone) / 1000)}`;
};
