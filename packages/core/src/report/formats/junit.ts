// JUnit XML, as CI servers read it: what must not be there is a test that failed, and where all is well one has passed.
import { outputMessages } from '../../messages/output.ts';
import { acceptedText } from '../../messages/waivers.ts';
import { cleanMeaning, decisionText } from '../decision-text.ts';
import type { ArtifactOptions } from './artifact.ts';
import { artifactPath } from './artifact.ts';
import { grades } from './grades.ts';
import { issueLines, issueTitle, placeLine } from './issue-lines.ts';
import type { AnyReport, Issue, IssueOptions } from './issues.ts';
import { descriptionOf, isLintReport, issuesOf, waivedIssuesOf } from './issues.ts';
import { startTag, xmlDeclaration, xmlText } from './xml.ts';

type Options = IssueOptions & ArtifactOptions;

export function* toJUnit(reports: readonly AnyReport[], options: Options): Generator<string> {
  const suites = reports.map(report => ({
    report,
    issues: [...issuesOf(report, options), ...waivedIssuesOf(report, options)],
  }));
  const failures = suites.flatMap(({ issues }) => issues.filter(isFailure)).length;
  const tests = suites.reduce((sum, { issues }) => sum + Math.max(1, issues.length), 0);
  yield `${xmlDeclaration}${startTag('testsuites', { name: 'Breakwater', tests, failures, errors: 0 })}\n`;
  for (const { report, issues } of suites) {
    const file = artifactPath(descriptionOf(report).file, options);
    yield `  ${startTag('testsuite', {
      name: `breakwater ${isLintReport(report) ? 'lint' : 'diff'} ${file}`,
      tests: Math.max(1, issues.length),
      failures: issues.filter(isFailure).length,
      errors: 0,
      skipped: issues.filter(({ waiver }) => waiver).length,
    })}\n`;
    if (issues.length === 0) {
      yield `    ${startTag('testcase', { name: passText(report), classname: 'breakwater', file }, { isEmpty: true })}\n`;
    }
    for (const issue of issues) yield* testCase(issue, report, options);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

const isFailure = ({ grade, waiver }: Issue): boolean => grades[grade].junit === 'failed' && !waiver;

function* testCase(issue: Issue, report: AnyReport, options: Options): Generator<string> {
  const { rule, subject, message, place, fingerprint } = issue;
  const text = [
    issueTitle(issue, report),
    placeLine(place, options),
    ...issueLines(issue, report),
    `${outputMessages[report.language].fingerprint}: ${fingerprint}`,
  ]
    .map(xmlText)
    .join('\n');
  yield `    ${startTag('testcase', {
    name: `${subject} [${rule}]`,
    classname: `breakwater.${rule}`,
    file: artifactPath(place.file, options),
    line: place.start.line,
  })}\n`;
  if (issue.waiver) {
    const skipped = { message: acceptedText(issue.waiver, report.language) };
    yield `      ${startTag('skipped', skipped, { isEmpty: true })}\n`;
  }
  yield isFailure(issue)
    ? `      ${startTag('failure', { type: rule, message })}${text}</failure>\n`
    : `      <system-out>${text}</system-out>\n`;
  yield '    </testcase>\n';
}

const passText = (report: AnyReport): string =>
  isLintReport(report) ? cleanMeaning(report) : decisionText(report, report.language).meaning;
