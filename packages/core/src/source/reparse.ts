// What was parsed, after its text was changed: only the innermost collection around the change is parsed again, and all else is
// the same objects as before. Where that could be anything else than what a parser makes of the whole text, the whole text is parsed.
import type { Document } from './document.ts';
import { jsonPieces } from './json-pieces.ts';
import { featuresOf } from './json-scan.ts';
import { maximumDepth } from './limits.ts';
import { memberOf } from './member-of.ts';
import type { Naming, Parsed } from './parse.ts';
import { parse } from './parse.ts';
import { refersOutward } from './parse-yaml.ts';
import { shareParts } from './share-parts.ts';
import { textChange } from './text-change.ts';
import { yamlPieces } from './yaml-pieces.ts';

/** Equal to `parse(source, naming)`. The objects of `before` stand for all that is equal to them at the same place. */
export const reparse = (before: Parsed, source: string, naming: Naming): Parsed => {
  const { document } = before;
  if (!document) return parse(source, naming);
  const isCalledSo = (['uri', 'label', 'path'] as const).every(name => document[name] === naming[name]);
  if (source === document.text && isCalledSo) return before;
  const isClean = before.problems.length === 0;
  if (source === document.text && isClean) return { ...before, document: { ...document, ...naming } };
  const spliced = isClean && !before.namesNodes ? splice(document, source) : undefined;
  if (!spliced) return shared(document, parse(source, naming));
  const { format } = document;
  const next: Document = { ...naming, text: source, format, value: spliced.value };
  const mayRefer = before.refersOutward ? refers[format](source) : refers[format](spliced.text);
  return { document: next, problems: [], refersOutward: mayRefer, namesNodes: false };
};

const shared = (before: Document, parsed: Parsed): Parsed =>
  parsed.document
    ? { ...parsed, document: { ...parsed.document, value: shareParts(before.value, parsed.document.value) } }
    : parsed;

const refers = { yaml: refersOutward, json: (text: string): boolean => featuresOf(text).refersOutward };

interface Spliced {
  readonly value: unknown;
  /** What was parsed. */
  readonly text: string;
}

const splice = (document: Document, source: string): Spliced | undefined => {
  const change = textChange(document.text, source);
  if (!change) return undefined;
  const pieces = (document.format === 'json' ? jsonPieces : yamlPieces)(document, change);
  for (const { path, start, end, read } of pieces.slice(-mostTried).toReversed()) {
    const text = source.slice(start, end + change.newEnd - change.oldEnd);
    const value = read(text);
    if (value === undefined || path.length + depthOf(value) > maximumDepth) continue;
    return { value: withValueAt(document.value, path, value), text };
  }
  return undefined;
};

/** From the innermost outwards. */
const mostTried = 4;

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce((most: number, part) => Math.max(most, depthOf(part)), 0)
    : 0;

/** A copy of what leads there; all else is shared. */
const withValueAt = (whole: unknown, path: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return shareParts(whole, value);
  const part = withValueAt(memberOf(whole, key), rest, value);
  if (Array.isArray(whole)) return whole.with(Number(key), part) as readonly unknown[];
  return { ...(whole as object), [key]: part };
};
