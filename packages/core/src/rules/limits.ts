// What the rules about lengths and counts have in common: one limit, absent or not, that went up or down.

import { anything } from '../schema/facets.ts';
import type { View } from '../schema/view.ts';

type Limit = 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'minProperties' | 'maxProperties';

/** null where nothing limits. */
type LimitFacts = { readonly from: number | null; readonly to: number | null };

interface Sides {
  readonly base: View;
  readonly revision: View;
}

export const increased =
  (limit: Limit) =>
  (sides: Sides): LimitFacts | undefined =>
    sides.revision[limit] > sides.base[limit] ? factsOf(limit, sides) : undefined;

export const decreased =
  (limit: Limit) =>
  (sides: Sides): LimitFacts | undefined =>
    sides.revision[limit] < sides.base[limit] ? factsOf(limit, sides) : undefined;

const factsOf = (limit: Limit, { base, revision }: Sides): LimitFacts => ({
  from: stated(limit, base),
  to: stated(limit, revision),
});

const stated = (limit: Limit, view: View): number | null => (view[limit] === anything[limit] ? null : view[limit]);

export const limitMessage = (limit: Limit) => ({
  en: ({ from, to }: LimitFacts): string => {
    if (from === null || to === null)
      return from === null ? `${limit} ${to} was added` : `${limit} ${from} was removed`;
    return `${limit} went from ${from} ${to > from ? 'up' : 'down'} to ${to}`;
  },
  ja: ({ from, to }: LimitFacts): string => {
    if (from === null || to === null)
      return from === null ? `${limit} ${to} が追加されました` : `${limit} ${from} が削除されました`;
    return `${limit} が ${from} から ${to} に${to > from ? '増えました' : '減りました'}`;
  },
});
