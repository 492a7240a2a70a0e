// Whether a value satisfies a term: yes, no, or undefined where a part cannot be looked into.
import { canonical } from './canonical.ts';
import type { Decimal } from './decimal.ts';
import { compareDecimals, isMultiple, toDecimal } from './decimal.ts';
import { matchesFormat } from './formats.ts';
import { matchesPattern } from './patterns.ts';
import type { ArrayAtom, Atom, JsonType, Keys, NumberAtom, ObjectAtom, Part, StringAtom, Term } from './term.ts';
import { typeBits } from './term.ts';

type Answer = boolean | undefined;

/** What is known of one value: terms are evaluated once, and one that needs itself for the same value says nothing. */
type Known = Map<Term, Answer>;

const knownOf = new WeakMap<object, Known>();

/** Objects are remembered: those that are built up level by level would be walked to the bottom again at each. */
const whatIsKnownOf = (value: unknown): Known => {
  if (typeof value !== 'object' || value === null) return new Map();
  const known = knownOf.get(value) ?? new Map<Term, Answer>();
  knownOf.set(value, known);
  return known;
};

export const satisfies = (term: Term, value: unknown, known: Known = whatIsKnownOf(value)): Answer => {
  if (known.has(term)) return known.get(term);
  known.set(term, undefined);
  const answer = every(term.parts, part => partHolds(part, value, known));
  known.set(term, answer);
  return answer;
};

const jsonTypeOf = (value: unknown): JsonType => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'boolean' | 'number' | 'string' | 'object';
};

export const partHolds = (part: Part, value: unknown, known: Known = whatIsKnownOf(value)): Answer => {
  switch (part.kind) {
    case 'types':
      return (part.types & typeBits[jsonTypeOf(value)]) !== 0;
    case 'values':
      return keysOf(part.values).has(canonical(value));
    case 'all':
      return satisfies(part.term, value, known);
    case 'any':
      return some(part.terms, term => satisfies(term, value, known));
    case 'one': {
      const answers = part.terms.map(term => satisfies(term, value, known));
      const held = answers.filter(it => it === true).length;
      if (held > 1) return false;
      return answers.includes(undefined) ? undefined : held === 1;
    }
    case 'not':
      return negated(satisfies(part.term, value, known));
    default:
      return part.on !== 'any' && part.on !== jsonTypeOf(value) ? true : atomHolds(part, value);
  }
};

const keysByValues = new WeakMap<readonly unknown[], ReadonlySet<string>>();

/** Lists of values can be long, and are asked about again and again. */
export const keysOf = (values: readonly unknown[]): ReadonlySet<string> => {
  const known = keysByValues.get(values) ?? new Set(values.map(canonical));
  keysByValues.set(values, known);
  return known;
};

const atomHolds = (atom: Atom, value: unknown): Answer => {
  if (atom.kind === 'opaque') return undefined;
  switch (atom.on) {
    case 'number':
      return numberHolds(atom, toDecimal(value as number));
    case 'string':
      return stringHolds(atom, value as string);
    case 'array':
      return arrayHolds(atom, value as readonly unknown[]);
    case 'object':
      return objectHolds(atom, value as Readonly<Record<string, unknown>>);
  }
};

const numberHolds = (atom: NumberAtom, value: Decimal | undefined): Answer => {
  if (!value) return undefined;
  if (atom.kind === 'multiple-of') return isMultiple(value, atom.of);
  const order = compareDecimals(value, atom.bound);
  if (order === 0) return !atom.exclusive;
  return atom.kind === 'minimum' ? order > 0 : order < 0;
};

export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _ of text) length++;
  return length;
};

const stringHolds = (atom: StringAtom, value: string): Answer => {
  switch (atom.kind) {
    case 'min-length':
      return lengthOf(value) >= atom.count;
    case 'max-length':
      return lengthOf(value) <= atom.count;
    case 'pattern':
      return matchesPattern(atom.source, value);
    case 'format':
      return matchesFormat(atom.name, value);
  }
};

const arrayHolds = (atom: ArrayAtom, value: readonly unknown[]): Answer => {
  switch (atom.kind) {
    case 'min-items':
      return value.length >= atom.count;
    case 'max-items':
      return value.length <= atom.count;
    case 'unique-items':
      return new Set(value.map(canonical)).size === value.length;
    case 'items':
      return every(value.slice(atom.from, Math.min(atom.to, value.length)), item => satisfies(atom.term, item));
    case 'contains': {
      const answers = value.map(item => satisfies(atom.term, item));
      const least = answers.filter(it => it === true).length;
      const most = least + answers.filter(it => it === undefined).length;
      if (most < atom.min || least > atom.max) return false;
      return least >= atom.min && most <= atom.max ? true : undefined;
    }
  }
};

const objectHolds = (atom: ObjectAtom, value: Readonly<Record<string, unknown>>): Answer => {
  switch (atom.kind) {
    case 'min-properties':
      return Object.keys(value).length >= atom.count;
    case 'max-properties':
      return Object.keys(value).length <= atom.count;
    case 'required':
      return Object.hasOwn(value, atom.name);
    case 'members': {
      const { keys, term } = atom;
      if (keys.kind === 'name') return Object.hasOwn(value, keys.name) ? satisfies(term, value[keys.name]) : true;
      return every(Object.keys(value), name => either(negated(hasKey(keys, name)), () => satisfies(term, value[name])));
    }
    case 'names':
      return every(Object.keys(value), name => satisfies(atom.term, name));
    case 'declares':
      return true;
  }
};

export const hasKey = (keys: Keys, name: string): Answer => {
  switch (keys.kind) {
    case 'name':
      return keys.name === name;
    case 'pattern':
      return matchesPattern(keys.source, name);
    case 'others':
      return keys.names.has(name) ? false : negated(some(keys.patterns, source => matchesPattern(source, name)));
  }
};

const negated = (answer: Answer): Answer => (answer === undefined ? undefined : !answer);

const either = (first: Answer, second: () => Answer): Answer => {
  if (first === true) return true;
  const answer = second();
  return answer === true ? true : first === undefined ? undefined : answer;
};

const every = <T>(items: readonly T[], holds: (item: T) => Answer): Answer => {
  let unknown = false;
  for (const item of items) {
    const answer = holds(item);
    if (answer === false) return false;
    if (answer === undefined) unknown = true;
  }
  return unknown ? undefined : true;
};

const some = <T>(items: readonly T[], holds: (item: T) => Answer): Answer =>
  negated(every(items, item => negated(holds(item))));
