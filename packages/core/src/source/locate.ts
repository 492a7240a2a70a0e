// Positions, found only when they are asked for: where a key or a value stands in the text.
import type { Document, Range } from './document.ts';
import { wholeOf } from './excerpt-of.ts';
import { rangeIn } from './lines.ts';
import { locateJson } from './locate-json.ts';
import { locateYaml } from './locate-yaml.ts';
import type { Located } from './located.ts';
import type { Origin } from './origin.ts';
import { pathOf } from './origin.ts';

/**
 * The range of a key, or of the value that it leads to. Items of lists and the root have no key: their value stands in.
 * Of a place that does not exist, the key of the nearest place around it that does.
 */
export const locate = (origin: Origin, what: 'key' | 'value'): Range | undefined => {
  const path = pathOf(origin);
  const located = locatedAt(origin.document, path);
  const { key } = located;
  const exists = located.depth === path.length;
  return rangeIn(origin.document, key && (what === 'key' || !exists) ? key : located.value);
};

/** How a number is written, for the ones that a double cannot hold. */
export const numberText = (origin: Origin): string | undefined => {
  const path = pathOf(origin);
  const { scalar, depth } = locatedAt(origin.document, path);
  if (!scalar || depth !== path.length) return undefined;
  const text = origin.document.text.slice(scalar.start, scalar.end);
  return numberLike.test(text) ? text : undefined;
};

/** Decimal, hexadecimal, octal and binary integers, floats, and the special floats of YAML. */
const numberLike = /^[-+]?(?:0x[\da-fA-F]+|0o[0-7]+|0b[01]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|\.(?:inf|nan))$/i;

const locatedAt = (read: Document, path: readonly string[]): Located => {
  const document = wholeOf(read);
  return document.format === 'json' ? locateJson(document, path) : locateYaml(document, path);
};
