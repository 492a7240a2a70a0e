// What changed in the mapping of a discriminator, apart from the alternatives that came and went with their values.
import type { Pair } from '../pairs/pair.ts';
import type { Discriminator } from '../schema/discriminator.ts';
import { nameIn } from '../schema/discriminator.ts';
import { asObject, own } from '../schema/values.ts';
import type { View } from '../schema/view.ts';
import { facetsOf } from '../schema/view.ts';

/** Whether both sides have a discriminator, where one of them holds the alternatives apart and the other is all that is left of them. */
export const isToldAbove = (parents: readonly Pair[]): boolean =>
  parents.some(({ on, parents: holders }) => {
    const choice = on === 'branch' ? (holders[0] as Pair<'schema'> | undefined) : undefined;
    return (
      choice?.on === 'schema' &&
      [choice.base, choice.revision].every(side => side && facetsOf(side.schema).discriminator)
    );
  });

export interface MappingChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Values that lead to another schema than before. */
  readonly redirected: readonly string[];
}

export const mappingChanges = (base: View, revision: View): MappingChanges => {
  const [before, after] = [mappingOf(base), mappingOf(revision)];
  const [known, young] = [alternativesOf(base), alternativesOf(revision)];
  // A new value for an alternative that both sides have, or where no alternatives are listed that would speak for it.
  const beyond = (one: Mapping, other: Mapping, others: ReadonlySet<string>): readonly string[] =>
    [...one]
      .filter(([value, target]) => !other.has(value) && (others.size === 0 || others.has(target)))
      .map(([value]) => value)
      .sort();
  return {
    added: beyond(after, before, known),
    removed: beyond(before, after, young),
    redirected: [...before]
      .filter(
        ([value, target]) =>
          after.has(value) &&
          after.get(value) !== target &&
          !isRename(target, after.get(value) as string, known, young),
      )
      .map(([value]) => value)
      .sort(),
  };
};

/** Whether values that the discriminator does not know lead to the same schema as before, which may have another name now. */
export const isSameFallback = (base: View, revision: View): boolean => {
  const [from, to] = [base.discriminator?.fallback, revision.discriminator?.fallback];
  if (from === undefined || to === undefined) return from === to;
  return from === to || isRename(from, to, alternativesOf(base), alternativesOf(revision));
};

type Mapping = Discriminator['mapping'];

const mappingOf = ({ discriminator }: View): Mapping => discriminator?.mapping ?? new Map();

/** The old name is gone from the alternatives and the new one was not among them. */
const isRename = (from: string, to: string, known: ReadonlySet<string>, young: ReadonlySet<string>): boolean =>
  known.has(from) && !young.has(from) && young.has(to) && !known.has(to);

/** The names of the alternatives that are references. */
const alternativesOf = ({ unions }: View): ReadonlySet<string> =>
  new Set(
    unions.flatMap(({ branches }) =>
      branches.flatMap(({ source }) => {
        const reference = own(asObject(source) ?? {}, '$ref');
        return typeof reference === 'string' ? [nameIn(reference)] : [];
      }),
    ),
  );
