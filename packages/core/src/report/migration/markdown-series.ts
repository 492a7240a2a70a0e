// What came with each version of a series, as Markdown.

import { worseFirst } from '../../findings.ts';
import { codeSpan, markdownHtml, markdownText } from '../../messages/markdown.ts';
import type { MigrationMessages } from '../../messages/migration.ts';
import { grades } from '../formats/grades.ts';
import { grouped } from '../grouped.ts';
import { folded } from './markdown-parts.ts';
import type { ChangelogEntry, MigrationReport, SeriesVersion } from './migration-report.ts';
import { changelogKinds } from './migration-report.ts';

/** In brackets after what a version brought. */
export const cameIn = (versions: readonly string[], words: MigrationMessages): string =>
  versions.length === 0 ? '' : words.bracketed(markdownText(words.cameIn(versions)));

export const markdownSeries = ({ series }: MigrationReport, words: MigrationMessages): readonly string[] => {
  if (!series) return [];
  const { versions, passing } = series;
  const lines = passing.flatMap(({ subject, changes }) => [
    `- ${codeSpan(subject)}`,
    ...changes.map(({ version, message }) => `  - ${markdownText(version)}${words.colon}${markdownText(message)}`),
  ]);
  return [
    `## ${words.series}`,
    ...versions.flatMap(it => versionBlock(it, words)),
    ...(lines.length === 0 ? [] : [`### ${words.passing}`, words.passingMeaning, lines.join('\n')]),
  ];
};

const versionBlock = ({ label, changelog }: SeriesVersion, words: MigrationMessages): readonly string[] => {
  if (!changelog) return [`**${markdownText(label)}**${words.colon}${words.firstVersion}`];
  const entries = changelogKinds.flatMap(kind => changelog[kind]);
  const at = (level: ChangelogEntry['level']): number => entries.filter(it => it.level === level).length;
  const brought = words.brought(at('breaking'), at('dangerous'), at('safe'));
  if (entries.length === 0) return [`**${markdownText(label)}**${words.colon}${brought}`];
  return [folded(`<b>${markdownHtml(label)}</b>${words.colon}${brought}`, entryLines(entries, words).join('\n'))];
};

const namesShown = 50;

/** What is said of several things is said once, what hurts first. */
export const entryLines = (entries: readonly ChangelogEntry[], words: MigrationMessages): readonly string[] =>
  grouped(
    entries.toSorted((left, right) => worseFirst(left.level, right.level)),
    ({ level, message }) => `${level} ${message}`,
  ).flatMap(list => {
    const [{ level, message }] = list as readonly [ChangelogEntry];
    const glyph = level === 'safe' ? '' : `${grades[level].glyph} `;
    const names = list.map(({ subject, versions = [] }) => `${codeSpan(subject)}${cameIn(versions, words)}`);
    if (names.length < fewestTogether)
      return names.map(name => `- ${glyph}${name}${words.colon}${markdownText(message)}`);
    const left = names.length - namesShown;
    const more = left > 0 ? [words.more(left)] : [];
    return [
      `- ${glyph}${markdownText(message)}${words.colon}${[...names.slice(0, namesShown), ...more].join(words.listSeparator)}`,
    ];
  });

const fewestTogether = 3;
