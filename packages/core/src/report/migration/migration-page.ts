// A migration report as one page of HTML that needs nothing else: for clients, to read, to search and to print.
import type { MigrationMessages } from '../../messages/migration.ts';
import { migrationMessages } from '../../messages/migration.ts';
import type { ReportMessages } from '../../messages/report.ts';
import { reportMessages } from '../../messages/report.ts';
import { element, withCode } from '../html/element.ts';
import { filterForm, filterScript, placesIn } from '../html/filters.ts';
import { escaped, htmlPage } from '../html/html-page.ts';
import { titleOfBoth } from '../titles.ts';
import { witnessText } from '../witness-text.ts';
import { mergedLines } from './merged-lines.ts';
import type {
  ChangelogKind,
  MigrationReport,
  MigrationSection,
  ReportedChange,
  ReportedExample,
  ReportedField,
  ReportedPath,
} from './migration-report.ts';
import { migrationStyle } from './migration-style.ts';
import { planPicture } from './plan-picture.ts';
import { stepsOf } from './steps.ts';

interface Page {
  readonly report: MigrationReport;
  readonly words: MigrationMessages;
  readonly said: ReportMessages;
  /** Of all sections, to be filtered by. */
  readonly tags: readonly string[];
}

export const toMigrationPage = (report: MigrationReport): string => {
  const { language, base, revision, sections } = report;
  const words = migrationMessages[language];
  const tags = [...new Set(sections.flatMap(section => section.tags))];
  const page: Page = { report, words, said: reportMessages[language], tags };
  return htmlPage({
    language,
    title: `${words.title}${words.colon}${titleOfBoth(base, revision)}`,
    style: migrationStyle,
    ...(sections.length > 0 && { script: filterScript }),
    body: [
      element(
        'main',
        [
          ...head(page),
          ...plan(page),
          ...deadlines(page),
          ...byTag(page),
          ...toDo(page),
          ...paths(page),
          ...changelog(page),
        ].join('\n'),
      ),
    ],
  });
};

const heading = (id: string, text: string): string => element('h2', escaped(text), { id });

const columnHeads = (names: readonly string[]): string =>
  element('tr', names.map(name => element('th', escaped(name), { scope: 'col' })).join(''));

/** Cells are HTML. */
const table = (names: readonly string[], rows: readonly (readonly string[])[]): string =>
  element(
    'div',
    element(
      'table',
      `${element('thead', columnHeads(names))}\n${element('tbody', rows.map(cells => element('tr', cells.map(cell => element('td', cell)).join(''))).join('\n'))}`,
    ),
    { class: 'scroll', tabindex: '0' },
  );

const head = ({ report, words, said }: Page): readonly string[] => {
  const { base, revision, verdict, summary, today } = report;
  const { operations } = summary;
  const tiles = [
    ['breaking', operations.breaking, words.columns.breaking],
    ['dangerous', operations.dangerous, words.columns.dangerous],
    ['safe', operations.unaffected, words.columns.unaffected],
    ['info', operations.removed, words.columns.removed],
    ['info', operations.moved, words.columns.moved],
    ['info', operations.added, words.columns.added],
  ] as const;
  const links = [
    ...(report.rollout.length > 0 ? [['plan', words.rollout]] : []),
    ...(summary.deadlines.length > 0 ? [['deadlines', words.deadlines]] : []),
    ...(report.sections.length > 0 ? [['steps', words.steps]] : []),
    ...(report.paths.length > 0 ? [['paths', words.paths]] : []),
    ['changelog', words.changelog],
  ] as const;
  return [
    element('h1', escaped(`${words.title}${words.colon}${titleOfBoth(base, revision)}`)),
    element('p', escaped(`${base.file} → ${revision.file} · ${words.asOf(today)}`), { class: 'faint' }),
    element(
      'div',
      [
        element('strong', escaped(said.verdict[verdict])),
        element(
          'p',
          escaped(
            `${words.decision[verdict]} ${words.affected(operations.breaking, operations.dangerous, operations.total)}`,
          ),
        ),
      ].join(''),
      { class: `decision ${verdict}` },
    ),
    element(
      'ul',
      tiles
        .map(([level, count, name]) =>
          element('li', `${element('b', String(count))}${escaped(name)}`, { class: count === 0 ? 'none' : level }),
        )
        .join(''),
      { class: 'tiles' },
    ),
    element(
      'nav',
      element(
        'ul',
        links.map(([id, name]) => element('li', element('a', escaped(name ?? ''), { href: `#${id}` }))).join(''),
      ),
      { 'aria-label': words.contents },
    ),
  ];
};

const plan = ({ report: { rollout }, words }: Page): readonly string[] => {
  if (rollout.length === 0) return [];
  const rows = rollout.map(({ phase, begins, ends }, index) => [
    escaped(`${index + 1}. ${words.phases[phase]}`),
    escaped(ends === null ? begins : words.until(begins, ends)),
    escaped(words.tasks[phase]),
  ]);
  return [
    heading('plan', words.rollout),
    planPicture(rollout, words),
    table([words.phase, words.day, words.toDo], rows),
  ];
};

const deadlines = ({ report: { summary }, words }: Page): readonly string[] => {
  if (summary.deadlines.length === 0) return [];
  const rows = summary.deadlines.map(({ day, daysLeft, subject, successors }) => [
    `${escaped(day)} ${element('span', escaped(words.daysLeft(daysLeft)), { class: 'faint' })}`,
    element('code', escaped(subject)),
    successors.map(it => element('code', escaped(it))).join('<br>') || words.nothing,
  ]);
  const list = table([words.ends, words.subject, words.successor], rows);
  const isLong = rows.length > entriesOpen;
  const counted = element('summary', escaped(words.things(rows.length)));
  return [
    heading('deadlines', words.deadlines),
    isLong ? element('details', `${counted}${list}`, { 'data-fold': true }) : list,
  ];
};

const byTag = ({ report: { summary }, words }: Page): readonly string[] => {
  const { tags } = summary;
  const touched = tags.filter(({ unaffected, total, added }) => unaffected < total || added > 0);
  if (touched.length < 2) return [];
  const columns = ['breaking', 'dangerous', 'removed', 'moved', 'added', 'operations'] as const;
  const rows = touched.map(it => [
    it.tag === null ? element('span', escaped(words.noTag), { class: 'faint' }) : escaped(it.tag),
    ...columns.map(column => {
      const count = column === 'operations' ? it.total : it[column];
      const level = column === 'breaking' || column === 'dangerous' ? `badge ${column}` : '';
      return element('span', String(count), { class: count === 0 ? 'faint' : level });
    }),
  ]);
  return [
    element(
      'details',
      `${element('summary', escaped(words.byTag))}${table([words.columns.tag, ...columns.map(name => words.columns[name])], rows)}`,
    ),
  ];
};

const toDo = (page: Page): readonly string[] => {
  const { report, words, said, tags } = page;
  if (report.sections.length === 0) return [];
  const present = (['breaking', 'dangerous'] as const).filter(level => report.sections.some(it => it.level === level));
  return [
    heading('steps', words.steps),
    filterForm({
      language: report.language,
      levels: present.map(level => ({ level, name: said.level[level], isShown: true })),
      tags,
      count: report.sections.length,
    }),
    ...(['api', 'operation', 'shared'] as const).flatMap(kind => {
      const found = report.sections.filter(section => section.kind === kind);
      if (found.length === 0) return [];
      const title = { api: words.api, operation: words.operations, shared: words.shared }[kind];
      return [
        element('div', `${element('h3', escaped(title))}\n${found.map(it => sectionOf(it, page)).join('\n')}`, {
          'data-group': true,
        }),
      ];
    }),
  ];
};

const sectionOf = (section: MigrationSection, page: Page): string => {
  const { words, said, tags } = page;
  const { id, kind, title, level, summary, changes, fields, examples, curl } = section;
  const [step = '', ...others] = [...new Set(changes.flatMap(stepsOf))];
  const more = others.length === 0 ? '' : ` (${words.more(others.length)})`;
  const content = [
    ...(summary === null ? [] : [element('p', escaped(summary), { class: 'faint' })]),
    ...(kind === 'operation' ? [] : reach(section, words)),
    element('ul', changes.map(change => changeItem(change, page)).join('\n'), { class: 'changes' }),
    ...fieldTable(fields, words),
    ...examples.map(example => exampleOf(example, words)),
    ...(curl === null
      ? []
      : [element('details', `${element('summary', escaped(words.curl))}${pre(escapedLines(curl.split('\n')))}`)]),
  ];
  return element(
    'details',
    `${element(
      'summary',
      [
        element('span', escaped(said.level[level]), { class: `badge ${level}` }),
        element('h4', escaped(title)),
        element('span', `${withCode(step)}${escaped(more)}`, { class: 'faint' }),
      ].join(' '),
    )}${element('div', content.join('\n'))}`,
    {
      id,
      class: 'section',
      'data-entry': true,
      'data-fold': true,
      'data-level': level,
      'data-tags': placesIn(tags)(section.tags),
    },
  );
};

const namesShown = 8;

const reach = ({ operations }: MigrationSection, words: MigrationMessages): readonly string[] => {
  if (operations.length === 0) return [];
  const names = operations.map(({ method, path }) => element('li', element('code', escaped(`${method} ${path}`))));
  const list = element('ul', names.join(''), { class: 'names' });
  const title = escaped(words.reaches(operations.length));
  return operations.length <= namesShown
    ? [element('p', title, { class: 'faint' }), list]
    : [element('details', `${element('summary', title, { class: 'faint' })}${list}`)];
};

const changeItem = (change: ReportedChange, { words, said }: Page): string => {
  const { level, subject, message, why, witness } = change;
  const shown = witness?.kind === 'none' ? undefined : witnessText(change, said, value => `\`${value}\``);
  const steps = stepsOf(change).filter(step => step !== message);
  return element(
    'li',
    [
      element('p', `${element('code', escaped(subject))} ${withCode(message)}`),
      ...steps.map(step =>
        element('p', `${escaped(words.step)}${escaped(words.colon)}${withCode(step)}`, { class: 'step' }),
      ),
      ...(why === '' ? [] : [element('p', withCode(why), { class: 'faint' })]),
      ...(shown ? [element('p', `${escaped(said.shownBy)} ${withCode(shown.sentence)}`, { class: 'faint' })] : []),
    ].join(''),
    { class: level },
  );
};

const fieldTable = (fields: readonly ReportedField[], words: MigrationMessages): readonly string[] => {
  const moved = fields.filter(({ before, after }) => before !== after);
  if (moved.length === 0) return [];
  const hasPlace = moved.some(({ place }) => place !== null);
  const rows = moved.map(({ place, before, after, message }) => [
    ...(hasPlace ? [escaped(place ?? '')] : []),
    fieldName(before, words),
    fieldName(after, words),
    withCode(message),
  ]);
  return [table([...(hasPlace ? [words.place] : []), words.before, words.after, words.what], rows)];
};

const fieldName = (name: string | null, words: MigrationMessages): string => {
  if (name === null) return words.nothing;
  return name === '' ? escaped(words.whole) : element('code', escaped(name));
};

const escapedLines = (lines: readonly string[]): string => lines.map(escaped).join('\n');

const pre = (content: string): string => element('pre', element('code', content), { tabindex: '0' });

/** Side by side, what differs marked on either. */
const exampleOf = ({ kind, direction, status, before, after }: ReportedExample, words: MigrationMessages): string => {
  const title =
    kind === 'value' ? words.value[direction] : kind === 'request' ? words.request : words.response(status ?? '');
  const merged = mergedLines(before?.lines ?? [], after?.lines ?? []);
  const isComparison = before !== null && after !== null;
  const side = (own: '-' | '+', mark: 'del' | 'ins'): string =>
    pre(
      merged
        .filter(({ sign }) => sign === ' ' || sign === own)
        .map(({ sign, text }) => (sign === ' ' || !isComparison ? escaped(text) : element(mark, escaped(text) || ' ')))
        .join('\n'),
    );
  const sides = [
    ...(before ? [element('div', `${element('h6', escaped(words.before))}${side('-', 'del')}`)] : []),
    ...(after ? [element('div', `${element('h6', escaped(words.after))}${side('+', 'ins')}`)] : []),
  ];
  return element('div', `${element('h5', escaped(title))}${element('div', sides.join(''), { class: 'both' })}`, {
    class: 'example',
  });
};

const paths = ({ report, words }: Page): readonly string[] => {
  if (report.paths.length === 0) return [];
  const rows = report.paths.map(path => [
    element('code', escaped(`${path.from.method} ${path.from.address}`)),
    target(path, words),
    escaped(howKnown(path, words)),
    path.changes === null ? '' : changesTo(path.changes, words),
  ]);
  return [heading('paths', words.paths), table([words.old, words.new, words.how, words.what], rows)];
};

const target = ({ to, stated }: ReportedPath, words: MigrationMessages): string => {
  const name = to ? `${to.method} ${to.address}` : stated;
  return name === null ? words.nothing : element('code', escaped(name));
};

const howKnown = ({ by, score, isKept }: ReportedPath, words: MigrationMessages): string => {
  const known = `${words.by[by]}${score === null ? '' : ` (${words.score(Math.round(score * 100))})`}`;
  return isKept ? [known, words.stays].join(words.listSeparator) : known;
};

const changesTo = (changes: readonly ReportedChange[], words: MigrationMessages): string => {
  if (changes.length === 0) return escaped(words.nothingToChange);
  const items = changes.map(({ subject, message }) =>
    element('li', `${element('code', escaped(subject))} ${withCode(message)}`),
  );
  return element(
    'details',
    `${element('summary', escaped(words.toChange(changes.length)))}${element('ul', items.join(''), { class: 'log' })}`,
  );
};

/** Of each kind; the data has all. */
const entriesShown = 500;

const changelog = ({ report, words, said }: Page): readonly string[] => {
  const kinds: readonly ChangelogKind[] = ['added', 'changed', 'deprecated', 'removed', 'security'];
  const blocks = kinds
    .filter(kind => report.changelog[kind].length > 0)
    .map(kind => {
      const entries = report.changelog[kind];
      const items = entries.slice(0, entriesShown).map(({ level, subject, message }) => {
        const badge =
          level === 'safe' ? '' : ` ${element('span', escaped(said.level[level]), { class: `badge ${level}` })}`;
        return element('li', `${element('code', escaped(subject))} ${withCode(message)}${badge}`);
      });
      const left = entries.length - items.length;
      if (left > 0) items.push(element('li', escaped(words.more(left)), { class: 'faint' }));
      return element(
        'details',
        `${element('summary', `${escaped(words.kinds[kind])} ${element('span', String(entries.length), { class: 'faint' })}`)}${element('ul', items.join('\n'), { class: 'log' })}`,
        { 'data-fold': true, open: entries.length <= entriesOpen },
      );
    });
  const { documentation } = report.changelog;
  if (documentation > 0) blocks.push(element('p', escaped(words.documentation(documentation)), { class: 'faint' }));
  return blocks.length === 0 ? [] : [heading('changelog', words.changelog), ...blocks];
};

/** Short lists are there at once. */
const entriesOpen = 12;
