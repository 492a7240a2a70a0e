// Checks the witnesses of a comparison, so that only what others agree with is shown, and makes them fit to be read.
//
// The level of a change stays what the relation of its schemas says, whatever comes out here: a verdict must not depend on
// whether somebody asked for witnesses, nor on the faults of validators, which are why most disputes arise.
import type { Comparison } from '../compare.ts';
import type { Change, Proof, Witness } from '../findings.ts';
import type { Explained } from '../judge/judge.ts';
import type { ContentModel } from '../schema/relate/containment.ts';
import type { Claimed } from './claims.ts';
import { claimedBy } from './claims.ts';
import type { Tools } from './lift.ts';
import { lift } from './lift.ts';
import { readable } from './readable.ts';
import { exchangeOf } from './request-line.ts';
import { createSearch } from './search.ts';
import { createTrial, outcomeOf } from './trial.ts';
import { loadValidators } from './validators.ts';

/** The same changes; what was claimed to show them is confirmed, disputed or withdrawn. */
export const confirmWitnesses = async (comparison: Comparison, contentModel: ContentModel = 'declared'): Promise<Comparison> => {
  const pending = comparison.changes.filter(change => change.level !== 'safe');
  if (pending.length === 0) return comparison;
  const tools: Tools = { search: createSearch(contentModel), validators: await loadValidators() };
  const explained = new Map(
    [...comparison.explained].map(([change, it]) => {
      const proven = change.level === 'safe' ? change : withProof(change, it, tools);
      return [proven, { ...it, change: proven }];
    }),
  );
  return { ...comparison, changes: [...explained.keys()], explained };
};

const withProof = (change: Change, explained: Explained, tools: Tools): Change => {
  const claimed = claimedBy(explained, tools.search);
  const proof = claimed ? proofOf(claimed, tools) : (change.proof ?? exchangeOf(explained));
  return proof ? { ...change, proof } : change;
};

const proofOf = (claimed: Claimed, tools: Tools): Proof => {
  const { owner, claim, turn, value } = claimed;
  const trial = createTrial(claim, value, tools.validators);
  const voices = trial.voices(value);
  const status = outcomeOf(voices);
  if (status === 'unconfirmed') return { kind: 'unconfirmed', voices };
  const small = readable(value, status, trial, claim);
  const witness: Witness = { kind: 'witness', direction: owner.direction, turn, value: small, status, voices };
  const example = lift(owner, claimed, small, status, tools);
  return example ? { ...witness, example } : witness;
};
