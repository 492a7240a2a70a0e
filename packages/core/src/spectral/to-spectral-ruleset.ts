// Lint rules as a ruleset for Spectral, which finds with it what `breakwater lint` finds, at the same places.
import { lower } from '../contract/lower.ts';
import { habitMessage } from '../conventions/habit.ts';
import type { LintRule } from '../conventions/lint-rule.ts';
import { citationOf } from '../conventions/standards.ts';
import { lint } from '../lint.ts';
import { describeProblem } from '../messages/problems.ts';
import type { RuleSetting, Ruleset } from '../ruleset/ruleset.ts';
import { descriptionOfValue } from '../source/description-of-value.ts';
import type { Origin } from '../source/origin.ts';
import { pathOf } from '../source/origin.ts';

export interface SpectralRuleset {
  readonly rules: Readonly<Record<string, SpectralRule>>;
}

interface SpectralRule {
  readonly description: string;
  readonly message: string;
  readonly severity: 'error' | 'warn' | 'info' | 'hint';
  /** Those that are not run under `all` only, or by their names. */
  readonly recommended: boolean;
  readonly given: string;
  readonly resolved: boolean;
  readonly documentationUrl?: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly then: {
    readonly function: (value: unknown, options: unknown, context: SpectralContext) => readonly SpectralFinding[];
  };
}

interface SpectralFinding {
  readonly message: string;
  readonly path: readonly string[];
}

/** What Spectral says of the document that a function looks at. */
interface SpectralContext {
  readonly document: { readonly data: unknown; readonly source: string | null; readonly input?: unknown };
}

/** `now` is asked once for each document. */
export const toSpectralRuleset = (rules: readonly LintRule[], ruleset: Ruleset, now: () => Date): SpectralRuleset => {
  const ofDescriptions = rules.filter(({ on }) => on !== 'waiver');
  const findingsIn = remembered(ofDescriptions, ruleset, now);
  return { rules: Object.fromEntries(ofDescriptions.map(rule => [rule.id, spectralRule(rule, ruleset, findingsIn)])) };
};

/** By rule. */
type FindingsIn = (document: SpectralContext['document']) => ReadonlyMap<string, readonly SpectralFinding[]>;

const spectralRule = (rule: LintRule, ruleset: Ruleset, findingsIn: FindingsIn): SpectralRule => {
  const { id, family, summary, standards } = rule;
  const citations = standards.map(citationOf);
  const [first] = citations;
  const setting = ruleset.rules[id]?.severity ?? 'off';
  return {
    description: summary.en,
    message: '{{error}}',
    severity: severities[setting],
    recommended: setting !== 'off',
    given: '$',
    // What is referenced is followed here, so that a place is where something is written and not where it is used.
    resolved: false,
    ...(first && { documentationUrl: first.url }),
    extensions: { family, standards: citations.map(({ title }) => title) },
    // biome-ignore lint/suspicious/noThenProperty: rulesets of Spectral have it, and nobody awaits them.
    then: { function: (_value, _options, { document }) => findingsIn(document).get(id) ?? [] }, // oxlint-disable-line unicorn/no-thenable
  };
};

const severities = { error: 'error', warning: 'warn', info: 'info', hint: 'hint', off: 'hint' } as const;

/** Every rule at once, also those that are off: Spectral asks for one after the other, and may turn on any. */
const remembered = (rules: readonly LintRule[], ruleset: Ruleset, now: () => Date): FindingsIn => {
  const known = new WeakMap<object, ReturnType<FindingsIn>>();
  const all = { ...ruleset, rules: Object.fromEntries(rules.map(({ id }) => [id, turnedOn(ruleset.rules[id])])) };
  return document => {
    const { data } = document;
    if (typeof data !== 'object' || data === null) return new Map();
    const findings = known.get(data) ?? findingsByRule(document, all, rules, now());
    known.set(data, findings);
    return findings;
  };
};

const turnedOn = (setting: RuleSetting = { severity: 'off' }): RuleSetting =>
  setting.severity === 'off' ? { ...setting, severity: 'hint' } : setting;

const findingsByRule = (
  { data, source, input }: SpectralContext['document'],
  ruleset: Ruleset,
  rules: readonly LintRule[],
  now: Date,
): ReturnType<FindingsIn> => {
  const text = typeof input === 'string' ? { text: input } : {};
  const description = descriptionOfValue({ value: data, name: source ?? '', ...text });
  if (!description) return new Map();
  const { violations, problems } = lint(lower(description).contract, ruleset, { now, rules });
  const messages = new Map(rules.map(rule => [rule.id, habitMessage(rule.message).en]));
  const findings = new Map<string, SpectralFinding[]>(rules.map(({ id }) => [id, []]));
  for (const { rule, facts, origin } of violations) {
    findings.get(rule)?.push({ message: messages.get(rule)?.(facts) ?? rule, path: pathFor(origin) });
  }
  for (const problem of problems) {
    const rule = 'rule' in problem.facts ? problem.facts.rule : '';
    findings.get(rule)?.push({ message: describeProblem(problem, 'en'), path: pathFor(problem.origin) });
  }
  return findings;
};

/** Spectral reads escapes of JSON Pointer in the keys of a path. */
const pathFor = (origin: Origin | undefined): readonly string[] =>
  origin ? pathOf(origin).map(key => key.replaceAll('~', '~0')) : [];
