// Checkstyle XML: findings by file, for the many tools that read nothing newer.
import { grouped } from '../grouped.ts';
import type { ArtifactOptions } from './artifact.ts';
import { artifactPath } from './artifact.ts';
import { grades } from './grades.ts';
import { issueTitle } from './issue-lines.ts';
import type { AnyReport, IssueOptions } from './issues.ts';
import { issuesOf } from './issues.ts';
import { startTag, xmlDeclaration } from './xml.ts';

export function* toCheckstyle(
  reports: readonly AnyReport[],
  options: IssueOptions & ArtifactOptions,
): Generator<string> {
  const errors = reports.flatMap(report =>
    issuesOf(report, options).map(issue => ({ issue, title: issueTitle(issue, report) })),
  );
  yield `${xmlDeclaration}${startTag('checkstyle', { version: '4.3' })}\n`;
  for (const list of grouped(errors, ({ issue }) => artifactPath(issue.place.file, options))) {
    yield `  ${startTag('file', { name: artifactPath(list[0]?.issue.place.file ?? '', options) })}\n`;
    for (const { issue, title } of list) {
      const { line, column } = issue.place.start;
      const { checkstyle: severity } = grades[issue.grade];
      const attributes = { line, column, severity, message: title, source: `breakwater.${issue.rule}` };
      yield `    ${startTag('error', attributes, { isEmpty: true })}\n`;
    }
    yield '  </file>\n';
  }
  yield '</checkstyle>\n';
}
