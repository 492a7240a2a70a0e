// A table of deprecations in the description of the API agrees with its operations.
import type { OperationLifecycle, TableDifference } from '../../conventions/deprecation-table.ts';
import { mendedText, tableDifference } from '../../conventions/deprecation-table.ts';
import type { LintContext } from '../../conventions/lint-rule.ts';
import { lintRule, noneFound } from '../../conventions/lint-rule.ts';
import { zoneOf } from '../../conventions/settings.ts';
import type { Origin } from '../../source/origin.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'lifecycle-docs-table',
  family: 'lifecycle',
  on: 'api',
  summary: {
    en: 'The table of deprecations in the description lists what is deprecated, with the right dates and successors.',
    ja: '説明にある非推奨 API の一覧表は、非推奨のオペレーションとその日付、移行先に一致しています。',
  },
  standards: [],
  check({ api }, context) {
    const { difference, place } = tableOf(api, context);
    if (!difference) return noneFound;
    const { missing, stale, wrong } = difference;
    if (missing.length + stale.size + wrong.size === 0) return noneFound;
    const facts = {
      missing: listed(missing.map(nameOf)),
      stale: listed([...stale].map(({ old }) => old)),
      wrong: listed([...wrong.keys()].map(({ old }) => old)),
    };
    return [{ facts, at: place, operations: missing.map(({ operation }) => operation) }];
  },
  message: {
    en: ({ missing, stale, wrong }) => {
      const parts = [
        missing && `lacks ${missing}`,
        stale && `still lists ${stale}`,
        wrong && `has another date or successor for ${wrong}`,
      ];
      return `the table of deprecations ${parts.filter(part => part !== '').join(', and ')}`;
    },
    ja: ({ missing, stale, wrong }) => {
      const parts = [
        missing && `${missing} がない`,
        stale && `${stale} が残っている`,
        wrong && `${wrong} の日付か移行先が違う`,
      ];
      return `非推奨の一覧表が実際と一致しません（${parts.filter(part => part !== '').join('、')}）`;
    },
  },
  why: {
    en: 'Readers plan by the table: what is missing from it surprises them, and what is wrong makes them late.',
    ja: '読み手はこの表をもとに計画するため、漏れがあれば不意を突かれ、日付が違えば移行が遅れます。',
  },
  fix: {
    en: 'Write the table from the operations: what they say themselves counts.',
    ja: '各オペレーションに書かれた内容をもとに、表を書き直してください。',
  },
  repairs: [
    {
      // Only the table changes, which is for readers, and everything that is written into it is said by the operations.
      kind: 'safe',
      title: { en: () => 'Write the table from the operations', ja: () => 'オペレーションに合わせて表を書き直す' },
      edits: ({ at: place }, { api }, context) => {
        const { difference, text } = tableOf(api, context);
        return difference ? [{ kind: 'set', at: place, value: mendedText(text, difference) }] : [];
      },
    },
  ],
  examples: [
    {
      title: 'A row is missing, one is stale, one has another date',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info:
          title: Plans
          version: 1.0.0
          description: | # ✗
            ## 非推奨API

            | 旧エンドポイント | 新エンドポイント | 非推奨日 | 削除予定日 |
            |---|---|---|---|
            | GET /v1/a | GET /v2/a | 2025-12-31 | 2026-06-30 |
            | GET /v1/b | GET /v2/b | 2025-12-31 | 2026-06-30 |

            お問い合わせください。
        paths:
          /v1/a: { get: { deprecated: true, x-sunset: '2026-07-31', responses: { '200': { description: OK } } } }
          /v1/b: { get: { responses: { '200': { description: OK } } } }
          /v1/c: { get: { deprecated: true, x-sunset: '2026-12-31', x-successor: GET /v2/c, responses: { '200': { description: OK } } } }
          /v2/c: { get: { responses: { '200': { description: OK } } } }
      `,
      repaired: `
        openapi: 3.1.0
        info:
          title: Plans
          version: 1.0.0
          description: |
            ## 非推奨API

            | 旧エンドポイント | 新エンドポイント | 非推奨日 | 削除予定日 |
            |---|---|---|---|
            | GET /v1/a | GET /v2/a | 2025-12-31 | 2026-07-31 |
            | GET /v1/c | GET /v2/c | - | 2026-12-31 |

            お問い合わせください。
        paths:
          /v1/a: { get: { deprecated: true, x-sunset: '2026-07-31', responses: { '200': { description: OK } } } }
          /v1/b: { get: { responses: { '200': { description: OK } } } }
          /v1/c: { get: { deprecated: true, x-sunset: '2026-12-31', x-successor: GET /v2/c, responses: { '200': { description: OK } } } }
          /v2/c: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'Another successor, a day that was not known, and no column for when it began',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info:
          title: Plans
          version: 1.0.0
          description: | # ✗
            | Endpoint | Replacement | Removal date |
            |---|---|---|
            | GET /a | GET /c | TBD |
            | GET /d | GET /b | 2026-12-31 |
        paths:
          /a: { get: { deprecated: true, x-deprecated-at: '2026-01-01', x-sunset: '2026-12-31', x-successor: /b, responses: { '200': { description: OK } } } }
          /b: { get: { responses: { '200': { description: OK } } } }
          /c: { get: { responses: { '200': { description: OK } } } }
          /d: { get: { deprecated: true, x-sunset: '2026-12-31', x-successor: /b, responses: { '200': { description: OK } } } }
      `,
      repaired: `
        openapi: 3.1.0
        info:
          title: Plans
          version: 1.0.0
          description: |
            | Endpoint | Replacement | Removal date |
            |---|---|---|
            | GET /a | GET /b | 2026-12-31 |
            | GET /d | GET /b | 2026-12-31 |
        paths:
          /a: { get: { deprecated: true, x-deprecated-at: '2026-01-01', x-sunset: '2026-12-31', x-successor: /b, responses: { '200': { description: OK } } } }
          /b: { get: { responses: { '200': { description: OK } } } }
          /c: { get: { responses: { '200': { description: OK } } } }
          /d: { get: { deprecated: true, x-sunset: '2026-12-31', x-successor: /b, responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'All is there, and what has ended is history',
      scope: 'document',
      now: '2026-11-01',
      yaml: `
        openapi: 3.1.0
        info:
          title: Plans
          version: 1.0.0
          description: |
            | Old endpoint | New endpoint | Deprecated on | Removal date |
            |---|---|---|---|
            | GET /a | GET /b | 2025-12-31 | 2026-12-31 |
            | GET /gone | GET /b | 2024-12-31 | 2025-06-30 |
        paths:
          /a: { get: { deprecated: true, x-sunset: '2026-12-31', responses: { '200': { description: OK } } } }
          /b: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'A table of other things',
      scope: 'document',
      yaml: `
        openapi: 3.1.0
        info:
          title: Plans
          version: 1.0.0
          description: |
            | Path | Replacement |
            |---|---|
            | C:/old | C:/new |
        paths:
          /a: { get: { deprecated: true, responses: { '200': { description: OK } } } }
      `,
    },
  ],
});

const tableOf = (
  api: LintContext<unknown>['api'],
  { lifecycles, now, settings }: Pick<LintContext<unknown>, 'lifecycles' | 'now' | 'settings'>,
): { readonly place: Origin; readonly text: string; readonly difference: TableDifference | undefined } => {
  const text = api.documentation.description ?? '';
  // Most descriptions have no table, and then nothing else has to be read.
  const difference = text.includes('|')
    ? tableDifference(text, { api, lifecycles: lifecycles(), now, zone: zoneOf(settings) })
    : undefined;
  return { place: at(api.origin, 'info', 'description'), text, difference };
};

const nameOf = ({ operation: { method, path } }: OperationLifecycle): string => `${method} ${path}`;

const mostShown = 3;

const listed = (names: readonly string[]): string =>
  [...names.slice(0, mostShown), ...(names.length > mostShown ? ['…'] : [])].join(', ');
