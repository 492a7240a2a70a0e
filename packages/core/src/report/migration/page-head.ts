// The head of the page of a migration, for whoever reads no further: what it is about, the decision, how much, and the days.
import { element, withCode } from '../html/element.ts';
import { escaped } from '../html/html-page.ts';
import { table } from '../html/table.ts';
import { titleOfBoth } from '../titles.ts';
import type { MigrationReport } from './migration-report.ts';
import type { PageParts } from './page-parts.ts';
import { planPicture } from './plan-picture.ts';

export const headOf = ({ report, words, page, said }: PageParts): string => {
  const { base, revision, verdict, summary } = report;
  const { operations } = summary;
  const sentences = [
    words.decision[verdict],
    words.affected(operations.breaking, operations.dangerous, operations.total),
  ];
  return element(
    'header',
    [
      element('p', escaped(words.title), { class: 'eyebrow' }),
      element('h1', escaped(titleOfBoth(base, revision))),
      element(
        'p',
        `${element('strong', escaped(said.verdict[verdict]))} ${element('span', escaped(sentences.join(page.betweenSentences)))}`,
        {
          class: `decision ${verdict}`,
        },
      ),
      tiles(report, words),
      facts(report, words),
    ].join('\n'),
  );
};

const tiles = ({ summary: { operations } }: MigrationReport, words: PageParts['words']): string => {
  const counts = [
    ['breaking', operations.breaking, words.columns.breaking],
    ['dangerous', operations.dangerous, words.columns.dangerous],
    ['safe', operations.unaffected, words.columns.unaffected],
    ['info', operations.removed, words.columns.removed],
    ['info', operations.moved, words.columns.moved],
    ['info', operations.added, words.columns.added],
  ] as const;
  const items = counts.map(([level, count, name]) =>
    element('li', `${element('b', String(count))}${escaped(name)}`, { class: count === 0 ? 'none' : level }),
  );
  return element('ul', items.join(''), { class: 'tiles', 'aria-label': words.operations });
};

const facts = (
  { summary: { due }, version, waived = [], today }: MigrationReport,
  words: PageParts['words'],
): string => {
  const fact = (name: string, content: string): string =>
    element('div', `${element('dt', escaped(name))}${element('dd', content)}`);
  return element(
    'dl',
    [
      ...(due ? [fact(words.due, escaped(words.dueBy(due)))] : []),
      // Whether the version was raised enough is for those who release it, and not for its clients.
      ...(version?.isEnough && version.suggested !== null ? [fact(words.version, versionText(version, words))] : []),
      ...(waived.length === 0
        ? []
        : [fact(words.accepted, element('a', escaped(words.changes(waived.length)), { href: '#accepted' }))]),
      fact(words.writtenOn, escaped(today)),
    ].join(''),
    { class: 'facts' },
  );
};

const versionText = (
  { message, isGenerous, base, revision, needed }: NonNullable<MigrationReport['version']>,
  words: PageParts['words'],
): string => (isGenerous ? withCode(message) : escaped(words.versionNeeded(base, revision, needed)));

/** Of the parts that there are. */
export const contentsOf = (parts: readonly (readonly [id: string, name: string])[], label: string): string =>
  element(
    'nav',
    element('ul', parts.map(([id, name]) => element('li', element('a', escaped(name), { href: `#${id}` }))).join('')),
    { 'aria-label': label, class: 'contents' },
  );

export const planOf = ({ report: { rollout }, words }: PageParts): string => {
  const rows = rollout.map(({ phase, begins, ends }, index) => [
    element('b', escaped(`${index + 1}. ${words.phases[phase]}`)),
    element('span', escaped(ends === null ? begins : words.until(begins, ends)), { class: 'day' }),
    escaped(words.tasks[phase]),
  ]);
  return `${planPicture(rollout, words)}\n${table([words.phase, words.day, words.toDo], rows, words.rollout)}`;
};

/** Longer lists are folded. */
const rowsOpen = 12;

export const deadlinesOf = ({ report: { summary }, words }: PageParts): string => {
  const rows = summary.deadlines.map(({ day, daysLeft, subject, successors }) => [
    `${element('span', escaped(day), { class: 'day' })} ${element('span', escaped(words.daysLeft(daysLeft)), { class: 'faint day' })}`,
    element('code', escaped(subject)),
    successors.map(it => element('code', escaped(it))).join('<br>') || escaped(words.nothing),
  ]);
  const list = table([words.ends, words.subject, words.successor], rows, words.deadlines);
  if (rows.length <= rowsOpen) return list;
  return element('details', `${element('summary', escaped(words.things(rows.length)))}${list}`);
};

export const tagsOf = ({ report: { summary }, words }: PageParts): string => {
  const touched = summary.tags.filter(({ unaffected, total, added }) => unaffected < total || added > 0);
  const columns = ['operations', 'breaking', 'dangerous', 'removed', 'moved', 'added'] as const;
  const rows = touched.map(it => [
    it.tag === null ? element('span', escaped(words.noTag), { class: 'faint' }) : escaped(it.tag),
    ...columns.map(column => {
      const count = column === 'operations' ? it.total : it[column];
      const level = column === 'breaking' || column === 'dangerous' ? `badge ${column}` : '';
      return element('span', String(count), { class: count === 0 ? 'faint' : level });
    }),
  ]);
  const list = table([words.columns.tag, ...columns.map(name => words.columns[name])], rows, words.byTag);
  if (rows.length <= rowsOpen) return list;
  return element('details', `${element('summary', escaped(words.things(rows.length)))}${list}`);
};
