// Walks references that could not be followed in lists where they hide even the names of what is behind them.
import type { Unread } from '../contract/model.ts';
import type { Direction } from '../findings.ts';
import type { Matched } from './match.ts';
import type { Pair } from './pair.ts';
import type { Reference } from './unread.ts';
import { differingIn, referenceOf } from './unread.ts';
import type { Walker } from './walker.ts';

/** Pairs each reference that only one side has with the owner of the list on the other. */
export const visitUnread = (
  walker: Walker,
  unread: Matched<readonly Unread[]>,
  direction: Direction,
  parent: Pair,
): void => {
  for (const { base, revision } of differingIn(unread)) {
    const side = (it: Unread | undefined, owner: Pair['base']): Reference | undefined =>
      it
        ? referenceOf({ origin: it.origin, unread: it.reference })
        : owner && { ...referenceOf(owner), isHolder: true };
    const sides = { base: side(base, parent.base), revision: side(revision, parent.revision) };
    walker.pair('reference', sides, direction, parent);
  }
};
