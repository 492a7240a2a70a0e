// What is new is taken out again.
import type { DocumentEdit } from '../edit/edit.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';
import type { Way } from './idea.ts';
import { together } from './idea.ts';
import { nameOf } from './names.ts';
import type { Sides } from './places.ts';
import { keysTo } from './places.ts';
import { relaxed } from './relax.ts';
import { titles } from './titles.ts';

export const wayOut = (sides: Sides, pair: Pair): Way => [
  () => {
    const place = placeOf(sides, pair);
    if (!place || valueAt(place) === undefined) return undefined;
    const removal: DocumentEdit = { kind: 'remove', at: place };
    // What is not declared must not be asked for.
    const edits = together(pair.on === 'property' ? relaxed(pair) : [], [removal]);
    return edits && { title: titles.takeOut(nameOf(pair)), edits };
  },
];

/** Where it is named. */
const placeOf = (sides: Sides, { on, revision, parents }: Pair): Origin | undefined => {
  const holder = parents[0]?.revision;
  if (!revision || !holder) return undefined;
  if (on === 'property') return revision.origin;
  const holders = 'pathItem' in holder ? [holder.origin, holder.pathItem.origin] : [holder.origin];
  for (const above of holders) {
    const keys = keysTo(sides.revision, above, revision.origin);
    if (keys && keys.length > 0) return at(above, ...keys);
  }
  return undefined;
};
