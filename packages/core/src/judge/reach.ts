// Which operations a change reaches, and whether it can hurt them on the way there.
import type { Pair } from '../pairs/pair.ts';
import type { Standing } from './prove.ts';

/** How certain it is that a change hurts: what lies on the way decides. */
export type Harm = 'harmful' | 'uncertain' | 'harmless';

export interface Reach {
  /** Operations by the worst that can happen to them. */
  readonly operations: Readonly<Record<Harm, readonly Pair[]>>;
  /** Some way out was found: false for a change that leaves every enclosing schema with the same values. */
  readonly visible: boolean;
}

/** From bad to good. */
const harms: readonly Harm[] = ['harmful', 'uncertain', 'harmless'];

/**
 * Goes from pairs to all that lead to them. A schema that means the same on both sides ends the way: nothing below it shows.
 * Behind one that still accepts all that is sent, nobody is hurt. `places` tells the order of operations in the documents.
 */
export const reachOf = (pairs: readonly Pair[], places: ReadonlyMap<Pair, number>, showingOf: (pair: Pair<'schema'>) => Standing['kind']): Reach => {
  const reached: Readonly<Record<Harm, Set<Pair>>> = { harmful: new Set(), uncertain: new Set(), harmless: new Set() };
  const visit = (pair: Pair, soFar: Harm): void => {
    const standing = pair.on === 'schema' ? showingOf(pair as Pair<'schema'>) : 'harmful';
    if (standing === 'equal') return;
    const here: Harm = standing === 'harmless' ? 'harmless' : standing === 'undecided' && soFar === 'harmful' ? 'uncertain' : soFar;
    reached[here].add(pair);
  };
  for (const pair of pairs) visit(pair, 'harmful');
  // The sets grow while they are iterated; a way only ever leads from a worse set to a better one.
  for (const harm of harms) for (const here of reached[harm]) if (here.on !== 'operation') for (const parent of here.parents) visit(parent, harm);
  const isWorse = (pair: Pair, than: Harm): boolean => harms.slice(0, harms.indexOf(than)).some(harm => reached[harm].has(pair));
  const operations = (harm: Harm): readonly Pair[] =>
    [...reached[harm]].filter(pair => pair.on === 'operation' && !isWorse(pair, harm)).sort((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
  return {
    operations: { harmful: operations('harmful'), uncertain: operations('uncertain'), harmless: operations('harmless') },
    visible: harms.some(harm => [...reached[harm]].some(pair => pair.parents.length === 0 || pair.on === 'operation')),
  };
};
