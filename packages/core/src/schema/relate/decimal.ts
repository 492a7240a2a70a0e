// Exact decimal numbers: what JSON writes, without the roundings of binary floating point.

/** The number coefficient · 10^exponent, with no trailing zeros in the coefficient. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** Numbers with larger exponents are not computed with: the integers would not fit anywhere. */
const largestExponent = 400;

/** From the text of a JSON number; undefined when it is none or too far from 1 to be handled exactly. */
export const parseDecimal = (text: string): Decimal | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const exponent = Number(power) - fraction.length;
  if (Math.abs(exponent) > largestExponent || whole.length + fraction.length > largestExponent) return undefined;
  return normalise(BigInt(`${sign}${whole}${fraction}`), exponent);
};

/** The shortest decimal that reads back as the same double. */
export const toDecimal = (value: number): Decimal | undefined =>
  Number.isFinite(value) ? parseDecimal(String(value)) : undefined;

export const toNumber = ({ coefficient, exponent }: Decimal): number => Number(`${coefficient}e${exponent}`);

export const compareDecimals = (left: Decimal, right: Decimal): number => {
  const [one, other] = aligned([left, right]) as [bigint, bigint];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** The coefficients of all at their smallest exponent. */
export const aligned = (decimals: readonly Decimal[]): readonly bigint[] => {
  const exponent = smallestExponent(decimals);
  return decimals.map(it => it.coefficient * 10n ** BigInt(it.exponent - exponent));
};

export const smallestExponent = (decimals: readonly Decimal[]): number => Math.min(...decimals.map(it => it.exponent));

export const isMultiple = (value: Decimal, of: Decimal): boolean => {
  const [whole, step] = aligned([value, of]) as [bigint, bigint];
  return step !== 0n && whole % step === 0n;
};

export const normalise = (coefficient: bigint, exponent: number): Decimal => {
  if (coefficient === 0n) return { coefficient: 0n, exponent: 0 };
  let [digits, power] = [coefficient, exponent];
  while (digits % 10n === 0n) {
    digits /= 10n;
    power++;
  }
  return { coefficient: digits, exponent: power };
};

export const decimalKey = ({ coefficient, exponent }: Decimal): string => `${coefficient}e${exponent}`;
