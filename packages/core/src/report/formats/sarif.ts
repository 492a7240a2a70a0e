// SARIF 2.1.0, as code scanning on GitHub and other viewers read it.
import { lintMessages } from '../../messages/lint.ts';
import { markdownText } from '../../messages/markdown.ts';
import { outputMessages } from '../../messages/output.ts';
import { printable, printableJson, shorten } from '../../messages/printable.ts';
import { acceptedText } from '../../messages/waivers.ts';
import { grouped } from '../grouped.ts';
import type { ReportedRepair } from '../lint-report.ts';
import type { LineAndColumn } from '../report.ts';
import type { ArtifactOptions } from './artifact.ts';
import { artifactUri } from './artifact.ts';
import { grades, worseGradeFirst } from './grades.ts';
import { issueLines, issueTitle, placeLine } from './issue-lines.ts';
import type { AnyReport, Issue, IssueOptions, IssuePlace } from './issues.ts';
import { isLintReport, issuesOf, waivedIssuesOf } from './issues.ts';

type Options = IssueOptions & ArtifactOptions;

interface Found {
  readonly report: AnyReport;
  readonly issue: Issue;
}

/** GitHub refuses more results of a run, and longer descriptions of a rule. */
const mostResults = 25_000;
const longestDescription = 1_024;

/** One run for comparisons and one for lints: a platform replaces the earlier results of the same kind. */
export function* toSarif(reports: readonly AnyReport[], options: Options): Generator<string> {
  const kinds = [reports.filter(report => !isLintReport(report)), reports.filter(isLintReport)];
  yield '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [';
  let separator = '';
  for (const list of kinds) {
    if (list.length === 0) continue;
    yield separator;
    yield* runOf(list, options);
    separator = ',';
  }
  yield ']\n}\n';
}

function* runOf(reports: readonly AnyReport[], options: Options): Generator<string> {
  const [first] = reports as readonly [AnyReport];
  const found = (list: typeof issuesOf): readonly Found[] =>
    reports
      .flatMap(report => list(report, options).map((issue): Found => ({ report, issue })))
      .toSorted((left, right) => worseGradeFirst(left.issue.grade, right.issue.grade));
  const waived = found(waivedIssuesOf);
  const all = [...found(issuesOf), ...waived];
  const shown = all.slice(0, mostResults);
  const rules = new Map(shown.toReversed().map(found => [found.issue.explainedBy, found]));
  const ids = [...rules.keys()].sort();
  const kind = isLintReport(first) ? 'lint' : 'diff';
  const missing = all.length - shown.length;
  const run = {
    tool: {
      driver: { name: 'Breakwater', rules: ids.map(id => ruleOf(id, rules.get(id) as Found)) },
    },
    automationDetails: { id: `breakwater/${kind}/` },
    columnKind: 'utf16CodeUnits',
    language: first.language,
    invocations: [
      {
        executionSuccessful: true,
        ...(missing > 0 && {
          toolExecutionNotifications: [
            { level: 'warning', message: { text: outputMessages[first.language].notUploaded(missing, mostResults) } },
          ],
        }),
      },
    ],
  };
  const head = JSON.stringify(run, null, 2).slice(0, -2).replaceAll('\n', '\n    ');
  yield `\n    ${printableJson(head)},\n      "results": [`;
  for (const [index, result] of shown.entries()) {
    // Of all results or of none (SARIF 2.1.0, 3.27.23).
    const suppressions = waived.length > 0 ? { suppressions: suppressionsOf(result) } : {};
    const written = { ...resultOf(result, ids.indexOf(result.issue.explainedBy), options), ...suppressions };
    yield `${index === 0 ? '\n' : ',\n'}        ${printableJson(JSON.stringify(written))}`;
  }
  yield `${shown.length === 0 ? '' : '\n      '}]\n    }`;
}

/** The words are those of the worst of its results. */
const ruleOf = (id: string, { issue, report }: Found): object => {
  const { words, grade } = issue;
  const summary = shorten(printable(words.summary || id), longestDescription);
  const { why, fix, standard } = lintMessages[report.language];
  const output = outputMessages[report.language];
  const help = [
    ...(words.why === '' ? [] : [[why, words.why] as const]),
    ...(words.fix === '' ? [] : [[fix, words.fix] as const]),
  ];
  const [citation] = words.standards.filter(({ url }) => isPlainUrl.test(url));
  const cited = words.standards.map(({ title, url }) => `${standard}${output.colon}${title} <${url}>`);
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: {
      text: shorten(printable([words.summary || id, words.why].filter(it => it !== '').join(' ')), longestDescription),
    },
    help: {
      text: [...help.map(([label, text]) => label + output.colon + text), ...cited, output.explain(id)]
        .map(printable)
        .join('\n\n'),
      markdown: [
        ...help.map(([label, text]) => `**${label}**${output.colon}${markdownText(text)}`),
        ...words.standards.map(({ title, url }) =>
          isPlainUrl.test(url)
            ? `${standard}${output.colon}[${markdownText(title)}](${url})`
            : markdownText(`${title} ${url}`),
        ),
        markdownText(output.explain(id)),
      ].join('\n\n'),
    },
    ...(citation && { helpUri: citation.url }),
    defaultConfiguration: { level: grades[grade].sarif },
    properties: {
      tags: ['openapi', ...(words.family === undefined ? [] : [words.family])],
      'problem.severity': problemSeverity[grades[grade].sarif],
    },
  };
};

const problemSeverity = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

const isPlainUrl = /^https:\/\/[\w.\-/#%?=&+]+$/;

const resultOf = ({ issue, report }: Found, ruleIndex: number, options: Options): object => {
  const { place, before, fingerprint, grade, subject } = issue;
  const fixes = issue.repairs.flatMap(repair => fixOf(repair, options));
  return {
    ruleId: issue.explainedBy,
    ruleIndex,
    level: grades[grade].sarif,
    message: { text: [issueTitle(issue, report), ...issueLines(issue, report)].map(withoutLinks).join('\n') },
    locations: [
      {
        physicalLocation: physical(place, options),
        logicalLocations: [
          { name: subject, ...(place.pointer !== undefined && { fullyQualifiedName: printable(place.pointer) }) },
        ],
      },
    ],
    ...(before && {
      relatedLocations: [
        {
          id: 1,
          physicalLocation: physical(before, options),
          message: {
            text: `${outputMessages[report.language].before}${outputMessages[report.language].colon}${placeLine(before, { root: '', folder: '' })}`,
          },
        },
      ],
    }),
    // GitHub looks at the first of these only.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'breakwater/v1': fingerprint },
    ...(fixes.length > 0 && { fixes }),
    ...(issue.explainedBy !== issue.rule && { properties: { rule: issue.rule } }),
  };
};

/** What can be done without a choice. */
const fixOf = ({ title, edits = [] }: ReportedRepair, options: Options): readonly object[] => {
  if (edits.length === 0) return [];
  return [
    {
      description: { text: withoutLinks(title) },
      artifactChanges: grouped(edits, ({ file }) => file).map(list => ({
        artifactLocation: { uri: artifactUri(list[0]?.file ?? '', options) },
        replacements: list.map(({ start, end, text }) => ({
          deletedRegion: regionOf(start, end),
          ...(text !== '' && { insertedContent: { text } }),
        })),
      })),
    },
  ];
};

const suppressionsOf = ({ issue: { waiver }, report }: Found): readonly object[] =>
  waiver ? [{ kind: 'external', status: 'accepted', justification: acceptedText(waiver, report.language) }] : [];

const physical = ({ file, start, end }: IssuePlace, options: ArtifactOptions): object => ({
  artifactLocation: { uri: artifactUri(file, options) },
  region: regionOf(start, end),
});

const regionOf = (start: LineAndColumn, end: LineAndColumn): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** A link in a message is `[text](target)` (SARIF 2.1.0, 3.11.6): nobody but us makes one. */
const withoutLinks = (text: string): string => text.replaceAll('](', '] (');
