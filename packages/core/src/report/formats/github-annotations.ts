// Annotations of GitHub Actions: workflow commands that a step prints.
import { outputMessages } from '../../messages/output.ts';
import { printable } from '../../messages/printable.ts';
import type { ArtifactOptions } from './artifact.ts';
import { artifactPath } from './artifact.ts';
import { gradeName } from './grade-text.ts';
import { grades, worseGradeFirst } from './grades.ts';
import { issueLines } from './issue-lines.ts';
import type { AnyReport, Issue, IssueOptions } from './issues.ts';
import { issuesOf } from './issues.ts';

/** GitHub shows as many errors, warnings and notices of one step, and drops the others without a word. */
const shownOfKind = 10;

export function* toGitHubAnnotations(
  reports: readonly AnyReport[],
  options: IssueOptions & ArtifactOptions,
): Generator<string> {
  const found = reports
    .flatMap(report => issuesOf(report, options).map(issue => ({ report, issue })))
    .toSorted((left, right) => worseGradeFirst(left.issue.grade, right.issue.grade));
  for (const kind of ['error', 'warning', 'notice'] as const) {
    const list = found.filter(({ issue }) => grades[issue.grade].github === kind);
    const shown = list.length > shownOfKind ? list.slice(0, shownOfKind - 1) : list;
    for (const { report, issue } of shown) yield annotation(kind, issue, report, options);
    const [first] = list;
    if (first && shown.length < list.length) {
      const { notAnnotated } = outputMessages[first.report.language];
      yield command(kind, { title: 'Breakwater' }, [notAnnotated(list.length - shown.length)]);
    }
  }
}

const annotation = (kind: string, issue: Issue, report: AnyReport, options: ArtifactOptions): string => {
  const { file, start, end } = issue.place;
  const { colon } = outputMessages[report.language];
  const isOneLine = start.line === end.line && start.column < end.column;
  return command(
    kind,
    {
      file: artifactPath(file, options),
      line: start.line,
      // Columns may only be given of one line.
      ...(isOneLine ? { col: start.column, endColumn: end.column } : { endLine: end.line }),
      title: `${gradeName(issue.grade, report.language)}${colon}${issue.subject} [${issue.rule}]`,
    },
    [issue.message, ...issueLines(issue, report)],
  );
};

const command = (
  kind: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string => {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${kind} ${written.join(',')}::${lines.map(escapedData).join('%0A')}\n`;
};

/** As the runner reads them: percent signs and line breaks in the message, also what separates properties in these. */
const escapedData = (text: string): string =>
  printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
