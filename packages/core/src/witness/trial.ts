// Asks validators whether a value shows that what one schema describes is not accepted by another.
import type { Direction, Voices } from '../findings.ts';
import type { Schema } from '../schema/schema.ts';
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
}

export interface Trial {
  voices(value: unknown): Voices;
  /** Whether the first validator says the same of two values. */
  seemsLike(value: unknown): (other: unknown) => boolean;
}

/** For a value, and for those that are made from it by leaving out parts and writing other scalars of the same type. */
export const createTrial = (claim: Claim, value: unknown, validators: readonly Validator[]): Trial => {
  const { direction, sender, receiver, demand, isClosed } = claim;
  const shape = shapeOf(value);
  const write = (schema: Schema): Standalone => standalone(schema, direction, shape);
  const written = [write(sender), isClosed ? closed(write(receiver)) : write(receiver), ...(demand ? [write(demand)] : [])];
  const voices = validators.map(validator => {
    const [sent, ...accepted] = written.map(schema => validator.compile(schema, value));
    const say = (value: unknown): Voice => voiceOf(sent?.(value), accepted.map(check => check(value)));
    return [validator.name, say] as const;
  });
  return {
    voices: value => Object.fromEntries(voices.map(([name, say]) => [name, say(value)])),
    seemsLike(value) {
      const say = voices[0]?.[1];
      const said = say?.(value);
      return other => say?.(other) === said;
    },
  };
};

type Voice = Voices[ValidatorName];

const closed = ({ schema, ...rest }: Standalone): Standalone => {
  if (typeof schema === 'boolean') return { schema, ...rest };
  const { $defs, ...inner } = schema;
  return { schema: { allOf: [inner], unevaluatedProperties: false, ...($defs !== undefined && { $defs }) }, ...rest };
};

/** Sent, and accepted neither as a whole nor where it counts. */
const voiceOf = (sent: Verdict, accepted: readonly Verdict[]): Voice => {
  if (sent === false || accepted.includes(true)) return 'denies';
  return sent === undefined || accepted.includes(undefined) ? 'silent' : 'shows';
};

export type Outcome = 'confirmed' | 'disputed' | 'unconfirmed';

export const outcomeOf = (voices: Voices): Outcome => {
  const all = Object.values(voices);
  if (all.every(voice => voice === 'shows')) return 'confirmed';
  return all.includes('shows') ? 'disputed' : 'unconfirmed';
};
