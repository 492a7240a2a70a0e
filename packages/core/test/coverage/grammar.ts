// The words in which the tests write down what the specification says of its objects.

export type Version = '2.0' | '3.0' | '3.1' | '3.2';
export type Fields = Readonly<Record<string, unknown>>;

/** What stands in a field, with values to put there. */
export type Shape =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'value'; readonly values: readonly unknown[] }
  /** A list of plain values in which order does not matter. */
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | { readonly kind: 'object'; readonly name: string }
  /** `alone`: there is only ever one entry. */
  | {
      readonly kind: 'map';
      readonly of: Shape;
      readonly key: string;
      readonly alone?: boolean;
      /** Entries that cannot be left out. */
      readonly keep?: (key: string, object: Fields) => boolean;
    }
  /** `keep`: items that cannot be left out. */
  | { readonly kind: 'list'; readonly of: Shape; readonly keep?: (item: unknown) => boolean };

export interface Field {
  readonly is: Shape | ((object: Fields, key: string) => Shape);
  readonly since?: Version;
  readonly until?: Version;
  /** Without it the object means nothing: it is changed, and neither added nor removed. */
  readonly required?: boolean;
  /** Fields that exclude this one. */
  readonly unless?: readonly string[];
  /** What it is where it is not written. */
  readonly default?: string | number | boolean | readonly string[] | ((object: Fields) => unknown);
  /** Whether the field means anything in an object, which stands under a key. */
  readonly if?: (object: Fields, key: string) => boolean;
  /** Of what is in the field; `opposite` to that of the object for what comes back. */
  readonly direction?: 'opposite';
  /** JSON Schema: the types of values that the keyword speaks of; all unless told. */
  readonly types?: readonly string[];
}

export interface ObjectType {
  /** The smallest object of its kind, to be added. */
  readonly sample?: unknown;
  readonly fields: Readonly<Record<string, Field>>;
  /** Of objects that are maps. */
  readonly entries?: { readonly key: string; readonly of: Shape };
}

export type Specification = Readonly<Record<string, ObjectType>>;

export const text = (...values: readonly string[]): Shape => ({ kind: 'value', values });
export const value = (...values: readonly unknown[]): Shape => ({ kind: 'value', values });
export const flag: Shape = { kind: 'value', values: [true, false] };
export const off = false;
export const values = (...list: readonly unknown[]) => ({ kind: 'values', values: list }) as const;
export const one = (name: string): Shape => ({ kind: 'object', name });
export const items = (name: string) => ({ kind: 'list', of: one(name) }) as const;
export const mapOf = (name: string, key: string, alone?: 'alone'): Shape & { readonly kind: 'map' } => ({
  kind: 'map',
  of: one(name),
  key,
  ...(alone && { alone: true }),
});
export const entry = (name: string, key: string) => ({ key, of: one(name) });

export const isIn = ({ since = '2.0', until = '3.2' }: Field, version: Version): boolean =>
  since <= version && version <= until;
