// What goes as a whole goes at once.
import type { Operation } from '../../contract/model.ts';
import { lintRule } from '../../conventions/lint-rule.ts';
import { urlVersionsOf } from '../../conventions/url-version.ts';
import type { Lifecycle } from '../../lifecycle/lifecycle.ts';
import type { Origin } from '../../source/origin.ts';
import { at } from '../../source/origin.ts';

export default lintRule({
  id: 'deprecation-scope',
  family: 'lifecycle',
  on: 'api',
  summary: {
    en: 'Where a whole version or path is deprecated, its operations end on the same day.',
    ja: 'バージョンやパス全体を非推奨にする場合、オペレーションの終了日は同じです。',
  },
  standards: [{ rfc: 8594, section: '5' }],
  check({ api }, { lifecycles }) {
    const ended = lifecycles().flatMap(lifecycle => endingOf(lifecycle) ?? []);
    const versions = differing(ended, ({ operation }) => urlVersionsOf(operation, api).at(0)?.text);
    // What is said of a version need not be said of each of its paths.
    const told = new Set(versions.flatMap(({ members }) => members));
    const paths = differing(ended, ending => (told.has(ending) ? undefined : ending.operation.path));
    const place = at(api.origin, 'paths');
    return [
      ...versions.map(group => foundAt(place, group)),
      ...paths.map(group => foundAt(at(place, group.name), group)),
    ];
  },
  message: {
    en: ({ name, dates }) => `all of ${name} is deprecated, and its operations end on different days: ${dates}`,
    ja: ({ name, dates }) => `${name} 全体が非推奨ですが、オペレーションごとに終了日が違います（${dates}）`,
  },
  why: {
    en: 'Clients move once, and have to by the first of the days; the others only confuse.',
    ja: 'クライアントの移行は一度きりで、最初の終了日に合わせるしかなく、残りの日付は混乱のもとです。',
  },
  fix: {
    en: 'Choose one day, and say it once, at the path or the API.',
    ja: '終了日を一つに決め、パスか API に一度だけ書いてください。',
  },
  examples: [
    {
      title: 'A version that ends bit by bit',
      scope: 'document',
      yaml: `
        paths: # ✗
          /v1/a: { get: { deprecated: true, x-sunset: '2026-06-30', responses: { '200': { description: OK } } } }
          /v1/b: { get: { deprecated: true, x-sunset: '2026-07-31', responses: { '200': { description: OK } } } }
          /v2/a: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'A path',
      scope: 'document',
      yaml: `
        paths:
          /a: # ✗
            get: { deprecated: true, x-sunset: '2026-06-30', responses: { '200': { description: OK } } }
            put: { deprecated: true, x-sunset: '2026-07-31', responses: { '200': { description: OK } } }
          /b: { get: { responses: { '200': { description: OK } } } }
      `,
    },
    {
      title: 'At once, or only a part of it',
      scope: 'document',
      yaml: `
        paths:
          /a:
            x-sunset: '2026-06-30'
            get: { deprecated: true, responses: { '200': { description: OK } } }
            put: { deprecated: true, responses: { '200': { description: OK } } }
          /b:
            get: { deprecated: true, x-sunset: '2026-06-30', responses: { '200': { description: OK } } }
            put: { deprecated: true, x-sunset: '2026-07-31', responses: { '200': { description: OK } } }
            delete: { responses: { '204': { description: Deleted } } }
      `,
    },
  ],
});

interface Ending {
  readonly operation: Operation;
  /** Undefined where it stays. */
  readonly day: string | undefined;
}

interface Group {
  readonly name: string;
  readonly members: readonly Ending[];
  readonly days: readonly string[];
}

const endingOf = ({ subject, isDeprecated, sunsetAt }: Lifecycle): Ending | undefined =>
  subject.kind === 'operation' && subject.operation.kind === 'operation'
    ? { operation: subject.operation, day: isDeprecated ? sunsetAt?.date.day : undefined }
    : undefined;

/** Groups that end as a whole, on different days. */
const differing = (endings: readonly Ending[], nameOf: (ending: Ending) => string | undefined): readonly Group[] => {
  const groups = new Map<string, Ending[]>();
  for (const ending of endings) {
    const name = nameOf(ending);
    if (name === undefined) continue;
    const list = groups.get(name);
    if (list) list.push(ending);
    else groups.set(name, [ending]);
  }
  return [...groups].flatMap(([name, members]) => {
    const days = [...new Set(members.flatMap(({ day }) => day ?? []))].sort();
    return days.length > 1 && members.every(({ day }) => day !== undefined) ? [{ name, members, days }] : [];
  });
};

const mostShown = 4;

const foundAt = (place: Origin, { name, members, days }: Group) => ({
  facts: { name, dates: [...days.slice(0, mostShown), ...(days.length > mostShown ? ['…'] : [])].join(', ') },
  at: place,
  operations: members.map(({ operation }) => operation),
});
