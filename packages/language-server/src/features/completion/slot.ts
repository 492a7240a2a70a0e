// What somebody is writing: a key of something, or the value of a place; and in which style.
import type { Position, Range } from 'vscode-languageserver';
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { writingAt } from '../cursor.ts';
import { offsetAt, rangeNear } from '../positions.ts';

export interface Slot {
  /** Of the mapping that gets the key, or of the value. */
  readonly path: readonly string[];
  readonly kind: 'key' | 'value';
  /**
   * Something stands alone on its line, or nothing yet: it may become a key of the mapping at the path, and
   * the value of the path as well.
   */
  readonly isAlone: boolean;
  /** As it is written so far. */
  readonly written: string;
  readonly style: 'block' | 'flow' | 'json';
  /** Of what is replaced. */
  readonly range: Range;
  /** The spaces in front of a key that begins here. */
  readonly column: number;
  readonly hasColon: boolean;
  /** A space is missing behind the colon. */
  readonly isTight: boolean;
  readonly lineBreak: '\n' | '\r\n';
  /** What follows belongs to the key already. */
  readonly hasContent: boolean;
  /** What follows in JSON is the next member, and nothing stands between them. */
  readonly wantsComma: boolean;
}

/** Where the next member is looked for. */
const farthest = 500;

/** `undefined` in comments. */
export const slotAt = (view: View, position: Position): Slot | undefined => {
  const { text, format } = view;
  const cursor = writingAt(view, position) ?? bareReferenceAt(view, position);
  if (!cursor) return undefined;
  const { path, on, offset } = cursor;
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const nextLine = text.indexOf('\n', offset);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const start = Math.max(Math.min(cursor.extent.start, offset), lineStart);
  const end = Math.min(Math.max(cursor.extent.end, offset), lineEnd);
  const before = text.slice(lineStart, start);
  const isInFlow = opened(before) > 0;
  const hasColon = on !== 'value' && /^["']?\s*:/.test(text.slice(end, lineEnd));
  return {
    path: on === 'key' ? path.slice(0, -1) : path,
    kind: on === 'value' ? 'value' : 'key',
    isAlone: on !== 'value' || /^\s*(?:- +)*-? *$/.test(before),
    written: text.slice(start, end),
    style: format === 'json' ? 'json' : isInFlow ? 'flow' : 'block',
    range: rangeNear(text, { position, offset }, { start, end }),
    column: before.length,
    hasColon,
    isTight: on === 'value' && /[:-]$/.test(before),
    lineBreak: text.slice(0, 10_000).includes('\r\n') ? '\r\n' : '\n',
    hasContent: format === 'yaml' && !isInFlow && isDeeper(text, lineEnd, before.length),
    wantsComma: format === 'json' && !hasColon && /^\s*"/.test(text.slice(end, end + farthest)),
  };
};

/** A reference that begins without quotes is a comment as YAML reads it, and no comment as anybody means it. */
const bareReferenceAt = (view: View, position: Position): Cursor | undefined => {
  const offset = offsetAt(view.text, position);
  const line = view.text.slice(view.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const written = /\$ref: +(#\S*)$/.exec(line)?.[1];
  if (written === undefined) return undefined;
  const start = offset - written.length;
  const before = writingAt(view, { ...position, character: position.character - written.length - 1 });
  return (
    before && {
      ...before,
      offset,
      extent: { start, end: offset + (/^[^\s}]*/.exec(view.text.slice(offset))?.[0].length ?? 0) },
    }
  );
};

/** Brackets that are open at the end of a line. */
const opened = (line: string): number => {
  const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  return (bare.match(/(?:^|[\s:,[{])[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
};

/** The next line that has content is further to the right than a column. */
const isDeeper = (text: string, from: number, column: number): boolean => {
  const next = /\n( *)[^\s#]/g;
  next.lastIndex = from;
  return (next.exec(text)?.[1]?.length ?? 0) > column;
};
