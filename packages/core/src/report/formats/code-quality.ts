// The Code Quality report of GitLab: JSON, a list of issues.
import { printable, printableJson } from '../../messages/printable.ts';
import type { ArtifactOptions } from './artifact.ts';
import { artifactPath } from './artifact.ts';
import { grades } from './grades.ts';
import { issueTitle } from './issue-lines.ts';
import type { AnyReport, IssueOptions } from './issues.ts';
import { issuesOf } from './issues.ts';

export function* toCodeQuality(
  reports: readonly AnyReport[],
  options: IssueOptions & ArtifactOptions,
): Generator<string> {
  const seen = new Set<string>();
  let separator = '';
  yield '[';
  for (const report of reports) {
    for (const issue of issuesOf(report, options)) {
      const path = printable(artifactPath(issue.place.file, options));
      // GitLab shows one issue for each fingerprint; several descriptions may have the same.
      const fingerprint = seen.has(issue.fingerprint) ? `${issue.fingerprint}:${path}` : issue.fingerprint;
      if (seen.has(fingerprint)) continue;
      seen.add(fingerprint);
      const item = {
        description: issueTitle(issue, report),
        check_name: issue.rule,
        fingerprint,
        severity: grades[issue.grade].gitlab,
        location: { path, lines: { begin: issue.place.start.line, end: issue.place.end.line } },
      };
      yield `${separator}\n  ${printableJson(JSON.stringify(item))}`;
      separator = ',';
    }
  }
  yield `${separator === '' ? '' : '\n'}]\n`;
}
