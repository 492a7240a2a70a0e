// What is removed is judged by what was announced of it: whoever was told in time is not hurt.
import type { Contract, Header, Operation, Parameter, SecurityScheme } from '../contract/model.ts';
import { matchesGlob } from '../conventions/glob.ts';
import type { Direction, Level, Standing } from '../findings.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { createLifecycleReader } from '../lifecycle/reader.ts';
import type { Component, Pair } from '../pairs/pair.ts';
import { lifecycleOfProperty } from '../pairs/property-lifecycle.ts';
import type { RemovalTerms } from '../rules/removal.ts';
import { removalOf } from '../rules/removal.ts';
import { removalStandings } from '../rules/removal-standings.ts';
import { asObject } from '../schema/values.ts';
import type { Property } from '../schema/view.ts';
import type { Edit } from './edits.ts';

/** An impact with the pairs of its operations. */
export interface Harming {
  readonly direction: Direction;
  readonly level: Level;
  readonly operations: readonly Pair[];
}

interface Settlement {
  readonly settles: boolean;
  /** Of what may go at any time there is none. */
  readonly lifecycle?: Standing;
}

/** For an operation that loses something, or for nobody in particular. */
type SettlementFor = (operation: Pair | undefined) => Settlement | undefined;

/** Undefined for edits that remove nothing. */
export type Removals = (edit: Edit) => SettlementFor | undefined;

export const createRemovals = (base: Contract, terms: RemovalTerms): Removals => {
  const reader = createLifecycleReader(base, { aliases: terms.settings.aliases });
  const known = new Map<Operation, Lifecycle>();
  const ofOperation = (operation: Operation): Lifecycle => {
    const lifecycle = known.get(operation) ?? reader.ofOperation(operation);
    known.set(operation, lifecycle);
    return lifecycle;
  };
  const ofThing = (pair: Pair): Lifecycle | undefined => {
    switch (pair.on) {
      case 'operation':
        return ofOperation(pair.base as Operation);
      case 'parameter':
        return reader.ofParameter(pair.base as Parameter);
      case 'header':
        return reader.ofHeader(pair.base as Header);
      case 'security-scheme':
        return reader.ofScheme(pair.base as SecurityScheme);
      case 'property':
        return lifecycleOfProperty(pair.base as Property, reader);
      case 'component': {
        const { name, origin, source } = pair.base as Component;
        return reader.ofSchema(asObject(source) ?? {}, origin, { kind: 'schema', name });
      }
      default:
        return undefined;
    }
  };
  return ({ rule, pairs }) => {
    const [first] = pairs;
    if (rule.when !== 'removed' || !first) return undefined;
    const own = ofThing(first);
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

const settlementOf = (lifecycle: Lifecycle, operation: Operation | undefined, terms: RemovalTerms): Settlement => {
  const removal = removalOf(lifecycle, operation?.stability ?? lifecycle.stability, terms);
  const { id, settles } = removalStandings.find(({ holds }) => holds(removal)) ?? removalStandings[0];
  return { settles, lifecycle: { standing: id, facts: removal.facts } };
};

/** Only what hurts by itself has to be settled; a removal is told by the worst of its standings. */
export const settle = (
  harms: readonly Harming[],
  settlementFor: SettlementFor | undefined,
): { readonly settled: readonly Harming[]; readonly lifecycle?: Standing } => {
  if (!settlementFor || harms.every(({ level }) => level === 'safe')) return { settled: harms };
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
  return { settled: joined(settled), ...(told?.lifecycle && { lifecycle: told.lifecycle }) };
};

/** One for each direction and level, in the order in which they come. */
const joined = (harms: readonly Harming[]): readonly Harming[] => {
  const byKind = new Map<string, Harming>();
  for (const harm of harms) {
    const key = `${harm.direction} ${harm.level}`;
    const operations = [...(byKind.get(key)?.operations ?? []), ...harm.operations];
    byKind.set(key, { ...harm, operations });
  }
  return [...byKind.values()];
};
