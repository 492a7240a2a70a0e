// Checks the witnesses of a comparison, so that only what others agree with is shown, and makes them fit to be read.
//
// The level of a change stays what the relation of its schemas says, whatever comes out here: a verdict must not depend on
// whether somebody asked for witnesses, nor on the faults of validators, which are why most disputes arise.
import type { Comparison } from '../compare.ts';
import { referenceTo } from '../contract/operation-reference.ts';
import type { Proof, Voices, WitnessExample } from '../findings.ts';
import type { Explained } from '../judge/judge.ts';
import type { ContentModel } from '../schema/relate/containment.ts';
import type { Claimed } from './claims.ts';
import { claimsOf, mayClaim } from './claims.ts';
import { exchangeOf } from './exchange.ts';
import type { Path } from './guide.ts';
import type { Whole } from './lift.ts';
import { wholesAround } from './lift.ts';
import { readable } from './readable.ts';
import { createReadings } from './readings.ts';
import { requestWith, withBody } from './request.ts';
import type { Search } from './search.ts';
import { createSearch } from './search.ts';
import type { Outcome, Trial, TryOut } from './trial.ts';
import { createTryOut, outcomeOf } from './trial.ts';
import { loadValidators } from './validators.ts';
import type { WayOut } from './way-out.ts';
import type { Work } from './work.ts';
import { createWork } from './work.ts';

/** The same changes; what was claimed to show them is confirmed, disputed or withdrawn. */
export const confirmWitnesses = async (
  comparison: Comparison,
  contentModel: ContentModel = 'declared',
): Promise<Comparison> => {
  const pending = [...comparison.explained.values()].filter(({ change }) => change.level !== 'safe');
  if (pending.length === 0) return comparison;
  const work = createWork(mostWork);
  const tools: Tools = {
    work,
    search: createSearch(contentModel, work),
    tryOut: createTryOut(createReadings(work), pending.some(mayClaim) ? await loadValidators() : []),
  };
  const proofs = new Map<Explained, Proof | undefined>();
  for (let start = 0; start < pending.length; start += atOnce) {
    const together = pending.slice(start, start + atOnce);
    for (const [index, proof] of proofsOf(together, tools).entries()) proofs.set(together[index] as Explained, proof);
  }
  const explained = new Map(
    [...comparison.explained].map(([change, it]) => {
      const proof = proofs.get(it);
      const proven = proof ? { ...change, proof } : change;
      return [proven, { ...it, change: proven }];
    }),
  );
  return { ...comparison, changes: [...explained.keys()], explained };
};

/** Neighbours mostly speak of the same schemas. */
const atOnce = 64;

/** Ten times what the largest descriptions take. */
const mostWork = 20_000_000;

interface Tools {
  readonly work: Work;
  readonly search: Search;
  readonly tryOut: TryOut;
}

/** Step by step for all of them: what is asked of the same schemas is asked at once. */
const proofsOf = (together: readonly Explained[], { work, search, tryOut }: Tools): readonly (Proof | undefined)[] => {
  const attempts = together.map(explained =>
    oneAhead(work.isSpent ? [] : claimsOf(explained, search), claimed => ({
      claimed,
      trial: tryOut(claimed.claim, claimed.value),
    })),
  );
  const shown = attempts.map(tried => {
    const best = bestOf(tried);
    return best && madeReadable(best);
  });
  const wholes = shown.map(it =>
    oneAhead(
      it && it.status !== 'unconfirmed' ? wholesAround(it.claimed, it.trial.strictness(), search) : [],
      whole => ({
        whole,
        trial: whole.claim && tryOut(whole.claim, whole.value),
      }),
    ),
  );
  return together.map((explained, index) => {
    const it = shown[index];
    if (it) return proofFrom(it, wholes[index] ?? [], search);
    const { proof } = explained.change;
    if (proof?.kind === 'witness') return work.isSpent ? { kind: 'none', why: 'not-looked-for' } : undefined;
    return proof ?? exchangeOf(explained, search);
  });
};

/** The first is taken up at once, the others when somebody asks for them. */
const oneAhead = <T, R>(items: Iterable<T>, takeUp: (item: T) => R): Iterable<R> => {
  const rest = items[Symbol.iterator]();
  const first = rest.next();
  if (first.done) return [];
  const taken = takeUp(first.value);
  return (function* () {
    yield taken;
    for (let next = rest.next(); !next.done; next = rest.next()) yield takeUp(next.value);
  })();
};

interface Attempt {
  readonly claimed: Claimed;
  readonly trial: Trial;
}

interface Tested extends Attempt {
  readonly voices: Voices;
  readonly status: Outcome;
}

/** The first claim that is confirmed, else the first that is disputed. */
const bestOf = (attempts: Iterable<Attempt>): Tested | undefined => {
  let best: Tested | undefined;
  for (const attempt of attempts) {
    const voices = attempt.trial.voices(attempt.claimed.value);
    const tested: Tested = { ...attempt, voices, status: outcomeOf(voices) };
    if (tested.status === 'confirmed') return tested;
    if (!best || (best.status === 'unconfirmed' && tested.status === 'disputed')) best = tested;
  }
  return best;
};

const madeReadable = (tested: Tested): Tested => {
  const { claimed, trial, status } = tested;
  if (status === 'unconfirmed') return tested;
  return { ...tested, claimed: { ...claimed, value: readable(claimed.value, status, trial, claimed.claim) } };
};

const proofFrom = ({ claimed, voices, status }: Tested, wholes: Iterable<WholeAttempt>, search: Search): Proof => {
  if (status === 'unconfirmed') return { kind: 'none', why: 'not-confirmed', voices };
  const { owner, turn, value } = claimed;
  const example = exampleIn(wholes, status, search);
  return { kind: 'witness', direction: owner.direction, turn, value, status, voices, ...(example && { example }) };
};

interface WholeAttempt {
  readonly whole: Whole;
  readonly trial: Trial | undefined;
}

/** The first whole of which the validators say the same as of the witness. */
const exampleIn = (wholes: Iterable<WholeAttempt>, status: Status, search: Search): WitnessExample | undefined => {
  for (const { whole, trial } of wholes) {
    const { way, value, path, claim } = whole;
    if (!claim || !trial) return exampleOf(way, path, value, search);
    if (outcomeOf(trial.voices(value)) === status)
      return exampleOf(way, path, readable(value, status, trial, claim, path), search);
  }
  return undefined;
};

const exampleOf = ({ operation, place }: WayOut, path: Path, value: unknown, search: Search): WitnessExample => {
  const request = requestWith(operation, place, value);
  return {
    operation: referenceTo(operation),
    place,
    ...(value !== undefined && { value }),
    ...(request && { request: withBody(request, operation, search) }),
    path,
  };
};

type Status = Exclude<Outcome, 'unconfirmed'>;
