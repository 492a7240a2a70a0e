// What the editor underlines: everything that an analysis found, at its place in the documents of the description.
import type { Deprecation, Finding, Language, LintFinding, RuleWords } from '@breakwater/core';
import { shownBy } from '@breakwater/core';
import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { messages } from '../messages/messages.ts';
import type { Analysis, FoundProblem } from '../view.ts';
import { baseUri } from './base-uri.ts';
import { rangeOf } from './range.ts';

export interface DiagnosticsOptions {
  readonly language: Language;
  /** The client shows documents of the base. */
  readonly opensBase: boolean;
}

/** So that whoever makes quick fixes finds the finding again. */
export interface DiagnosticData {
  readonly kind: 'lint' | 'change';
  readonly fingerprint: string;
}

/** By the URI of the document; every document of the description is there. */
export const diagnosticsOf = (
  analysis: Analysis,
  options: DiagnosticsOptions,
): ReadonlyMap<string, readonly Diagnostic[]> => {
  const { files, lint, comparison, deprecations, problems } = analysis;
  const all = new Map<string, Diagnostic[]>(Object.values(files).map(uri => [uri, []]));
  const add = (uri: string | undefined, diagnostic: Diagnostic): void => {
    if (uri === undefined) return;
    const list = all.get(uri);
    if (list) list.push(diagnostic);
    else all.set(uri, [diagnostic]);
  };
  for (const problem of problems) add(problem.uri, ofProblem(problem));
  for (const finding of lint?.findings ?? []) {
    if (!finding.waiver) add(files[finding.location.file], ofLint(finding, lint?.rules ?? {}));
  }
  for (const finding of comparison?.findings ?? []) {
    if (!finding.waiver && finding.level !== 'safe')
      add(files[finding.revision.file], ofChange(finding, analysis, options));
  }
  for (const deprecation of deprecations?.deprecations ?? []) {
    if (deprecation.isDeprecated) add(files[deprecation.location.file], ofDeprecation(deprecation, options));
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

type LintWords = Readonly<Record<string, RuleWords & { readonly standards: readonly { readonly url: string }[] }>>;

const ofLint = ({ rule, severity, message, location, fingerprint }: LintFinding, words: LintWords): Diagnostic => {
  const url = words[rule]?.standards.find(standard => standard.url !== '')?.url;
  return {
    range: rangeOf(location),
    severity: severities[severity],
    source,
    code: rule,
    ...(url !== undefined && { codeDescription: { href: url } }),
    message,
    data: { kind: 'lint', fingerprint } satisfies DiagnosticData,
  };
};

/** A removal is at what is left around it. */
const ofChange = (
  finding: Finding,
  { baseFiles, base: against }: Analysis,
  { language, opensBase }: DiagnosticsOptions,
): Diagnostic => {
  const { rule, level, subject, message, base, revision, fingerprint } = finding;
  const from = opensBase ? baseFiles[base.file] : undefined;
  const name = against.kind === 'none' ? base.file : against.name;
  const shown = shownBy(finding, language);
  return {
    range: rangeOf(revision),
    severity: level === 'breaking' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source,
    code: rule,
    message: [`${subject}: ${message}`, ...(shown === undefined ? [] : [shown])].join('\n'),
    ...(from !== undefined && {
      relatedInformation: [
        {
          location: { uri: baseUri(from), range: rangeOf(base) },
          message: base.exists ? messages[language].inBase(name) : messages[language].notInBase(name),
        },
      ],
    }),
    data: { kind: 'change', fingerprint } satisfies DiagnosticData,
  };
};

/** Struck through; what should be gone already is faded as well. */
const ofDeprecation = (deprecation: Deprecation, { language }: DiagnosticsOptions): Diagnostic => ({
  range: rangeOf(deprecation.location),
  severity: DiagnosticSeverity.Hint,
  source,
  code: 'deprecated',
  message: messages[language].deprecated(deprecation),
  tags: [DiagnosticTag.Deprecated, ...(deprecation.state === 'overdue' ? [DiagnosticTag.Unnecessary] : [])],
});

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
