// What the editor underlines: everything that an analysis found, at its place in the documents of the description.
import type { Finding, LintFinding } from '@breakwater/core';
import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Analysis, FoundProblem } from '../view.ts';
import { baseUri } from './base-uri.ts';
import { rangeOf } from './range.ts';

/** By the URI of the document; every document of the description is there. */
export const diagnosticsOf = (analysis: Analysis): ReadonlyMap<string, readonly Diagnostic[]> => {
  const { files, lint, comparison, problems } = analysis;
  const all = new Map<string, Diagnostic[]>(Object.values(files).map(uri => [uri, []]));
  const add = (uri: string | undefined, diagnostic: Diagnostic): void => {
    if (uri === undefined) return;
    const list = all.get(uri);
    if (list) list.push(diagnostic);
    else all.set(uri, [diagnostic]);
  };
  for (const problem of problems) add(problem.uri, ofProblem(problem));
  for (const finding of lint?.findings ?? []) {
    if (finding.waiver) continue;
    add(files[finding.location.file], ofLint(finding));
  }
  for (const finding of comparison?.findings ?? []) {
    if (finding.waiver || finding.level === 'safe') continue;
    add(files[finding.revision.file], ofChange(finding, analysis));
  }
  return all;
};

const source = 'breakwater';

const ofProblem = ({ code, gravity, message, range }: FoundProblem): Diagnostic => ({
  range: range ? rangeOf(range) : start,
  severity: gravity === 'note' ? DiagnosticSeverity.Information : DiagnosticSeverity.Error,
  source,
  code,
  message,
});

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** So that whoever makes quick fixes finds the finding again. */
export interface DiagnosticData {
  readonly kind: 'lint' | 'change';
  readonly fingerprint: string;
}

const ofLint = ({ rule, severity, message, location, fingerprint }: LintFinding): Diagnostic => ({
  range: rangeOf(location),
  severity: severities[severity],
  source,
  code: rule,
  message,
  data: { kind: 'lint', fingerprint } satisfies DiagnosticData,
});

const ofChange = (finding: Finding, { baseFiles }: Analysis): Diagnostic => {
  const { rule, level, subject, message, base, revision, fingerprint } = finding;
  const from = baseFiles[base.file];
  return {
    range: rangeOf(revision),
    severity: level === 'breaking' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source,
    code: rule,
    message: `${subject}: ${message}`,
    ...(from !== undefined && {
      relatedInformation: [{ location: { uri: baseUri(from), range: rangeOf(base) }, message: base.file }],
    }),
    data: { kind: 'change', fingerprint } satisfies DiagnosticData,
  };
};

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
