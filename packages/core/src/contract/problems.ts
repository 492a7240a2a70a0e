// The problems that lowering can find, each made from the place where it is.
import type { Origin } from '../source/origin.ts';
import type { Gravity, Problem } from '../source/problem.ts';
import type { Located } from './located.ts';
import { below } from './located.ts';

/** What a value of a document can be, in the words of the messages. */
type ValueKind = 'mapping' | 'list' | 'text' | 'number' | 'boolean' | 'null';

/** What was left empty is a note. */
export const wrongType = (
  { value, origin }: Located,
  expected: ValueKind,
  gravity: Gravity = isEmpty(value) ? 'note' : 'error',
): Problem => ({
  code: 'wrong-type',
  gravity,
  facts: { field: nameOf(origin), expected, found: kindOf(value) },
  origin,
});

/** A value that is not one of those that the specification knows. A note where it is plain what was meant. */
export const wrongValue = (
  origin: Origin,
  {
    field = origin.key,
    value,
    expected,
  }: { readonly field?: string; readonly value: string; readonly expected: string },
  gravity: Gravity,
): Problem => ({
  code: 'wrong-value',
  gravity,
  facts: { field, value, expected },
  origin,
});

/** A note where the part can be understood without the field. */
export const missingField = (origin: Origin, field: string, gravity: Gravity): Problem => ({
  code: 'missing-field',
  gravity,
  facts: { field },
  origin,
});

/** `since` is the later version that has the field, and as whose field it is read. */
export const unknownField = (owner: Origin, field: string, since: string | undefined): Problem => ({
  code: 'unknown-field',
  // Other unknown names are slips or of later versions; this one is meant for whoever reads the description carelessly.
  gravity: field === '__proto__' ? 'error' : 'note',
  facts: { field, ...(since !== undefined && { since }) },
  origin: below(owner, field),
});

export const declaredTwice = (origin: Origin, name: string): Problem => ({
  code: 'declared-twice',
  gravity: 'note',
  facts: { name },
  origin,
});

export const referenceNotObject = (origin: Origin, reference: string, found: unknown): Problem => ({
  code: 'reference-not-object',
  gravity: 'error',
  facts: { reference, found: kindOf(found) },
  origin,
});

export const referenceCycle = (origin: Origin, reference: string): Problem => ({
  code: 'reference-cycle',
  gravity: 'error',
  facts: { reference },
  origin,
});

/** Parts nested in parts, by way of references, beyond what any description needs. */
export const nestedTooDeep = (origin: Origin, limit: number): Problem => ({
  code: 'too-deep',
  gravity: 'error',
  facts: { limit },
  origin,
});

/** The last key of a place; an index says nothing without the name of its list. */
const nameOf = ({ key, parent }: Origin): string =>
  parent?.parent && /^\d+$/.test(key) ? `${parent.key}/${key}` : key;

/** Null, as YAML has it, or a list of nothing. */
export const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

const kindOf = (value: unknown): ValueKind => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'boolean':
      return 'boolean';
    case 'object':
      return 'mapping';
    default:
      return 'number';
  }
};
