// Lists on the page of a migration: where operations went, and everything that changed.
import type { MigrationMessages } from '../../messages/migration.ts';
import { element, withCode } from '../html/element.ts';
import { escaped } from '../html/html-page.ts';
import { table } from '../html/table.ts';
import type { ChangelogKind, ReportedChange, ReportedPath } from './migration-report.ts';
import type { PageParts } from './page-parts.ts';

export const pathsOf = ({ report, words }: PageParts): string => {
  const rows = report.paths.map(path => [
    element('code', escaped(`${path.from.method} ${path.from.address}`)),
    target(path, words),
    escaped(howKnown(path, words)),
    path.changes === null ? '' : changesTo(path.changes, words),
  ]);
  return table([words.old, words.new, words.how, words.what], rows, words.paths);
};

const target = ({ to, stated }: ReportedPath, words: MigrationMessages): string => {
  const name = to ? `${to.method} ${to.address}` : stated;
  return name === null ? escaped(words.nothing) : element('code', escaped(name));
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
  const title = element('summary', escaped(words.toChange(changes.length)));
  return element('details', `${title}${element('ul', items.join(''), { class: 'log' })}`);
};

const kinds: readonly ChangelogKind[] = ['added', 'changed', 'deprecated', 'removed', 'security'];

/** Of each kind; the data has all. */
const entriesShown = 500;
/** Short lists are there at once. */
const entriesOpen = 12;

/** Nothing where nothing changed. */
export const changelogOf = ({ report: { changelog }, words, said }: PageParts): string => {
  const blocks = kinds
    .filter(kind => changelog[kind].length > 0)
    .map(kind => {
      const entries = changelog[kind];
      const items = entries.slice(0, entriesShown).map(({ level, subject, message }) => {
        const badge =
          level === 'safe' ? '' : ` ${element('span', escaped(said.level[level]), { class: `badge ${level}` })}`;
        return element('li', `${element('code', escaped(subject))} ${withCode(message)}${badge}`);
      });
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
