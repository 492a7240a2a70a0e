// A value of a document together with its place: what every step of lowering is given.
import { asObject, own } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface Located<Value = unknown> {
  readonly value: Value;
  readonly origin: Origin;
}

export const noFields: Fields = Object.freeze({});

/** One step down. */
export const below = (parent: Origin, key: string | number): Origin => ({
  document: parent.document,
  parent,
  key: typeof key === 'string' ? key : String(key),
});

/** A field of an object; undefined when it is not there, whatever its value when it is. */
export const fieldOf = (object: Located<Fields>, name: string): Located | undefined => {
  const value = own(object.value, name);
  return value === undefined ? undefined : { value, origin: below(object.origin, name) };
};

/** The same place, when there is an object there. */
export const objectAt = (located: Located): Located<Fields> | undefined =>
  asObject(located.value) && (located as Located<Fields>);
