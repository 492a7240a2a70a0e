// A schema as a rule sees it: its facets, and its properties as they exist in one direction.
import type { Direction } from '../findings.ts';
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';
import { conjoin } from './conjoin.ts';
import { disjoin } from './disjoin.ts';
import type { Facets } from './facets.ts';
import { anything } from './facets.ts';
import { isNullableAsAWhole } from './nullable.ts';
import { withPlainNumbers } from './numbers.ts';
import { readSchema } from './read.ts';
import type { Schema } from './schema.ts';
import { asObject, own } from './values.ts';

export interface View extends Facets {
  readonly schema: Schema;
  readonly origin: Origin;
}

export interface Property {
  readonly name: string;
  /** Absent for a name that is required and not declared. */
  readonly schema: Schema | undefined;
  readonly facets: Facets;
  readonly required: boolean;
  readonly origin: Origin;
  readonly owner: Facets;
}

export interface Branch {
  readonly kind: 'anyOf' | 'oneOf';
  readonly schema: Schema;
  readonly facets: Facets;
  /** Name of the component, title, values, names of properties or types: how people tell it from the others. */
  readonly label: string;
  /** The values that belong to it alone: of the discriminator, or of properties that have a single value. */
  readonly tags: readonly string[];
  readonly origin: Origin;
}

export const viewOf = (schema: Schema): View => {
  const facets = facetsOf(schema);
  return {
    ...facets,
    additional: isFreeForm(facets) ? { ...facets.additional, explicit: true } : facets.additional,
    schema,
    origin: schema.origin,
  };
};

/** An object of which nothing is declared can only be meant to hold what nobody declared. */
const isFreeForm = ({ declared, additional, unions, constraints }: Facets): boolean =>
  declared.size === 0 && !additional.closed && unions.length === 0 && !constraints.has('patternProperties');

/** The names that a schema declares or requires, in that order. */
export const propertyNames = ({ declared, required }: Facets): readonly string[] => [
  ...new Set([...declared.keys(), ...required.keys()]),
];

export const propertyOf = (facets: Facets, name: string): Property | undefined => {
  const declared = facets.declared.get(name);
  const origin = declared?.origin ?? facets.required.get(name);
  if (!origin) return undefined;
  const schema = declared ? declared.schema : facets.additional.schema;
  return {
    name,
    schema,
    get facets() {
      return schema ? facetsOf(schema) : anything;
    },
    required: facets.required.has(name),
    origin,
    owner: facets,
  };
};

export const existsIn = (direction: Direction, { schema }: Property): boolean =>
  schema === undefined || !isHidden(schema, direction);

/**
 * OpenAPI 3.x, Schema Object: readOnly members do not exist in requests, writeOnly members not in responses, whatever
 * `required` says. Most say it themselves or not at all: only compositions and references have to be looked into.
 */
export const isHidden = (schema: Schema, direction: Direction): boolean => {
  const flag = direction === 'input' ? 'readOnly' : 'writeOnly';
  const source = asObject(schema.source);
  const isComposed = !source || ['$ref', 'allOf', 'anyOf', 'oneOf'].some(keyword => Object.hasOwn(source, keyword));
  return isComposed ? facetsOf(schema)[flag] : own(source, flag) === true;
};

const known = new WeakMap<Schema, Facets>();

/** The schemas being read, outermost first, each with its depth: a schema that demands itself adds nothing to what it demands otherwise. */
const open = new Map<Schema, number>();
/** The outermost open schema that was met again since the innermost one was opened. */
let metAgain = Infinity;
let unfinished = 0;

/** Deep enough for any honest schema, far from the end of the stack. */
const deepestNesting = 500;
/** How many results that depend on an open schema may be thrown away before they are kept after all: schemas tangled on purpose must not cost exponential time. */
const mostUnfinished = 10_000;

export const facetsOf = (schema: Schema): Facets => {
  const memoised = known.get(schema);
  if (memoised) return memoised;
  const depthMet = open.get(schema);
  if (depthMet !== undefined || open.size > deepestNesting) {
    metAgain = Math.min(metAgain, depthMet ?? 0);
    return anything;
  }
  const depth = open.size;
  const outer = metAgain;
  metAgain = Infinity;
  open.set(schema, depth);
  try {
    const facets = compute(schema);
    // What was read while an outer schema was open lacks that schema's demands: true in this place only.
    if (metAgain >= depth || ++unfinished > mostUnfinished) known.set(schema, facets);
    return facets;
  } finally {
    open.delete(schema);
    metAgain = Math.min(outer, metAgain >= depth ? Infinity : metAgain);
    if (open.size === 0) unfinished = 0;
  }
};

const compute = (schema: Schema): Facets => {
  const parts = schema.space.partsOf(schema);
  if (parts) return withPlainNumbers(parts.map(facetsOf).reduce(conjoin));
  const { facets, joined } = readSchema(schema);
  let result = facets;
  if (joined.reference !== undefined) {
    const target = schema.space.follow(joined.reference, schema);
    result = conjoin(result, target ? facetsOf(target) : { ...anything, unresolved: [joined.reference] });
  }
  for (const arm of joined.allOf) result = conjoin(result, facetsOf(arm));
  for (const { kind, branches, origin } of joined.unions)
    if (branches.length > 0) result = conjoin(result, disjoin(kind, branches, facetsOf, origin));
  const whole = withPlainNumbers(result);
  return isNullableAsAWhole(keyword => own(asObject(schema.source) ?? {}, keyword), schema.space.dialect)
    ? withNull(whole, schema)
    : whole;
};

const withNull = (facets: Facets, { origin }: Schema): Facets => ({
  ...facets,
  types: new Set([...facets.types, 'null']),
  sources: new Map(facets.sources).set('type', at(origin, 'nullable')),
});
