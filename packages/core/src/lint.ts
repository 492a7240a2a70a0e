// A contract in, violations of conventions out: ask every rule of every part that it looks at, and gather what is one finding.
import type { Contract, Operation } from './contract/model.ts';
import { referenceTo } from './contract/operation-reference.ts';
import { isHabit, withHabit } from './conventions/habit.ts';
import { identity } from './conventions/identity.ts';
import type { Ignore } from './conventions/ignores.ts';
import { excepts, ignoresIn, isInForce } from './conventions/ignores.ts';
import type { AskedRule, Found, LintContext, Repair } from './conventions/lint-rule.ts';
import { once } from './conventions/once.ts';
import type { LintKind, LintSubjects } from './conventions/subjects.ts';
import { subjectsOf } from './conventions/subjects.ts';
import type { DocumentEdit } from './edit/edit.ts';
import type { Facts, Violation } from './findings.ts';
import { fingerprintOf } from './judge/fingerprint.ts';
import { lifecyclesOf } from './lifecycle/lifecycles.ts';
import type { Catalogue } from './messages/language.ts';
import { lintRules } from './rules/lint-rules.ts';
import type { Ruleset } from './ruleset/ruleset.ts';
import { isOnAnywhere, severityAt } from './ruleset/severity-at.ts';
import type { Origin } from './source/origin.ts';
import { pointerOf } from './source/origin.ts';
import type { Problem } from './source/problem.ts';

export interface LintResult {
  /** In the order of the rules; reports sort them as they need. */
  readonly violations: readonly Violation[];
  /** What exceptions kept from being reported. */
  readonly excepted: readonly Violation[];
  /** Rules that failed. */
  readonly problems: readonly Problem[];
  /** Rules that looked at more than their subjects: what they find may change with any other part. */
  readonly farSighted: ReadonlySet<string>;
  /** What can be done about a violation. */
  readonly repairsOf: (violation: Violation) => readonly Proposal[];
}

/** A repair for one violation, ready to be applied. */
export interface Proposal {
  readonly kind: Repair<LintKind, Facts, unknown>['kind'];
  /** What was so already is promised by it. */
  readonly adds: boolean;
  readonly title: Catalogue<string>;
  /** For each place of the finding what belongs together. */
  readonly edits: readonly (readonly DocumentEdit[])[];
}

export interface LintOptions {
  /** When it is judged: exceptions end. */
  readonly now: Date;
  /** All lint rules unless told. */
  readonly rules?: readonly AskedRule[];
}

export const lint = (api: Contract, ruleset: Ruleset, { now, rules = lintRules }: LintOptions): LintResult => {
  const { aliases } = ruleset.settings.lifecycle;
  const lifecycles = once(() => lifecyclesOf(api, { aliases }));
  const subjects = subjectsOf(api, lifecycles);
  const lookup = { ...lookupIn(api, subjects, ruleset), ruleIds: idsOf(rules), now, lifecycles };
  const enabled = rules.filter(({ id, on }) => on !== 'waiver' && isOnAnywhere(ruleset, id));
  const ran = new Set(enabled.map(({ id }) => id));
  const ignores = ignoresIn(api.description);
  const inForce = ignores.filter(ignore => isInForce(ignore, now));
  const used = new Set<Ignore>();
  const excepted: Judgement[] = [];
  const judgements: Judgement[] = [];
  const problems: Problem[] = [];
  const farSighted = new Set<string>();

  /** Those of exceptions come last, when it is known which were needed. */
  const run = (rule: AskedRule, list: readonly LintSubjects[LintKind][]): void => {
    const seen = askOf(rule, list, lookup, ruleset);
    problems.push(...seen.problems);
    if (seen.isFarSighted) farSighted.add(rule.id);
    const [reported, kept] = parted(seen.sightings, sighting => {
      const exceptions = excepts(inForce, { ...sighting, rule: rule.id, operations: [...sighting.operations] });
      for (const exception of exceptions) used.add(exception);
      return exceptions.length === 0;
    });
    excepted.push(...kept.flatMap(sighting => judge(sighting, ruleset)));
    const judged = reported.flatMap(sighting => judge(sighting, ruleset));
    judgements.push(...(seen.concerned === 0 ? judged : gathered(judged, seen.concerned, api)));
  };

  const [aboutExceptions, aboutApi] = parted(enabled, ({ on }) => on === 'ignore');
  for (const rule of aboutApi) run(rule, subjects[rule.on as Exclude<LintKind, 'ignore' | 'waiver'>]);
  const exceptions = ignores.map(ignore => ({
    origin: ignore.origin,
    ignore,
    isIdle: ran.has(ignore.rule) && isInForce(ignore, now) && !used.has(ignore),
  }));
  for (const rule of aboutExceptions) run(rule, exceptions);

  const proposals = new Map<Violation, readonly Proposal[]>();
  for (const { violation, sightings } of judgements) {
    try {
      proposals.set(violation, proposalsFor(sightings));
    } catch (error) {
      problems.push(failureOf(violation.rule, error, violation.origin));
    }
  }
  return {
    violations: judgements.map(({ violation }) => violation),
    excepted: excepted.map(({ violation }) => violation),
    problems,
    farSighted,
    repairsOf: violation => proposals.get(violation) ?? [],
  };
};

const parted = <T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] => {
  const [first, second]: [T[], T[]] = [[], []];
  for (const item of items) (isFirst(item) ? first : second).push(item);
  return [first, second];
};

interface Asked {
  readonly sightings: readonly Sighting[];
  readonly problems: readonly Problem[];
  /** How many subjects the rule is about, where a whole API may have decided against it. */
  readonly concerned: number;
  readonly isFarSighted: boolean;
}

const askOf = (
  rule: AskedRule,
  subjects: readonly LintSubjects[LintKind][],
  lookup: Omit<LintContext<unknown>, 'options'>,
  ruleset: Ruleset,
): Asked => {
  const options = { ...(rule.options?.defaults as object), ...ruleset.rules[rule.id]?.options };
  let isFarSighted = rule.among !== undefined || !nearKinds.has(rule.on);
  const context = watched({ ...lookup, options }, () => {
    isFarSighted = true;
  });
  const sightings = new Map<string, Sighting>();
  let concerned = 0;
  for (const subject of subjects) {
    try {
      if (rule.among?.(subject, context)) concerned += 1;
      for (const found of rule.check(subject, context)) collect(sightings, { rule, found, subject, context });
    } catch (error) {
      const problems = [failureOf(rule.id, error, subject.origin)];
      return { sightings: [...sightings.values()], problems, concerned, isFarSighted };
    }
  }
  return { sightings: [...sightings.values()], problems: [], concerned, isFarSighted };
};

/** What is in an operation, or the operation itself. */
const nearKinds: ReadonlySet<LintKind> = new Set<LintKind>([
  'operation',
  'parameter',
  'request-body',
  'response',
  'header',
  'media-type',
]);

/** Tells when somebody looks at what is around. */
const watched = (context: LintContext<unknown>, onLook: () => void): LintContext<unknown> => {
  const looked = <T>(value: T): T => {
    onLook();
    return value;
  };
  return {
    ...context,
    get api() {
      return looked(context.api);
    },
    get operations() {
      return looked(context.operations);
    },
    operationsAt: path => looked(context.operationsAt(path)),
    lifecycles: () => looked(context.lifecycles()),
  };
};

const failureOf = (rule: string, error: unknown, origin: Origin): Problem => ({
  code: 'rule-failed',
  gravity: 'error',
  facts: { rule, reason: String(error) },
  origin,
});

/** One finding, and every use of its place in which it was made. */
interface Sighting {
  readonly rule: AskedRule;
  readonly facts: Facts;
  readonly origin: Origin;
  /** Of the first use. */
  readonly subject: LintSubjects[LintKind];
  readonly context: LintContext<unknown>;
  /** In how many subjects it was made. */
  uses: number;
  readonly operations: Set<Operation>;
}

interface Judgement {
  readonly violation: Violation;
  readonly sightings: readonly Sighting[];
}

interface Seen extends Pick<Sighting, 'rule' | 'subject' | 'context'> {
  readonly found: Found<Facts>;
}

/** The same rule at the same place with the same facts is one finding, however many operations share the place. */
const collect = (sightings: Map<string, Sighting>, { rule, found, subject, context }: Seen): void => {
  const origin = found.at ?? subject.origin;
  const key = JSON.stringify([rule.id, origin.document.uri, pointerOf(origin), found.facts]);
  const begun = { rule, facts: found.facts, origin, subject, context, uses: 0, operations: new Set<Operation>() };
  const known = sightings.get(key) ?? begun;
  sightings.set(key, known);
  known.uses += 1;
  for (const operation of found.operations ?? operationsOf(subject)) known.operations.add(operation);
};

const operationsOf = (subject: LintSubjects[LintKind]): readonly Operation[] => {
  if ('operation' in subject) return [subject.operation];
  return 'operations' in subject ? subject.operations : [];
};

const judge = (sighting: Sighting, ruleset: Ruleset): readonly Judgement[] => {
  const { rule, facts, origin } = sighting;
  const operations = [...sighting.operations];
  const severity = severityAt(ruleset, rule.id, { files: [origin.document.label], operations });
  if (severity === 'off') return [];
  const violation: Violation = {
    rule: rule.id,
    severity,
    facts,
    origin,
    operations: operations.map(referenceTo),
    fingerprint: fingerprintOf(rule.id, origin, identity(facts)),
  };
  return [{ violation, sightings: [sighting] }];
};

/** What most of the `concerned` subjects have in common becomes one finding, at the API. */
const gathered = (judgements: readonly Judgement[], concerned: number, { origin }: Contract): readonly Judgement[] => {
  const alike = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    const { severity, facts } = judgement.violation;
    const key = JSON.stringify([severity, facts]);
    const list = alike.get(key);
    if (list) list.push(judgement);
    else alike.set(key, [judgement]);
  }
  return [...alike.values()].flatMap(list => {
    const sightings = list.flatMap(judgement => judgement.sightings);
    const count = sightings.reduce((sum, { uses }) => sum + uses, 0);
    const [first] = list;
    if (!first || !isHabit(list.length, { count, of: concerned })) return list;
    const { rule, severity } = first.violation;
    const operations = [...new Set(sightings.flatMap(sighting => [...sighting.operations]))].map(referenceTo);
    const example = operations[0] ? `${operations[0].method} ${operations[0].path}` : '';
    const facts = withHabit(first.violation.facts, count, concerned, example);
    const fingerprint = fingerprintOf(rule, origin, identity(first.violation.facts));
    return [{ violation: { rule, severity, facts, origin, operations, fingerprint }, sightings }];
  });
};

const proposalsFor = (sightings: readonly Sighting[]): readonly Proposal[] => {
  const [first] = sightings;
  if (!first) return [];
  const { rule, facts } = first;
  return (rule.repairs ?? []).flatMap(({ kind, adds = false, title, edits }) => {
    const found = sightings
      .map(({ subject, context, origin }) => edits({ facts, at: origin }, subject, context))
      .filter(list => list.length > 0);
    if (found.length === 0) return [];
    return { kind, adds, title: { en: title.en(facts), ja: title.ja(facts) }, edits: found };
  });
};

const lookupIn = (
  api: Contract,
  { operation, path }: ReturnType<typeof subjectsOf>,
  { settings }: Ruleset,
): Omit<LintContext<unknown>, 'options' | 'now' | 'lifecycles' | 'ruleIds'> => {
  const byPath = new Map(path.map(it => [it.path, it.operations]));
  return {
    api,
    operations: operation.map(it => it.operation),
    operationsAt: name => byPath.get(name) ?? [],
    version: api.description.version,
    settings,
  };
};

/** Of all that there are, also where few are asked. */
const idsOf = (rules: readonly AskedRule[]): ReadonlySet<string> =>
  new Set([...lintRules, ...rules].map(({ id }) => id));
