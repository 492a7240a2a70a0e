// Two texts as one, with what went and what came: lines that both have are said once.
import { aligned } from '../aligned.ts';

export interface MergedLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** A final comma is no difference. */
export const mergedLines = (before: readonly string[], after: readonly string[]): readonly MergedLine[] =>
  aligned(before.map(essenceOf), after.map(essenceOf)).map(({ base, revision }): MergedLine => {
    if (revision === null) return { sign: '-', text: before[base ?? 0] ?? '' };
    return { sign: base === null ? '+' : ' ', text: after[revision] ?? '' };
  });

const essenceOf = (text: string): string => text.replace(/,$/, '');
