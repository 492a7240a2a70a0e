// Holds the values of a configuration against the form that they must have, and says of each that has another one what is wrong and where.
import { closest } from '../messages/closest.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';
import type { Problem } from '../source/problem.ts';

export type Fields = Readonly<Record<string, unknown>>;

export type Check = (reader: Reader, value: unknown, origin: Origin) => void;

export interface Reader {
  readonly report: (problem: Problem) => void;
  /** What is not there has no fields. */
  readonly mapping: (value: unknown, origin: Origin) => Fields;
  /** What is not there has no items. */
  readonly list: (value: unknown, origin: Origin) => readonly unknown[];
  readonly text: (value: unknown, origin: Origin) => void;
  /** One text, or a list of them. */
  readonly texts: (value: unknown, origin: Origin) => void;
  readonly flag: (value: unknown, origin: Origin) => void;
  readonly choice: (value: unknown, origin: Origin, choices: readonly string[]) => void;
  /** One text of a form, of which examples are `expected`. */
  readonly form: (
    value: unknown,
    origin: Origin,
    form: { readonly isRight: (text: string) => boolean; readonly expected: string },
  ) => void;
  /** Only these settings are there; names that begin with `x-` are for others. */
  readonly known: (fields: Fields, origin: Origin, names: readonly string[]) => void;
  /** The fields that are there, each by its own check, and no others; some must be. */
  readonly settings: (
    value: unknown,
    origin: Origin,
    checks: Readonly<Record<string, Check>>,
    required?: readonly string[],
  ) => void;
}

export const createReader = (report: (problem: Problem) => void): Reader => {
  const wrongType = (origin: Origin, expected: string): void =>
    report({
      code: 'wrong-type',
      gravity: 'error',
      facts: { field: fieldOf(origin) || 'breakwater.yaml', expected },
      origin,
    });
  const wrongValue = (origin: Origin, value: unknown, expected: string): void => {
    const facts = { field: fieldOf(origin), value: inWords(value), expected };
    report({ code: 'wrong-value', gravity: 'error', facts, origin });
  };
  const reader: Reader = {
    report,
    list(value, origin) {
      if (Array.isArray(value)) return value as readonly unknown[];
      if (value !== undefined) wrongType(origin, 'list');
      return [];
    },
    mapping(value, origin) {
      const object = value === undefined || value === null ? {} : asObject(value);
      if (!object) wrongType(origin, 'mapping');
      return object ?? {};
    },
    text(value, origin) {
      if (typeof value !== 'string') wrongType(origin, 'text');
    },
    texts(value, origin) {
      if (typeof value === 'string') return;
      for (const [index, item] of reader.list(value, origin).entries()) reader.text(item, at(origin, index));
    },
    flag(value, origin) {
      if (typeof value !== 'boolean') wrongType(origin, 'boolean');
    },
    choice(value, origin, choices) {
      if (typeof value === 'string' && choices.includes(value)) return;
      wrongValue(origin, value, choices.join(', '));
    },
    form(value, origin, { isRight, expected }) {
      if (typeof value !== 'string' || !isRight(value)) wrongValue(origin, value, expected);
    },
    known(fields, origin, names) {
      for (const name of Object.keys(fields)) {
        if (names.includes(name) || name.startsWith('x-')) continue;
        const similar = closest(name, names);
        const facts = { name, ...(similar === undefined ? { known: names.join(', ') } : { similar }) };
        report({ code: 'unknown-setting', gravity: 'error', facts, origin: at(origin, name) });
      }
    },
    settings(value, origin, checks, required = []) {
      const fields = reader.mapping(value, origin);
      reader.known(fields, origin, Object.keys(checks));
      for (const field of asObject(value ?? {}) ? required : []) {
        if (!Object.hasOwn(fields, field))
          report({ code: 'missing-field', gravity: 'error', facts: { field }, origin });
      }
      for (const [name, check] of Object.entries(checks)) {
        if (Object.hasOwn(fields, name)) check(reader, fields[name], at(origin, name));
      }
    },
  };
  return reader;
};

/** An item of a list has the name of the list. */
const fieldOf = ({ key, parent }: Origin): string => (/^\d+$/.test(key) && parent ? parent.key : key);

/** A mapping by its keys. */
const inWords = (value: unknown): string => {
  const object = asObject(value);
  return object ? Object.keys(object).join(', ') || '{}' : String(value);
};
