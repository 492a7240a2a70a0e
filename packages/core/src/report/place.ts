// Where a change is on both sides: file, pointer, lines and columns.
import type { Change, Side } from '../findings.ts';
import type { Range } from '../source/document.ts';
import { locate } from '../source/locate.ts';
import type { Origin } from '../source/origin.ts';
import { at, pathOf, pointerOf, rootOf } from '../source/origin.ts';
import type { Location } from './report.ts';

export interface Place {
  readonly origin: Origin;
  readonly location: Location;
}

export interface Places {
  readonly base: Place;
  readonly revision: Place;
}

export const placesOf = ({ base, revision }: Change): Places => {
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

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
