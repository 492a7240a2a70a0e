// A value of the base as it can stand in the revision: what it refers to is there, too, or comes along.
import type { DocumentEdit, JsonValue } from '../edit/edit.ts';
import { withValue } from '../edit/values.ts';
import { asObject, own } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, pathOf, pointerOf, rootOf, uriOf, valueAt } from '../source/origin.ts';
import type { Target } from '../source/pointer.ts';
import { isMapping, ownString, walkDescription } from '../source/references.ts';
import { sameValue } from '../source/same-value.ts';
import { relativePath } from '../source/uri.ts';
import type { Sides } from './places.ts';
import { documentFor, sameKeys } from './places.ts';

export interface Borrowed {
  readonly value: JsonValue;
  /** What comes along. */
  readonly edits: readonly DocumentEdit[];
}

/**
 * What references lead to may be something else by now. `shared`: that is what is meant. `apart`: what was meant comes
 * along under a name of its own.
 */
export type Names = 'shared' | 'apart';

interface Loan {
  readonly sides: Sides;
  readonly names: Names;
  /** What came along already: how to refer to it. */
  readonly brought: Map<string, string>;
  /** What is being written out in place: in itself it cannot be. */
  readonly open: Set<string>;
  readonly edits: DocumentEdit[];
}

/** Undefined where something is missing that cannot come along. */
export const borrowed = (
  sides: Sides,
  { value, from, to }: { readonly value: unknown; readonly from: Origin; readonly to: Origin },
  names: Names,
): Borrowed | undefined => {
  const loan: Loan = { sides, names, brought: new Map(), open: new Set(), edits: [] };
  const made = lend(loan, value, from, to);
  return made === undefined ? undefined : { value: made, edits: loan.edits };
};

const lend = (loan: Loan, value: unknown, from: Origin, to: Origin): JsonValue | undefined => {
  let made: JsonValue | undefined = value as JsonValue;
  for (const { reference, origin, keys, beside } of referencesIn(loan, value, from)) {
    const other = madeOf(loan, reference, origin, to);
    if (other === undefined || made === undefined) return undefined;
    if (typeof other === 'object') made = withValue(made, keys, besides(other.value, beside));
    else if (other !== reference) made = withValue(made, [...keys, '$ref'], other);
  }
  return made;
};

/** What stands beside a reference stays. */
const besides = (value: JsonValue, { $ref: _, ...rest }: Readonly<Record<string, JsonValue>>): JsonValue => {
  const object = asObject(value) as Readonly<Record<string, JsonValue>> | undefined;
  return object ? { ...object, ...rest } : value;
};

interface Used {
  readonly reference: string;
  readonly origin: Origin;
  /** From the value down. */
  readonly keys: readonly string[];
  /** The object of the reference. */
  readonly beside: Readonly<Record<string, JsonValue>>;
}

const referencesIn = ({ sides: { base } }: Loan, value: unknown, from: Origin): readonly Used[] => {
  const used: Used[] = [];
  const depth = pathOf(from).length;
  const note = (object: Readonly<Record<string, unknown>>, origin: Origin): void => {
    const reference = ownString(object, '$ref');
    if (reference !== undefined) {
      const beside = object as Readonly<Record<string, JsonValue>>;
      used.push({ reference, origin, keys: pathOf(origin).slice(depth), beside });
    }
  };
  walkDescription(from.document, base.description.version, note, { value, origin: from });
  return used;
};

/** How to say in the revision what a reference of the base says, or what it leads to. */
const madeOf = (
  loan: Loan,
  reference: string,
  origin: Origin,
  to: Origin,
): string | { readonly value: JsonValue } | undefined => {
  const { sides, names, brought } = loan;
  const target = sides.base.description.resolve(reference, origin);
  // It leads nowhere there either.
  if (!target.found) return reference;
  const known = brought.get(nameOf(target, to));
  if (known !== undefined) return known;
  const place = sameKeys(sides, target.origin);
  if (documentFor(sides, origin.document) !== to.document) {
    const isThere = place && valueAt(place) !== undefined;
    return (isThere && referenceTo(place, to)) || writtenOut(loan, target, to);
  }
  const here = sides.revision.description.resolve(reference, rootOf(to.document));
  if (!here.found) return place?.parent ? bringAlong(loan, target, place, reference, to) : writtenOut(loan, target, to);
  if (names === 'shared' || isSame(sides, target.origin, here.origin, new Set())) return reference;
  const free = freePlace(here.origin);
  const written = free && referenceTo(free, to);
  return written && bringAlong(loan, target, free, written, to);
};

/** A reference counts in the document that it was written for. */
const nameOf = ({ origin }: Target, to: Origin): string => `${uriOf(origin)} ${to.document.uri}`;

const bringAlong = (loan: Loan, target: Target, place: Origin, reference: string, to: Origin): string | undefined => {
  loan.brought.set(nameOf(target, to), reference);
  const value = lend(loan, target.value, target.origin, place);
  if (value === undefined) return undefined;
  loan.edits.push({ kind: 'set', at: place, value });
  return reference;
};

/** Of a file that is gone. */
const writtenOut = (loan: Loan, { value, origin }: Target, to: Origin): { readonly value: JsonValue } | undefined => {
  const name = uriOf(origin);
  if (loan.open.has(name)) return undefined;
  loan.open.add(name);
  const made = lend(loan, value, origin, to);
  loan.open.delete(name);
  return made === undefined ? undefined : { value: made };
};

const referenceTo = (place: Origin, from: Origin): string | undefined => {
  const path = place.document === from.document ? '' : relativePath(from.document.uri, place.document.uri);
  return path === undefined ? undefined : `${path}#${pointerOf(place)}`;
};

/** Beside a thing that has its name. */
const freePlace = ({ parent, key }: Origin): Origin | undefined => {
  if (!parent) return undefined;
  const taken = asObject(valueAt(parent)) ?? {};
  for (let count = 1; ; count += 1) {
    const name = `${key}Before${count === 1 ? '' : count}`;
    if (own(taken, name) === undefined) return at(parent, name);
  }
};

/** The same text, and so with all that it leads to. */
const isSame = (sides: Sides, base: Origin, revision: Origin, seen: Set<string>): boolean => {
  if (seen.has(uriOf(base))) return true;
  seen.add(uriOf(base));
  const [before, after] = [valueAt(base), valueAt(revision)];
  if (!sameValue(before, after)) return false;
  let same = true;
  walkDescription(
    base.document,
    sides.base.description.version,
    (object, origin) => {
      const reference = isMapping(object) ? ownString(object, '$ref') : undefined;
      if (!same || reference === undefined) return;
      const [left, right] = [
        sides.base.description.resolve(reference, origin),
        sides.revision.description.resolve(reference, rootOf(revision.document)),
      ];
      same = left.found && right.found && isSame(sides, left.origin, right.origin, seen);
    },
    { value: before, origin: base },
  );
  return same;
};
