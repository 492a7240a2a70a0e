// The structure of YAML text, read level by level on demand: which entries a collection has and where they begin.
// Subtrees are skipped by indentation; `exact` reads them token by token instead, for texts whose flow collections
// or quoted scalars are indented less than they should be (parsers accept that).
import { code } from './json-scan.ts';
import type { YamlNode } from './yaml-node.ts';
import { nodeOf, readNode } from './yaml-node.ts';
import {
  blockScalarEnd,
  closedEnd,
  columnOf,
  flowPlainEnd,
  hasLineBreak,
  isAnchor,
  isColon,
  isDash,
  isDocumentMarker,
  isProperty,
  isQuestion,
  keyColon,
  nextLine,
  plainEnd,
  propertyEnd,
  skipSpace,
  tokenKindAt,
  trimmedEnd,
} from './yaml-tokens.ts';
import { loadYaml } from './yaml-values.ts';

export interface YamlEntry {
  /** As the parser reads it; the index of an item. */
  readonly key: string;
  /** Of the key, or of the dash; where an item of a flow sequence begins. */
  readonly start: number;
  readonly end: number;
  readonly keyNode?: YamlNode;
  readonly node: YamlNode;
  readonly merges: boolean;
}

const fastEntries = new WeakMap<YamlNode, readonly YamlEntry[]>();
const exactEntries = new WeakMap<YamlNode, readonly YamlEntry[]>();

/** The entries of a collection in the order of the text; none for scalars. */
export const entriesOf = (text: string, node: YamlNode, exact: boolean): readonly YamlEntry[] => {
  const cache = exact ? exactEntries : fastEntries;
  const known = cache.get(node);
  if (known) return known;
  const entries = [...readEntries(text, node, exact)];
  cache.set(node, entries);
  return entries;
};

const readEntries = (text: string, node: YamlNode, exact: boolean): Iterable<YamlEntry> => {
  switch (node.kind) {
    case 'map':
      return mapEntries(text, node, exact);
    case 'list':
      return listEntries(text, node, exact);
    case 'flow-map':
    case 'flow-list':
      return flowEntries(text, node);
    case 'pair':
      return [entryOf(text, flowPair(text, node.start))];
    default:
      return [];
  }
};

function* mapEntries(text: string, node: YamlNode, exact: boolean): Generator<YamlEntry> {
  const { column } = node;
  let at = node.start;
  for (;;) {
    const entry = isQuestion(text, at) ? explicitEntry(text, at, column) : implicitEntry(text, at, column);
    if (!entry) return;
    yield entry;
    let next = nextLine(text, resumeAt(text, entry, exact), column);
    while (next && next.indent === column && isDash(text, next.at)) next = nextLine(text, next.at, column);
    if (!next || next.indent < column || isDocumentMarker(text, next.at)) return;
    at = next.at;
  }
}

function* listEntries(text: string, node: YamlNode, exact: boolean): Generator<YamlEntry> {
  const { column } = node;
  let at = node.start;
  for (let index = 0; ; index += 1) {
    const item = readNode(text, at + 1, column, 'compact');
    const entry = { key: String(index), start: at, end: at + 1, node: item, merges: false };
    yield entry;
    const next = nextLine(text, resumeAt(text, entry, exact), column);
    if (!next || next.indent < column || !isDash(text, next.at)) return;
    at = next.at;
  }
}

/** Where to look for the line of the next entry. */
const resumeAt = (text: string, { node, end }: YamlEntry, exact: boolean): number => {
  if (node.kind === 'empty') return end;
  const mayEndAnywhere =
    node.kind === 'double' || node.kind === 'single' || node.kind === 'flow-map' || node.kind === 'flow-list';
  return exact || mayEndAnywhere ? endOf(text, node) : node.start;
};

const implicitEntry = (text: string, from: number, column: number): YamlEntry | undefined => {
  let at = from;
  let anchor: YamlNode['anchor'];
  while (isProperty(text, at)) {
    const end = propertyEnd(text, at);
    if (isAnchor(text, at)) anchor = { at, name: text.slice(at + 1, end) };
    at = skipSpace(text, end);
  }
  const colon = keyColon(text, at);
  if (colon === -1) return undefined;
  const end = trimmedEnd(text, at, colon);
  const keyNode = nodeOf(tokenKindAt(text, at, false), at, { indent: column, inFlow: true, anchor });
  return {
    key: nameOf(text, from, at, end),
    start: at,
    end,
    keyNode,
    node: readNode(text, colon + 1, column, 'value'),
    merges: isMerge(text, from, end),
  };
};

const explicitEntry = (text: string, at: number, column: number): YamlEntry => {
  const keyNode = readNode(text, at + 1, column, 'compact');
  const start = keyNode.kind === 'empty' ? at : keyNode.start;
  const end = keyNode.kind === 'empty' ? at + 1 : endOf(text, keyNode);
  const next = skipSpace(text, end);
  const hasValue = isColon(text, next) && columnOf(text, next) === column;
  const node = hasValue
    ? readNode(text, next + 1, column, 'compact')
    : nodeOf('empty', end, { indent: column, inFlow: false, anchor: undefined });
  const from = skipSpace(text, at + 1);
  return { key: nameOf(text, from, start, end), start, end, keyNode, node, merges: isMerge(text, from, end) };
};

function* flowEntries(text: string, node: YamlNode): Generator<YamlEntry> {
  const isMap = node.kind === 'flow-map';
  let at = skipSpace(text, node.start + 1);
  let index = 0;
  while (at < text.length) {
    const character = text.charCodeAt(at);
    if (character === code.closeBrace || character === code.closeBracket) return;
    if (character === code.comma) {
      at = skipSpace(text, at + 1);
      continue;
    }
    const pair = flowPair(text, at);
    const hasValue = pair.node.kind !== 'empty' || pair.node.start > pair.end;
    if (isMap) yield entryOf(text, pair);
    else {
      const isPair = hasValue || isQuestion(text, at);
      const node = isPair ? nodeOf('pair', at, { indent: -1, inFlow: true, anchor: undefined }) : pair.keyNode;
      yield { key: String(index), start: at, end: at, node, merges: false };
      index += 1;
    }
    const end = hasValue ? endOf(text, pair.node) : pair.end;
    at = skipSpace(text, Math.max(end, at + 1));
  }
}

interface FlowPair {
  /** Of the key with its tags and anchors. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly keyNode: YamlNode;
  readonly node: YamlNode;
}

/** A key and its value, or a key alone: its value is then empty and begins where the key ends. */
const flowPair = (text: string, at: number): FlowPair => {
  const isExplicit = isQuestion(text, at);
  const from = isExplicit ? skipSpace(text, at + 1) : at;
  const keyNode = readNode(text, from, -1, 'flow');
  const end = keyNode.kind === 'empty' ? keyNode.start : endOf(text, keyNode);
  const next = skipSpace(text, end);
  const hasValue = text.charCodeAt(next) === code.colon && (isExplicit || !hasLineBreak(text, end, next));
  const node = hasValue
    ? readNode(text, next + 1, -1, 'flow')
    : nodeOf('empty', end, { indent: -1, inFlow: true, anchor: undefined });
  return { from, start: keyNode.kind === 'empty' ? from : keyNode.start, end, keyNode, node };
};

const entryOf = (text: string, { from, start, end, keyNode, node }: FlowPair): YamlEntry => ({
  key: nameOf(text, from, start, end),
  start,
  end,
  keyNode,
  node,
  merges: isMerge(text, from, end),
});

/** Where the content of a node ends; for an empty one, where it would have begun. */
export const endOf = (text: string, node: YamlNode): number => {
  switch (node.kind) {
    case 'empty':
      return node.start;
    case 'plain':
      return node.inFlow ? flowPlainEnd(text, node.start) : plainEnd(text, node.start, node.indent);
    case 'block-scalar':
      return blockScalarEnd(text, node.start, node.indent);
    case 'map':
    case 'list':
    case 'pair': {
      const last = entriesOf(text, node, true).at(-1);
      if (!last) return node.start;
      return last.node.kind === 'empty' ? last.end : endOf(text, last.node);
    }
    default:
      return closedEnd(text, node.start, node.kind);
  }
};

/** What the parser makes of a key. The ones that can only be text are taken as they stand. */
const nameOf = (text: string, from: number, start: number, end: number): string => {
  const source = text.slice(from, end);
  if (start === from && plainText.test(source) && !specialText.test(source)) return source;
  if (simplyQuoted.test(source)) return source.slice(1, -1);
  // What an alias stands for is not known here.
  if (source.startsWith('*')) return source;
  return nameFrom(source);
};
const plainText = /^[A-Za-z_$/][^\r\n]*$/;
const specialText = /^(?:null|true|false)$/i;
const simplyQuoted = /^(?:'[^'\r\n]*'|"[^"\\\r\n]*")$/;

/** The key that the source of a node makes, tags and anchors included. */
export const nameFrom = (source: string): string => {
  try {
    // Not at the beginning of a line, where `...` and `%` would mean something else.
    const key = loadYaml(` ${source}`) ?? null;
    // Mappings as keys become `[object Object]`, in the parser as here.
    // oxlint-disable-next-line typescript/no-base-to-string
    return String(key);
  } catch {
    return source;
  }
};

/** The same for a key that somebody is writing: its quote may be open. */
export const nameWhileWritten = (source: string): string => {
  const isOpen = /^(?:"(?:[^"\\]|\\.)*|'[^']*)$/.test(source);
  return isOpen ? source.slice(1) : nameFrom(source);
};

const isMerge = (text: string, from: number, end: number): boolean => end - from === 2 && text.startsWith('<<', from);
