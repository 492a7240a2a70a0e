// Positions as editors count them: lines and UTF-16 code units from 0, where the core counts from 1.
import type { Range as CoreRange } from '@breakwater/core';
import type { Position, Range } from 'vscode-languageserver';

export const offsetAt = (text: string, { line, character }: Position): number => {
  let start = 0;
  for (let passed = 0; passed < line; passed += 1) {
    const next = text.indexOf('\n', start);
    if (next === -1) return text.length;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + character, end === -1 ? text.length : end);
};

/** Counted from a place that is known, which is near in most cases. */
export const rangeNear = (
  text: string,
  known: { readonly position: Position; readonly offset: number },
  { start, end }: { readonly start: number; readonly end: number },
): Range => ({ start: positionNear(text, known, start), end: positionNear(text, known, end) });

const positionNear = (
  text: string,
  { position, offset }: { readonly position: Position; readonly offset: number },
  wanted: number,
): Position => {
  const between = text.slice(Math.min(wanted, offset), Math.max(wanted, offset)).split('\n').length - 1;
  const line = position.line + (wanted < offset ? -between : between);
  return { line, character: wanted === 0 ? 0 : wanted - text.lastIndexOf('\n', wanted - 1) - 1 };
};

export const positionAt = (text: string, offset: number): Position =>
  positionNear(text, { position: { line: 0, character: 0 }, offset: 0 }, offset);

export const rangeOf = ({ start, end }: CoreRange): Range => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});
