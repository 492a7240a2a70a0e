// A changelog as Markdown, in the form of https://keepachangelog.com/en/1.1.0/.
import { worseFirst } from '../../findings.ts';
import type { ChangelogMessages } from '../../messages/changelog.ts';
import { changelogMessages } from '../../messages/changelog.ts';
import { codeSpan, markdownText } from '../../messages/markdown.ts';
import { grouped } from '../grouped.ts';
import type { ChangelogEntry } from '../migration/migration-report.ts';
import { changelogKinds } from '../migration/migration-report.ts';
import type { ChangelogReport, Release } from './changelog-report.ts';

export const toChangelogMarkdown = (report: ChangelogReport): string => {
  const words = changelogMessages[report.language];
  const sections = report.releases
    .filter(release => release.name !== null || isWorthTelling(release))
    .flatMap(release => [releaseHeading(release, words), ...releaseBlocks(release, words)]);
  return `${[...changelogHead(report), ...sections].join('\n\n')}\n`;
};

export const changelogHead = ({ title, file, language }: ChangelogReport): readonly string[] => {
  const words = changelogMessages[language];
  return [`# ${words.title}`, words.purpose(title === '' ? codeSpan(file) : markdownText(title))];
};

/** What is not released may be the same as what is. */
export const isWorthTelling = ({ changelog }: Release): boolean =>
  changelog === null || changelog.documentation > 0 || changelogKinds.some(kind => changelog[kind].length > 0);

export const releaseHeading = ({ name, day }: Release, words: ChangelogMessages): string =>
  `## [${name === null ? words.unreleased : markdownText(name)}]${day === null ? '' : ` - ${day}`}`;

/** Headings and lists. */
export const releaseBlocks = ({ changelog, operations }: Release, words: ChangelogMessages): readonly string[] => {
  if (!changelog) return [`### ${words.kinds.added}`, `- ${words.first(operations)}`];
  const { documentation } = changelog;
  const blocks = changelogKinds.flatMap(kind => {
    const lines = [
      ...entryLines(changelog[kind], words),
      ...(kind === 'changed' && documentation > 0 ? [`- ${words.documentation(documentation)}`] : []),
    ];
    return lines.length === 0 ? [] : [`### ${words.kinds[kind]}`, lines.join('\n')];
  });
  return blocks.length === 0 ? [words.nothing] : blocks;
};

/** So many of which the same is said are one entry. */
const fewestTogether = 3;
const namesShown = 30;

const entryLines = (entries: readonly ChangelogEntry[], words: ChangelogMessages): readonly string[] =>
  grouped(
    entries.toSorted((left, right) => worseFirst(left.level, right.level)),
    ({ level, message }) => `${level} ${message}`,
  ).flatMap(list => {
    const [{ level, message }] = list as readonly [ChangelogEntry];
    const mark = level === 'safe' ? '' : `**${words.marks[level]}${words.colon.trim()}** `;
    const names = list.map(({ subject }) => codeSpan(subject));
    if (names.length < fewestTogether)
      return names.map(name => `- ${mark}${name}${words.colon}${markdownText(message)}`);
    const left = names.length - namesShown;
    const shown = [...names.slice(0, namesShown), ...(left > 0 ? [words.more(left)] : [])];
    return [`- ${mark}${markdownText(message)}${words.colon}${shown.join(words.listSeparator)}`];
  });
