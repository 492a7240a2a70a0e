// How a value becomes text, with the defaults of OpenAPI 3.x written out.
import type { Fields, Located } from './located.ts';
import { below, fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { ParameterLocation, Serialization } from './model.ts';
import { wrongValue } from './problems.ts';
import { flagAt, flagOf, textOf } from './values.ts';

export const defaultStyle: Readonly<Record<ParameterLocation, string>> = {
  path: 'simple',
  query: 'form',
  querystring: 'form',
  header: 'simple',
  cookie: 'form',
};

/** OpenAPI 3.2, Parameter Object: exploded unless told otherwise. */
export const isExplodedStyle = (style: string): boolean => style === 'form' || style === 'cookie';

const styles = ['matrix', 'label', 'simple', 'form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'cookie'];

export const serializationOf = (
  lowering: Lowering,
  object: Located<Fields>,
  location: ParameterLocation,
): Serialization => {
  const style = styleOf(lowering, object) ?? defaultStyle[location];
  return {
    style,
    explode: explodeOf(lowering, object, style),
    allowReserved: allowsReserved(lowering, location, style) && flagOf(lowering, object, 'allowReserved'),
    // OpenAPI 3.x, Parameter Object: only for query parameters.
    allowEmptyValue: location === 'query' && flagOf(lowering, object, 'allowEmptyValue'),
  };
};

const styleOf = (lowering: Lowering, object: Located<Fields>): string | undefined => {
  const style = textOf(lowering, object, 'style');
  if (style === undefined || styles.includes(style)) return style;
  lowering.report(wrongValue(below(object.origin, 'style'), { value: style, expected: styles.join(', ') }, 'error'));
  return undefined;
};

/** OpenAPI 3.2, Parameter Object: `explode` has no effect on deepObject. */
const explodeOf = (lowering: Lowering, object: Located<Fields>, style: string): boolean => {
  const field = fieldOf(object, 'explode');
  const explode = field && flagAt(lowering, field);
  return style === 'deepObject' || explode === undefined ? isExplodedStyle(style) : explode;
};

/** Until 3.1 only query parameters are percent-encoded otherwise; since 3.2 all that are percent-encoded at all. */
const allowsReserved = ({ version }: Lowering, location: ParameterLocation, style: string): boolean => {
  if (location === 'query') return true;
  return version === '3.2' && (location === 'path' || (location === 'cookie' && style === 'form'));
};
