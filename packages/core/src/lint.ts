// A contract in, violations of conventions out: ask every rule of every part that it looks at, and gather what is one finding.
import type { Contract, Operation } from './contract/model.ts';
import type { Edit } from './conventions/edit.ts';
import type { Found, LintContext, LintRule, Repair } from './conventions/lint-rule.ts';
import type { LintKind, LintSubjects } from './conventions/subjects.ts';
import { subjectsOf } from './conventions/subjects.ts';
import type { Facts, OperationReference, Violation } from './findings.ts';
import { fingerprintOf } from './judge/fingerprint.ts';
import { lintRules } from './rules/lint-rules.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import { severityAt } from './ruleset/severity-at.ts';
import type { Origin } from './source/origin.ts';
import { pointerOf } from './source/origin.ts';
import type { Problem } from './source/problem.ts';

export interface LintResult {
  /** In the order of the rules; reports sort them as they need. */
  readonly violations: readonly Violation[];
  /** Rules that failed. */
  readonly problems: readonly Problem[];
  /** What can be done about a violation. */
  readonly repairsOf: (violation: Violation) => readonly Proposal[];
}

/** A repair for one violation, ready to be applied. */
export interface Proposal {
  readonly kind: Repair<LintKind, Facts, unknown>['kind'];
  readonly rule: LintRule;
  readonly title: Readonly<Record<'en' | 'ja', string>>;
  readonly edits: readonly Edit[];
}

export const lint = (api: Contract, ruleset: Ruleset, rules: readonly LintRule[] = lintRules): LintResult => {
  const subjects = subjectsOf(api);
  const lookup = lookupIn(api, subjects.operation, ruleset);
  const sightings = new Map<string, Sighting>();
  const problems: Problem[] = [];
  for (const rule of rules) {
    const setting = ruleset.rules[rule.id];
    if (!setting || !isOnAnywhere(rule, ruleset)) continue;
    const context = { ...lookup, options: { ...(rule.options?.defaults as object), ...setting.options } };
    for (const subject of subjects[rule.on]) {
      try {
        for (const found of rule.check(subject, context)) {
          collect(sightings, { rule, found, subject, context });
        }
      } catch (error) {
        const facts = { rule: rule.id, reason: String(error) };
        problems.push({ code: 'rule-failed', gravity: 'error', facts, origin: subject.origin });
        break;
      }
    }
  }
  const found = new Map([...sightings.values()].flatMap(sighting => judged(sighting, ruleset)));
  return {
    violations: [...found.keys()],
    problems,
    repairsOf: violation => proposalsFor(found.get(violation)),
  };
};

/** One finding, and every use of its place in which it was made. */
interface Sighting {
  readonly rule: LintRule;
  readonly facts: Facts;
  readonly origin: Origin;
  /** Of the first use. */
  readonly subject: LintSubjects[LintKind];
  readonly context: LintContext<unknown>;
  readonly operations: Set<Operation>;
}

interface Seen extends Pick<Sighting, 'rule' | 'subject' | 'context'> {
  readonly found: Found<Facts>;
}

/** The same rule at the same place with the same facts is one finding, however many operations share the place. */
const collect = (sightings: Map<string, Sighting>, { rule, found, subject, context }: Seen): void => {
  const origin = found.at ?? subject.origin;
  const key = JSON.stringify([rule.id, origin.document.uri, pointerOf(origin), found.facts]);
  const known = sightings.get(key) ?? { rule, facts: found.facts, origin, subject, context, operations: new Set() };
  sightings.set(key, known);
  for (const operation of operationsOf(subject)) known.operations.add(operation);
};

const operationsOf = (subject: LintSubjects[LintKind]): readonly Operation[] => {
  if ('operation' in subject) return [subject.operation];
  return 'operations' in subject ? subject.operations : [];
};

const judged = (sighting: Sighting, ruleset: Ruleset): readonly (readonly [Violation, Sighting])[] => {
  const { rule, facts, origin } = sighting;
  const operations = [...sighting.operations];
  const severity = severityAt(ruleset, { rule: rule.id, file: origin.document.label, operations });
  if (severity === 'off') return [];
  const violation: Violation = {
    rule: rule.id,
    severity,
    facts,
    origin,
    operations: operations.map(referenceTo),
    fingerprint: fingerprintOf(rule.id, origin, facts),
  };
  return [[violation, sighting]];
};

const referenceTo = ({ kind, method, path, operationId }: Operation): OperationReference => ({
  kind,
  method,
  path,
  ...(operationId !== undefined && { operationId }),
});

const proposalsFor = (sighting: Sighting | undefined): readonly Proposal[] => {
  if (!sighting) return [];
  const { rule, facts, origin, subject, context } = sighting;
  return (rule.repairs ?? []).flatMap(({ kind, title, edits }) => {
    const found = edits({ facts, at: origin }, subject, context);
    return found.length === 0 ? [] : { kind, rule, title: { en: title.en(facts), ja: title.ja(facts) }, edits: found };
  });
};

const isOnAnywhere = ({ id }: LintRule, { rules, overrides }: Ruleset): boolean =>
  [rules[id]?.severity, ...overrides.map(({ severities }) => severities[id])].some(
    severity => severity !== undefined && severity !== 'off',
  );

const lookupIn = (
  api: Contract,
  operations: readonly LintSubjects['operation'][],
  { settings }: Ruleset,
): Omit<LintContext<unknown>, 'options'> => {
  const byPath = new Map<string, Operation[]>();
  for (const operation of api.operations) {
    const list = byPath.get(operation.path);
    if (list) list.push(operation);
    else byPath.set(operation.path, [operation]);
  }
  return {
    api,
    operations: operations.map(it => it.operation),
    operationsAt: path => byPath.get(path) ?? [],
    version: api.description.version,
    settings,
  };
};
