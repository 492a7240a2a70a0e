// All about a lint rule: its words, on whose authority it speaks, and its examples with what it says of them.
import type { Family, LintExample, LintRule } from '../conventions/lint-rule.ts';
import type { Citation } from '../conventions/standards.ts';
import { citationOf } from '../conventions/standards.ts';
import type { Severity } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import { resolveRuleset } from '../ruleset/resolve.ts';
import { diffLines } from '../testing/example-documents.ts';
import { runLintExample } from '../testing/run-lint-example.ts';

export interface LintEntry {
  readonly id: string;
  readonly family: Family;
  readonly summary: string;
  /** In the rulesets that hold every rule. */
  readonly severity: Readonly<Record<'recommended' | 'strict', Severity | 'off'>>;
  /** Whether `--fix` mends it, or something is offered. */
  readonly repair: 'safe' | 'suggestion' | null;
}

export interface LintExplanation extends LintEntry {
  readonly why: string;
  readonly fix: string;
  readonly standards: readonly Citation[];
  readonly options: readonly { readonly name: string; readonly description: string; readonly usual: string }[];
  readonly examples: readonly ExplainedLintExample[];
}

export interface ExplainedLintExample {
  readonly title: string;
  /** Version of OpenAPI, where it matters. */
  readonly openapi?: string;
  readonly lines: readonly { readonly text: string; readonly isAtFault: boolean }[];
  /** What the rule says, in the order of the lines. */
  readonly messages: readonly string[];
  readonly repaired?: readonly string[];
}

export const lintEntryOf = (rule: LintRule, language: Language): LintEntry => ({
  id: rule.id,
  family: rule.family,
  summary: rule.summary[language],
  severity: { recommended: severityIn(recommended, rule), strict: severityIn(strict, rule) },
  repair: (['safe', 'suggestion'] as const).find(kind => rule.repairs?.some(repair => repair.kind === kind)) ?? null,
});

const recommended = resolveRuleset({ extends: 'recommended' });
const strict = resolveRuleset({ extends: 'strict' });

const severityIn = ({ rules }: typeof recommended, { id }: LintRule): Severity | 'off' => rules[id]?.severity ?? 'off';

export const explainLintRule = async (rule: LintRule, language: Language): Promise<LintExplanation> => ({
  ...lintEntryOf(rule, language),
  why: rule.why[language],
  fix: rule.fix[language],
  standards: rule.standards.map(citationOf),
  options: optionsOf(rule),
  examples: await Promise.all(rule.examples.map(example => explainExample(rule, example, language))),
});

const optionsOf = ({ options }: LintRule): LintExplanation['options'] => {
  const properties = (options?.schema['properties'] ?? {}) as Readonly<
    Record<string, { readonly description?: string }>
  >;
  const defaults = (options?.defaults ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(properties).map(([name, { description = '' }]) => ({
    name,
    description,
    usual: JSON.stringify(defaults[name]) ?? '',
  }));
};

const mark = /\s*# ✗+$/;

const explainExample = async (
  rule: LintRule,
  example: LintExample,
  language: Language,
): Promise<ExplainedLintExample> => {
  const { violations } = await runLintExample(rule, example);
  return {
    title: example.title,
    ...(example.openapi !== undefined && { openapi: example.openapi }),
    lines: diffLines(example.yaml).map(line => ({ text: line.replace(mark, ''), isAtFault: mark.test(line) })),
    messages: [...new Set(violations.map(({ facts }) => rule.message[language](facts)))],
    ...(example.repaired !== undefined && { repaired: diffLines(example.repaired) }),
  };
};
