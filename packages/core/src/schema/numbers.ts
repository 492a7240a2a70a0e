// One spelling for what can be demanded of integers: `exclusiveMinimum: 0` is `minimum: 1`, and a number that is a multiple of 2 is an integer.
import type { Bound, Facets } from './facets.ts';
import type { TypeName } from './type-name.ts';

export const withPlainNumbers = (facets: Facets): Facets => {
  const { types, minimum, maximum, multipleOf } = facets;
  const isWhole = types.has('integer') || (types.has('number') && multipleOf.some(Number.isInteger));
  if (!isWhole) return facets;
  return {
    ...facets,
    types: types.has('number') ? integerFor(types) : types,
    minimum: rounded(minimum, Math.ceil, 1),
    maximum: rounded(maximum, Math.floor, -1),
    multipleOf: multipleOf.filter(factor => factor !== 1),
  };
};

const integerFor = (types: ReadonlySet<TypeName>): ReadonlySet<TypeName> =>
  new Set([...types].map(type => (type === 'number' ? 'integer' : type)));

const rounded = ({ value, exclusive }: Bound, round: (value: number) => number, step: 1 | -1): Bound => {
  // Past this a step of one is lost in the next double.
  if (!Number.isFinite(value) || Math.abs(value) >= Number.MAX_SAFE_INTEGER) return { value, exclusive };
  const whole = round(value);
  return { value: exclusive && whole === value ? whole + step : whole, exclusive: false };
};
