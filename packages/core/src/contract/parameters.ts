// Parameters of 3.x, and how those of a path item and of an operation go together in every version.

import type { Origin } from '../source/origin.ts';
import { lowerContent } from './content.ts';
import { documentationOf } from './documentation.ts';
import type { Draft } from './draft.ts';
import { extensionsOf } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { below, fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { memory, oncePer } from './memory.ts';
import type { Parameter, ParameterLocation, Unread } from './model.ts';
import { declaredTwice, missingField, wrongValue } from './problems.ts';
import type { Referable } from './references.ts';
import { lowerReferable } from './references.ts';
import { serializationOf } from './serialization.ts';
import { unreadIn } from './unread.ts';
import { flagOf, inlineSchema, itemsAt, schemaOf, textOf } from './values.ts';

const noParameters: readonly Parameter[] = Object.freeze([]);

/** A name in a place: what tells one parameter of an operation from another. */
export interface Named {
  readonly name: string;
  readonly in: string;
}

/** Those of the operation replace those of the path item, in their place. */
export const mergeParameters = <P extends Named>(common: readonly P[], own: readonly P[]): readonly P[] => {
  if (common.length === 0) return own;
  if (own.length === 0) return common;
  const names = new Set(common.map(({ name }) => name.toLowerCase()));
  if (!own.some(({ name }) => names.has(name.toLowerCase()))) return [...common, ...own];
  const merged = new Map(common.map(parameter => [keyOf(parameter), parameter]));
  for (const parameter of own) merged.set(keyOf(parameter), parameter);
  return [...merged.values()];
};

/** Of two parameters of one list with the same name and place the first counts. */
export const withoutRepeats = <P extends Named>(
  lowering: Lowering,
  parameters: readonly P[],
  originOf: (parameter: P) => Origin,
): readonly P[] => {
  if (parameters.length < 2) return parameters;
  const names = new Set(parameters.map(({ name }) => name.toLowerCase()));
  if (names.size === parameters.length) return parameters;
  const merged = new Map<string, P>();
  for (const parameter of parameters) {
    const key = keyOf(parameter);
    if (merged.has(key)) lowering.report(declaredTwice(originOf(parameter), parameter.name));
    else merged.set(key, parameter);
  }
  return [...merged.values()];
};

/** Header names have no case (RFC 9110, section 5.1). */
const keyOf = (parameter: Named): string =>
  `${parameter.in} ${parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name}`;

/** The `parameters` of a path item or an operation of 3.x. */
export const lowerParameters = (lowering: Lowering, field: Located | undefined): readonly Parameter[] => {
  if (!field) return noParameters;
  const lower = () => {
    const parameters: Parameter[] = [];
    for (const item of itemsAt(lowering, field)) {
      const parameter = lowerParameterAt(lowering, item);
      if (parameter && !isIgnored(parameter)) parameters.push(parameter);
    }
    return withoutRepeats(lowering, parameters, ({ origin }) => origin);
  };
  return oncePer(listsIn(lowering), field.value, lower);
};

const listsIn = memory<object, readonly Parameter[]>();

export const lowerParameterAt = (lowering: Lowering, item: Located): Parameter | undefined =>
  lowerReferable(lowering, item, '', referable);

/** Of a path item and of an operation. */
export const unreadParameters = (lowering: Lowering, ...lists: readonly (Located | undefined)[]): readonly Unread[] =>
  unreadIn(
    lowering,
    lists.flatMap(list => (list ? itemsAt(lowering, list) : [])),
  );

/** OpenAPI 3.x, Parameter Object: definitions of these headers are ignored; `content` and `security` say it. */
const isIgnored = (parameter: Parameter): boolean =>
  parameter.in === 'header' && /^(?:accept|content-type|authorization)$/i.test(parameter.name);

const referable: Referable<Parameter> = {
  known: memory(),
  lower: (lowering, target) => lowerParameter(lowering, target),
  rename: node => node,
};

const lowerParameter = (lowering: Lowering, object: Located<Fields>): Parameter | undefined => {
  const named = namedOf(lowering, object, locations);
  if (!named) return undefined;
  const content = lowerContent(lowering, fieldOf(object, 'content'));
  const schema =
    schemaOf(lowering, object, 'schema') ?? (content.length === 0 ? inlineSchema(lowering, object) : undefined);
  const isSerialized = schema !== undefined || content.length === 0;
  const parameter: Draft<Parameter> = {
    origin: object.origin,
    source: object.value,
    documentation: documentationOf(lowering, object),
    extensions: extensionsOf(lowering, 'parameter', object),
    name: named.name,
    in: named.in,
    // OpenAPI 3.x, Parameter Object: a path parameter is required, whatever is written.
    required: named.in === 'path' || flagOf(lowering, object, 'required'),
    deprecated: flagOf(lowering, object, 'deprecated'),
    content,
  };
  if (isSerialized) parameter.serialization = serializationOf(lowering, object, named.in);
  if (schema) parameter.schema = schema;
  return parameter;
};

const locations: readonly ParameterLocation[] = ['path', 'query', 'querystring', 'header', 'cookie'];

/** Without a name and a known place there is no parameter. */
export const namedOf = <Place extends string>(
  lowering: Lowering,
  object: Located<Fields>,
  places: readonly Place[],
): { readonly name: string; readonly in: Place } | undefined => {
  const name = textOf(lowering, object, 'name');
  const written = textOf(lowering, object, 'in');
  if (name === undefined || written === undefined) {
    lowering.report(missingField(object.origin, name === undefined ? 'name' : 'in', 'error'));
    return undefined;
  }
  const place = places.find(it => it === written || it.toLowerCase() === written.toLowerCase());
  if (place !== written) {
    lowering.report(
      wrongValue(below(object.origin, 'in'), { value: written, expected: places.join(', ') }, place ? 'note' : 'error'),
    );
  }
  return place && { name, in: place };
};
