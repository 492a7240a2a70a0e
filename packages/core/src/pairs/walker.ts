// What the parts of a walk are given: where pairs go, and what was met before.
import type { ContractNode } from '../contract/model.ts';
import type { Direction } from '../findings.ts';
import type { Schema } from '../schema/schema.ts';
import type { Matched } from './match.ts';
import type { RenamedProperties } from './match-properties.ts';
import type { Meanings } from './meaning.ts';
import type { Kind, Pair, Subjects } from './pair.ts';
import type { Unchanged } from './unchanged.ts';
import { isUnread, referenceOf } from './unread.ts';

export interface Walker {
  readonly pairs: Pair[];
  readonly unchanged: Unchanged;
  readonly meanings: Meanings;
  readonly renamedProperties: RenamedProperties;
  pair<K extends Kind>(on: K, sides: Matched<Subjects[K]>, direction: Direction, parent?: Pair): Pair<K>;
  /**
   * The pair, when there is something in it to look at: undefined where both sides have the same text, where one of them
   * could not be read, and where the two were met before, which then has one parent more.
   */
  meet<K extends MeetingKind>(
    on: K,
    sides: Matched<Subjects[K]>,
    direction: Direction,
    parent: Pair,
  ): Pair<K> | undefined;
  /** Whether two schemas have the same text, which is remembered. */
  isSame(base: Schema, revision: Schema): boolean;
  schema(base: Schema | undefined, revision: Schema | undefined, direction: Direction, parent: Pair): void;
  /** Schemas are walked from a queue, so that recursion through references can be as deep as it likes. */
  finish(): void;
}

/** Parts of which the same one can be used in several places. */
type MeetingKind = {
  [K in Kind]: Subjects[K] extends Pick<ContractNode, 'origin' | 'source'> ? K : never;
}[Kind];

export type Meet = Walker['meet'];

/** A memory of pairs by what they hold, in each direction. */
export const createMeet = (pair: Walker['pair'], unchanged: Unchanged): Meet => {
  const known: Record<Direction, Map<object, Map<object, Pair | 'unchanged'>>> = {
    input: new Map(),
    output: new Map(),
  };
  return (on, sides, direction, parent) => {
    const { base, revision } = sides;
    if (!base || !revision) return pair(on, sides, direction, parent);
    const counterparts = known[direction].get(base) ?? new Map<object, Pair | 'unchanged'>();
    known[direction].set(base, counterparts);
    const met = counterparts.get(revision);
    if (met) {
      if (met !== 'unchanged' && met.parents.at(-1) !== parent) met.parents.push(parent);
      return undefined;
    }
    if (unchanged((base as { readonly source: unknown }).source, (revision as { readonly source: unknown }).source)) {
      counterparts.set(revision, 'unchanged');
      return undefined;
    }
    if (isUnread(base) || isUnread(revision)) {
      const references = { base: referenceOf(base), revision: referenceOf(revision) };
      counterparts.set(revision, pair('reference', references, direction, parent));
      return undefined;
    }
    const made = pair(on, sides, direction, parent);
    counterparts.set(revision, made);
    return made;
  };
};
