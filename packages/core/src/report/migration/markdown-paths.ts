// Where operations went, as a table of Markdown.
import { markdownText } from '../../messages/markdown.ts';
import type { MigrationMessages } from '../../messages/migration.ts';
import { cellCode, table } from './markdown-parts.ts';
import type { MigrationReport, MigrationSection, ReportedChange, ReportedPath } from './migration-report.ts';

export const markdownPaths = (report: MigrationReport, words: MigrationMessages): readonly string[] => {
  if (report.paths.length === 0) return [];
  const rows = report.paths.map(path => [
    cellCode(`${path.from.method} ${path.from.address}`),
    path.to
      ? cellCode(`${path.to.method} ${path.to.address}`)
      : path.stated === null
        ? words.nothing
        : cellCode(path.stated),
    howKnown(path, words),
    path.changes === null ? toldAbove(path, report, words) : changesTo(path.changes, words),
  ]);
  return [`## ${words.paths}`, table([words.old, words.new, words.how, words.alsoChanges], rows)];
};

export const howKnown = ({ by, score, isKept }: ReportedPath, words: MigrationMessages): string =>
  [
    score === null ? words.by[by] : `${words.by[by]}${words.listSeparator}${words.alike(Math.round(score * 100))}`,
    ...(isKept ? [words.stays] : []),
  ].join(words.listSeparator);

const toldAbove = (path: ReportedPath, report: MigrationReport, words: MigrationMessages): string => {
  const links = sectionsAbout(path, report).map(({ id, title }) => `[${markdownText(title)}](#${id})`);
  if (links.length > 0) return links.join(words.listSeparator);
  return path.to ? words.nothingToChange : '';
};

/** What the sections say of the operation. */
export const sectionsAbout = (
  { from, to }: ReportedPath,
  { sections }: MigrationReport,
): readonly Pick<MigrationSection, 'id' | 'title'>[] =>
  sections.filter(({ operations }) =>
    operations.some(it => [from, to].some(side => side?.method === it.method && side.path === it.path)),
  );

const changesTo = (changes: readonly ReportedChange[], words: MigrationMessages): string =>
  changes.length === 0
    ? words.nothingToChange
    : changes.map(({ subject, message }) => `${cellCode(subject)}${words.colon}${markdownText(message)}`).join('<br>');
