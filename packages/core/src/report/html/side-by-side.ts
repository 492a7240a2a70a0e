// Lines of two documents beside each other: what went on the one side, what came on the other, and what both have on both.
import type { Frame, FrameLine } from '../frame-line.ts';
import { element } from './element.ts';
import { highlighted } from './highlighted.ts';
import { escaped } from './html-page.ts';

type Side = 'base' | 'revision';

export interface SideWords {
  /** HTML. */
  readonly heading: string;
  /** What is read out where the lines are. */
  readonly name: string;
  /** What is left out at the end. */
  readonly more: (count: number) => string;
}

/** Nothing where there are no lines. */
export const sideBySide = (frame: Frame, words: Readonly<Record<Side, SideWords>>): string => {
  const rows = rowsOf(frame.lines);
  if (rows.length === 0) return '';
  const column = (side: Side): string => {
    const { heading, name, more } = words[side];
    const hidden = frame.more[side];
    const lines = linesOf(rows, side);
    const rest = hidden === 0 ? '' : element('span', escaped(more(hidden)), { class: 'more' });
    return element(
      'div',
      `${element('p', heading, { class: 'side' })}${element('pre', lines + rest, { class: 'frame', tabindex: '0', role: 'region', 'aria-label': name })}`,
    );
  };
  const sides = (['base', 'revision'] as const).filter(side => rows.some(row => row[side]));
  return element('div', sides.map(column).join(''), { class: 'both' });
};

/** A line of each side, where there is one. */
type Row = Readonly<Record<Side, FrameLine | undefined>>;

const rowsOf = (lines: readonly FrameLine[]): readonly Row[] => {
  const rows: Row[] = [];
  let gone: FrameLine[] = [];
  let came: FrameLine[] = [];
  const flush = (): void => {
    for (let index = 0; index < Math.max(gone.length, came.length); index += 1)
      rows.push({ base: gone[index], revision: came[index] });
    [gone, came] = [[], []];
  };
  for (const line of lines) {
    if (line.side === 'base') gone.push(line);
    else if (line.side === 'revision') came.push(line);
    else {
      flush();
      rows.push({
        base: line.base === null ? undefined : line,
        revision: line.revision === null ? undefined : line,
      });
    }
  }
  flush();
  return rows;
};

const linesOf = (rows: readonly Row[], side: Side): string => {
  const lines = rows.map(row => row[side]);
  const shown = highlighted(lines.flatMap(line => line ?? []));
  let [index, last] = [0, undefined as number | undefined];
  return lines
    .map(line => {
      if (!line) return element('i', '\n');
      const number = line[side] ?? 0;
      const isGap = last !== undefined && number > last + 1;
      last = number;
      const tag = line.side === 'context' ? 'span' : side === 'base' ? 'del' : 'ins';
      return element(tag, `${shown[index++]}\n`, { 'data-line': String(number), ...(isGap && { class: 'gap' }) });
    })
    .join('');
};
