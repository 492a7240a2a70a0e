// How values are written into URLs and headers, as far as it makes a difference for the values that a schema allows.
import type { Serialization } from '../contract/model.ts';
import type { Effect } from '../findings.ts';
import { allTypes } from '../schema/facets.ts';
import type { Schema } from '../schema/schema.ts';
import type { TypeName } from '../schema/type-name.ts';
import { facetsOf } from '../schema/view.ts';

export interface Written {
  readonly serialization?: Serialization | undefined;
  readonly schema?: Schema | undefined;
  readonly content: readonly { readonly range: string }[];
}

/** What one side says about how a value is written; only what differs from the other side. */
export type Writing = { readonly [field: string]: string | boolean };

export type SerializationChange = { readonly from: Writing; readonly to: Writing };

/** What may be written beside what the style says. */
export const flagNames = ['allowReserved', 'allowEmptyValue'] as const;

export const serializationChange = (base: Written, revision: Written): SerializationChange | undefined => {
  const [left, right] = [base.serialization, revision.serialization];
  if (!left || !right) {
    // Two media types are compared as such.
    return left || right ? { from: wholeOf(base), to: wholeOf(revision) } : undefined;
  }
  const types = commonTypes(base.schema, revision.schema);
  const from: Record<string, string | boolean> = {};
  const to: Record<string, string | boolean> = {};
  if (!isWrittenAlike(left, right, types)) {
    Object.assign(from, styleOf(left));
    Object.assign(to, styleOf(right));
  }
  for (const flag of flagNames) {
    if (left[flag] === right[flag] || (flag === 'allowReserved' && !hasReserved(types))) continue;
    from[flag] = left[flag];
    to[flag] = right[flag];
  }
  return Object.keys(from).length > 0 ? { from, to } : undefined;
};

/** Flags allow more when they are set; another style is another text. */
export const serializationEffect = ({ from, to }: SerializationChange): Effect => {
  const flags = flagNames.filter(flag => from[flag] !== undefined);
  const isText = Object.keys(from).length > flags.length;
  const [widens, narrows] = [flags.some(flag => to[flag]), flags.some(flag => from[flag])];
  return isText || (widens && narrows) ? 'alters' : widens ? 'widens' : 'narrows';
};

export const writingText = (writing: Writing): string =>
  Object.entries(writing)
    .map(([field, value]) => `${field}: ${value}`)
    .join(', ');

/** OpenAPI 3.2, Parameter Object: `explode` has no effect on deepObject. */
export const styleOf = ({ style, explode, inner }: Serialization): Writing =>
  style === 'deepObject' ? { style } : { style, explode, ...(inner !== undefined && { inner }) };

/** Whether every value that both sides allow is written the same way by both. */
export const isWrittenAlike = (left: Serialization, right: Serialization, types: ReadonlySet<TypeName>): boolean =>
  shapesOf(types).every(
    shape => formOf(left, shape) === formOf(right, shape) && (shape !== 'array' || left.inner === right.inner),
  );

export const commonTypes = (base: Schema | undefined, revision: Schema | undefined): ReadonlySet<TypeName> => {
  const [left, right] = [base, revision].map(schema => (schema ? facetsOf(schema).types : allTypes));
  return new Set(
    [...(left ?? [])].filter(
      type =>
        right?.has(type) ||
        (type === 'integer' && right?.has('number')) ||
        (type === 'number' && right?.has('integer')),
    ),
  );
};

type Shape = 'primitive' | 'array' | 'object';

const shapesOf = (types: ReadonlySet<TypeName>): readonly Shape[] => [
  ...new Set([...types].map(type => (type === 'array' || type === 'object' ? type : 'primitive'))),
];

/** Two serializations with the same form write the same text for values of that shape (OpenAPI 3.1, Parameter Object, style examples). */
const formOf = ({ style, explode }: Serialization, shape: Shape): string => {
  const isDelimited = ['spaceDelimited', 'pipeDelimited', 'tabDelimited'].includes(style);
  // `name=value`: there is nothing to separate. The others are not defined for a single value, and written like this.
  if (shape === 'primitive') return isDelimited || style === 'deepObject' ? 'form' : style;
  if (style === 'deepObject') return style;
  if (isDelimited && explode) return 'form exploded';
  // Exploded or not, the items of `simple` are separated by commas.
  if (style === 'simple' && shape === 'array') return style;
  return explode ? `${style} exploded` : style;
};

/** Numbers and booleans have no reserved characters. */
const hasReserved = (types: ReadonlySet<TypeName>): boolean =>
  ['string', 'array', 'object'].some(type => types.has(type as TypeName));

const wholeOf = ({ serialization, content }: Written): Writing =>
  serialization ? styleOf(serialization) : { content: content[0]?.range ?? '' };
