// Which operations a change reaches, and whether it can hurt them on the way there.
import type { Pair } from '../pairs/pair.ts';
import { isPlain } from './plain.ts';
import type { Prover, Standing } from './prove.ts';
import { ownerOf } from './prove.ts';

/** How certain it is that a change hurts: what lies on the way decides. */
export type Harm = 'harmful' | 'uncertain' | 'harmless';

export interface Reach {
  /** Operations by the worst that can happen to them, in the order of the documents. */
  readonly operations: Readonly<Record<Harm, readonly Pair[]>>;
  /** Some way out was found: false for a change that leaves the schema that it stands in with the same values. */
  readonly visible: boolean;
}

/** From bad to good. */
const harms: readonly Harm[] = ['harmful', 'uncertain', 'harmless'];

/**
 * Goes from pairs to all that lead to them. A schema that means the same on both sides ends the way: nothing in it shows.
 * Behind one that still accepts all that is sent, nobody is hurt. `places` tells the order of operations in the documents.
 */
export const reachOf = (pairs: readonly Pair[], places: ReadonlyMap<Pair, number>, standingIn: StandingIn): Reach => {
  const owners = new Set<Pair | undefined>(pairs.map(ownerOf));
  const reached: Readonly<Record<Harm, Set<Pair>>> = { harmful: new Set(), uncertain: new Set(), harmless: new Set() };
  const lost = new Set<Pair>();
  const visit = (pair: Pair, soFar: Harm, from?: Pair): void => {
    const mayMakeUp = owners.has(pair) || from?.on === 'branch';
    const isLost = from !== undefined && lost.has(from);
    const standing = pair.on === 'schema' && !isLost ? standingIn(pair as Pair<'schema'>, mayMakeUp, from) : 'harmful';
    if (standing === 'equal') return;
    if (standing === 'lost' || isLost) lost.add(pair);
    const here: Harm =
      standing === 'harmless' ? 'harmless' : standing === 'undecided' && soFar === 'harmful' ? 'uncertain' : soFar;
    reached[here].add(pair);
  };
  for (const pair of pairs) visit(pair, 'harmful');
  // The sets grow while they are iterated; a way only ever leads from a worse set to a better one.
  for (const harm of harms)
    for (const here of reached[harm])
      if (here.on !== 'operation') for (const parent of here.parents) visit(parent, harm, here);
  const isWorse = (pair: Pair, than: Harm): boolean =>
    harms.slice(0, harms.indexOf(than)).some(harm => reached[harm].has(pair));
  const operations = (harm: Harm): readonly Pair[] =>
    [...reached[harm]]
      .filter(pair => pair.on === 'operation' && !isWorse(pair, harm))
      .sort((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
  return {
    operations: {
      harmful: operations('harmful'),
      uncertain: operations('uncertain'),
      harmless: operations('harmless'),
    },
    visible: harms.some(harm => [...reached[harm]].some(pair => pair.parents.length === 0 || pair.on === 'operation')),
  };
};

/**
 * `mayMakeUp`: the change stands in the schema itself or in one of its branches, so that the rest of it may say the same in
 * other words. `lost`: what is sent is still accepted, here and in all that holds it, but not as what was meant.
 */
export type StandingIn = (pair: Pair<'schema'>, mayMakeUp: boolean, from?: Pair) => Standing['kind'] | 'lost';

/** Asks as little as possible: nothing where a difference is plain to see, and for equality only where it is at all likely. */
export const standingIn =
  (prover: Prover): StandingIn =>
  (pair, mayMakeUp, from) => {
    const isStrict = prover.contentModel === 'strict';
    if (!isStrict && isPlain(pair)) return 'harmful';
    const { kind } = mayMakeUp || isStrict ? prover.standingOf(pair) : prover.harmIn(pair);
    const isAccepted = kind === 'equal' || kind === 'harmless';
    return isAccepted && !isStrict && from?.on === 'branch' && prover.isLost(from as Pair<'branch'>, pair)
      ? 'lost'
      : kind;
  };

/** For changes of what is not declared: that objects declare something does not keep them from showing. */
export const standingByLetter =
  (letter: Prover): StandingIn =>
  (pair, mayMakeUp) =>
    isPlain(pair) ? 'harmful' : (mayMakeUp ? letter.standingOf(pair) : letter.harmIn(pair)).kind;

/** Where nobody can be hurt, only whether the change shows at all is asked. */
export const standingOfSafe =
  (prover: Prover): StandingIn =>
  (pair, mayMakeUp) =>
    mayMakeUp && !isPlain(pair) && !prover.isMereChoice(pair) && prover.standingOf(pair).kind === 'equal'
      ? 'equal'
      : 'harmful';

/** Words and notes show through schemas of equal meaning. */
export const standingOfWords: StandingIn = () => 'harmful';
