// Where something is missing in the revision, and where it stood in the base.
import type { Pair } from '../pairs/pair.ts';
import type { View } from '../schema/view.ts';
import type { Origin } from '../source/origin.ts';
import { at, uriOf, valueAt } from '../source/origin.ts';
import { isMapping } from '../source/references.ts';
import type { Sides } from './places.ts';
import { keysTo, layersAt, reach, sameKeys } from './places.ts';

export interface Gap {
  readonly from: Origin;
  readonly to: Origin;
}

export const gapOf = (sides: Sides, pair: Pair): Gap | undefined => {
  const part = pair.base?.origin;
  const holder = pair.parents[0];
  if (!part || !holder?.base || !holder.revision) return undefined;
  if (pair.on === 'property') return gapOfProperty(sides, pair as Pair<'property'>, holder as Pair<'schema'>);
  const ownList = listOfItsOwn(part, holder);
  if (ownList) return { from: part, to: at(ownList, '-') };
  for (const [before, after] of holdersOf(holder)) {
    const keys = keysTo(sides.base, before, part);
    if (!keys || keys.length === 0) continue;
    const from = at(before, ...keys);
    const isItem = Array.isArray(from.parent && valueAt(from.parent));
    return { from, to: reach(sides.revision, after, isItem ? [...keys.slice(0, -1), '-'] : keys) };
  }
  return undefined;
};

/** In 2.0 the media types of the whole API stand for those of an operation, until it names some itself. */
const listOfItsOwn = (part: Origin, { revision }: Pair): Origin | undefined => {
  if (typeof valueAt(part) !== 'string' || !revision || !('content' in revision)) return undefined;
  const list = revision.content[0]?.origin.parent;
  const isOfApi = part.parent?.parent?.parent === undefined;
  return isOfApi && list?.parent?.parent && Array.isArray(valueAt(list)) ? list : undefined;
};

/** What holds the part on both sides, the nearest first; a part of an operation may as well be held by its path item. */
const holdersOf = (pair: Pair | undefined): readonly (readonly [Origin, Origin])[] => {
  if (!pair) return [];
  const { base, revision, parents } = pair;
  const above = holdersOf(parents[0]);
  if (!base || !revision) return above;
  const shared =
    'pathItem' in base && 'pathItem' in revision ? [[base.pathItem.origin, revision.pathItem.origin] as const] : [];
  return [[base.origin, revision.origin], ...shared, ...above];
};

/** Beside those that were its neighbours, wherever they are declared now. */
const gapOfProperty = (sides: Sides, { base }: Pair<'property'>, holder: Pair<'schema'>): Gap | undefined => {
  const list = base?.origin.parent;
  if (!list?.parent || !base || valueAt(base.origin) === undefined) return undefined;
  const [before, after] = [holder.base as View, holder.revision as View];
  const home = uriOf(list);
  for (const [name, { origin }] of before.declared) {
    const now = origin.parent && uriOf(origin.parent) === home ? after.declared.get(name)?.origin.parent : undefined;
    if (now) return { from: base.origin, to: at(now, base.name) };
  }
  const same = sameKeys(sides, list.parent);
  const schema = same && isMapping(valueAt(same)) ? same : layersAt(sides.revision, after.origin).at(-1);
  return schema && { from: base.origin, to: at(schema, 'properties', base.name) };
};
