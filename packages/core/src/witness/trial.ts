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
}

export interface Trial {
  /** Of one answer, in evaluations. */
  readonly cost: number;
  voices(value: unknown): Voices;
  /** What the one validator says that answers sooner. */
  hint(value: unknown): Voice;
}

export type Voice = Voices[ValidatorName];

/** For a value, and for those that are made from it by leaving out parts and writing other scalars of the same type. */
export const createTrial = (claim: Claim, value: unknown, validators: readonly Validator[]): Trial => {
  const schemas = schemasOf(claim, value);
  const cost = Math.max(...schemas.map(({ schema }) => evaluationCost(schema, value)));
  const witnesses = validators.map(validator => [validator.name, once(() => (cost > mostEvaluations ? () => 'silent' as const : hear(validator, schemas)))] as const);
  const [interpreter, compiler] = (['cfworker', 'ajv'] as const).map(name => witnesses.find(([known]) => known === name)?.[1]);
  const quicker = cost < fewEvaluations ? interpreter : compiler;
  return {
    cost,
    voices: candidate => Object.fromEntries(witnesses.map(([name, say]) => [name, say()(candidate)])),
    hint: candidate => quicker?.()(candidate) ?? 'silent',
  };
};

/** More work than this is not done for a witness. */
const mostEvaluations = 1_000_000;

/** Up to here it takes longer to compile a schema than to interpret it a few dozen times. */
const fewEvaluations = 400;

const schemasOf = ({ direction, sender, receiver, demand, isClosed }: Claim, value: unknown): readonly Standalone[] => {
  const shape = shapeOf(value);
  const write = (schema: Schema): Standalone => standalone(schema, direction, shape);
  return [write(sender), isClosed ? closed(write(receiver)) : write(receiver), ...(demand ? [write(demand)] : [])];
};

const closed = ({ schema, ...rest }: Standalone): Standalone => {
  if (typeof schema === 'boolean') return { schema, ...rest };
  const { $defs, ...inner } = schema;
  return { schema: { allOf: [inner], unevaluatedProperties: false, ...($defs !== undefined && { $defs }) }, ...rest };
};

const hear = (validator: Validator, schemas: readonly Standalone[]): ((value: unknown) => Voice) => {
  const [sent, ...accepted] = schemas.map(schema => validator.compile(schema));
  return value => voiceOf(sent?.(value), accepted.map(check => check(value)));
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
