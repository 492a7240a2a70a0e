// Runs an example of a lint rule: the rule must report something at the lines that are marked, and nowhere else.
import { lower } from '../contract/lower.ts';
import type { LintExample, LintRule } from '../conventions/lint-rule.ts';
import { defaultSettings } from '../conventions/settings.ts';
import type { Violation } from '../findings.ts';
import { lint } from '../lint.ts';
import { lintWaivers } from '../lint-waivers.ts';
import { lintRules } from '../rules/lint-rules.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import type { Document } from '../source/document.ts';
import { load } from '../source/load.ts';
import { memoryHost } from '../source/memory-host.ts';
import type { Problem } from '../source/problem.ts';
import { shownAt } from '../source/shown-at.ts';
import { readWaivers } from '../waivers/read-waivers.ts';
import { diffLines, missingFields } from './example-documents.ts';

export interface LintExampleRun {
  /** The lines of the example, from 1, at which something should be reported: one for each finding. */
  readonly expected: readonly number[];
  readonly found: readonly number[];
  /** Of the rule alone. */
  readonly violations: readonly Violation[];
  /** Rules that failed, and what was wrong with the description. */
  readonly problems: readonly Problem[];
  readonly document: Document;
}

const mark = /\s*# (✗+)$/;

export const runLintExample = async (rule: LintRule, example: LintExample): Promise<LintExampleRun> =>
  example.scope === 'waivers' ? runOnWaivers(rule, example) : runOnDescription(rule, example);

const runOnWaivers = (rule: LintRule, example: LintExample): LintExampleRun => {
  const { text } = lintDocumentOf(example, example.yaml);
  const { file, problems } = readWaivers(text, 'example.yaml', 'example.yaml');
  if (!file?.document) throw new Error(`These are no waivers: ${JSON.stringify(problems)}\n${text}`);
  const { ruleset, now } = lintOfExample(rule, example);
  const seen = { found: new Map([['', new Set(example.found)]]), partial: new Set<string>(), isAll: true };
  const { violations } = lintWaivers(file, seen, ruleset, now);
  return {
    expected: markedLines(example),
    found: violations.map(lineOf).sort((left, right) => left - right),
    violations,
    problems,
    document: file.document,
  };
};

const runOnDescription = async (rule: LintRule, example: LintExample): Promise<LintExampleRun> => {
  const { text, shift } = lintDocumentOf(example, example.yaml);
  const { description, problems } = await load(memoryHost({ 'example.yaml': text }), 'example.yaml');
  if (!description) throw new Error(`This is no description: ${JSON.stringify(problems)}\n${text}`);
  const lowered = lower(description);
  const { rules, ruleset, now } = lintOfExample(rule, example);
  const result = lint(lowered.contract, ruleset, { now, rules });
  const own = result.violations.filter(violation => violation.rule === rule.id);
  return {
    expected: markedLines(example),
    found: own.map(violation => lineOf(violation) - shift).sort((left, right) => left - right),
    violations: own,
    problems: [...problems.filter(({ gravity }) => gravity !== 'note'), ...result.problems],
    document: description.entry,
  };
};

/** What the example is held against. */
export const lintOfExample = (
  rule: LintRule,
  { options, alongside = [], settings, now = '2026-01-01' }: LintExample,
): { readonly rules: readonly LintRule[]; readonly ruleset: Ruleset; readonly now: Date } => ({
  rules: [...lintRules.filter(({ id }) => alongside.includes(id)), rule],
  ruleset: {
    rules: {
      [rule.id]: { severity: 'warning', ...(options && { options }) },
      ...Object.fromEntries(alongside.map(id => [id, { severity: 'warning' }])),
    },
    settings: { ...defaultSettings, ...settings },
    overrides: [],
  },
  now: new Date(`${now}T12:00:00Z`),
});

const markedLines = ({ yaml }: LintExample): readonly number[] =>
  diffLines(yaml).flatMap((line, index) => [...(mark.exec(line)?.[1] ?? '')].map(() => index + 1));

const lineOf = ({ origin }: Violation): number => shownAt(origin)?.start.line ?? 0;

/** The whole document around a text of an example, and how many lines of it come before that. */
export const lintDocumentOf = (
  { scope, method = 'post', path = '/things', openapi = '3.1.0' }: LintExample,
  yaml: string,
): { readonly text: string; readonly shift: number } => {
  const lines = diffLines(yaml).map(line => line.replace(mark, ''));
  if (scope === 'waivers') return { text: `${lines.join('\n')}\n`, shift: 0 };
  const opening =
    scope === 'document'
      ? missingFields(lines.join('\n'), openapi)
      : `${missingFields('', openapi)}paths:\n  ${path}:\n    ${method}:\n`;
  const body = lines.map(line => (scope === 'document' ? line : `      ${line}`));
  return { text: `${opening}${body.join('\n')}\n`, shift: opening.split('\n').length - 1 };
};
