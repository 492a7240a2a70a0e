// How a change is reached: from an operation, or from a shared schema, down to the part that changed.
import type { WitnessPlace } from '../findings.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Property } from '../schema/view.ts';
import type { Path } from '../witness/guide.ts';
import { placeOf, stepBetween } from '../witness/way-out.ts';

export interface Way {
  /** Where it begins. */
  readonly end: Pair;
  /** The body, parameter or header on the way; of a way that begins at an operation. */
  readonly place?: WitnessPlace;
  /** The outermost schemas on the way. */
  readonly root?: Pair<'schema'>;
  /** From these to the part, by the names of either side. */
  readonly path: { readonly base: Path; readonly revision: Path };
}

/** One to each end that is reached, the shortest, in the order in which they are found. */
export const waysTo = (pairs: readonly Pair[], isEnd: (pair: Pair) => boolean): readonly Way[] => {
  const below = new Map<Pair, Pair | undefined>(pairs.map(pair => [pair, undefined]));
  const ways: Way[] = [];
  // The map grows while it is iterated.
  for (const here of below.keys()) {
    if (isEnd(here)) ways.push(wayDown(here, below));
    else for (const parent of here.parents) if (!below.has(parent)) below.set(parent, here);
  }
  return ways;
};

const wayDown = (end: Pair, below: ReadonlyMap<Pair, Pair | undefined>): Way => {
  const chain: Pair[] = [];
  for (let here: Pair | undefined = end; here; here = below.get(here)) chain.push(here);
  const root = chain.find((pair): pair is Pair<'schema'> => pair.on === 'schema');
  const place = placeOf(chain);
  const [base, revision]: [(string | number)[], (string | number)[]] = [[], []];
  for (const [index, held] of chain.entries()) {
    const holder = chain[index - 1];
    if (!holder) continue;
    if (held.on === 'property' || held.on === 'property-visibility') {
      const names = { base: held.base as Property | undefined, revision: held.revision as Property | undefined };
      if (names.base) base.push(names.base.name);
      if (names.revision) revision.push(names.revision.name);
      continue;
    }
    const step = stepBetween(holder, held);
    if (!step) continue;
    const key = step.kind === 'item' ? 0 : step.name;
    base.push(key);
    revision.push(key);
  }
  return { end, ...(place && { place }), ...(root && { root }), path: { base, revision } };
};
