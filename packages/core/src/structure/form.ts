// The forms that values take in a description, as the specification's tables of fields have them: data, read by `check`.
import type { NameRule, PartName } from '../source/structure-fault.ts';

export type Form =
  | { readonly is: 'any' | 'text' | 'boolean' }
  | { readonly is: 'number' | 'count' | 'positive' }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | { readonly is: 'constant'; readonly value: boolean }
  | { readonly is: 'list'; readonly of: Form; readonly filled?: true; readonly distinct?: true }
  | { readonly is: 'map'; readonly of: Form; readonly single?: true; readonly names?: NameRule }
  /** Text of a certain form. */
  | { readonly is: 'name'; readonly rule: NameRule }
  | { readonly is: 'part'; readonly of: PartName }
  /** Of different types, so that the type of a value tells which one is meant. */
  | { readonly is: 'either'; readonly of: readonly Form[] };

/** An object of the specification. */
export interface Part {
  readonly fields: ReadonlyMap<string, Form>;
  readonly required: readonly string[];
  /** The fields that are not fixed. */
  readonly named?: { readonly names?: NameRule; readonly of: Form };
  readonly filled?: true;
  /** Which other fields it may have. */
  readonly others: 'extensions' | 'any' | 'none';
  /** Whether a reference may stand in its place, or in it as a field like the others. */
  readonly reference?: 'instead' | 'inside';
  readonly rules: readonly Rule[];
  /** What it is in detail, by the value of one of its fields. */
  readonly variants?: { readonly by: string; readonly of: Readonly<Record<string, Part>> };
}

export type Rule =
  | { readonly rule: 'exactly-one' | 'at-least-one' | 'not-together'; readonly fields: readonly string[] }
  /** The others say how the first one is written, and mean nothing without it. */
  | { readonly rule: 'not-beside'; readonly field: string; readonly others: readonly string[] }
  | { readonly rule: 'items-of-array' };

/** Of one version, which may not have all of them. */
export type Parts = { readonly [Name in PartName]?: Part };

export const any: Form = { is: 'any' };
export const text: Form = { is: 'text' };
export const boolean: Form = { is: 'boolean' };
export const number: Form = { is: 'number' };
export const count: Form = { is: 'count' };
export const positive: Form = { is: 'positive' };
export const named = (rule: NameRule): Form => ({ is: 'name', rule });
export const choice = (...of: readonly string[]): Form => ({ is: 'choice', of });
export const list = (of: Form): Form => ({ is: 'list', of });
export const filledList = (of: Form): Form => ({ is: 'list', of, filled: true });
export const map = (of: Form, names?: NameRule): Form => ({ is: 'map', of, ...(names && { names }) });
export const part = (of: PartName): Form => ({ is: 'part', of });
export const either = (...of: readonly Form[]): Form => ({ is: 'either', of });

export type Fields = Readonly<Record<string, Form>>;

/** Several fields of one form. */
export const all = (form: Form, ...names: readonly string[]): Fields =>
  Object.fromEntries(names.map(name => [name, form]));

/** An object with these fields, those with `*` required, and extensions. */
export const fieldsOf = (fields: Fields, more: Partial<Part> = {}): Part => ({
  fields: new Map(Object.entries(fields).map(([name, form]) => [name.replace('*', ''), form])),
  required: Object.keys(fields)
    .filter(name => name.endsWith('*'))
    .map(name => name.slice(0, -1)),
  others: 'extensions',
  rules: [],
  ...more,
});

/** `part` without some of its fields, and with others. */
export const narrowed = (
  { variants: _, ...whole }: Part,
  changed: { readonly without?: readonly string[]; readonly fields?: Fields } & Partial<
    Pick<Part, 'required' | 'rules'>
  >,
): Part => ({
  ...whole,
  fields: new Map([
    ...[...whole.fields].filter(([name]) => changed.without?.includes(name) !== true),
    ...Object.entries(changed.fields ?? {}),
  ]),
  required: [...whole.required, ...(changed.required ?? [])],
  rules: changed.rules ?? whole.rules,
});
