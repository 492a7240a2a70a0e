// A check in the formats that other tools read: all reports of all descriptions in one document.
import { checkMessages } from '../../messages/check.ts';
import { codeSpan, markdownText } from '../../messages/markdown.ts';
import { outputMessages } from '../../messages/output.ts';
import type { CheckedDescription, CheckReport } from '../check-report.ts';
import { cellsOf, decisionOf, isQuiet, sharedBase } from '../check-words.ts';
import type { LintReport } from '../lint-report.ts';
import { lintReportFormat } from '../lint-report.ts';
import type { ArtifactOptions } from './artifact.ts';
import { artifactPath } from './artifact.ts';
import { grades } from './grades.ts';
import type { AnyReport } from './issues.ts';
import { toMarkdown } from './markdown.ts';
import type { ToolFormat, ToolFormatOptions } from './tool-formats.ts';
import { toolFormats } from './tool-formats.ts';

type Formats = Readonly<Record<ToolFormat, (report: CheckReport, options: ToolFormatOptions) => Iterable<string>>>;

const ofAll =
  (format: ToolFormat): Formats[ToolFormat] =>
  (report, options) =>
    toolFormats[format](reportsOf(report), options);

const page =
  (kind: 'comment' | 'summary'): Formats[ToolFormat] =>
  (report, options) => {
    const told = reportsOf({ ...report, descriptions: report.descriptions.filter(it => !isQuiet(it)) });
    return [
      toMarkdown(told.filter(hasSomething), {
        ...options,
        page: kind,
        about: 'check',
        opening: openingOf(report, options),
      }),
    ];
  };

const hasSomething = ({ findings, problems }: AnyReport): boolean => findings.length + problems.length > 0;

export const checkFormats: Formats = {
  markdown: page('comment'),
  summary: page('summary'),
  html: (report, options) => toolFormats.html(reportsOf(report).filter(hasSomething), options),
  sarif: ofAll('sarif'),
  junit: ofAll('junit'),
  github: ofAll('github'),
  gitlab: ofAll('gitlab'),
  checkstyle: ofAll('checkstyle'),
};

const reportsOf = ({ descriptions, problems, waivers, language }: CheckReport): readonly AnyReport[] => [
  ...(problems.length > 0 ? [unread({ file: '', problems }, language)] : []),
  ...descriptions.flatMap(it => [
    ...(it.problems.length > 0 && !it.report && !it.lint ? [unread(it, language)] : []),
    ...(it.report ? [it.report] : []),
    ...(it.lint ? [it.lint] : []),
  ]),
  ...(waivers ? [waivers] : []),
];

/** What could not be read is a report of its own: nothing but what is wrong. */
const unread = (
  { file, problems }: Pick<CheckedDescription, 'file' | 'problems'>,
  language: CheckReport['language'],
): LintReport => ({
  format: lintReportFormat,
  language,
  counts: { error: 0, warning: 0, info: 0, hint: 0 },
  unreported: { excepted: 0, known: 0 },
  description: { file, title: '', version: '', specification: '' },
  findings: [],
  rules: {},
  problems,
});

/** Of a table with more rows nobody reads the last. */
const rowsShown = 50;

const openingOf = (report: CheckReport, options: ArtifactOptions): string => {
  const words = checkMessages[report.language];
  const [decision, why] = decisionOf(report);
  const glyph = report.decision === 'passes' ? grades.safe.glyph : grades.breaking.glyph;
  const told = report.descriptions.filter(it => !isQuiet(it));
  const shown = told.length <= rowsShown + 1 ? told : told.slice(0, rowsShown);
  const base = sharedBase(report);
  const rows = shown.map(it => {
    const mark = it.fails || it.status === 'incomplete' ? grades.breaking.glyph : grades.safe.glyph;
    const cells = cellsOf(it, base === undefined, report.language).map(markdownText);
    return `| ${mark} | ${codeSpan(artifactPath(it.file, options)).replaceAll('|', '\\|')} | ${cells.join(' · ')} |`;
  });
  const others = report.descriptions.length - shown.length;
  return [
    `## ${glyph} ${decision}${why === '' ? '' : `${outputMessages[report.language].colon}${markdownText(why)}`}`,
    ...report.problems.map(({ message }) => markdownText(message)),
    ...(base === undefined ? [] : [`${words.base}${outputMessages[report.language].colon}${markdownText(base)}`]),
    ...(rows.length === 0 ? [] : [[`| | ${words.description} | |`, '| --- | --- | --- |', ...rows].join('\n')]),
    ...(others > 0 && rows.length > 0 ? [told.length > shown.length ? `… ${others}` : words.others(others)] : []),
  ].join('\n\n');
};
