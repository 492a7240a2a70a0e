// Two contracts in, judged changes out: pair everything, ask every rule, merge what is one edit, judge it by direction.
import type { Contract, Operation } from './contract/model.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Change, Facts, Impact, Level, OperationReference, Side, Surface, Verdict } from './findings.ts';
import { worst } from './findings.ts';
import { levelOf } from './judge.ts';
import type { Pair } from './pairs/pair.ts';
import { walk } from './pairs/walk.ts';
import type { ChangeRule } from './rules/rule.ts';
import { changeRules } from './rules/index.ts';
import type { Document } from './source/document.ts';
import type { Origin } from './source/origin.ts';
import { at, pathOf, pointerOf, rootOf } from './source/origin.ts';
import type { Problem } from './source/problem.ts';
import { asObject } from './schema/values.ts';

export interface Comparison {
  readonly verdict: Verdict;
  /** In the order in which the walk meets them; reports sort them as they need. */
  readonly changes: readonly Change[];
  /** Rules that failed. */
  readonly problems: readonly Problem[];
}

export interface CompareOptions {
  /** All change rules unless told. */
  readonly rules?: readonly ChangeRule[];
  /** Whose breaks count: of HTTP clients only, or of generated code as well. A change that nobody of these notices is safe. */
  readonly surface?: 'wire' | 'source';
}

export const compare = (base: Contract, revision: Contract, options: CompareOptions = {}): Comparison => {
  const byKind = groupRules(options.rules ?? changeRules);
  const edits = new Map<string, Edit>();
  const problems: Problem[] = [];
  for (const pair of walk(base, revision)) {
    for (const rule of rulesFor(byKind, pair)) {
      try {
        const facts = rule.detect(pair as never);
        if (facts) collect(edits, rule, facts, pair);
      } catch (error) {
        problems.push({ code: 'rule-failed', gravity: 'error', facts: { rule: rule.id, reason: String(error) }, origin: (pair.revision ?? pair.base)?.origin as Origin });
      }
    }
  }
  const surfaces: ReadonlySet<Surface> = new Set(options.surface === 'source' ? ['wire', 'source'] : ['wire']);
  const changes = [...edits.values()].map(edit => judge(edit, surfaces));
  return { verdict: worst<Verdict>(changes.map(change => change.level), 'same'), changes, problems };
};

/** One edit, and every pair in which it was seen. */
interface Edit {
  readonly rule: ChangeRule;
  readonly facts: Facts;
  readonly base: Side | undefined;
  readonly revision: Side | undefined;
  readonly pairs: Pair[];
}

const groupRules = (rules: readonly ChangeRule[]): ReadonlyMap<string, readonly ChangeRule[]> => {
  const groups = new Map<string, ChangeRule[]>();
  for (const rule of rules) {
    const key = `${rule.on} ${rule.when}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return groups;
};

const rulesFor = (groups: ReadonlyMap<string, readonly ChangeRule[]>, pair: Pair): readonly ChangeRule[] =>
  [pair.on, 'any'].flatMap(on => groups.get(`${on} ${whenOf(pair)}`) ?? []);

const whenOf = (pair: Pair): 'added' | 'removed' | 'kept' => (pair.base ? (pair.revision ? 'kept' : 'removed') : 'added');

/** The same rule at the same place with the same facts is the same edit, however many uses lead to it. */
const collect = (edits: Map<string, Edit>, rule: ChangeRule, facts: Facts, pair: Pair): void => {
  const written = { base: writtenAt(pair.base, rule.at), revision: writtenAt(pair.revision, rule.at) };
  const key = JSON.stringify([rule.id, placeKey(written.base), placeKey(written.revision), facts]);
  const known = edits.get(key);
  if (known) known.pairs.push(pair);
  else edits.set(key, { rule, facts, base: sideOf(pair, 'base', written), revision: sideOf(pair, 'revision', written), pairs: [pair] });
};

type Written = { readonly [side in 'base' | 'revision']: Origin | undefined };

const placeKey = (origin: Origin | undefined): string => (origin ? `${origin.document.uri}#${pointerOf(origin)}` : '');

/** The field that a rule points at, or the subject itself; undefined where the field is not written. */
const writtenAt = (subject: Pair['base'], field: string | undefined): Origin | undefined => {
  if (!subject || field === undefined) return subject?.origin;
  if ('sources' in subject) return subject.sources.get(field);
  if ('facets' in subject) return subject.facets.sources.get(field);
  return asObject(subject.source) && Object.hasOwn(subject.source as object, field) ? at(subject.origin, field) : undefined;
};

/** Where nothing is written on one side: the counterpart of what holds it on the other, else the nearest thing that both sides have. */
const sideOf = (pair: Pair, side: 'base' | 'revision', written: Written): Side | undefined => {
  const subject = pair[side];
  const here = written[side];
  if (here) return { origin: here, exists: true };
  const holder = subject?.origin ?? nearestHolder(pair, side);
  const other = written[side === 'base' ? 'revision' : 'base'];
  const counterpart = holder && other && counterpartOf(other, holder.document);
  const origin = counterpart ?? holder;
  return origin && { origin, exists: subject !== undefined };
};

const nearestHolder = (pair: Pair, side: 'base' | 'revision'): Origin | undefined => {
  for (let here = pair.parents[0]; here; here = here.parents[0]) {
    const subject = here[side];
    if (subject) return subject.origin;
  }
  return undefined;
};

/** The object that would hold the same keys in another document; at most the owner of the list or map that the thing stands in. */
const counterpartOf = (origin: Origin, document: Document): Origin | undefined => {
  for (const holder of [origin.parent, origin.parent?.parent]) {
    if (!holder?.parent) return undefined;
    const path = pathOf(holder);
    const value = path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined), document.value);
    if (value !== undefined) return at(rootOf(document), ...path);
  }
  return undefined;
};

/** The operations whose pairs lead to any of `pairs`. */
const operationsReaching = (pairs: readonly Pair[]): readonly Pair[] => {
  const operations: Pair[] = [];
  const seen = new Set<Pair>(pairs);
  // The set grows while it is iterated.
  for (const here of seen) {
    if (here.on === 'operation') operations.push(here);
    else for (const parent of here.parents) seen.add(parent);
  }
  return operations;
};

const judge = ({ rule, facts, base, revision, pairs }: Edit, surfaces: ReadonlySet<Surface>): Change => {
  const surface = rule.surface ?? 'wire';
  const effect = typeof rule.effect === 'function' ? rule.effect(facts) : rule.effect;
  const directions = (['input', 'output'] as const).filter(direction => pairs.some(pair => pair.direction === direction));
  const impacts = directions.map((direction): Impact => ({
    direction,
    level: surfaces.has(surface) ? (rule.judge?.({ facts, direction }) ?? levelOf(effect, direction)) : 'safe',
    operations: operationsReaching(pairs.filter(pair => pair.direction === direction)).map(referenceTo),
  }));
  const level = worst<Level>(impacts.map(impact => impact.level), 'safe');
  const place = base?.exists ? base : revision;
  return {
    rule: rule.id,
    effect,
    surface,
    level,
    facts,
    impacts,
    ...(base && { base }),
    ...(revision && { revision }),
    fingerprint: fingerprintOf(rule.id, (place as Side).origin, facts),
  };
};

const referenceTo = (pair: Pair): OperationReference => {
  const { kind, method, path, operationId } = (pair.revision ?? pair.base) as Operation;
  return { kind, method, path, ...(operationId !== undefined && { operationId }) };
};
