// Finds the text of a place in JSON by descending to it; what lies beside the path is skipped.
// In pretty-printed text a collection ends on the next line that is indented as the one it begins on: strings have no line
// breaks. Whoever indents otherwise is noticed (the entries differ from the value's) and read bracket by bracket.
import type { Document } from './document.ts';
import { code, isWhitespace, skipWhitespace, stringEnd } from './json-scan.ts';
import type { Extent } from './lines.ts';
import { lineAt, linesIn } from './lines.ts';
import type { Located } from './located.ts';
import { memberOf } from './member-of.ts';

export interface JsonEntry {
  readonly key: Extent | undefined;
  /** Of the value. */
  readonly start: number;
  readonly end: number;
}

export const locateJson = (document: Document, path: readonly string[]): Located => {
  const { text } = document;
  let here: JsonEntry = { key: undefined, start: skipWhitespace(text, 0), end: text.trimEnd().length };
  let value = document.value;
  let depth = 0;
  for (const step of path) {
    const entry = entriesIn(document, here, value).get(step);
    if (!entry) break;
    here = entry;
    value = memberOf(value, step);
    depth += 1;
  }
  const { key, start, end } = here;
  const extent = { start, end };
  const isScalar = typeof value !== 'object' || value === null;
  return { key, value: extent, depth, scalar: isScalar ? extent : undefined };
};

interface Known {
  /** By the offset of the opening bracket. */
  readonly entries: Map<number, ReadonlyMap<string, JsonEntry>>;
  /** The ends of large collections that were read bracket by bracket, so that none is read twice. */
  readonly ends: Map<number, number>;
}

const known = new WeakMap<Document, Known>();

const knownOf = (document: Document): Known => {
  const before = known.get(document);
  if (before) return before;
  const empty = { entries: new Map(), ends: new Map() };
  known.set(document, empty);
  return empty;
};

export const entriesIn = (
  document: Document,
  { start, end }: Extent,
  value: unknown,
): ReadonlyMap<string, JsonEntry> => {
  if (typeof value !== 'object' || value === null) return new Map();
  const { entries } = knownOf(document);
  const before = entries.get(start);
  if (before) return before;
  const fast = readEntries(document.text, { start, end }, at => endByIndentation(document, at));
  const found =
    fast && agrees(document.text, fast, value)
      ? fast
      : readEntries(document.text, { start, end }, at => endByBrackets(document, at));
  const map = found ?? new Map<string, JsonEntry>();
  entries.set(start, map);
  return map;
};

/** `undefined` when the text does not read like a collection that ends where it should: something was skipped wrongly. */
const readEntries = (
  text: string,
  { start, end: collectionEnd }: Extent,
  endOfCollection: (at: number) => number,
): ReadonlyMap<string, JsonEntry> | undefined => {
  const entries = new Map<string, JsonEntry>();
  const isObject = text.charCodeAt(start) === code.openBrace;
  const close = isObject ? code.closeBrace : code.closeBracket;
  let at = skipWhitespace(text, start + 1);
  for (let index = 0; text.charCodeAt(at) !== close; index += 1) {
    if (index > 0) {
      if (text.charCodeAt(at) !== code.comma) return undefined;
      at = skipWhitespace(text, at + 1);
    }
    let key: Extent | undefined;
    if (isObject) {
      if (text.charCodeAt(at) !== code.quote) return undefined;
      key = { start: at, end: stringEnd(text, at) + 1 };
      const colon = skipWhitespace(text, key.end);
      if (text.charCodeAt(colon) !== code.colon) return undefined;
      at = skipWhitespace(text, colon + 1);
    }
    const end = isCollection(text, at) ? endOfCollection(at) : scalarEnd(text, at);
    if (end <= at) return undefined;
    entries.set(key ? nameOf(text.slice(key.start, key.end)) : String(index), { key, start: at, end });
    at = skipWhitespace(text, end);
  }
  return at + 1 === collectionEnd ? entries : undefined;
};

/** The same keys, and the same kinds of values. Of duplicate keys the last one holds, in both. */
const agrees = (text: string, entries: ReadonlyMap<string, JsonEntry>, value: object): boolean => {
  const size = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (entries.size !== size) return false;
  for (const [key, { start }] of entries) {
    if (!Object.hasOwn(value, key)) return false;
    const child = memberOf(value, key);
    const expected = typeof child !== 'object' || child === null ? '' : Array.isArray(child) ? '[' : '{';
    if (expected === '' ? isCollection(text, start) : text.charAt(start) !== expected) return false;
  }
  return true;
};

const nameOf = (source: string): string =>
  source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);

const isCollection = (text: string, at: number): boolean => {
  const character = text.charCodeAt(at);
  return character === code.openBrace || character === code.openBracket;
};

const scalarEnd = (text: string, start: number): number => {
  if (text.charCodeAt(start) === code.quote) return stringEnd(text, start) + 1;
  let at = start;
  while (at < text.length && !endsScalar(text.charCodeAt(at))) at += 1;
  return at;
};

const endsScalar = (character: number): boolean =>
  character === code.comma ||
  character === code.closeBrace ||
  character === code.closeBracket ||
  isWhitespace(character);

const endByIndentation = (document: Document, start: number): number => {
  const { text } = document;
  const after = text.charCodeAt(start + 1);
  if (after !== code.lineFeed && after !== code.carriageReturn) return endByBrackets(document, start);
  const lines = linesIn(document);
  const { starts, indents, count } = lines;
  const line = lineAt(lines, start);
  const indent = indents[line] ?? 0;
  let last = line + 1;
  while (last < count && (indents[last] ?? 0) > indent) last += 1;
  const end = (starts[last] ?? text.length) + indent;
  const close = text.charCodeAt(start) === code.openBrace ? code.closeBrace : code.closeBracket;
  const isEnd = indents[last] === indent && text.charCodeAt(end) === close;
  return isEnd ? end + 1 : endByBrackets(document, start);
};

/** Collections shorter than this are read again rather than remembered. */
const worthRemembering = 2000;

const endByBrackets = (document: Document, start: number): number => {
  const { text } = document;
  const { ends } = knownOf(document);
  const before = ends.get(start);
  if (before !== undefined) return before;
  const opened: number[] = [];
  for (let at = start; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === code.quote) at = stringEnd(text, at);
    else if (character === code.openBrace || character === code.openBracket) opened.push(at);
    else if (character === code.closeBrace || character === code.closeBracket) {
      const open = opened.pop() ?? start;
      if (at - open > worthRemembering) ends.set(open, at + 1);
      if (opened.length === 0) return at + 1;
    }
  }
  return text.length;
};
