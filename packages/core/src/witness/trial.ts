// Asks validators whether a value shows that what one schema describes is not accepted by another.
import type { Direction, Voices } from '../findings.ts';
import type { Schema } from '../schema/schema.ts';
import { evaluationCost } from './evaluation-cost.ts';
import { shapeOf } from './shape.ts';
import type { Standalone } from './standalone.ts';
import { standalone } from './standalone.ts';
import type { Validator, ValidatorName, Verdict } from './validators.ts';

/** The schemas that a witness speaks of. */
export interface Claim {
  readonly direction: Direction;
  readonly sender: Schema;
  readonly receiver: Schema;
  /** The part of the receiver that the witness is to fail; all of it, when undefined. */
  readonly demand?: Schema | undefined;
  /** The receiver knows what it declares, and nothing else. */
  readonly isClosed?: boolean;
  /** Alternatives are read as their senders mean them, on both sides. */
  readonly isLenient?: boolean;
}

export interface Trial {
  /** Of one answer, in evaluations. */
  readonly cost: number;
  voices(value: unknown): Voices;
  /** What the first validator says alone: the one that is fast once it has been asked. */
  leading(value: unknown): Voice;
  /** Whether all validators find that the value shows it; as few are asked as it takes to know. */
  isConfirmed(value: unknown): boolean;
}

export type Voice = Voices[ValidatorName];

/** For a value, and for those that are made from it by leaving out parts and writing other scalars of the same type. */
const createTrial = (claim: Claim, value: unknown, validators: readonly Validator[]): Trial => {
  const schemas = schemasOf(claim, value);
  const cost = Math.max(...schemas.map(({ schema }) => evaluationCost(schema, value)));
  const witnesses = validators.map(validator => {
    const make = once(() => (cost > mostEvaluations ? () => 'silent' as const : hear(validator, schemas)));
    return { name: validator.name, say: (candidate: unknown): Voice => make()(candidate) };
  });
  return {
    cost,
    voices: candidate => Object.fromEntries(witnesses.map(({ name, say }) => [name, say(candidate)])),
    leading: candidate => witnesses[0]?.say(candidate) ?? 'silent',
    // The last one need not compile anything.
    isConfirmed: candidate => witnesses.toReversed().every(({ say }) => say(candidate) === 'shows'),
  };
};

/** To the letter, or else as those mean it who write `oneOf` where several alternatives fit: nobody rejects what they send for that. */
export const tryOut = (
  claim: Claim,
  value: unknown,
  validators: readonly Validator[],
): { readonly claim: Claim; readonly trial: Trial } => {
  const trial = createTrial(claim, value, validators);
  if (trial.isConfirmed(value)) return { claim, trial };
  const lenient: Claim = { ...claim, isLenient: true };
  const again = createTrial(lenient, value, validators);
  return again.isConfirmed(value) ? { claim: lenient, trial: again } : { claim, trial };
};

/** More work than this is not done for a witness. */
const mostEvaluations = 1_000_000;

const schemasOf = (
  { direction, sender, receiver, demand, isClosed, isLenient }: Claim,
  value: unknown,
): readonly Standalone[] => {
  const options = { shape: shapeOf(value), ...(isLenient && { isLenient }) };
  const write = (schema: Schema): Standalone => standalone(schema, direction, options);
  return [write(sender), isClosed ? closed(write(receiver)) : write(receiver), ...(demand ? [write(demand)] : [])];
};

const closed = ({ schema, ...rest }: Standalone): Standalone => {
  if (typeof schema === 'boolean') return { schema, ...rest };
  const { $defs, ...inner } = schema;
  return { schema: { allOf: [inner], unevaluatedProperties: false, ...($defs !== undefined && { $defs }) }, ...rest };
};

const hear = (validator: Validator, schemas: readonly Standalone[]): ((value: unknown) => Voice) => {
  const [sent, ...accepted] = schemas.map(schema => validator.compile(schema));
  return value =>
    voiceOf(
      sent?.(value),
      accepted.map(check => check(value)),
    );
};

/** Sent, and accepted neither as a whole nor where it counts. */
const voiceOf = (sent: Verdict, accepted: readonly Verdict[]): Voice => {
  if (sent === false || accepted.includes(true)) return 'denies';
  return sent === undefined || accepted.includes(undefined) ? 'silent' : 'shows';
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

export type Outcome = 'confirmed' | 'disputed' | 'unconfirmed';

export const outcomeOf = (voices: Voices): Outcome => {
  const all = Object.values(voices);
  if (all.every(voice => voice === 'shows')) return 'confirmed';
  return all.includes('shows') ? 'disputed' : 'unconfirmed';
};
