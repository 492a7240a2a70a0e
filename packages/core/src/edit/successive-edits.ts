// Edits of a text that was edited before, as edits of the text in the beginning.
import type { TextEdit } from './edit.ts';

/** `second` counts in the text after `first`, and `text` is the outcome. All are in the order of the text, without overlaps. */
export const successiveEdits = (
  first: readonly TextEdit[],
  second: readonly TextEdit[],
  text: string,
): readonly TextEdit[] => {
  const written = writtenBy(first);
  const touched = clusters([...written, ...second.map(({ start, end }) => ({ start, end }))]);
  const toBeginning = shiftBy(written.map(({ end, growth }) => ({ end, growth: -growth })));
  const toOutcome = shiftBy(second.map(edit => ({ end: edit.end, growth: growthOf(edit) })));
  return touched.map(({ start, end }) => ({
    start: start + toBeginning(start),
    end: end + toBeginning(end, 'behind'),
    text: text.slice(start + toOutcome(start), end + toOutcome(end, 'behind')),
  }));
};

interface Span {
  readonly start: number;
  readonly end: number;
}

const growthOf = ({ start, end, text }: TextEdit): number => text.length - (end - start);

/** Where the texts of edits are in what they make. */
const writtenBy = (edits: readonly TextEdit[]): readonly (Span & { readonly growth: number })[] => {
  let shift = 0;
  return edits.map(edit => {
    const start = edit.start + shift;
    shift += growthOf(edit);
    return { start, end: start + edit.text.length, growth: growthOf(edit) };
  });
};

/** Spans that touch are one. */
const clusters = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    const last = joined.at(-1);
    if (!last || last.end < span.start) joined.push(span);
    else joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return joined;
};

/** How far an offset moves by what ends before it; `behind` counts what ends at it as well. To be asked in order. */
const shiftBy = (
  growths: readonly { readonly end: number; readonly growth: number }[],
): ((offset: number, side?: 'behind') => number) => {
  let [shift, next] = [0, 0];
  return (offset, side) => {
    for (; next < growths.length; next += 1) {
      const { end, growth } = growths[next] as { readonly end: number; readonly growth: number };
      if (side === 'behind' ? end > offset : end >= offset) break;
      shift += growth;
    }
    return shift;
  };
};
