// The lines of both documents that show an edit, with what stands around them: for pages that show both sides beside each other.
import { linesOf as textLines } from '../source/lines.ts';
import type { AlignedLines } from './aligned.ts';
import { aligned } from './aligned.ts';
import type { ExcerptLine } from './differing-lines.ts';
import { essenceOf } from './differing-lines.ts';
import { cut, frameOf } from './frame.ts';
import type { Frame, FrameLine } from './frame-line.ts';
import type { Place, Places } from './place.ts';
import { extentOf } from './place.ts';

/** Lines on each side of what changed. */
const around = 3;
/** Longer parts are not read as a whole. */
const longestPart = 300;
/** Of what came or went, on each side. */
const linesShown = 12;

export const frameInContext = (places: Places): Frame => {
  const frame = frameOf(places);
  const changed = { base: numbersIn(frame, 'base'), revision: numbersIn(frame, 'revision') };
  const base = partAround(places.base, changed.base);
  const revision = partAround(places.revision, changed.revision);
  const rows = aligned(base.map(essenceOf), revision.map(essenceOf));
  const isChanged = rows.map(row => {
    if (row.base !== null && row.revision !== null) return false;
    const [was, is] = [base[row.base ?? -1], revision[row.revision ?? -1]];
    return (was && changed.base.has(was.line)) || (is && changed.revision.has(is.line)) || false;
  });
  if (!isChanged.includes(true)) return shortened(frame.lines, frame);
  const known = new Map(frame.lines.map(line => [`${line.side} ${line.base} ${line.revision}`, line]));
  const shown = rows
    .flatMap((row, index) => {
      const isNear = isChanged.slice(Math.max(0, index - around), index + around + 1).includes(true);
      return isNear ? [lineOf(row, base, revision, isChanged[index] === true)] : [];
    })
    .map(line => known.get(`${line.side} ${line.base} ${line.revision}`) ?? line);
  return shortened([...ownerAbove(frame, shown), ...shown], frame);
};

const numbersIn = ({ lines }: Frame, side: 'base' | 'revision'): ReadonlySet<number> =>
  new Set(lines.flatMap(line => (line.side === side ? (line[side] ?? []) : [])));

/** The part that holds what changed, or of a long one the lines around it. */
const partAround = ({ origin, location }: Place, changed: ReadonlySet<number>): readonly ExcerptLine[] => {
  const holder = location.exists ? (origin.parent ?? origin) : origin;
  const { start, end } = extentOf(holder);
  const isShort = end.line - start.line < longestPart;
  if (!isShort && changed.size === 0) return [];
  const [first, last] = isShort
    ? [start.line, end.line]
    : [
        Math.max(start.line, Math.min(...changed) - around),
        Math.min(end.line, Math.min(...changed) + longestPart, Math.max(...changed) + around),
      ];
  return textLines(origin.document, first, last).map((text, index) => ({ line: first + index, text, mark: null }));
};

/** What changed beside it is another change: here it is what stands around. */
const lineOf = (
  row: AlignedLines,
  base: readonly ExcerptLine[],
  revision: readonly ExcerptLine[],
  isChanged: boolean,
): FrameLine => {
  const [was, is] = [base[row.base ?? -1], revision[row.revision ?? -1]];
  const { text, mark } = cut((is ?? was) as ExcerptLine);
  return {
    side: !isChanged ? 'context' : was ? 'base' : 'revision',
    base: was?.line ?? null,
    revision: is?.line ?? null,
    text,
    mark,
  };
};

/** The line that says where one is, unless it is shown already. */
const ownerAbove = (frame: Frame, shown: readonly FrameLine[]): readonly FrameLine[] =>
  frame.lines.filter(
    ({ side, base, revision }) =>
      side === 'context' &&
      !shown.some(it => (base !== null && it.base === base) || (revision !== null && it.revision === revision)),
  );

const shortened = (lines: readonly FrameLine[], { more }: Frame): Frame => {
  const count = { base: 0, revision: 0 };
  const kept = lines.filter(({ side }) => side === 'context' || ++count[side] <= linesShown);
  const hidden = (side: 'base' | 'revision'): number => more[side] + Math.max(0, count[side] - linesShown);
  return { lines: kept, more: { base: hidden('base'), revision: hidden('revision') } };
};
