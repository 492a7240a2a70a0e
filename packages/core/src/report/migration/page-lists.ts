// Lists on the page of a migration: where operations went, and everything that changed.
import type { MigrationMessages } from '../../messages/migration.ts';
import { becauseText } from '../../messages/waivers.ts';
import { element, withCode } from '../html/element.ts';
import { escaped } from '../html/html-page.ts';
import { table } from '../html/table.ts';
import { howKnown, sectionsAbout } from './markdown-paths.ts';
import type { ReportedChange, ReportedPath } from './migration-report.ts';
import { changelogKinds } from './migration-report.ts';
import type { PageParts } from './page-parts.ts';

export const pathsOf = (parts: PageParts): string => {
  const { report, words } = parts;
  const rows = report.paths.map(path => [
    element('code', escaped(`${path.from.method} ${path.from.address}`)),
    target(path, words),
    escaped(howKnown(path, words)),
    path.changes === null ? toldAbove(path, parts) : changesTo(path.changes, words),
  ]);
  return table([words.old, words.new, words.how, words.alsoChanges], rows, words.paths);
};

const target = ({ to, stated }: ReportedPath, words: MigrationMessages): string => {
  const name = to ? `${to.method} ${to.address}` : stated;
  return name === null ? escaped(words.nothing) : element('code', escaped(name));
};

const toldAbove = (path: ReportedPath, { report, words }: PageParts): string => {
  const links = sectionsAbout(path, report).map(({ id, title }) => element('a', escaped(title), { href: `#${id}` }));
  if (links.length > 0) return links.join(escaped(words.listSeparator));
  return path.to ? escaped(words.nothingToChange) : '';
};

const changesTo = (changes: readonly ReportedChange[], words: MigrationMessages): string => {
  if (changes.length === 0) return escaped(words.nothingToChange);
  const items = changes.map(({ subject, message }) =>
    element('li', `${element('code', escaped(subject))} ${withCode(message)}`),
  );
  const title = element('summary', escaped(words.toChange(changes.length)));
  return element('details', `${title}${element('ul', items.join(''), { class: 'log' })}`);
};

/** What hurts and was made all the same. */
export const acceptedOf = ({ report: { waived = [], language }, words, said }: PageParts): string => {
  const rows = waived.map(({ level, subject, message, section, waiver }) => [
    `${element('span', escaped(said.level[level]), { class: `badge ${level}` })} ${element('code', escaped(subject))} ${element('a', withCode(message), { href: `#${section}` })}`,
    escaped(becauseText(waiver, language)),
    escaped(waiver.by),
    escaped(waiver.until ?? words.nothing),
  ]);
  const names = [words.what, words.reason, words.acceptedBy, words.lastDay];
  return `${element('p', escaped(words.acceptedMeaning))}\n${table(names, rows, words.accepted)}`;
};

/** Of each kind; the data has all. */
const entriesShown = 500;
/** Short lists are there at once. */
const entriesOpen = 12;

/** What asks nothing of clients; nothing where there is none. */
export const changelogOf = ({ report: { changelog }, words }: PageParts): string => {
  const blocks = changelogKinds
    .map(kind => ({ kind, entries: changelog[kind].filter(({ level }) => level === 'safe') }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ kind, entries }) => {
      const items = entries
        .slice(0, entriesShown)
        .map(({ subject, message }) => element('li', `${element('code', escaped(subject))} ${withCode(message)}`));
      const left = entries.length - items.length;
      if (left > 0) items.push(element('li', escaped(words.more(left)), { class: 'faint' }));
      const title = element(
        'h3',
        `${escaped(words.kinds[kind])} ${element('span', String(entries.length), { class: 'faint' })}`,
      );
      return element('details', `${element('summary', title)}${element('ul', items.join('\n'), { class: 'log' })}`, {
        class: 'kind',
        open: entries.length <= entriesOpen,
      });
    });
  const { documentation } = changelog;
  if (documentation > 0) blocks.push(element('p', escaped(words.documentation(documentation)), { class: 'faint' }));
  return blocks.join('\n');
};
