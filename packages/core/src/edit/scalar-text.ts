// Scalars as text. What YAML would read as something else is quoted, whichever of its versions reads it.
import { loadYaml } from '../source/yaml-values.ts';

export interface Quotes {
  readonly mark: "'" | '"';
  /** Even where none are needed. */
  readonly always: boolean;
}

interface Surroundings {
  readonly inFlow: boolean;
  readonly isKey?: boolean;
}

export const blockKey: Surroundings = { inFlow: false, isKey: true };
export const flowKey: Surroundings = { inFlow: true, isKey: true };

export const scalarText = (
  value: null | boolean | number | string,
  quotes: Quotes,
  surroundings: Surroundings,
): string => {
  if (typeof value === 'string') return stringText(value, quotes, surroundings);
  if (typeof value !== 'number' || Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
};

export const stringText = (value: string, { mark, always }: Quotes, surroundings: Surroundings): string => {
  if (needsEscapes.test(value)) return doubleQuoted(value);
  if (!always && isPlain(value, surroundings)) return value;
  const isDouble =
    mark === '"' ? !/["\\]/.test(value) || value.includes("'") : value.includes("'") && !/["\\]/.test(value);
  return isDouble ? doubleQuoted(value) : `'${value.replaceAll("'", "''")}'`;
};

/** Line breaks, control characters, and what is no character at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const needsEscapes = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

export const doubleQuoted = (value: string): string =>
  JSON.stringify(value).replaceAll(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Without quotes it would be read as this text. */
export const isPlain = (value: string, { inFlow, isKey = false }: Surroundings): boolean => {
  if (!beginsPlain.test(value) || /\s$|:$|:\s|\s#/.test(value) || needsEscapes.test(value)) return false;
  if (inFlow && /[,[\]{}]/.test(value)) return false;
  if (otherWord.test(value) || (!isKey && otherLetter.test(value)) || otherNumber.test(value)) return false;
  try {
    return loadYaml(` ${value}`) === value;
  } catch {
    return false;
  }
};

const beginsPlain = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`.=<~]|\.(?!\.\.)|[-:?](?=[A-Za-z])|[=<~](?=[^\s=<]))/;

/** Of YAML 1.1, which many tools still read. */
const otherWord = /^(?:null|true|false|yes|no|on|off|<<|=|~)$/i;

/** Coordinates are as frequent as keys as such booleans are rare. */
const otherLetter = /^[yn]$/i;

/** Numbers of either version, with underscores and in base 60 as well, and dates. */
const otherNumber =
  /^(?:[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-f_]+|[\d_]+(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.[\d_]+(?:e[-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?|\.inf)|\.nan|\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?)$/i;
