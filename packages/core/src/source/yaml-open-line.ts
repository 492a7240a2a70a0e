// One line of YAML that somebody may be writing: the dashes and the key that it begins with, and what stands behind them.

import { code, isWhitespace } from './json-scan.ts';
import type { Extent } from './lines.ts';
import {
  closedEnd,
  commentIn,
  isDash,
  isFlowIndicator,
  isProperty,
  keyColon,
  lineEnd,
  propertyEnd,
  tokenKindAt,
  trimmedEnd,
} from './yaml-tokens.ts';

export interface OpenLine {
  readonly start: number;
  /** Where its content begins; the end of a blank line. */
  readonly at: number;
  readonly end: number;
  readonly isComment: boolean;
  /** Each further to the right than the one before. */
  readonly entries: readonly OpenEntry[];
  /** The scalar or the brackets behind them, past tags and anchors; undefined when nothing is there. */
  readonly rest: Extent | undefined;
}

export interface OpenEntry extends Extent {
  readonly kind: 'dash' | 'key';
  readonly column: number;
}

export const readLine = (text: string, start: number): OpenLine => {
  const end = lineEnd(text, start);
  const first = skipInLine(text, start, end);
  const isComment = text.charCodeAt(first) === code.hash;
  const line = { start, at: first, end, isComment };
  if (isComment || first === end) return { ...line, entries: [], rest: undefined };
  const entries: OpenEntry[] = [];
  let at = first;
  while (at < end && isDash(text, at)) {
    entries.push({ kind: 'dash', column: at - start, start: at, end: at + 1 });
    at = skipInLine(text, at + 1, end);
  }
  const colon = at < end && !isFlowIndicator(text.charCodeAt(at)) ? keyColon(text, at) : -1;
  if (colon !== -1) {
    entries.push({ kind: 'key', column: at - start, start: at, end: trimmedEnd(text, at, colon) });
    at = skipInLine(text, colon + 1, end);
  }
  return { ...line, entries, rest: restOf(text, at, end) };
};

const restOf = (text: string, from: number, end: number): Extent | undefined => {
  let start = from;
  while (start < end && isProperty(text, start)) start = skipInLine(text, Math.min(propertyEnd(text, start), end), end);
  if (start >= end || text.charCodeAt(start) === code.hash) return undefined;
  const kind = tokenKindAt(text, start, false);
  if (kind === 'double' || kind === 'single') {
    const close = closedEnd(text, start, kind);
    return { start, end: close <= end ? close : trimmedEnd(text, start, end) };
  }
  const comment = commentIn(text, start, end);
  return { start, end: trimmedEnd(text, start, comment === -1 ? end : comment) };
};

const skipInLine = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && isWhitespace(text.charCodeAt(at))) at += 1;
  return at;
};
