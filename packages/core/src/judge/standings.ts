// How a change stands to what clients were told: whoever was told in time is not hurt by a removal, and what is announced may be wrong from the start.
import type { Contract, Header, Operation, Parameter, SecurityScheme } from '../contract/model.ts';
import { isLessStable } from '../contract/stability.ts';
import { matchesGlob } from '../conventions/glob.ts';
import { counterpartOf, resolveSuccessor, successorsOf } from '../conventions/successor.ts';
import type { Change, Direction, Level, LifecycleFacts, LifecycleNote } from '../findings.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import type { LifecycleReader } from '../lifecycle/reader.ts';
import { createLifecycleReader } from '../lifecycle/reader.ts';
import type { Component, LifecyclePart, Pair } from '../pairs/pair.ts';
import { lifecycleOfProperty } from '../pairs/schema-lifecycle.ts';
import { removalOf } from '../rules/removal.ts';
import type { Terms } from '../rules/rule.ts';
import bornDeprecated from '../rules/standings/born-deprecated.ts';
import phaseOrder from '../rules/standings/phase-order.ts';
import successorIncompatible from '../rules/standings/successor-incompatible.ts';
import { removalStandings } from '../rules/standings.ts';
import { asObject } from '../schema/values.ts';
import type { Property } from '../schema/view.ts';
import type { Edit } from './edits.ts';

/** An impact with the pairs of its operations. */
export interface Harming {
  readonly direction: Direction;
  readonly level: Level;
  readonly operations: readonly Pair[];
  /**
   * Why it has this level and not that of its rule: nothing that is sent shows it, the operations promised nothing, or it
   * could not be decided.
   */
  readonly because?: 'relation' | 'promise' | 'undecided';
  /** What it would be for operations that promise something. */
  readonly otherwise?: Level;
}

export interface Standing {
  readonly harms: readonly Harming[];
  readonly lifecycle?: LifecycleNote;
}

/** What an edit does, by itself in `harms`, and after all. */
export type Standings = (edit: Edit, harms: readonly Harming[]) => Standing;

/** Of two operations of an API: what clients of the one have to change for the other. */
export type ChangesToward = (operation: Operation, successor: Operation, api: Contract) => readonly Change[];

interface Sides {
  readonly base: Contract;
  readonly revision: Contract;
}

export const createStandings = (sides: Sides, terms: Terms, changesToward: ChangesToward): Standings => {
  const { aliases } = terms.settings;
  const readers = {
    base: createLifecycleReader(sides.base, { aliases }),
    revision: createLifecycleReader(sides.revision, { aliases }),
  };
  const settlementFor = createRemovals(readers.base, terms);
  const judgeAnnouncement = createAnnouncements(changesToward);
  return (edit, harms) => {
    const { rule, pairs } = edit;
    const [first] = pairs;
    if (!first) return { harms };
    if (rule.when === 'removed') return settle(harms, settlementFor(first));
    if (rule.when === 'added') return additionOf(harms, first, readers.revision);
    return rule.announces ? judgeAnnouncement(harms, first as Pair<'lifecycle'>) : { harms };
  };
};

const lifecycleOf = (on: Pair['on'], thing: Pair['base'], reader: LifecycleReader): Lifecycle | undefined => {
  switch (on) {
    case 'operation':
      return reader.ofOperation(thing as Operation);
    case 'parameter':
      return reader.ofParameter(thing as Parameter);
    case 'header':
      return reader.ofHeader(thing as Header);
    case 'security-scheme':
      return reader.ofScheme(thing as SecurityScheme);
    case 'property':
      return lifecycleOfProperty(thing as Property, reader);
    case 'component': {
      const { name, origin, source } = thing as Component;
      return reader.ofSchema(asObject(source) ?? {}, origin, { kind: 'schema', name });
    }
    default:
      return undefined;
  }
};

interface Settlement {
  readonly settles: boolean;
  /** Of what may go at any time there is none. */
  readonly lifecycle?: LifecycleNote;
}

/** For an operation that loses something, or for nobody in particular. */
type SettlementFor = (operation: Pair | undefined) => Settlement | undefined;

const createRemovals = (reader: LifecycleReader, terms: Terms): ((pair: Pair) => SettlementFor) => {
  const known = new Map<Operation, Lifecycle>();
  const ofOperation = (operation: Operation): Lifecycle => {
    const lifecycle = known.get(operation) ?? reader.ofOperation(operation);
    known.set(operation, lifecycle);
    return lifecycle;
  };
  return ({ on, base }) => {
    const own = on === 'operation' ? ofOperation(base as Operation) : lifecycleOf(on, base, reader);
    return pair => {
      const operation = pair?.base as Operation | undefined;
      if (operation && terms.settings.removableAnytime.some(glob => matchesGlob(operation.path, glob)))
        return { settles: true };
      const settlement = own && settlementOf(own, operation, terms);
      if (settlement?.settles || !operation) return settlement;
      // Where an operation has ended, so has all that is in it.
      const whole = settlementOf(ofOperation(operation), operation, terms);
      return whole.settles ? whole : settlement;
    };
  };
};

const settlementOf = (lifecycle: Lifecycle, operation: Operation | undefined, terms: Terms): Settlement => {
  const removal = removalOf(lifecycle, operation?.stability ?? lifecycle.stability, terms);
  const { id, settles } = removalStandings.find(({ holds }) => holds(removal)) ?? removalStandings[0];
  return { settles, lifecycle: { standing: id, facts: removal.facts } };
};

/** Only what hurts by itself has to be settled; a removal is told by the worst of its standings. */
const settle = (harms: readonly Harming[], settlementFor: SettlementFor): Standing => {
  if (harms.every(({ level }) => level === 'safe')) return { harms };
  const found: (Settlement | undefined)[] = [];
  const isSettled = (pair: Pair | undefined): boolean => {
    const settlement = settlementFor(pair);
    found.push(settlement);
    return settlement?.settles === true;
  };
  const settled = harms.flatMap((harm): readonly Harming[] => {
    const { direction, level, operations } = harm;
    if (level === 'safe') return [harm];
    if (operations.length === 0) return [isSettled(undefined) ? { ...harm, level: 'safe' } : harm];
    const ended = new Set(operations.filter(isSettled));
    const parts: readonly Harming[] = [
      { direction, level, operations: operations.filter(pair => !ended.has(pair)) },
      { direction, level: 'safe', operations: [...ended] },
    ];
    return parts.filter(part => part.operations.length > 0);
  });
  const open = found.filter(it => it?.settles !== true);
  const told = (open.length > 0 ? open : found).find(it => it?.lifecycle);
  return { harms: joined(settled), ...(told?.lifecycle && { lifecycle: told.lifecycle }) };
};

/** One for each direction and level, in the order in which they come. */
export const joined = (harms: readonly Harming[]): readonly Harming[] => {
  const byKind = new Map<string, Harming>();
  for (const harm of harms) {
    const key = `${harm.direction} ${harm.level}`;
    const operations = [...(byKind.get(key)?.operations ?? []), ...harm.operations];
    byKind.set(key, { ...harm, operations });
  }
  return [...byKind.values()];
};

const additionOf = (harms: readonly Harming[], { on, revision }: Pair, reader: LifecycleReader): Standing => {
  const lifecycle = lifecycleOf(on, revision, reader);
  if (!lifecycle?.isDeprecated) return { harms };
  return { harms, lifecycle: { standing: bornDeprecated.id, facts: factsOf(lifecycle) } };
};

const factsOf = ({ deprecatedAt, sunsetAt, successors }: Lifecycle): LifecycleFacts => ({
  ...(deprecatedAt && { deprecatedAt: deprecatedAt.date.day }),
  ...(sunsetAt && { sunsetAt: sunsetAt.date.day }),
  ...(successors[0] && { successor: successors[0].text }),
});

/** Comparisons of operations with their successors: more announcements at once are of a whole API, which has a comparison of its own. */
const mostComparisons = 50;

const createAnnouncements = (
  changesToward: ChangesToward,
): ((harms: readonly Harming[], pair: Pair<'lifecycle'>) => Standing) => {
  let comparisons = 0;
  return (harms, { revision }) => {
    const { lifecycle, api } = revision as LifecyclePart;
    const { subject } = lifecycle;
    const [evidence] = successorsOf(lifecycle);
    if (subject.kind !== 'operation' || !evidence) return { harms };
    const successor = resolveSuccessor(evidence, api);
    const facts = { ...factsOf(lifecycle), successor: evidence.text };
    const next = successor.kind === 'operations' ? counterpartOf(subject.operation, successor.operations) : undefined;
    const fault = successor.kind === 'missing' ? 'missing' : next && faultOf(next, subject.operation);
    if (fault) return { harms: harms.map(raised), lifecycle: { standing: phaseOrder.id, facts: { ...facts, fault } } };
    if (!next || next === subject.operation || ++comparisons > mostComparisons) return { harms };
    const changes = changesToward(subject.operation, next, api);
    const count = (of: Level): number => changes.filter(({ level }) => level === of).length;
    const migration = { breaking: count('breaking'), dangerous: count('dangerous') };
    if (migration.breaking + migration.dangerous === 0) return { harms };
    return { harms, lifecycle: { standing: successorIncompatible.id, facts: { ...facts, migration } } };
  };
};

const faultOf = (successor: Operation, operation: Operation): LifecycleFacts['fault'] => {
  if (successor.deprecated) return 'deprecated';
  return isLessStable(successor.stability, operation.stability) ? 'less-stable' : undefined;
};

const raised = (harm: Harming): Harming => (harm.level === 'safe' ? { ...harm, level: 'dangerous' } : harm);
