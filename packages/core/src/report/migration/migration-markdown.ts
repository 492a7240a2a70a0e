// A migration report as GitHub Flavored Markdown: what to do first, then each operation, then everything else that changed.
import { codeSpan, markdownText } from '../../messages/markdown.ts';
import type { MigrationMessages } from '../../messages/migration.ts';
import { migrationMessages } from '../../messages/migration.ts';
import { printable } from '../../messages/printable.ts';
import { reportMessages } from '../../messages/report.ts';
import { grades } from '../formats/grades.ts';
import { grouped } from '../grouped.ts';
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
import { stepsOf } from './steps.ts';

export const toMigrationMarkdown = (report: MigrationReport): string => {
  const words = migrationMessages[report.language];
  const blocks = [
    ...head(report, words),
    ...toDo(report, words),
    ...deadlines(report, words),
    ...rollout(report, words),
    ...sections(report, words),
    ...paths(report, words),
    ...changelog(report, words),
  ];
  return `${blocks.join('\n\n')}\n`;
};

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** A bar would end the cell, also in code (GitHub Flavored Markdown, section 4.10). */
const cellCode = (text: string): string => codeSpan(text).replaceAll('|', String.raw`\|`);

const fenced = (language: string, lines: readonly string[]): string => {
  const longest = Math.max(2, ...lines.flatMap(line => line.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines.map(printable), fence].join('\n');
};

const folded = (summary: string, content: string): string =>
  `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;

const head = (
  { base, revision, verdict, summary, today }: MigrationReport,
  words: MigrationMessages,
): readonly string[] => {
  const { operations, tags } = summary;
  const columns = ['operations', 'breaking', 'dangerous', 'removed', 'moved', 'added'] as const;
  const cells = (it: typeof operations): readonly string[] =>
    [it.total, it.breaking, it.dangerous, it.removed, it.moved, it.added].map(String);
  const isTagged = tags.some(({ tag }) => tag !== null);
  const named = isTagged ? tags.filter(({ unaffected, total, added }) => unaffected < total || added > 0) : [];
  const rows = named.map(it => [it.tag === null ? words.noTag : markdownText(it.tag), ...cells(it)]);
  return [
    `# ${words.title}${words.colon}${markdownText(titleOfBoth(base, revision))}`,
    `**${words.decision[verdict]}** ${words.affected(operations.breaking, operations.dangerous, operations.total)} ${words.asOf(today)}.`,
    ...(rows.length === 0
      ? []
      : [`## ${words.byTag}`, table([words.columns.tag, ...columns.map(name => words.columns[name])], rows)]),
  ];
};

/** A list to be ticked off: each step once, with the places that it is about. */
const toDo = ({ sections: all }: MigrationReport, words: MigrationMessages): readonly string[] => {
  if (all.length === 0) return [];
  const lines = grouped(all, ({ id, level, changes }) => {
    const steps = [...new Set(changes.flatMap(stepsOf))];
    return steps.length === 1 ? `${level} ${steps[0]}` : id;
  }).flatMap(list => {
    const [first] = list as readonly [MigrationSection];
    const [step = '', ...others] = [...new Set(first.changes.flatMap(stepsOf))];
    const more = others.length === 0 ? '' : ` (${words.more(others.length)})`;
    const said = `${words.colon}${markdownText(step)}${more}`;
    const box = `- [ ] ${grades[first.level].glyph} `;
    if (list.length < fewestTogether) return list.map(it => `${box}${linkTo(it)}${said}`);
    return [`${box}${words.places(list.length)}${said}`, ...list.map(it => `  - ${linkTo(it)}`)];
  });
  return [`## ${words.steps}`, lines.join('\n')];
};

/** So many that ask for the same are said once. */
const fewestTogether = 4;

const linkTo = ({ id, title }: MigrationSection): string => `[${markdownText(title)}](#${id})`;

const deadlines = ({ summary }: MigrationReport, words: MigrationMessages): readonly string[] => {
  if (summary.deadlines.length === 0) return [];
  const rows = summary.deadlines.map(({ day, daysLeft, subject, successors }) => [
    `${day} (${words.daysLeft(daysLeft)})`,
    cellCode(subject),
    successors.map(cellCode).join('<br>') || words.nothing,
  ]);
  return [`## ${words.deadlines}`, table([words.ends, words.subject, words.successor], rows)];
};

const rollout = ({ rollout: phases }: MigrationReport, words: MigrationMessages): readonly string[] => {
  if (phases.length === 0) return [];
  const rows = phases.map(({ phase, begins, ends }, index) => [
    `${index + 1}. ${words.phases[phase]}`,
    ends === null ? begins : words.until(begins, ends),
    words.tasks[phase],
  ]);
  return [`## ${words.rollout}`, table([words.phase, words.day, words.toDo], rows)];
};

const sections = (report: MigrationReport, words: MigrationMessages): readonly string[] =>
  (['api', 'operation', 'shared'] as const).flatMap(kind => {
    const found = report.sections.filter(section => section.kind === kind);
    if (found.length === 0) return [];
    const title = { api: words.api, operation: words.operations, shared: words.shared }[kind];
    return [`## ${title}`, ...found.flatMap(section => sectionOf(section, report, words))];
  });

const operationsShown = 12;

const sectionOf = (section: MigrationSection, report: MigrationReport, words: MigrationMessages): readonly string[] => {
  const { id, kind, title, level, summary, operations, changes, fields, examples, curl } = section;
  const names = operations.map(({ method, path }) => `${method} ${path}`);
  const reached = names.map(name => `- ${codeSpan(name)}`).join('\n');
  const isListed = kind !== 'operation' && names.length > 0;
  return [
    `<a id="${id}"></a>\n\n### ${grades[level].glyph} ${kind === 'shared' ? codeSpan(title) : markdownText(title)}`,
    ...(summary === null ? [] : [markdownText(summary)]),
    ...(isListed && names.length <= operationsShown
      ? [`${words.reaches(names.length)}${words.colon}${names.map(codeSpan).join(words.listSeparator)}`]
      : []),
    ...(isListed && names.length > operationsShown ? [folded(words.reaches(names.length), reached)] : []),
    changes.map(change => changeItem(change, report, words)).join('\n'),
    ...fieldTable(fields, words),
    ...examples.flatMap(example => exampleBlocks(example, words)),
    ...(curl === null ? [] : [folded(words.curl, fenced('sh', curl.split('\n')))]),
  ];
};

const changeItem = (change: ReportedChange, report: MigrationReport, words: MigrationMessages): string => {
  const { level, subject, message, why } = change;
  const shown = witnessText(change, reportMessages[report.language], value => `\`${value}\``);
  const steps = stepsOf(change);
  return [
    `- ${grades[level].glyph} **${codeSpan(subject)}**${words.colon}${markdownText(message)}`,
    ...steps.map(step => `  - **${words.step}**${words.colon}${markdownText(step)}`),
    ...(why === '' ? [] : [`  - ${words.why}${words.colon}${markdownText(why)}`]),
    ...(shown && change.witness?.kind !== 'none'
      ? [`  - ${reportMessages[report.language].shownBy}${words.colon}${markdownText(shown.sentence)}`]
      : []),
  ].join('\n');
};

const fieldTable = (fields: readonly ReportedField[], words: MigrationMessages): readonly string[] => {
  const rows = fields
    .filter(({ before, after }) => before !== after)
    .map(({ place, before, after, message, level }) => [
      ...(fields.some(it => it.place !== null) ? [place === null ? '' : markdownText(place)] : []),
      fieldName(before, words),
      fieldName(after, words),
      `${grades[level].glyph} ${markdownText(message)}`,
    ]);
  if (rows.length === 0) return [];
  const hasPlace = fields.some(it => it.place !== null);
  return [table([...(hasPlace ? [words.place] : []), words.before, words.after, words.what], rows)];
};

const fieldName = (name: string | null, words: MigrationMessages): string => {
  if (name === null) return words.nothing;
  return name === '' ? words.whole : cellCode(name);
};

const exampleBlocks = (example: ReportedExample, words: MigrationMessages): readonly string[] => {
  const { kind, direction, status, before, after } = example;
  const title =
    kind === 'value' ? words.value[direction] : kind === 'request' ? words.request : words.response(status ?? '');
  if (before && after) {
    const lines = mergedLines(before.lines, after.lines).map(({ sign, text }) => `${sign} ${text}`);
    return [`**${markdownText(title)}**`, fenced('diff', lines)];
  }
  const only = before ?? after;
  const when = before ? words.before : words.after;
  return only ? [`**${markdownText(title)}** (${when})`, fenced(kind === 'request' ? 'http' : 'json', only.lines)] : [];
};

const paths = ({ paths: all }: MigrationReport, words: MigrationMessages): readonly string[] => {
  if (all.length === 0) return [];
  const rows = all.map(path => [
    cellCode(`${path.from.method} ${path.from.address}`),
    path.to
      ? cellCode(`${path.to.method} ${path.to.address}`)
      : path.stated === null
        ? words.nothing
        : cellCode(path.stated),
    howKnown(path, words),
    path.changes === null ? '' : changesTo(path.changes, words),
  ]);
  return [`## ${words.paths}`, table([words.old, words.new, words.how, words.what], rows)];
};

const howKnown = ({ by, score, isKept }: ReportedPath, words: MigrationMessages): string =>
  [
    `${words.by[by]}${score === null ? '' : ` (${words.score(Math.round(score * 100))})`}`,
    ...(isKept ? [words.stays] : []),
  ].join('<br>');

const changesTo = (changes: readonly ReportedChange[], words: MigrationMessages): string =>
  changes.length === 0
    ? words.nothingToChange
    : [
        words.toChange(changes.length),
        ...changes.map(({ subject, message }) => `${cellCode(subject)}${words.colon}${markdownText(message)}`),
      ].join('<br>');

const entriesShown = 200;

const changelog = ({ changelog: log }: MigrationReport, words: MigrationMessages): readonly string[] => {
  const kinds: readonly ChangelogKind[] = ['added', 'changed', 'deprecated', 'removed', 'security'];
  const blocks = kinds
    .filter(kind => log[kind].length > 0)
    .flatMap(kind => {
      const entries = log[kind];
      const lines = entries
        .slice(0, entriesShown)
        .map(
          ({ level, subject, message }) =>
            `- ${level === 'safe' ? '' : `${grades[level].glyph} `}${codeSpan(subject)}${words.colon}${markdownText(message)}`,
        );
      const left = entries.length - lines.length;
      return [`### ${words.kinds[kind]}`, [...lines, ...(left > 0 ? [`- … ${words.more(left)}`] : [])].join('\n')];
    });
  const { documentation } = log;
  if (documentation > 0) blocks.push(words.documentation(documentation));
  return blocks.length === 0 ? [] : [`## ${words.changelog}`, ...blocks];
};
