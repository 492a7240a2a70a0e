// What is deprecated as one page of HTML that needs nothing else: how much is due, what it is, and when.
import type { DeprecationsMessages } from '../messages/deprecations.ts';
import { deprecationsMessages } from '../messages/deprecations.ts';
import type { Chart } from './deprecations-chart.ts';
import { chartOf } from './deprecations-chart.ts';
import { monthsIn } from './deprecations-months.ts';
import type { Deprecation, DeprecationCounts, DeprecationsReport } from './deprecations-report.ts';
import { deprecationsStyle } from './deprecations-style.ts';
import { mainEvidence, sinceOf, states, subjectIn, successorsIn, untilOf } from './deprecations-words.ts';
import { element, withCode } from './html/element.ts';
import { escaped, htmlPage } from './html/html-page.ts';
import { linked } from './html/linked.ts';
import { isWebAddress } from './icalendar.ts';

export const toDeprecationsPage = (report: DeprecationsReport): string => {
  const { language, descriptions } = report;
  const words = deprecationsMessages[language];
  const [only, ...others] = descriptions;
  const name = only && others.length === 0 ? [only.title, only.version].filter(it => it !== '').join(' ') : '';
  const title = name === '' ? words.title : `${words.title}${words.colon}${name}`;
  return htmlPage({
    language,
    title,
    style: deprecationsStyle,
    body: [...head(title, report, words), ...apis(report, words), ...list(report, words), ...timeline(report, words)],
  });
};

const head = (title: string, report: DeprecationsReport, words: DeprecationsMessages): readonly string[] => {
  const { counts, descriptions, due, today } = report;
  const [only, ...others] = descriptions;
  const files = only && others.length === 0 ? only.file : words.apis(descriptions.length);
  const tiles = states.map(state =>
    element('li', `${element('b', String(counts[state]))}${escaped(words.state[state])}`, {
      class: counts[state] === 0 ? 'none' : state,
    }),
  );
  const inTexts = due === null ? descriptions.reduce((sum, { onlyInTexts }) => sum + onlyInTexts, 0) : 0;
  return [
    element('h1', escaped(title)),
    element('p', escaped([files, words.asOf(today)].join(words.listSeparator)), { class: 'faint' }),
    ...(due === null ? [] : [element('p', escaped(words.due(due)))]),
    element('ul', tiles.join(''), { class: 'tiles' }),
    ...(report.deprecations.length === 0
      ? [element('p', escaped(due === null ? words.nothing : words.nothingDue(due)))]
      : []),
    ...(inTexts === 0 ? [] : [element('p', withCode(words.onlyInTexts(inTexts)), { class: 'faint' })]),
  ];
};

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  element(
    'div',
    element(
      'table',
      `<thead><tr>${headings.join('')}</tr></thead>\n<tbody>\n${rows.map(cells => `<tr>${cells.join('')}</tr>`).join('\n')}\n</tbody>`,
    ),
    { class: 'scroll' },
  );

const heading = (text: string): string => element('th', escaped(text), { scope: 'col' });

/** How much each of several has. */
const apis = ({ descriptions }: DeprecationsReport, words: DeprecationsMessages): readonly string[] => {
  if (descriptions.length < 2) return [];
  const rows = descriptions.map(({ name, version, counts }) => [
    element(
      'td',
      `${escaped(name)} ${element('span', escaped(name.includes(version) ? '' : version), { class: 'faint' })}`,
    ),
    ...states.map(state => element('td', countIn(counts, state), { class: 'number' })),
  ]);
  return [
    element('h2', escaped(words.overview)),
    table([words.columns.api, ...states.map(state => words.state[state])].map(heading), rows),
  ];
};

const countIn = (counts: DeprecationCounts, state: Deprecation['state']): string =>
  counts[state] === 0
    ? element('span', '0', { class: 'faint' })
    : element('span', String(counts[state]), { class: `badge ${state}` });

const list = (report: DeprecationsReport, words: DeprecationsMessages): readonly string[] => {
  if (report.deprecations.length === 0) return [];
  const chart = chartOf(report);
  const { columns } = words;
  const hasApi = report.descriptions.length > 1;
  const headings = [
    ...[columns.state, columns.until, columns.since, ...(hasApi ? [columns.api] : []), columns.subject].map(heading),
    heading(columns.successor),
    ...(chart ? [element('th', chart.axis, { scope: 'col', class: 'chart', 'aria-label': words.chart })] : []),
  ];
  const rows = report.deprecations.map(it => rowOf(it, { report, words, chart }));
  return [element('h2', escaped(words.list)), table(headings, rows)];
};

interface Surroundings {
  readonly report: DeprecationsReport;
  readonly words: DeprecationsMessages;
  readonly chart: Chart | undefined;
}

const rowOf = (deprecation: Deprecation, { report, words, chart }: Surroundings): readonly string[] => {
  const { state, endsAt, description } = deprecation;
  const until = [
    escaped(untilOf(deprecation, words)),
    ...(endsAt ? [element('div', escaped(words.daysLeft(endsAt.daysLeft)), { class: 'faint' })] : []),
  ];
  const api = report.descriptions[description]?.name ?? '';
  return [
    element('td', element('span', escaped(words.state[state]), { class: `badge ${state}` })),
    element('td', until.join(''), { class: 'day' }),
    element('td', escaped(sinceOf(deprecation, words)), { class: 'day' }),
    ...(report.descriptions.length > 1 ? [element('td', escaped(api), { class: 'api' })] : []),
    element('td', detailsOf(deprecation, words).join(''), { class: 'what' }),
    element('td', afterOf(deprecation, words), { class: 'after' }),
    ...(chart ? [element('td', chart.barOf(deprecation), { class: 'chart' })] : []),
  ];
};

const detailsOf = (deprecation: Deprecation, words: DeprecationsMessages): readonly string[] => {
  const { reason, documents, contradictions } = deprecation;
  const evidence = mainEvidence(deprecation);
  const placeOf = ({ location: { file, start } }: { readonly location: Deprecation['location'] }): string =>
    `${file}:${start.line}`;
  return [
    element('code', escaped(subjectIn(deprecation, words))),
    ...(reason === null ? [] : [element('div', escaped(reason))]),
    ...documents.map(it => element('div', `${escaped(words.documents)}: ${linked(it)}`, { class: 'faint' })),
    ...(evidence ? [element('div', escaped(`${placeOf(evidence)} ${evidence.name}`), { class: 'faint' })] : []),
    ...contradictions.map(({ other }) =>
      element('div', escaped(`⚠ ${words.contradiction(other.text, other.name, placeOf(other))}`), {
        class: 'contradiction',
      }),
    ),
  ];
};

const afterOf = (deprecation: Deprecation, words: DeprecationsMessages): string => {
  const after = successorsIn(deprecation);
  if (after.length > 0)
    return after.map(it => element('div', isWebAddress(it) ? linked(it) : element('code', escaped(it)))).join('');
  return deprecation.hasNoSuccessor ? element('span', escaped(words.noSuccessor), { class: 'faint' }) : '';
};

const timeline = (report: DeprecationsReport, words: DeprecationsMessages): readonly string[] => {
  const months = report.due === null ? monthsIn(report) : [];
  if (months.length === 0) return [];
  const named = (label: string, things: readonly Deprecation[]): readonly string[] =>
    things.length === 0
      ? []
      : [
          element(
            'dd',
            `${escaped(label)}: ${things.map(({ subject }) => element('code', escaped(subject))).join(escaped(words.listSeparator))}`,
          ),
        ];
  const entries = months.flatMap(({ month, begin, end }) => {
    const isPast = end.every(({ state }) => state === 'overdue');
    const texts = [
      ...(month === report.today.slice(0, 7) ? [element('dd', element('b', escaped(words.today(report.today))))] : []),
      ...named(words.begin(begin.length), begin),
      ...named((isPast ? words.ended : words.end)(end.length), end),
    ];
    return texts.map((text, index) => `${element('dt', index === 0 ? month : '')}${text}`);
  });
  return [element('h2', escaped(words.timelineTitle)), element('dl', `\n${entries.join('\n')}\n`)];
};
