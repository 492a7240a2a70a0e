// Which ways there are to mend a change: what a rule looks at, and the field that it points at, tell it.
import type { Edit } from '../judge/edits.ts';
import type { Pair } from '../pairs/pair.ts';
import { own } from '../schema/values.ts';
import { uriOf } from '../source/origin.ts';
import type { Idea, Thought, Way } from './idea.ts';
import type { Sides } from './places.ts';
import { wayBack } from './put-back.ts';
import { wayToRelax } from './relax.ts';
import { wayToRename } from './rename-back.ts';
import { asUsed, ideasForWhole, wayToRestore } from './restore.ts';
import { wayOfSecurity } from './security.ts';
import { wayOut } from './take-out.ts';

export const waysToMend = (sides: Sides, { rule, pairs }: Edit): readonly Way[] =>
  everywhere(placesOf(pairs).map(pair => waysFor(sides, pair, rule.at)));

const waysFor = (sides: Sides, pair: Pair, field: string | undefined): readonly Way[] => {
  if (!pair.revision) return [[...wayBack(sides, pair), ...ofHolder(sides, pair)]];
  if (!pair.base) return [wayToRelax(pair), [...wayOut(sides, pair), ...ofHolder(sides, pair)]];
  if (pair.on === 'security') return [wayOfSecurity(sides, pair)];
  if (pair.on === 'component') return [wayOfComponent(sides, pair as Pair<'component'>)];
  const back = isElsewhere(pair) ? wayBack(sides, pair) : [];
  const relaxed = field === undefined ? wayToRelax(pair) : [];
  return [[...back, ...relaxed, ...wayToRestore(sides, pair, field)]];
};

/** Another one is referred to, or the same one by another name. */
const wayOfComponent = (sides: Sides, pair: Pair<'component'>): Way => {
  const [holder] = pair.parents;
  return [
    () => (holder ? asUsed(sides, holder) : undefined),
    ...ideasForWhole(sides, pair),
    ...wayToRename(sides, pair),
  ];
};

/** Where the thing itself is not enough, what holds it is as it was. */
const ofHolder = (sides: Sides, { parents: [holder] }: Pair): Way => (holder ? ideasForWhole(sides, holder) : []);

/** What was one thing in the base can be several by now, which changed alike. */
const mostPlaces = 40;

const placesOf = (pairs: readonly Pair[]): readonly Pair[] => {
  const places = new Map<string, Pair>();
  for (const pair of pairs) {
    const place = (pair.revision ?? pair.parents[0]?.revision)?.origin;
    const key = place ? uriOf(place) : '';
    if (!places.has(key)) places.set(key, pair);
  }
  return [...places.values()].slice(0, mostPlaces);
};

/** The same at all places. */
const everywhere = ([first = [], ...others]: readonly (readonly Way[])[]): readonly Way[] =>
  first.map((way, index) =>
    way.map((thought, step): Thought => {
      if (others.length === 0) return thought;
      return () => joined([thought, ...others.map(ways => ways[index]?.[step])].map(it => it?.()));
    }),
  );

const joined = (ideas: readonly (Idea | undefined)[]): Idea | undefined => {
  const all = ideas.filter(idea => idea !== undefined);
  const [first] = all;
  return first && all.length === ideas.length ? { ...first, edits: all.flatMap(({ edits }) => edits) } : undefined;
};

/** By another name, or at another address: the old one can be kept beside it. */
const isElsewhere = ({ on, base, revision }: Pair): boolean =>
  (addresses[on] ?? []).some(key => fieldOf(base, key) !== fieldOf(revision, key));

const addresses: Partial<Record<Pair['on'], readonly string[]>> = {
  property: ['name'],
  header: ['name'],
  parameter: ['name', 'in'],
  operation: ['method', 'path'],
  response: ['status'],
  'media-type': ['range'],
};

const fieldOf = (subject: Pair['base'], key: string): unknown => own({ ...subject }, key);
