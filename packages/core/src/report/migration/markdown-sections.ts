// The sections of a migration report as Markdown: what changed in each part of the API, what clients do about it, and what is sent before and after.
import { codeSpan, markdownText } from '../../messages/markdown.ts';
import type { MigrationMessages } from '../../messages/migration.ts';
import { shorten } from '../../messages/printable.ts';
import { reportMessages } from '../../messages/report.ts';
import { grades } from '../formats/grades.ts';
import { grouped } from '../grouped.ts';
import { witnessText } from '../witness-text.ts';
import { essentialLines } from './essential-lines.ts';
import { cellCode, fenced, folded, table } from './markdown-parts.ts';
import { howKnown } from './markdown-paths.ts';
import { cameIn } from './markdown-series.ts';
import { mergedLines } from './merged-lines.ts';
import type {
  MigrationReport,
  MigrationSection,
  ReportedChange,
  ReportedExample,
  ReportedField,
} from './migration-report.ts';
import { stepsOf } from './steps.ts';

export const markdownSections = (report: MigrationReport, words: MigrationMessages): readonly string[] =>
  (['api', 'operation', 'shared'] as const).flatMap(kind => {
    const found = report.sections.filter(section => section.kind === kind);
    if (found.length === 0) return [];
    const title = { api: words.api, operation: words.operations, shared: words.shared }[kind];
    return [`## ${title}`, ...grouped(found, likeness).flatMap(list => sectionsOf(list, report, words))];
  });

/** What is said of both alike. */
const likeness = ({ id, kind, level, changes }: MigrationSection): string =>
  kind === 'operation'
    ? JSON.stringify([level, changes.map(it => [it.message, stepsOf(it), it.waiver !== undefined])])
    : id;

/** So many of which the same is said are told together. */
const fewestTogether = 4;

const sectionsOf = (
  list: readonly MigrationSection[],
  report: MigrationReport,
  words: MigrationMessages,
): readonly string[] => {
  const [first] = list as readonly [MigrationSection];
  if (list.length < fewestTogether) return list.flatMap(section => sectionOf(section, report, words));
  const isWhole = list.every(({ title, changes }) => changes.every(({ subject }) => subject === title));
  const instead = list.map(({ changes }) => changes.flatMap(it => insteadOf(it, report, words) ?? []).join('<br>'));
  const [hasPurpose, hasInstead] = [list.some(({ summary }) => summary !== null), instead.some(it => it !== '')];
  const rows = list.map(({ title, summary, changes }, index) => [
    cellCode(title),
    ...(hasPurpose ? [summary === null ? '' : markdownText(shorten(summary, longestSummary))] : []),
    ...(isWhole ? [] : [changes.map(({ subject }) => cellCode(subject)).join('<br>')]),
    ...(hasInstead ? [(instead[index] ?? '').replaceAll('|', String.raw`\|`)] : []),
  ]);
  const headings = [
    words.operation,
    ...(hasPurpose ? [words.purpose] : []),
    ...(isWhole ? [] : [words.place]),
    ...(hasInstead ? [words.instead] : []),
  ];
  return [
    `${list.map(({ id }) => `<a id="${id}"></a>`).join('\n')}\n\n### ${grades[first.level].glyph} ${words.together(list.length)}`,
    first.changes
      .flatMap(change => [
        `- ${grades[change.level].glyph} ${markdownText(change.message)}`,
        ...todoLines(change, words),
      ])
      .join('\n'),
    table(headings, rows),
    ...exampleBlocks(first.examples, words),
  ];
};

const longestSummary = 160;

const todoLines = (change: ReportedChange, words: MigrationMessages): readonly string[] => [
  ...stepsOf(change).map(step => `  - **${words.step}**${words.colon}${markdownText(step)}`),
  ...(change.waiver ? [`  - [${words.accepted}](#accepted)`] : []),
];

const sectionOf = (section: MigrationSection, report: MigrationReport, words: MigrationMessages): readonly string[] => {
  const { id, kind, title, level, summary, changes, fields, examples, curl } = section;
  return [
    `<a id="${id}"></a>\n\n### ${grades[level].glyph} ${kind === 'shared' ? codeSpan(title) : markdownText(title)}`,
    ...(summary === null ? [] : [markdownText(shorten(summary, longestSummary))]),
    ...(kind === 'operation' ? [] : reach(section.operations.map(nameOf), words)),
    changes.map(change => changeItem(change, section, report, words)).join('\n'),
    ...fieldTable(fields, changes, words),
    ...exampleBlocks(examples, words),
    ...(curl === null ? [] : [folded(words.curl, fenced('sh', curl.split('\n')))]),
  ];
};

const nameOf = ({ method, path }: MigrationSection['operations'][number]): string => `${method} ${path}`;

/** More are folded; of very many the data has all. */
const operationsShown = 12;
const operationsListed = 60;

const reach = (names: readonly string[], words: MigrationMessages): readonly string[] => {
  if (names.length === 0) return [];
  if (names.length > operationsShown) {
    const left = names.length - operationsListed;
    const shown = [...names.slice(0, operationsListed).map(codeSpan), ...(left > 0 ? [words.more(left)] : [])];
    return [folded(words.reaches(names.length), shown.map(name => `- ${name}`).join('\n'))];
  }
  return [`${words.reaches(names.length)}${words.colon}${names.map(codeSpan).join(words.listSeparator)}`];
};

const changeItem = (
  change: ReportedChange,
  { operations, examples }: MigrationSection,
  report: MigrationReport,
  words: MigrationMessages,
): string => {
  const { level, subject, message, impacts, versions = [] } = change;
  const reached = new Set(impacts.filter(it => it.level !== 'safe').flatMap(it => it.operations.map(nameOf)));
  const count = reached.size < operations.length ? words.bracketed(words.someOf(reached.size)) : '';
  const instead = insteadOf(change, report, words);
  const shown = isShownIn(examples, change) ? undefined : witnessOf(change, report);
  return [
    `- ${grades[level].glyph} **${codeSpan(subject)}**${words.colon}${markdownText(message)}${count}${cameIn(versions, words)}`,
    ...todoLines(change, words),
    ...(instead === undefined ? [] : [`  - ${words.instead}${words.colon}${instead}`]),
    ...(shown === undefined ? [] : [`  - ${words.forExample}${words.colon}${markdownText(shown)}`]),
  ].join('\n');
};

/** Of an operation that is gone. */
const insteadOf = (
  { rule, method, path }: ReportedChange,
  { paths }: MigrationReport,
  words: MigrationMessages,
): string | undefined => {
  if (rule !== 'operation-removed') return undefined;
  const found = paths.find(({ from }) => from.method === method && from.path === path);
  // What a description names is in the step.
  return found?.to && found.by !== 'stated'
    ? `${codeSpan(`${found.to.method} ${found.to.address}`)}${words.bracketed(howKnown(found, words))}`
    : undefined;
};

const isShownIn = (examples: readonly ReportedExample[], { witness }: ReportedChange): boolean =>
  witness !== undefined && witness.kind !== 'none' && examples.some(({ direction }) => direction === witness.direction);

/** Longer ones are not read. */
const longestWitness = 240;

const witnessOf = (change: ReportedChange, { language }: MigrationReport): string | undefined => {
  if (change.witness?.kind === 'none') return undefined;
  const sentence = witnessText(change, reportMessages[language], value => `\`${value}\``)?.sentence;
  return sentence !== undefined && sentence.length > longestWitness ? undefined : sentence;
};

/** Where it tells more than the list: what took the place of something, or came beside it. */
const fieldTable = (
  fields: readonly ReportedField[],
  changes: readonly ReportedChange[],
  words: MigrationMessages,
): readonly string[] => {
  const moved = fields.filter(({ before, after }) => before !== after);
  const listed = new Set(changes.map(({ fingerprint }) => fingerprint));
  const isMore = moved.some(it => !listed.has(it.fingerprint) || (it.before !== null && it.after !== null));
  if (!isMore) return [];
  const hasPlace = moved.some(({ place }) => place !== null);
  const rows = moved.map(({ place, before, after, message, level }) => [
    ...(hasPlace ? [place === null ? '' : markdownText(place)] : []),
    fieldName(before, words),
    fieldName(after, words),
    `${grades[level].glyph} ${markdownText(message)}`,
  ]);
  const distinct = [...new Map(rows.map(row => [JSON.stringify(row), row])).values()];
  return [table([...(hasPlace ? [words.place] : []), words.before, words.after, words.what], distinct)];
};

const fieldName = (name: string | null, words: MigrationMessages): string => {
  if (name === null) return words.nothing;
  return name === '' ? words.whole : cellCode(name);
};

const exampleBlocks = (examples: readonly ReportedExample[], words: MigrationMessages): readonly string[] => {
  const made = examples.map(example => ({ example, block: exampleBlock(example, words) }));
  const [first, second] = made;
  // A value that is the same in both directions.
  if (first?.example.kind === 'value' && first.block === second?.block)
    return [`**${words.bothWays}**`, first.block ?? ''];
  return made.flatMap(({ example, block }) => (block === undefined ? [] : [`**${titleOf(example, words)}**`, block]));
};

const titleOf = ({ kind, direction, status, before, after }: ReportedExample, words: MigrationMessages): string => {
  const what =
    kind === 'value' ? words.value[direction] : kind === 'request' ? words.request : words.response(status ?? '');
  return `${markdownText(what)}${before && after ? '' : words.bracketed(before ? words.before : words.after)}`;
};

const linesShown = 40;

const exampleBlock = ({ kind, before, after }: ReportedExample, words: MigrationMessages): string | undefined => {
  if (before && after) {
    const merged = essentialLines(mergedLines(before.lines, after.lines));
    return fenced(
      'diff',
      merged.map(({ sign, text }) => `${sign} ${text}`.trimEnd()),
    );
  }
  const { lines } = before ?? after ?? {};
  if (!lines) return undefined;
  const left = lines.length - linesShown;
  const shown = left > 0 ? [...lines.slice(0, linesShown), `… ${words.more(left)}`] : lines;
  return fenced(kind === 'request' ? 'http' : 'json', shown);
};
