// Lines of YAML above a place that begin further to the left. In a text that begins as a document does, the table of its lines knows them.
import type { Document } from './document.ts';
import { code, isWhitespace } from './json-scan.ts';
import { lineAt, linesIn } from './lines.ts';
import type { OpenLine } from './yaml-open-line.ts';
import { readLine } from './yaml-open-line.ts';
import { isDocumentMarker } from './yaml-tokens.ts';

export interface LinesAbove {
  readonly text: string;
  /** The nearest line above the one that starts there that has content and begins to the left of a column. */
  readonly above: (start: number, column: number) => OpenLine | undefined;
}

export const linesOf = (text: string): LinesAbove => ({
  text,
  above: (start, column) => lineAbove(text, start, column),
});

/** `same`: where the text ceases to be that of the document. */
export const likeLines = (text: string, document: Document, same: number): LinesAbove => {
  const lines = linesIn(document);
  // The line that was changed is not one of them.
  const known = lines.starts[lineAt(lines, Math.min(same, document.text.length))] ?? 0;
  const above = (start: number, column: number): OpenLine | undefined => {
    const found = lineAbove(text, start, column, known);
    if (found) return found;
    const at = Math.min(start, known);
    for (let line = at === 0 ? -1 : lineAt(lines, at - 1); line >= 0; line -= 1) {
      if ((lines.indents[line] ?? 0) >= column) continue;
      const found = contentLine(text, lines.starts[line] ?? 0);
      if (found === 'marker') return undefined;
      if (found) return found;
    }
    return undefined;
  };
  return { text, above };
};

const lineAbove = (text: string, start: number, column: number, first = 0): OpenLine | undefined => {
  let next = start;
  while (next > first) {
    const end = next - 1;
    next = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    let at = next;
    while (text.charCodeAt(at) === code.space) at += 1;
    if (at - next >= column) continue;
    const found = contentLine(text, next);
    if (found === 'marker') return undefined;
    if (found) return found;
  }
  return undefined;
};

/** A line that is neither blank nor a comment. */
const contentLine = (text: string, start: number): OpenLine | 'marker' | undefined => {
  let at = start;
  while (text.charCodeAt(at) === code.space) at += 1;
  const character = text.charCodeAt(at);
  if (Number.isNaN(character) || character === code.hash || isWhitespace(character)) return undefined;
  return isDocumentMarker(text, start) ? 'marker' : readLine(text, start);
};
