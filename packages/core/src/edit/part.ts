// The entries of a collection as parts of the text: laid side by side, they cover it.
import type { Extent } from '../source/lines.ts';
import { endOf } from '../source/yaml-entries.ts';
import type { YamlNode } from '../source/yaml-node.ts';
import { isCommentLine, lineStart, stopBefore } from './text-lines.ts';

/** Where a value is written. */
export interface Slot {
  readonly holder: 'member' | 'item' | 'root';
  /** Behind the colon or the dash; in flow lists, where the item begins. */
  readonly at: number;
  /** Without it, the key of a flow mapping stands alone. */
  readonly hasColon: boolean;
  readonly node: YamlNode;
  readonly value: unknown;
  /** Of the value with its tag and anchor; `at` for an empty one. */
  readonly start: number;
  /** Nothing that belongs to the value comes behind it, comments included. */
  readonly limit: number;
  /** Of the collection that it is in; -1 for the root. */
  readonly column: number;
}

export interface Part {
  /** The key as it is read, or the index; absent for merge keys. */
  readonly name: string | undefined;
  readonly key: Extent | undefined;
  /** Where the part before this one ends. */
  readonly from: number;
  /** Where it begins with the comments above it, line break included. */
  readonly own: number;
  /** Of the key or the dash, with what belongs to them. */
  readonly body: number;
  readonly slot: Slot;
  /** Where the value ends in flow style, in front of the comma. */
  readonly end: number;
  /** Of the comma behind it, in flow style; -1 when there is none. */
  readonly comma: number;
  /** Where it ends with the comment behind it. */
  readonly to: number;
}

/** With its tag and anchor, if it has them; without comments, except for those in a block collection. */
export const endOfValue = (text: string, { node, start, limit }: Slot): number => {
  if (node.kind === 'map' || node.kind === 'list') return limit;
  return Math.max(start, endOf(text, node));
};

/** Where a part begins with the comments right above it: the line break before them, if there is one. */
export const ownStart = (text: string, from: number, body: number, isFirst: boolean): number => {
  // Not by its line: a text of one line would be searched again and again.
  if (from > 0 && !text.slice(from, body).includes('\n')) return isFirst ? body : from;
  let own = lineStart(text, body);
  while (own > from) {
    const above = lineStart(text, own - 1);
    if (above < from || !isCommentLine(text, above)) break;
    own = above;
  }
  return own === 0 && body === 0 ? body : stopBefore(text, own);
};

/** It stands on lines of its own. */
export const beginsLine = (text: string, { from, body }: Part): boolean => text.slice(from, body).includes('\n');
