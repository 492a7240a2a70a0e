// Where values are written as text, so that a string without limits can be anything that is written.
import type { Header, MediaType, Parameter } from '../contract/model.ts';
import type { Effect } from '../findings.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Facets } from '../schema/facets.ts';
import type { Schema } from '../schema/schema.ts';
import type { TypeName } from '../schema/type-name.ts';
import type { View } from '../schema/view.ts';
import { facetsOf } from '../schema/view.ts';

/** What a change between a string and another type does where both are text; undefined elsewhere, and where the string has limits. */
export const effectAsText = (base: View, revision: View, parents: readonly Pair[]): Effect | undefined => {
  // As they are written: what only one side speaks of is left out of views that are compared.
  const [isWider, isNarrower] = [isAnyText(revision.schema), isAnyText(base.schema)];
  if (isWider === isNarrower) return undefined;
  const written = writingOf(parents);
  const { types } = isWider ? base : revision;
  if (!written || ![...types].every(type => written === 'document' || isScalar(type))) return undefined;
  return isWider ? 'widens' : 'narrows';
};

/** Whether whatever is written is a value of a schema, where one is given. */
export const isAnyText = (schema: Schema | undefined): boolean =>
  schema === undefined || takesAnyText(facetsOf(schema));

const takesAnyText = ({
  types,
  enum: values,
  formats,
  patterns,
  minLength,
  maxLength,
  unions,
  constraints,
}: Facets): boolean =>
  types.size === 1 &&
  types.has('string') &&
  values === undefined &&
  formats.length + patterns.length + unions.length + constraints.size === 0 &&
  minLength === 0 &&
  maxLength === Infinity;

const isScalar = (type: TypeName): boolean => type === 'number' || type === 'integer' || type === 'boolean';

/** `value` in URLs, headers and forms, `document` in bodies that are text as a whole; undefined unless it is so in every place. */
type Writing = 'value' | 'document';

const writingOf = (parents: readonly Pair[]): Writing | undefined => {
  const found = new Set<Writing | undefined>();
  const seen = new Set<Pair>(parents);
  for (const pair of seen) {
    if (pair.on === 'parameter' || pair.on === 'header' || pair.on === 'media-type') found.add(writingAt(pair));
    else if (pair.parents.length === 0) found.add(undefined);
    else for (const parent of pair.parents) seen.add(parent);
  }
  if (found.has(undefined)) return undefined;
  return found.has('value') ? 'value' : 'document';
};

const writingAt = ({ on, base, revision }: Pair): Writing | undefined => {
  const writings = [base, revision].map(side =>
    on === 'media-type' ? writingIn((side as MediaType).range) : (side as Parameter | Header).serialization && 'value',
  );
  return writings[0] === writings[1] ? writings[0] : undefined;
};

const writingIn = (range: string): Writing | undefined => {
  if (range.startsWith('application/x-www-form-urlencoded')) return 'value';
  return /^(?:text\/|[^;]*[/+]xml(?:;|$))/.test(range) ? 'document' : undefined;
};
