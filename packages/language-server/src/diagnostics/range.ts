// From the lines and columns of reports, which begin at 1, to those of editors, which begin at 0.
import type { LineAndColumn } from '@breakwater/core';
import type { Range } from 'vscode-languageserver';

export const rangeOf = ({ start, end }: { readonly start: LineAndColumn; readonly end: LineAndColumn }): Range => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});
