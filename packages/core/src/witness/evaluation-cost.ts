// How much work a value can make for a validator that evaluates every schema each time it is led there.
//
// Schemas that refer to one another twice each cost twice as much with every one of them, and validators do not remember.
import { asObject, own } from '../schema/values.ts';
import type { JsonSchema } from './writer.ts';

/** For any value, in evaluations of one schema for one value; Infinity when it would never end. */
export const evaluationCost = (schema: JsonSchema): ((value: unknown) => number) => {
  const definitions = typeof schema === 'boolean' ? undefined : asObject(own(schema, '$defs'));
  const measure = createMeter(definitions ?? {});
  return value => measure(schema, value);
};

type Meter = (schema: unknown, value: unknown) => number;

/** Counts every subschema as if it were evaluated, wherever the value has something for it. */
const createMeter = (definitions: Readonly<Record<string, unknown>>): Meter => {
  const known = new Map<unknown, Map<unknown, number>>();

  const measure: Meter = (schema, value) => {
    if (schema === undefined) return 0;
    const source = asObject(schema);
    if (!source) return 1;
    const ofSchema = known.get(source) ?? new Map<unknown, number>();
    known.set(source, ofSchema);
    const memoised = ofSchema.get(value);
    if (memoised !== undefined) return memoised;
    // Met again before it is done: this would never end.
    ofSchema.set(value, Infinity);
    const cost = 1 + ofSame(source, value) + ofParts(source, value);
    ofSchema.set(value, cost);
    return cost;
  };

  const ofSame = (source: Readonly<Record<string, unknown>>, value: unknown): number => {
    const reference = own(source, '$ref');
    const referred = typeof reference === 'string' ? [own(definitions, reference.slice('#/$defs/'.length))] : [];
    const alternatives = ['allOf', 'anyOf', 'oneOf'].flatMap(keyword => own(source, keyword) ?? []);
    const single = ['not', 'if', 'then', 'else'].map(keyword => own(source, keyword));
    const dependent = Object.values(asObject(own(source, 'dependentSchemas')) ?? {});
    const values = own(source, 'enum');
    return (
      sum([...referred, ...alternatives, ...single, ...dependent], it => measure(it, value)) +
      (Array.isArray(values) ? values.length : 0)
    );
  };

  const ofParts = (source: Readonly<Record<string, unknown>>, value: unknown): number => {
    if (Array.isArray(value)) {
      const prefix = own(source, 'prefixItems');
      const ofAll = ['items', 'unevaluatedItems', 'contains'].map(keyword => own(source, keyword));
      const pairwise = own(source, 'uniqueItems') === true ? value.length ** 2 : 0;
      return (
        pairwise +
        sum(
          value,
          (item, index) =>
            sum(ofAll, it => measure(it, item)) + measure(Array.isArray(prefix) ? prefix[index] : undefined, item),
        )
      );
    }
    const members = Object.entries(asObject(value) ?? {});
    if (members.length === 0) return 0;
    const properties = asObject(own(source, 'properties')) ?? {};
    const ofAll = [
      ...Object.values(asObject(own(source, 'patternProperties')) ?? {}),
      ...['additionalProperties', 'unevaluatedProperties'].map(keyword => own(source, keyword)),
    ];
    const names = own(source, 'propertyNames');
    return sum(
      members,
      ([name, member]) =>
        measure(names, name) + measure(own(properties, name), member) + sum(ofAll, it => measure(it, member)),
    );
  };

  return measure;
};

const sum = <T>(items: readonly T[], of: (item: T, index: number) => number): number =>
  items.reduce((total, item, index) => total + of(item, index), 0);
