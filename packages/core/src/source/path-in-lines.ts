// What stands at an offset of YAML that somebody is writing, by indentation: the line itself, and upwards from it the lines
// that begin further to the left.
import type { Extent } from './lines.ts';
import type { LinesAbove } from './lines-above.ts';
import { pathInFlow } from './path-in-flow.ts';
import type { PlaceInText } from './place-in-text.ts';
import { between } from './place-in-text.ts';
import { nameWhileWritten } from './yaml-entries.ts';
import type { OpenEntry, OpenLine } from './yaml-open-line.ts';
import { readLine } from './yaml-open-line.ts';
import { commentIn, tokenKindAt } from './yaml-tokens.ts';

export const pathInLines = (lines: LinesAbove, offset: number): PlaceInText | undefined => {
  const { text } = lines;
  const line = readLine(text, offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);
  if (line.isComment && offset > line.at) return undefined;
  const isInFront = line.at === line.end || offset < line.at;
  const column = (isInFront ? offset : line.at) - line.start;
  const { ancestors, index } = surroundings(lines, line, column, !isInFront && line.entries[0]?.kind === 'dash');
  const filled = ancestors.findIndex(({ rest }) => rest !== undefined);
  if (filled !== -1) return insideOf(text, ancestors.slice(0, filled + 1), offset);
  const path = ancestors.map(({ key }) => key);
  return isInFront ? between(path, offset) : placeOnLine(text, line, path, index, offset);
};

/** A key or a dash that lines further to the right belong to. */
interface Ancestor {
  readonly key: string;
  /** What stands behind it on its line; undefined when nothing does. */
  readonly rest: Extent | undefined;
}

interface Surroundings {
  /** From the outside in. */
  readonly ancestors: readonly Ancestor[];
  /** The number of items before, of what is an item. */
  readonly index: number;
}

/** Of what begins at a column of a line. */
const surroundings = (lines: LinesAbove, line: OpenLine, column: number, isItem: boolean): Surroundings => {
  const { text } = lines;
  const { index, above } = isItem
    ? itemsAbove(lines, line, column)
    : { index: 0, above: lines.above(line.start, column) };
  if (!above) return { ancestors: [], index };
  // An item may begin as far to the left as the key that it belongs to.
  const around = above.entries.filter(
    entry => entry.column < column || (isItem && entry.kind === 'key' && entry.column === column),
  );
  const [first] = around;
  const outer = surroundings(lines, above, above.at - above.start, first?.kind === 'dash');
  const own = around.map(entry => ({
    key: keyOf(text, entry, entry === first ? outer.index : 0),
    rest: entry === above.entries.at(-1) ? above.rest : undefined,
  }));
  // A word alone with lines below that are further to the right: the colon is missing.
  const bare = above.rest && { key: keyOf(text, { kind: 'key', ...above.rest }, 0), rest: undefined };
  return { ancestors: [...outer.ancestors, ...(around.length === 0 && bare ? [bare] : own)], index };
};

/** How many items of the same list are above a line, and the line above all of them or with the first of them behind something. */
const itemsAbove = (
  lines: LinesAbove,
  line: OpenLine,
  column: number,
): { readonly index: number; readonly above: OpenLine | undefined } => {
  let index = 0;
  let above = lines.above(line.start, column + 1);
  while (above) {
    const hasItem = above.entries.some(entry => entry.kind === 'dash' && entry.column === column);
    if (hasItem) index += 1;
    if (!hasItem || above.at - above.start < column) break;
    above = lines.above(above.start, column + 1);
  }
  return { index, above };
};

const keyOf = (text: string, { kind, start, end }: Omit<OpenEntry, 'column'>, index: number): string =>
  kind === 'dash' ? String(index) : nameWhileWritten(text.slice(start, end));

/** Lines that belong to what begins behind the last ancestor: brackets, or a text of several lines. */
const insideOf = (text: string, ancestors: readonly Ancestor[], offset: number): PlaceInText | undefined => {
  const path = ancestors.map(({ key }) => key);
  const start = ancestors.at(-1)?.rest?.start ?? offset;
  return isFlow(text, start)
    ? pathInFlow(text, start, offset, path)
    : { path, on: 'value', extent: { start, end: offset } };
};

const placeOnLine = (
  text: string,
  line: OpenLine,
  around: readonly string[],
  index: number,
  offset: number,
): PlaceInText | undefined => {
  const path = [...around];
  for (const entry of line.entries) {
    if (offset < entry.start) return between(path, offset);
    path.push(keyOf(text, entry, entry === line.entries[0] ? index : 0));
    if (entry.kind === 'key' && offset <= entry.end) {
      return { path, on: 'key', extent: { start: entry.start, end: entry.end } };
    }
  }
  const comment = commentIn(text, line.rest?.end ?? line.start, line.end);
  if (comment !== -1 && offset >= comment) return undefined;
  const { rest } = line;
  if (!rest || offset < rest.start) return { ...between(path, offset), on: 'value' };
  if (isFlow(text, rest.start)) return pathInFlow(text, rest.start, offset, path);
  if (offset > rest.end) return between(path.slice(0, -1), offset);
  if (line.entries.length > 0) return { path, on: 'value', extent: rest };
  return { path: [...path, keyOf(text, { kind: 'key', ...rest }, 0)], on: 'key', extent: rest };
};

const isFlow = (text: string, at: number): boolean => {
  const kind = tokenKindAt(text, at, false);
  return kind === 'flow-map' || kind === 'flow-list';
};
