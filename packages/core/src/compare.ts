// Two contracts in, judged changes out: pair everything, ask every rule, gather what is one edit, judge it by direction.
import type { Contract, Operation } from './contract/model.ts';
import type { LifecycleSettings } from './conventions/settings.ts';
import { defaultSettings } from './conventions/settings.ts';
import type { Change, Surface, Verdict } from './findings.ts';
import { worst } from './findings.ts';
import { createConfigured } from './judge/configured.ts';
import type { Edits } from './judge/edits.ts';
import { collectEdit } from './judge/edits.ts';
import type { Explained, Judgement } from './judge/judge.ts';
import { judge, mayHurt } from './judge/judge.ts';
import type { Levels } from './judge/levels.ts';
import type { Prover } from './judge/prove.ts';
import { createProver } from './judge/prove.ts';
import { standingIn } from './judge/reach.ts';
import { effectOf } from './judge/rule-level.ts';
import type { ChangesToward } from './judge/standings.ts';
import { createStandings } from './judge/standings.ts';
import { unexplained } from './judge/unexplained.ts';
import type { Pair } from './pairs/pair.ts';
import type { Relocation } from './pairs/relocate.ts';
import { relocate } from './pairs/relocate.ts';
import { compareTexts } from './pairs/unchanged.ts';
import type { Walk } from './pairs/walk.ts';
import { walk } from './pairs/walk.ts';
import { extensionRules } from './rules/changes/extension-changed.ts';
import { changeRules } from './rules/index.ts';
import { isOfLifecycle } from './rules/lifecycle-rules.ts';
import type { ChangeRule, Extensions, Terms } from './rules/rule.ts';
import type { ContentModel } from './schema/relate/containment.ts';
import type { Origin } from './source/origin.ts';
import type { Problem } from './source/problem.ts';
import { sameValue } from './source/same-value.ts';

export interface Comparison {
  readonly verdict: Verdict;
  /** In the order in which the walk meets them; reports sort them as they need. */
  readonly changes: readonly Change[];
  /** Rules that failed. */
  readonly problems: readonly Problem[];
  /** What each change was concluded from, for whoever wants to know more of it. */
  readonly explained: ReadonlyMap<Change, Explained>;
  /** What was held against what. */
  readonly walked: Walk;
}

export interface CompareOptions {
  /** All change rules unless told. */
  readonly rules?: readonly ChangeRule[];
  /** Whose breaks count: of HTTP clients only, or of generated code as well. A change that nobody of these notices is safe. */
  readonly surface?: 'wire' | 'source';
  /** What senders send: declared properties only unless told (docs/compatibility.md, section 9). */
  readonly contentModel?: ContentModel;
  /** Where the addresses of the base are in the revision, for comparing an API with its successor (docs/compatibility.md, section 11). */
  readonly map?: readonly Relocation[];
  /** When it is judged: sunsets pass. Without one none has. */
  readonly now?: Date;
  /** When the base was published, if that is known: what it does not say was not said before. */
  readonly published?: Date;
  /** What is promised about how long things stay. */
  readonly lifecycle?: LifecycleSettings;
  /** What fields `x-…` mean; all others mean nothing (docs/compatibility.md, section 3). */
  readonly extensions?: Extensions;
  /** What changes count as where that was decided otherwise; the rules decide unless told. */
  readonly levels?: Levels;
}

export const compare = (base: Contract, revision: Contract, options: CompareOptions = {}): Comparison =>
  compareAll(base, revision, options, changesToward);

const compareAll = (
  original: Contract,
  revision: Contract,
  options: CompareOptions,
  toward: ChangesToward,
): Comparison => {
  const base = relocate(original, options.map ?? []);
  const texts = compareTexts(base, revision);
  const surfaces = new Set<Surface>(options.surface === 'source' ? ['wire', 'source'] : ['wire']);
  const { now, published, lifecycle: settings = defaultSettings.lifecycle } = options;
  const terms = { now, published, settings };
  const walked = walk(base, revision, texts, { names: surfaces.has('source'), aliases: settings.aliases });
  const { pairs, alike } = walked;
  const extensions = extensionRules(options.extensions ?? {}) as readonly unknown[] as readonly ChangeRule[];
  const rules = [...(options.rules ?? changeRules), ...extensions];
  const { edits, problems } = detect(pairs, groupRules(rules), terms);
  const known = { sameReference: texts.sameReference, alike };
  const prover = createProver(pairs, options.contentModel ?? 'declared', known);
  prepare(pairs, edits, prover);
  const judgement: Judgement = {
    surfaces,
    prover,
    letter: prover.contentModel === 'strict' ? prover : createProver(pairs, 'strict', known),
    standings: createStandings({ base, revision }, terms, toward),
    places: new Map(pairs.filter(pair => pair.on === 'operation').map((pair, index) => [pair, index])),
  };
  const explained = [...edits.values()].flatMap(edit => judge(edit, judgement) ?? []);
  const rest = options.rules
    ? []
    : [...unexplained(pairs, explained, prover).values()].flatMap(edit => judge(edit, judgement) ?? []);
  const all = new Map(configuredFrom([...explained, ...rest], judgement, options.levels).map(it => [it.change, it]));
  const changes = [...all.keys()];
  return {
    verdict: worst<Verdict>(
      changes.map(change => change.level),
      'same',
    ),
    changes,
    problems,
    explained: all,
    walked,
  };
};

/** What was found stays what it is; a decision only says what it counts as, or that nobody wants to hear of it. */
const configuredFrom = (
  found: readonly Explained[],
  judgement: Judgement,
  levels: Levels | undefined,
): readonly Explained[] => {
  if (!levels) return found;
  const configured = createConfigured(levels);
  return found.flatMap(usual => {
    const other = configured.concerns(usual.edit) ? judge(usual.edit, { ...judgement, configured }) : usual;
    if (!other || sameValue(other.change.impacts, usual.change.impacts)) return other ? usual : [];
    return { ...other, change: { ...other.change, configured: { from: usual.change.level } } };
  });
};

/** An operation, and the API that it is in. */
export interface Placed {
  readonly operation: Operation;
  readonly api: Contract;
}

/** What clients of an operation have to change for another one, of the same API or of another, beside its address. */
export const compareOperations = (from: Placed, to: Placed): readonly Change[] => {
  // Whatever their paths and methods are: known by an id that nothing else has, an operation has moved.
  const alone = ({ operation, api }: Placed): Contract => ({
    ...api,
    operations: [{ ...operation, operationId: 'it', callbacks: [], deprecated: false }],
    webhooks: [],
    barePaths: [],
  });
  const { changes } = compareAll(alone(from), alone(to), {}, () => []);
  return changes.filter(({ rule }) => !ofAddress.has(rule) && !isOfLifecycle(rule));
};

const changesToward: ChangesToward = (operation, successor, api) =>
  compareOperations({ operation, api }, { operation: successor, api });

const ofAddress: ReadonlySet<string> = new Set(['operation-moved', 'path-parameter-renamed']);

/** From the leaves up: what is known of small schemas makes large ones cheap. Only what leads to something that may hurt is asked for. */
const prepare = (pairs: readonly Pair[], edits: Edits, prover: Prover): void => {
  const standing = standingIn(prover);
  const above = new Set<Pair>(
    [...edits.values()].flatMap(edit => edit.pairs.filter(({ direction }) => mayHurt(edit, effectOf(edit), direction))),
  );
  for (const pair of above) for (const parent of pair.parents) above.add(parent);
  const asked = prover.contentModel === 'strict' ? pairs : pairs.filter(pair => above.has(pair));
  for (const pair of asked.toReversed()) if (pair.on === 'schema') standing(pair as Pair<'schema'>, false);
};

const detect = (
  pairs: readonly Pair[],
  rules: ReadonlyMap<string, readonly ChangeRule[]>,
  terms: Terms,
): { readonly edits: Edits; readonly problems: readonly Problem[] } => {
  const edits: Edits = new Map();
  const problems: Problem[] = [];
  for (const pair of pairs) {
    for (const rule of rulesFor(rules, pair)) {
      try {
        const facts = rule.detect(pair as never, terms);
        if (facts) collectEdit(edits, rule, facts, pair);
      } catch (error) {
        problems.push({
          code: 'rule-failed',
          gravity: 'error',
          facts: { rule: rule.id, reason: String(error) },
          origin: (pair.revision ?? pair.base)?.origin as Origin,
        });
      }
    }
  }
  return { edits, problems };
};

const groupRules = (rules: readonly ChangeRule[]): ReadonlyMap<string, readonly ChangeRule[]> => {
  const groups = new Map<string, ChangeRule[]>();
  for (const rule of rules) {
    const key = `${rule.on} ${rule.when}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return groups;
};

const rulesFor = (groups: ReadonlyMap<string, readonly ChangeRule[]>, pair: Pair): readonly ChangeRule[] =>
  // What is said of a thing is no part of its own.
  (pair.on === 'lifecycle' ? [pair.on] : [pair.on, 'any']).flatMap(on => groups.get(`${on} ${whenOf(pair)}`) ?? []);

const whenOf = (pair: Pair): 'added' | 'removed' | 'kept' =>
  pair.base ? (pair.revision ? 'kept' : 'removed') : 'added';
