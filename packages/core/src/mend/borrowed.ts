// A value of the base as it can stand in the revision: what it refers to is there, too, or comes along.
import type { DocumentEdit, JsonValue } from '../edit/edit.ts';
import { withValue } from '../edit/values.ts';
import { asObject, own } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, pathOf, pointerOf, rootOf, uriOf, valueAt } from '../source/origin.ts';
import { isMapping, ownString, walkDescription } from '../source/references.ts';
import { sameValue } from '../source/same-value.ts';
import type { Sides } from './places.ts';
import { sameKeys } from './places.ts';

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
  /** What came along already, by its place in the base: how to refer to it. */
  readonly brought: Map<string, string>;
  readonly edits: DocumentEdit[];
}

/** Undefined where something is missing that cannot come along. */
export const borrowed = (
  sides: Sides,
  { value, from, to }: { readonly value: unknown; readonly from: Origin; readonly to: Origin },
  names: Names,
): Borrowed | undefined => {
  const loan: Loan = { sides, names, brought: new Map(), edits: [] };
  const made = lend(loan, value, from, to);
  return made === undefined ? undefined : { value: made, edits: loan.edits };
};

const lend = (loan: Loan, value: unknown, from: Origin, to: Origin): JsonValue | undefined => {
  let made: JsonValue | undefined = value as JsonValue;
  for (const { reference, origin, keys } of referencesIn(loan, value, from)) {
    const other = referenceFor(loan, reference, origin, to);
    if (other === undefined || made === undefined) return undefined;
    if (other !== reference) made = withValue(made, [...keys, '$ref'], other);
  }
  return made;
};

interface Used {
  readonly reference: string;
  readonly origin: Origin;
  /** From the value down. */
  readonly keys: readonly string[];
}

const referencesIn = ({ sides: { base } }: Loan, value: unknown, from: Origin): readonly Used[] => {
  const used: Used[] = [];
  const depth = pathOf(from).length;
  const note = (object: Readonly<Record<string, unknown>>, origin: Origin): void => {
    const reference = ownString(object, '$ref');
    if (reference !== undefined) used.push({ reference, origin, keys: pathOf(origin).slice(depth) });
  };
  walkDescription(from.document, base.description.version, note, { value, origin: from });
  return used;
};

/** How to say in the revision what a reference of the base says. */
const referenceFor = (loan: Loan, reference: string, origin: Origin, to: Origin): string | undefined => {
  const { sides, names, brought } = loan;
  const target = sides.base.description.resolve(reference, origin);
  // It leads nowhere there either.
  if (!target.found) return reference;
  const known = brought.get(uriOf(target.origin));
  if (known !== undefined) return known;
  const here = sides.revision.description.resolve(reference, rootOf(to.document));
  const isKept = here.found && (names === 'shared' || isSame(sides, target.origin, here.origin, new Set()));
  if (isKept) return reference;
  const place = here.found ? freePlace(here.origin) : placeFor(loan, target.origin, to);
  if (!place) return undefined;
  const written = here.found ? `#${pointerOf(place)}` : reference;
  if (here.found && place.document !== to.document) return undefined;
  brought.set(uriOf(target.origin), written);
  const value = lend(loan, valueAt(target.origin), target.origin, place);
  if (value === undefined) return undefined;
  loan.edits.push({ kind: 'set', at: place, value });
  return written;
};

/** Only where the same reference leads there. */
const placeFor = ({ sides }: Loan, target: Origin, to: Origin): Origin | undefined => {
  const place = sameKeys(sides, target);
  return place?.parent && (place.document === to.document || target.document !== sides.base.origin.document)
    ? place
    : undefined;
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
