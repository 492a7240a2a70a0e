// What was parsed, after its text was changed: only the innermost mapping entry around the change is parsed again, and all else is
// the same objects as before. Where that could be anything else than what a parser makes of the whole text, the whole text is parsed.
import type { Document } from './document.ts';
import { maximumDepth } from './limits.ts';
import { rootSpot, trueEntries } from './locate-yaml.ts';
import type { Naming, Parsed } from './parse.ts';
import { parse } from './parse.ts';
import { refersOutward } from './parse-yaml.ts';
import { shareParts } from './share-parts.ts';
import type { TextChange } from './text-change.ts';
import { textChange } from './text-change.ts';
import { mayHaveStrangeKeys } from './yaml-keys.ts';
import { loadNamedYaml } from './yaml-values.ts';

/** Equal to `parse(source, naming)`. The objects of `before` stand for all that is equal to them at the same place. */
export const reparse = (before: Parsed, source: string, naming: Naming): Parsed => {
  const { document } = before;
  if (!document) return parse(source, naming);
  const { uri, label } = naming;
  if (source === document.text && uri === document.uri && label === document.label) return before;
  const isClean = before.problems.length === 0;
  if (source === document.text && isClean) return { ...before, document: { ...document, uri, label } };
  const spliced = isClean && !before.namesNodes && document.format === 'yaml' ? splice(document, source) : undefined;
  if (!spliced) return shared(document, parse(source, naming));
  const next: Document = { uri, label, text: source, format: 'yaml', value: spliced.value };
  const mayRefer = before.refersOutward ? refersOutward(source) : refersOutward(spliced.text);
  return { document: next, problems: [], refersOutward: mayRefer, namesNodes: false };
};

const shared = (before: Document, parsed: Parsed): Parsed =>
  parsed.document
    ? { ...parsed, document: { ...parsed.document, value: shareParts(before.value, parsed.document.value) } }
    : parsed;

interface Spliced {
  readonly value: unknown;
  /** What was parsed. */
  readonly text: string;
}

const splice = (document: Document, source: string): Spliced | undefined => {
  const change = textChange(document.text, source);
  if (!change) return undefined;
  for (const region of regionsAround(document, change).slice(-mostTried).toReversed()) {
    const text = source.slice(region.start, region.end + change.newEnd - change.oldEnd);
    // What comes after it has to stay on lines of its own.
    const isWhole = region.end === document.text.length || text.endsWith('\n');
    const value = isWhole && standsAlone(text, region) ? loaded(text) : undefined;
    if (value === undefined || region.path.length + depthOf(value) > maximumDepth) continue;
    return { value: withValueAt(document.value, region.path, value), text };
  }
  return undefined;
};

/** From the innermost outwards. */
const mostTried = 4;

/** The lines of the value of a mapping entry, without the line of its key. */
interface Region {
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Of the key. */
  readonly column: number;
}

/** Those that a change is inside of, the innermost last. */
const regionsAround = (document: Document, { start, oldEnd }: TextChange): readonly Region[] => {
  const { text } = document;
  const regions: Region[] = [];
  let spot = rootSpot(document);
  let end = text.length;
  let path: readonly string[] = [];
  while (spot.node.kind === 'map' || spot.node.kind === 'list') {
    const entries = trueEntries(document, spot);
    const index = entries.findLastIndex(entry => entry.start <= start);
    const entry = entries[index];
    if (!entry || entry.merges) return regions;
    const next = entries[index + 1];
    if (next) end = Math.min(end, lineStart(text, next.start));
    if (oldEnd > end) return regions;
    path = [...path, entry.key];
    const below = lineStart(text, entry.end, 'next');
    const isAlone = spot.node.kind === 'map' && /^[ \t]*:[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(entry.end, below));
    if (isAlone && below > 0 && start >= below && !entry.node.anchor && !entry.keyNode?.anchor) {
      const region = {
        path,
        start: below,
        end: contentEnd(text, below, end, spot.node.column),
        column: spot.node.column,
      };
      if (oldEnd <= region.end) regions.push(region);
    }
    spot = { node: entry.node, value: memberOf(spot.value, entry.key) };
  }
  return regions;
};

const lineStart = (text: string, at: number, which: 'this' | 'next' = 'this'): number =>
  which === 'this' ? text.lastIndexOf('\n', at - 1) + 1 : text.indexOf('\n', at) + 1;

/** Comments that stand to the left of the value belong to what comes after it. */
const contentEnd = (text: string, start: number, end: number, column: number): number => {
  for (let at = end; at > start; ) {
    const line = lineStart(text, at - 1);
    const content = text.slice(line, at).trim();
    if (content !== '' && !(content.startsWith('#') && indentAt(text, line) <= column)) return end;
    if (content !== '') return contentEnd(text, start, line, column);
    at = line;
  }
  return end;
};

const indentAt = (text: string, line: number): number => {
  let at = line;
  while (text.charAt(at) === ' ') at += 1;
  return at - line;
};

/** All of it is to the right of its key, and nothing in it concerns anything else. */
const standsAlone = (text: string, { column }: Region): boolean => {
  if (/\r(?!\n)|[\ufeff\0]|<</.test(text)) return false;
  for (let line = 0; line < text.length; line = lineStart(text, line, 'next') || text.length) {
    const at = line + indentAt(text, line);
    const character = text.charAt(at);
    if (character === '\t') return false;
    const isBlank = character === '\n' || character === '' || (character === '\r' && text.charAt(at + 1) === '\n');
    if (!isBlank && at - line <= column) return false;
  }
  return !mayHaveStrangeKeys(text);
};

/** Undefined for what says nothing, for what is to be complained of, and where nodes have names. */
const loaded = (text: string): unknown => {
  try {
    const { value, namesNodes } = loadNamedYaml(text);
    return namesNodes ? undefined : value;
  } catch {
    return undefined;
  }
};

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

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
