// References that could not be followed: what is missing beside one may be behind it, so it was neither added nor removed.
import type { ContractNode, Unread } from '../contract/model.ts';
import type { Origin } from '../source/origin.ts';
import type { Matched } from './match.ts';
import { matchBy } from './match.ts';

/** A place that is known, or the references that keep it unknown. */
export interface Reference {
  readonly origin: Origin;
  /** It has no text that says what it means. */
  readonly source: undefined;
  readonly unresolved: readonly string[];
  /** The counterpart is somewhere at this place, if it is anywhere. */
  readonly isHolder?: true;
}

type Part = Pick<ContractNode, 'origin' | 'unread'>;

export const isUnread = (part: Part | undefined): boolean => part?.unread !== undefined;

/** A part that has a name, whatever is behind its reference. */
export const referenceOf = ({ origin, unread }: Part): Reference => ({
  origin,
  source: undefined,
  unresolved: unread === undefined ? [] : [unread],
});

/** Leaves out what is on one side only where it may be behind a reference on the other. `nameOf` says where a part belongs. */
export const withoutHidden = <T>(
  matched: readonly Matched<T>[],
  unread: Matched<readonly Unread[]>,
  nameOf: (part: T) => string | undefined = () => undefined,
): readonly Matched<T>[] => {
  const differing = differingIn(unread);
  if (differing.length === 0) return matched;
  const isHidden = (part: T | undefined, side: 'base' | 'revision'): boolean =>
    part !== undefined && differing.some(({ [side]: it }) => it && (it.name === undefined || it.name === nameOf(part)));
  return matched.filter(({ base, revision }) => {
    if (base && revision) return true;
    return !isHidden(base, 'revision') && !isHidden(revision, 'base');
  });
};

/** The same reference on both sides hides the same, as far as anybody can tell. */
export const differingIn = ({ base = [], revision = [] }: Matched<readonly Unread[]>): readonly Matched<Unread>[] =>
  base.length + revision.length === 0
    ? []
    : matchBy(base, revision, ({ name, reference }) => JSON.stringify([name, reference])).filter(
        it => !it.base || !it.revision,
      );
