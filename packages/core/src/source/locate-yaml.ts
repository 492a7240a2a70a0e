// Finds the text of a place in YAML by descending to it; what lies beside the path is skipped.
// Every level is checked against the value that the parser made of it, and read exactly when the two differ.
import type { Document } from './document.ts';
import { maximumDepth } from './limits.ts';
import type { Located } from './located.ts';
import { memberOf } from './member-of.ts';
import type { YamlEntry } from './yaml-entries.ts';
import { endOf, entriesOf, nameFrom } from './yaml-entries.ts';
import type { YamlNode } from './yaml-node.ts';
import { aliasName, rootNode } from './yaml-node.ts';

/** A node and the value of it; `undefined` when the value is not known. */
export interface Spot {
  readonly node: YamlNode;
  readonly value: unknown;
}

export const locateYaml = (document: Document, path: readonly string[]): Located => {
  const { text } = document;
  let here: Spot = rootSpot(document);
  let entry: YamlEntry | undefined;
  let depth = 0;
  for (const key of path) {
    const child = childOf(document, here, key, new Set());
    if (!child) break;
    entry = child.entry;
    here = child.spot;
    depth += 1;
  }
  const { node } = here;
  const key = entry?.keyNode && entry.end > entry.start ? { start: entry.start, end: entry.end } : undefined;
  const isEmpty = node.kind === 'empty';
  return {
    key,
    depth,
    get value() {
      // Nothing is written where an empty value is: its key or its dash stands for it.
      if (isEmpty && entry) return { start: entry.start, end: Math.max(entry.end, entry.start + 1) };
      return { start: node.start, end: endIn(document, here) };
    },
    get scalar() {
      const target = targetOf(document, here)?.node;
      const isScalar = target && ['plain', 'single', 'double', 'block-scalar'].includes(target.kind);
      return isScalar ? { start: target.start, end: endOf(text, target) } : undefined;
    },
  };
};

/** That of the last entry, where there are any: what comes before it is skipped. */
const endIn = (document: Document, spot: Spot): number => {
  const { node, value } = spot;
  if (node.kind !== 'map' && node.kind !== 'list' && node.kind !== 'pair') return endOf(document.text, node);
  const last = trueEntries(document, spot).at(-1);
  if (!last) return node.start;
  if (last.node.kind === 'empty') return last.end;
  const inside = last.merges ? undefined : memberOf(value, keyOf(document, last));
  return endIn(document, { node: last.node, value: inside });
};

const roots = new WeakMap<Document, YamlNode>();

export const rootSpot = (document: Document): Spot => {
  const node = roots.get(document) ?? rootNode(document.text);
  roots.set(document, node);
  return { node, value: document.value };
};

interface Child {
  readonly entry: YamlEntry;
  readonly spot: Spot;
}

/** `merged` holds the mappings that are being merged, for texts in which one merges itself. */
const childOf = (document: Document, spot: Spot, key: string, merged: Set<YamlNode>): Child | undefined => {
  const target = targetOf(document, spot);
  if (!target) return undefined;
  const value = memberOf(spot.value, key);
  const entries = entriesByKey(document, target);
  const entry = entries.byKey.get(key);
  if (entry) return { entry, spot: { node: entry.node, value } };
  if (merged.has(target.node) || merged.size > maximumDepth) return undefined;
  merged.add(target.node);
  for (const { node } of entries.merges) {
    for (const source of mergeSources(document, node)) {
      const child = childOf(document, { node: source, value: undefined }, key, merged);
      if (child) return { entry: child.entry, spot: { node: child.spot.node, value } };
    }
  }
  return undefined;
};

const mergeSources = (document: Document, node: YamlNode): readonly YamlNode[] => {
  const target = targetOf(document, { node, value: undefined })?.node;
  if (!target) return [];
  if (target.kind !== 'list' && target.kind !== 'flow-list') return [target];
  return entriesOf(document.text, target, true).map(item => item.node);
};

interface Entries {
  readonly byKey: ReadonlyMap<string, YamlEntry>;
  readonly merges: readonly YamlEntry[];
}

const known = new WeakMap<YamlNode, Entries>();

const entriesByKey = (document: Document, spot: Spot): Entries => {
  const before = known.get(spot.node);
  if (before) return before;
  const all = trueEntries(document, spot);
  const entries = {
    byKey: new Map(all.filter(entry => !entry.merges).map(entry => [keyOf(document, entry), entry])),
    merges: all.filter(entry => entry.merges),
  };
  known.set(spot.node, entries);
  return entries;
};

export const keyOf = (document: Document, { key, keyNode }: YamlEntry): string => {
  if (keyNode?.kind !== 'alias') return key;
  const target = targetOf(document, { node: keyNode, value: undefined })?.node;
  return target ? nameFrom(document.text.slice(target.start, endOf(document.text, target))) : key;
};

/** In the order of the text. Asks for no aliases: anchors are found by way of this. */
export const trueEntries = (document: Document, { node, value }: Spot): readonly YamlEntry[] => {
  const fast = entriesOf(document.text, node, false);
  return value !== undefined && agrees(fast, value) ? fast : entriesOf(document.text, node, true);
};

/** The text has the keys of the value: all of them, or some when the others were merged in. */
const agrees = (entries: readonly YamlEntry[], value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return entries.length === 0;
  const size = Array.isArray(value) ? value.length : Object.keys(value).length;
  const merges = entries.some(entry => entry.merges);
  if (!merges && entries.length !== size) return false;
  return entries.every(entry => entry.merges || entry.keyNode?.kind === 'alias' || Object.hasOwn(value, entry.key));
};

/** The node itself, or the anchored one that an alias stands for. */
const targetOf = (document: Document, spot: Spot): Spot | undefined => {
  if (spot.node.kind !== 'alias') return spot;
  const node = anchoredNode(document, spot.node);
  return node && { node, value: spot.value };
};

/** Names may be anchored again, so the nearest anchor before the alias counts. It may also look like one and be text. */
const anchoredNode = (document: Document, alias: YamlNode): YamlNode | undefined => {
  const { text } = document;
  const mark = `&${aliasName(text, alias)}`;
  let at = text.lastIndexOf(mark, alias.start - 1);
  while (at !== -1) {
    const node = nodeAnchoredAt(document, at);
    if (node?.anchor?.name === mark.slice(1)) return node;
    at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1);
  }
  return undefined;
};

const nodeAnchoredAt = (document: Document, at: number): YamlNode | undefined => {
  let here = rootSpot(document);
  for (;;) {
    if (here.node.anchor?.at === at) return here.node;
    const inside = entryAround(document, here, at);
    if (!inside) return undefined;
    if (inside.keyNode?.anchor?.at === at) return inside.keyNode;
    here = { node: inside.node, value: inside.merges ? undefined : memberOf(here.value, inside.key) };
  }
};

/** The last entry that begins before an offset. Keys may have an anchor before them, so the next entry is looked at as well. */
const entryAround = (document: Document, spot: Spot, at: number): YamlEntry | undefined => {
  const entries = trueEntries(document, spot);
  const after = entries.findIndex(entry => entry.start > at);
  const next = after === -1 ? undefined : entries[after];
  if (next?.keyNode?.anchor?.at === at) return next;
  return after === -1 ? entries.at(-1) : entries[after - 1];
};
