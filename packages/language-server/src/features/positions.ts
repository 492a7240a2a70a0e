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

export const positionAt = (text: string, offset: number): Position => {
  let line = 0;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, character: offset - start };
};

export const rangeIn = (text: string, { start, end }: { readonly start: number; readonly end: number }): Range => {
  const from = positionAt(text, start);
  const part = text.slice(start, end);
  const to = positionAt(part, part.length);
  return {
    start: from,
    end: { line: from.line + to.line, character: to.line === 0 ? from.character + to.character : to.character },
  };
};

export const rangeOf = ({ start, end }: CoreRange): Range => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});
