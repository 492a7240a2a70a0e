// Asks validators whether a value shows that what one schema describes is not accepted by another.
import type { Direction, Voices } from '../findings.ts';
import type { Schema } from '../schema/schema.ts';
import type { Reading, Readings, Strictness } from './readings.ts';
import type { Validator, ValidatorName, Verdict } from './validators.ts';

/** The schemas that a witness speaks of. */
export interface Claim {
  readonly direction: Direction;
  readonly sender: Schema;
  /** An alternative of what is sent that the witness is to be one of. */
  readonly alternative?: Schema | undefined;
  readonly receiver: Schema;
  /** The part of the receiver that the witness is to fail; all of it, when undefined. */
  readonly demand?: Schema | undefined;
  /** The receiver knows what it declares, and nothing else. */
  readonly isClosed?: boolean;
  /** Of both sides; what shows it best unless told. */
  readonly strictness?: Strictness;
}

/** For a value, and for those that are made from it by leaving out parts and writing other scalars of the same type. */
export interface Trial {
  /**
   * To the letter, or else as those mean it who write `oneOf` where several alternatives fit: nobody rejects what they send
   * for that.
   */
  strictness(): Strictness;
  /** Of one answer, in evaluations. */
  cost(): number;
  voices(value: unknown): Voices;
  /** What the first validator says alone: the one that is fast once it has been asked. */
  leading(value: unknown): Voice;
}

export type Voice = Voices[ValidatorName];

export type TryOut = (claim: Claim, value: unknown) => Trial;

/** Nothing is asked before the first answer is wanted: what is tried out until then is read together. */
export const createTryOut =
  (readings: Readings, validators: readonly Validator[]): TryOut =>
  (claim, value) => {
    const { direction, sender, alternative, receiver, demand, isClosed = false } = claim;
    const read = (schema: Schema | undefined, isAlone = false): readonly Reading[] =>
      schema ? [readings.of(schema, { direction, isClosed: isAlone }, value)] : [];
    const sent = [...read(sender), ...read(alternative)];
    const accepted = [...read(receiver, isClosed), ...read(demand)];

    const cost = (strictness: Strictness): number => Math.max(...[...sent, ...accepted].map(it => it.cost(strictness)));
    const ofWhole = new Map<string, Voice>();
    /** What is said of the value itself is wanted several times. */
    const voiceOf = (validator: Validator, candidate: unknown, strictness: Strictness): Voice => {
      if (candidate !== value) return voiceOn(validator, candidate, strictness);
      const key = `${validator.name} ${strictness}`;
      const voice = ofWhole.get(key) ?? voiceOn(validator, value, strictness);
      ofWhole.set(key, voice);
      return voice;
    };
    const voiceOn = (validator: Validator, candidate: unknown, strictness: Strictness): Voice => {
      if (cost(strictness) > mostEvaluations) return 'silent';
      const ask = (reading: Reading): Verdict => reading.ask(validator, candidate, strictness);
      return voiceFor(sent.map(ask), accepted.map(ask));
    };
    /** As few are asked as it takes to know, and the one that has to compile is the last. */
    const isConfirmed = (strictness: Strictness): boolean =>
      validators.toReversed().every(validator => voiceOf(validator, value, strictness) === 'shows');

    let known = claim.strictness;
    const strictness = (): Strictness => {
      known ??= isConfirmed('literal') || !isConfirmed('lenient') ? 'literal' : 'lenient';
      return known;
    };
    return {
      strictness,
      cost: () => cost(strictness()),
      voices: candidate => Object.fromEntries(validators.map(it => [it.name, voiceOf(it, candidate, strictness())])),
      leading: candidate => voiceOf(validators[0] as Validator, candidate, strictness()),
    };
  };

/** More work than this is not done for one answer. */
const mostEvaluations = 1_000_000;

/** Sent, and accepted neither as a whole nor where it counts. */
const voiceFor = (sent: readonly Verdict[], accepted: readonly Verdict[]): Voice => {
  if (sent.includes(false) || accepted.includes(true)) return 'denies';
  return sent.includes(undefined) || accepted.includes(undefined) ? 'silent' : 'shows';
};

export type Outcome = 'confirmed' | 'disputed' | 'unconfirmed';

export const outcomeOf = (voices: Voices): Outcome => {
  const all = Object.values(voices);
  if (all.every(voice => voice === 'shows')) return 'confirmed';
  return all.includes('shows') ? 'disputed' : 'unconfirmed';
};
