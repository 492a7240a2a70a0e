// A migration report as GitHub Flavored Markdown: what to do first and until when, then each part, then everything else that changed.
import { codeSpan, markdownText } from '../../messages/markdown.ts';
import type { MigrationMessages } from '../../messages/migration.ts';
import { migrationMessages } from '../../messages/migration.ts';
import { becauseText } from '../../messages/waivers.ts';
import { grades } from '../formats/grades.ts';
import { grouped } from '../grouped.ts';
import { titleOfBoth } from '../titles.ts';
import { cellCode, table } from './markdown-parts.ts';
import { markdownPaths } from './markdown-paths.ts';
import { markdownSections } from './markdown-sections.ts';
import { entryLines, markdownSeries } from './markdown-series.ts';
import type { ChangelogKind, MigrationReport, MigrationSection, OperationCounts } from './migration-report.ts';
import { changelogKinds } from './migration-report.ts';
import { isAccepted, stepsIn } from './steps.ts';

export const toMigrationMarkdown = (report: MigrationReport): string => {
  const words = migrationMessages[report.language];
  const blocks = [
    ...head(report, words),
    ...toDo(report, words),
    ...timeline(report, words),
    ...byTag(report, words),
    ...markdownSeries(report, words),
    ...markdownSections(report, words),
    ...reasons(report, words),
    ...markdownPaths(report, words),
    ...accepted(report, words),
    ...others(report, words),
  ];
  return `${blocks.join('\n\n')}\n`;
};

const head = (report: MigrationReport, words: MigrationMessages): readonly string[] => {
  const { base, revision, verdict, summary, today, version, waived = [] } = report;
  const { operations, due } = summary;
  const fact = (name: string, text: string): string => `- **${name}**${words.colon}${text}`;
  return [
    `# ${words.title}${words.colon}${markdownText(titleOfBoth(base, revision))}`,
    `**${words.decision[verdict]}** ${words.affected(operations.breaking, operations.dangerous, operations.total)}`,
    [
      ...(due ? [fact(words.due, words.dueBy(due))] : []),
      ...(version?.isEnough && version.suggested !== null ? [fact(words.version, versionText(version, words))] : []),
      ...(waived.length > 0 ? [fact(words.accepted, `[${words.changes(waived.length)}](#accepted)`)] : []),
      fact(words.writtenOn, today),
    ].join('\n'),
  ];
};

/** Whether it should be higher is for those to know who publish it. */
const versionText = (
  { message, isGenerous, base, revision, needed }: NonNullable<MigrationReport['version']>,
  words: MigrationMessages,
): string => markdownText(isGenerous ? message : words.versionNeeded(base, revision, needed));

/** A list to be ticked off: each step once, with the places that it is about. */
const toDo = ({ sections, summary }: MigrationReport, words: MigrationMessages): readonly string[] => {
  const { moves = [] } = summary;
  if (sections.length === 0 && moves.length === 0) return [];
  const called = moves.map(
    ({ from, to, operations }) =>
      `- [ ] ${grades.breaking.glyph} ${words.callInstead(codeSpan(from), codeSpan(to), operations)}`,
  );
  const lines = grouped(sections, section => {
    const steps = stepsIn(section);
    return steps.length === 1 ? JSON.stringify([section.level, isAccepted(section), steps]) : section.id;
  }).flatMap(list => {
    const [first] = list as readonly [MigrationSection];
    const steps = stepsIn(first).map(markdownText);
    const box = `- [ ] ${grades[first.level].glyph} `;
    const note = isAccepted(first) ? words.bracketed(words.acceptedNote) : '';
    if (steps.length > 1) return list.flatMap(it => [`${box}${linkTo(it)}${note}`, ...stepLines(steps, words)]);
    const [step = ''] = steps;
    if (list.length < fewestTogether) return list.map(it => `${box}${linkTo(it)}${words.colon}${step}${note}`);
    const links = stepLines(list.map(linkTo), words);
    return [`${box}${step}${words.bracketed(words.places(list.length))}${note}`, ...links];
  });
  return [`## ${words.steps}`, [...called, ...lines].join('\n')];
};

/** So many that ask for the same are said once. */
const fewestTogether = 3;

const stepsShown = 6;

const stepLines = (steps: readonly string[], words: MigrationMessages): readonly string[] => {
  const shown = steps.length > stepsShown ? steps.slice(0, stepsShown - 1) : steps;
  const left = steps.length - shown.length;
  return [...shown, ...(left > 0 ? [words.more(left)] : [])].map(step => `  - ${step}`);
};

const linkTo = ({ id, title }: MigrationSection): string => `[${markdownText(title)}](#${id})`;

const timeline = ({ rollout, summary }: MigrationReport, words: MigrationMessages): readonly string[] => {
  const phases = rollout.map(({ phase, begins, ends }) => [
    ends === null ? begins : words.until(begins, ends),
    words.phases[phase],
    words.tasks[phase],
  ]);
  const ending = summary.deadlines.map(({ day, daysLeft, subject, successors }) => [
    `${day}${words.bracketed(words.daysLeft(daysLeft))}`,
    cellCode(subject),
    successors.map(cellCode).join('<br>') || words.nothing,
  ]);
  return [
    ...(phases.length === 0 ? [] : [`## ${words.rollout}`, table([words.day, words.phase, words.toDo], phases)]),
    ...(ending.length === 0
      ? []
      : [`## ${words.deadlines}`, table([words.ends, words.subject, words.successor], ending)]),
  ];
};

const byTag = ({ summary: { tags } }: MigrationReport, words: MigrationMessages): readonly string[] => {
  const touched = tags.filter(({ unaffected, total, added }) => unaffected < total || added > 0);
  if (!touched.some(({ tag }) => tag !== null)) return [];
  const columns = ['operations', 'breaking', 'dangerous', 'removed', 'moved', 'added'] as const;
  const cells = (it: OperationCounts): readonly string[] =>
    [it.total, it.breaking, it.dangerous, it.removed, it.moved, it.added].map(String);
  const rows = touched
    .toSorted((left, right) => right.breaking - left.breaking || right.dangerous - left.dangerous)
    .map(it => [it.tag === null ? words.noTag : markdownText(it.tag), ...cells(it)]);
  return [`## ${words.byTag}`, table([words.columns.tag, ...columns.map(name => words.columns[name])], rows)];
};

/** Once for all places. */
const reasons = ({ rules = {} }: MigrationReport, words: MigrationMessages): readonly string[] => {
  const lines = Object.values(rules).map(
    ({ summary, why }) => `- **${markdownText(summary)}**${words.sentenceGap}${markdownText(why)}`,
  );
  return lines.length === 0 ? [] : [`## ${words.reasons}`, lines.join('\n')];
};

const accepted = ({ waived = [], language }: MigrationReport, words: MigrationMessages): readonly string[] => {
  if (waived.length === 0) return [];
  const rows = waived.map(({ level, subject, message, section, waiver }) => [
    `${grades[level].glyph} ${cellCode(subject)}${words.colon}[${markdownText(message)}](#${section})`,
    markdownText(becauseText(waiver, language)),
    markdownText(waiver.by),
    waiver.until === undefined ? words.nothing : markdownText(waiver.until),
  ]);
  return [
    `<a id="accepted"></a>\n\n## ${words.accepted}`,
    words.acceptedMeaning,
    table([words.what, words.reason, words.acceptedBy, words.lastDay], rows),
  ];
};

/** What asks nothing of clients: the rest is told above, and all of a series by its versions. */
const others = ({ changelog, series }: MigrationReport, words: MigrationMessages): readonly string[] => {
  const blocks = changelogKinds.flatMap((kind: ChangelogKind) => {
    const entries = series ? [] : changelog[kind].filter(({ level }) => level === 'safe');
    return entries.length === 0 ? [] : [`### ${words.kinds[kind]}`, entryLines(entries, words).join('\n')];
  });
  const { documentation } = changelog;
  if (documentation > 0) blocks.push(words.documentation(documentation));
  return blocks.length === 0 ? [] : [`## ${words.others}`, ...blocks];
};
