// Parameters of 2.0, which carry the keywords of their schema themselves.
import type { Fields, Located } from './located.ts';
import { below } from './located.ts';
import type { Lowering } from './lowering.ts';
import { entryOf } from './lowering.ts';
import { noContent } from './media-types.ts';
import type { Parameter, ParameterLocation, Serialization } from './model.ts';
import { nodeOf } from './node.ts';
import { namedOf, withoutRepeats } from './parameters.ts';
import { wrongValue } from './problems.ts';
import { follow } from './references.ts';
import { defaultStyle, isExplodedStyle } from './serialization.ts';
import { flagOf, itemsAt, textOf } from './values.ts';

/** A parameter as it is written, before it is known what becomes of it. */
export interface WrittenParameter {
  /** `body` for the body, of which there can be only one, whatever it is called. */
  readonly name: string;
  readonly in: (typeof places)[number];
  readonly object: Located<Fields>;
}

const places = ['path', 'query', 'header', 'body', 'formData'] as const;

export const writtenParameters = (lowering: Lowering, field: Located | undefined): readonly WrittenParameter[] => {
  if (!field) return [];
  const read = () => {
    const parameters = itemsAt(lowering, field).flatMap(item => {
      const object = follow(lowering, item);
      const named = object && namedOf(lowering, object, places);
      if (!named) return [];
      return [[item, { ...named, ...(named.in === 'body' && { name: 'body' }), object }] as const];
    });
    return withoutRepeats(lowering, parameters);
  };
  const { value } = field;
  return typeof value === 'object' && value !== null ? entryOf(lowering.known.writtenParameters, value, read) : read();
};

/** Undefined for the parts of the body. */
export const lowerPlainParameter = (lowering: Lowering, written: WrittenParameter): Parameter | undefined => {
  const { in: place, name, object } = written;
  if (place === 'body' || place === 'formData') return undefined;
  const known = entryOf(lowering.known.parameters, object.value, () => new Map<string, Parameter | undefined>());
  return entryOf(known, '', () => ({
    ...nodeOf(lowering, 'parameter', object),
    name,
    in: place,
    required: place === 'path' || flagOf(lowering, object, 'required'),
    deprecated: false,
    serialization: {
      ...arraySerialization(lowering, object, place),
      allowReserved: false,
      allowEmptyValue: place === 'query' && flagOf(lowering, object, 'allowEmptyValue'),
    },
    schema: lowering.schemas.at(object.value, object.origin),
    content: noContent,
  }));
};

const delimitedStyles: ReadonlyMap<string, string> = new Map([
  ['ssv', 'spaceDelimited'],
  ['tsv', 'tabDelimited'],
  ['pipes', 'pipeDelimited'],
]);

const collectionFormats = ['csv', 'ssv', 'tsv', 'pipes', 'multi'];

/**
 * What `collectionFormat` means in terms of 3.x; what is no array has the defaults of 3.x. The format of nested arrays
 * (in `items`) has no counterpart there and is not kept.
 */
export const arraySerialization = (
  lowering: Lowering,
  object: Located<Fields>,
  place: ParameterLocation,
): Pick<Serialization, 'style' | 'explode'> => {
  const style = defaultStyle[place];
  if (object.value['type'] !== 'array') return { style, explode: isExplodedStyle(style) };
  const format = collectionFormatOf(lowering, object, place);
  if (format === 'multi') return { style, explode: true };
  return { style: delimitedStyles.get(format) ?? style, explode: false };
};

/** OpenAPI 2.0, Parameter Object: `multi` is only for what can be repeated. */
const collectionFormatOf = (lowering: Lowering, object: Located<Fields>, place: ParameterLocation): string => {
  const format = textOf(lowering, object, 'collectionFormat') ?? 'csv';
  const allowed = place === 'query' ? collectionFormats : collectionFormats.slice(0, -1);
  if (allowed.includes(format)) return format;
  lowering.report(wrongValue(below(object.origin, 'collectionFormat'), format, allowed.join(', '), 'error'));
  return 'csv';
};
