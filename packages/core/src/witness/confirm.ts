// Checks the witnesses of a comparison, so that only what others agree with is shown, and makes them fit to be read.
//
// The level of a change stays what the relation of its schemas says, whatever comes out here: a verdict must not depend on
// whether somebody asked for witnesses, nor on the faults of validators, which are why most disputes arise.
import type { Comparison } from '../compare.ts';
import type { Change, Proof, Voices } from '../findings.ts';
import type { Explained } from '../judge/judge.ts';
import type { ContentModel } from '../schema/relate/containment.ts';
import type { Claimed } from './claims.ts';
import { claimsOf } from './claims.ts';
import { exchangeOf } from './exchange.ts';
import type { Tools } from './lift.ts';
import { lift } from './lift.ts';
import { readable } from './readable.ts';
import { createSearch } from './search.ts';
import type { Outcome, Trial } from './trial.ts';
import { outcomeOf, tryOut } from './trial.ts';
import { loadValidators } from './validators.ts';

/** The same changes; what was claimed to show them is confirmed, disputed or withdrawn. */
export const confirmWitnesses = async (
  comparison: Comparison,
  contentModel: ContentModel = 'declared',
): Promise<Comparison> => {
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
  const proof = proofOf(explained, tools) ?? change.proof ?? exchangeOf(explained);
  return proof ? { ...change, proof } : change;
};

/** The first claim that is confirmed, else the first that is disputed. */
const proofOf = (explained: Explained, tools: Tools): Proof | undefined => {
  let best: Tested | undefined;
  for (const claimed of claimsOf(explained, tools.search)) {
    const tested = test(claimed, tools);
    if (tested.status === 'confirmed') return witnessOf(tested, tools);
    if (!best || (best.status === 'unconfirmed' && tested.status === 'disputed')) best = tested;
  }
  return best && witnessOf(best, tools);
};

interface Tested {
  readonly claimed: Claimed;
  readonly trial: Trial;
  readonly voices: Voices;
  readonly status: Outcome;
}

const test = (claimed: Claimed, { validators }: Tools): Tested => {
  const { claim, trial } = tryOut(claimed.claim, claimed.value, validators);
  const voices = trial.voices(claimed.value);
  return { claimed: { ...claimed, claim }, trial, voices, status: outcomeOf(voices) };
};

const witnessOf = ({ claimed, trial, voices, status }: Tested, tools: Tools): Proof => {
  if (status === 'unconfirmed') return { kind: 'unconfirmed', voices };
  const { owner, claim, turn } = claimed;
  const value = readable(claimed.value, status, trial, claim);
  const example = lift({ ...claimed, value }, status, tools);
  return { kind: 'witness', direction: owner.direction, turn, value, status, voices, ...(example && { example }) };
};
