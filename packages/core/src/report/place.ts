// Where a change is on both sides: file, pointer, lines and columns.
import type { Change, Side } from '../findings.ts';
import type { Range } from '../source/document.ts';
import { locate } from '../source/locate.ts';
import { memberOf } from '../source/member-of.ts';
import type { Origin } from '../source/origin.ts';
import { at, pathOf, pointerOf, rootOf } from '../source/origin.ts';
import type { Location } from './report.ts';
import { valueAt } from './subject.ts';

export interface Place {
  readonly origin: Origin;
  readonly location: Location;
}

export interface Places {
  readonly base: Place;
  readonly revision: Place;
}

/** The place of the one field that the change is about, where it says which; else of the changed thing. */
export const placesOf = (change: Change): Places => {
  const [field, ...others] = fieldsOf(change);
  return field !== undefined && others.length === 0 ? placesOfField(change, field) : placesOfThing(change);
};

/** Every place that the change is about, if it names several fields. */
export const allPlacesOf = (change: Change): readonly Places[] => {
  const fields = fieldsOf(change);
  return fields.length === 0 ? [placesOf(change)] : fields.map(field => placesOfField(change, field));
};

/** A rule that looks at many fields says in its facts which of them changed. */
const fieldsOf = ({ facts }: Change): readonly string[] => {
  const fields = Object.hasOwn(facts, 'fields') ? facts['fields'] : undefined;
  return Array.isArray(fields) ? fields.filter(field => typeof field === 'string') : [];
};

const placesOfField = (change: Change, field: string): Places => {
  const narrowed = (side: Side | undefined): Side | undefined => side && { ...side, origin: fieldOrigin(side, field) };
  const [base, revision] = [narrowed(change.base), narrowed(change.revision)];
  return placesOfThing({ ...(base && { base }), ...(revision && { revision }) });
};

/** The title and the description of an API are in `info`. */
const fieldOrigin = ({ origin, exists }: Side, field: string): Origin => {
  const names = field === 'examples' ? ['examples', 'example'] : [field];
  const holders = origin.parent ? [origin] : [at(origin, 'info'), origin];
  const candidates = holders.flatMap(holder => names.map(name => at(holder, name)));
  return (exists ? candidates.find(candidate => valueAt(candidate) !== undefined) : undefined) ?? origin;
};

const placesOfThing = ({ base, revision }: Pick<Change, 'base' | 'revision'>): Places => {
  const anySide = (base ?? revision) as Side;
  return { base: placeOf(base ?? anySide, revision), revision: placeOf(revision ?? anySide, base) };
};

const placeOf = (side: Side, other: Side | undefined): Place => {
  const origin = side.exists || !other ? side.origin : innermostHolder(side.origin, other.origin);
  return { origin, location: { ...whereIs(origin, side.exists), exists: side.exists } };
};

const whereIs = (origin: Origin, exists: boolean): Omit<Location, 'exists'> => {
  const { start, end } = exists ? extentOf(origin) : (locate(origin, 'key') ?? nowhere);
  return { file: origin.document.label, pointer: pointerOf(origin), start, end };
};

/** From the key to the end of the value. */
export const extentOf = (origin: Origin): Range => {
  const key = locate(origin, 'key');
  const value = locate(origin, 'value');
  if (!key || !value) return key ?? value ?? nowhere;
  return isBefore(key.start, value.end) ? { start: key.start, end: value.end } : key;
};

const isBefore = (left: Range['start'], right: Range['start']): boolean =>
  left.line < right.line || (left.line === right.line && left.column < right.column);

const nowhere: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * Below a holder, follows the way to the thing on the other side as far as it exists: what is missing from
 * `properties` belongs there and not just somewhere into the schema. Places in lists say nothing about other lists.
 */
const innermostHolder = (holder: Origin, other: Origin): Origin => {
  const way = pathOf(other);
  const start = pathOf(holder);
  if (!start.every((key, index) => way[index] === key)) return holder;
  let value = start.reduce(memberOf, holder.document.value);
  let here = holder.parent ? holder : rootOf(holder.document);
  for (const key of way.slice(start.length)) {
    value = Array.isArray(value) ? undefined : memberOf(value, key);
    if (typeof value !== 'object' || value === null) break;
    here = at(here, key);
  }
  return here;
};
