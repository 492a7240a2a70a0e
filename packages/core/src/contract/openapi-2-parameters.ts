// Parameters of 2.0, which carry the keywords of their schema themselves.
import { asObject } from '../schema/values.ts';
import { noContent } from './content.ts';
import { documentationOf } from './documentation.ts';
import { extensionsOf } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { below } from './located.ts';
import type { Lowering } from './lowering.ts';
import { entryOf, memory, oncePer } from './memory.ts';
import type { Parameter, ParameterLocation, Serialization } from './model.ts';
import { namedOf, withoutRepeats } from './parameters.ts';
import { wrongValue } from './problems.ts';
import { follow } from './references.ts';
import { defaultStyle, isExplodedStyle } from './serialization.ts';
import { flagOf, itemsAt, textOf } from './values.ts';

/** A parameter as it is written, and what it is unless it belongs to the body. */
export interface WrittenParameter {
  /** `body` for the body, of which there can be only one, whatever it is called. */
  readonly name: string;
  readonly in: (typeof places)[number];
  readonly object: Located<Fields>;
  readonly plain: Parameter | undefined;
}

const places = ['path', 'query', 'header', 'body', 'formData'] as const;

export const writtenParameters = (lowering: Lowering, field: Located | undefined): readonly WrittenParameter[] => {
  if (!field) return [];
  return oncePer(listsIn(lowering), field.value, () => {
    const parameters = itemsAt(lowering, field).flatMap(item => writtenParameterAt(lowering, item) ?? []);
    return withoutRepeats(lowering, parameters, ({ object }) => object.origin);
  });
};

const listsIn = memory<object, readonly WrittenParameter[]>();
const parametersIn = memory<object, WrittenParameter | undefined>();

export const writtenParameterAt = (lowering: Lowering, item: Located): WrittenParameter | undefined => {
  const object = follow(lowering, item);
  if (!object) return undefined;
  return object.origin === item.origin
    ? readParameter(lowering, object)
    : entryOf(parametersIn(lowering), object.value, () => readParameter(lowering, object));
};

const readParameter = (lowering: Lowering, object: Located<Fields>): WrittenParameter | undefined => {
  const named = namedOf(lowering, object, places);
  if (!named) return undefined;
  const { name, in: place } = named;
  if (place === 'body') return { name: 'body', in: place, object, plain: undefined };
  if (place === 'formData') return { name, in: place, object, plain: undefined };
  return { name, in: place, object, plain: lowerPlain(lowering, object, name, place) };
};

const lowerPlain = (
  lowering: Lowering,
  object: Located<Fields>,
  name: string,
  place: 'path' | 'query' | 'header',
): Parameter => ({
  origin: object.origin,
  source: object.value,
  documentation: documentationOf(lowering, object),
  extensions: extensionsOf(lowering, 'parameter', object),
  name,
  in: place,
  required: place === 'path' || flagOf(lowering, object, 'required'),
  deprecated: false,
  serialization: inlineSerialization(lowering, object, place),
  schema: lowering.schemas.at(object.value, object.origin),
  content: noContent,
});

const delimitedStyles: ReadonlyMap<string, string> = new Map([
  ['ssv', 'spaceDelimited'],
  ['tsv', 'tabDelimited'],
  ['pipes', 'pipeDelimited'],
]);

const collectionFormats = ['csv', 'ssv', 'tsv', 'pipes', 'multi'];

/**
 * What `collectionFormat` means in terms of 3.x; what is no array has the defaults of 3.x.
 */
export const inlineSerialization = (
  lowering: Lowering,
  object: Located<Fields>,
  place: ParameterLocation,
): Serialization => {
  const isArray = object.value['type'] === 'array';
  const format = isArray ? collectionFormatOf(lowering, object, place) : undefined;
  const inner = isArray ? innerFormats(object.value['items']) : '';
  const style = (format !== undefined && delimitedStyles.get(format)) || defaultStyle[place];
  return {
    style,
    ...(inner !== '' && { inner }),
    explode: isArray ? format === 'multi' : isExplodedStyle(style),
    allowReserved: false,
    allowEmptyValue: place === 'query' && flagOf(lowering, object, 'allowEmptyValue'),
  };
};

/** Of the arrays in an array; '' where all are written as they are by default. */
const innerFormats = (items: unknown): string => {
  const formats: string[] = [];
  for (let here = asObject(items); here?.['type'] === 'array'; here = asObject(here['items'])) {
    const { collectionFormat } = here;
    formats.push(typeof collectionFormat === 'string' ? collectionFormat : 'csv');
  }
  return formats.every(format => format === 'csv') ? '' : formats.join(' ');
};

/** OpenAPI 2.0, Parameter Object: `multi` is only for what can be repeated. */
const collectionFormatOf = (lowering: Lowering, object: Located<Fields>, place: ParameterLocation): string => {
  const format = textOf(lowering, object, 'collectionFormat') ?? 'csv';
  const allowed = place === 'query' ? collectionFormats : collectionFormats.slice(0, -1);
  if (allowed.includes(format)) return format;
  lowering.report(
    wrongValue(below(object.origin, 'collectionFormat'), { value: format, expected: allowed.join(', ') }, 'error'),
  );
  return 'csv';
};
