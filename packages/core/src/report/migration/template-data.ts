// What templates are given: the published form of a migration report, and beside each part, as `show`, what is said of it in words.
import { markdownText } from '../../messages/markdown.ts';
import type { MigrationMessages } from '../../messages/migration.ts';
import { migrationMessages } from '../../messages/migration.ts';
import type { ReportMessages } from '../../messages/report.ts';
import { reportMessages } from '../../messages/report.ts';
import { escaped } from '../html/html-page.ts';
import { titleOfBoth } from '../titles.ts';
import { witnessText } from '../witness-text.ts';
import { howKnown } from './markdown-paths.ts';
import { mergedLines } from './merged-lines.ts';
import type {
  Changelog,
  ChangelogEntry,
  Deadline,
  MigrationReport,
  MigrationSection,
  Phase,
  ReportedChange,
  ReportedExample,
  ReportedPath,
  WaivedChange,
} from './migration-report.ts';
import { changelogKinds } from './migration-report.ts';
import { stepsOf } from './steps.ts';

export const toTemplateData = (report: MigrationReport): object => {
  const { summary, sections, paths, changelog, rollout, waived, series } = report;
  const words = migrationMessages[report.language];
  const surroundings: Surroundings = { report, words, said: reportMessages[report.language] };
  const shown = <Kind extends keyof Parts>(kind: Kind, part: Parts[Kind]): object => ({
    ...part,
    show: Object.fromEntries(
      Object.entries<Helper<Parts[Kind]>>(helpers[kind]).map(([name, make]) => [name, make(part, surroundings)]),
    ),
  });
  const changes = (list: readonly ReportedChange[]): readonly object[] => list.map(it => shown('change', it));
  const entries = (log: Changelog): object => ({
    ...log,
    ...Object.fromEntries(changelogKinds.map(kind => [kind, log[kind].map(it => shown('entry', it))])),
  });
  return {
    ...shown('report', report),
    summary: { ...summary, deadlines: summary.deadlines.map(it => shown('deadline', it)) },
    sections: sections.map(section => ({
      ...shown('section', section),
      changes: changes(section.changes),
      examples: section.examples.map(it => shown('example', it)),
    })),
    paths: paths.map(path => ({ ...shown('path', path), changes: path.changes && changes(path.changes) })),
    changelog: entries(changelog),
    ...(series && {
      series: {
        ...series,
        versions: series.versions.map(it => ({ ...it, changelog: it.changelog && entries(it.changelog) })),
      },
    }),
    rollout: rollout.map(it => shown('phase', it)),
    ...(waived && { waived: waived.map(it => shown('waived', it)) }),
  };
};

/** By their names in the schema. */
interface Parts {
  readonly report: MigrationReport;
  readonly section: MigrationSection;
  readonly change: ReportedChange;
  readonly example: ReportedExample;
  readonly path: ReportedPath;
  readonly phase: Phase;
  readonly deadline: Deadline;
  readonly entry: ChangelogEntry;
  readonly waived: WaivedChange;
}

interface Surroundings {
  readonly report: MigrationReport;
  readonly words: MigrationMessages;
  readonly said: ReportMessages;
}

type Helper<Part> = (part: Part, surroundings: Surroundings) => string | boolean | number | readonly string[];

const ofLevel = {
  level: ({ level }, { said }) => said.level[level],
  isBreaking: ({ level }) => level === 'breaking',
  isDangerous: ({ level }) => level === 'dangerous',
  isSafe: ({ level }) => level === 'safe',
} satisfies Readonly<Record<string, Helper<Pick<ReportedChange, 'level'>>>>;

const helpers: { readonly [Kind in keyof Parts]: Readonly<Record<string, Helper<Parts[Kind]>>> } = {
  report: {
    title: ({ base, revision }) => titleOfBoth(base, revision),
    verdict: ({ verdict }, { said }) => said.verdict[verdict],
    decision: ({ verdict }, { words }) => words.decision[verdict],
    affected: ({ summary: { operations: it } }, { words }) => words.affected(it.breaking, it.dangerous, it.total),
    due: ({ summary: { due } }, { words }) => (due ? words.dueBy(due) : ''),
    isBreaking: ({ verdict }) => verdict === 'breaking',
    isDangerous: ({ verdict }) => verdict === 'dangerous',
    isSafe: ({ verdict }) => verdict === 'safe' || verdict === 'same',
  },
  section: {
    ...ofLevel,
    steps: ({ changes }) => [...new Set(changes.flatMap(stepsOf))],
    operations: ({ operations }) => operations.map(({ method, path }) => `${method} ${path}`),
    isOperation: ({ kind }) => kind === 'operation',
    isShared: ({ kind }) => kind === 'shared',
    isApi: ({ kind }) => kind === 'api',
  },
  change: {
    ...ofLevel,
    steps: change => stepsOf(change),
    example: (change, { said }) =>
      change.witness?.kind === 'none' ? '' : (witnessText(change, said, value => `\`${value}\``)?.sentence ?? ''),
  },
  example: {
    title: ({ kind, direction, status }, { words }) =>
      kind === 'value' ? words.value[direction] : kind === 'request' ? words.request : words.response(status ?? ''),
    before: ({ before }) => linesOf(before).join('\n'),
    after: ({ after }) => linesOf(after).join('\n'),
    diff: ({ before, after }) =>
      mergedLines(linesOf(before), linesOf(after))
        .map(({ sign, text }) => `${sign} ${text}`.trimEnd())
        .join('\n'),
    // As many backticks as no line of it has, for a block of code in Markdown.
    fence: ({ before, after }) => {
      const runs = [...linesOf(before), ...linesOf(after)].flatMap(line => line.match(/`+/g) ?? []);
      return '`'.repeat(Math.max(2, ...runs.map(run => run.length)) + 1);
    },
  },
  path: {
    from: ({ from }) => `${from.method} ${from.address}`,
    to: ({ to, stated }) => (to ? `${to.method} ${to.address}` : (stated ?? '')),
    how: (path, { words }) => howKnown(path, words),
  },
  phase: {
    name: ({ phase }, { words }) => words.phases[phase],
    task: ({ phase }, { words }) => words.tasks[phase],
    days: ({ begins, ends }, { words }) => (ends === null ? begins : words.until(begins, ends)),
  },
  deadline: { left: ({ daysLeft }, { words }) => words.daysLeft(daysLeft) },
  entry: ofLevel,
  waived: ofLevel,
};

const linesOf = (sent: ReportedExample['before']): readonly string[] => sent?.lines ?? [];

/** What `show` has, by the name of the part in the schema. */
export const templateHelpers: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(helpers).map(([kind, members]) => [kind, Object.keys(members)]),
);

/** How what is written stays text, by what a template makes. */
export const templateEscapes = {
  html: escaped,
  markdown: markdownText,
  text: text => text,
} as const satisfies Readonly<Record<string, (text: string) => string>>;
