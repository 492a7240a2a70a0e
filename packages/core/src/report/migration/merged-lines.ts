// Two texts as one, with what went and what came: lines that both have are said once.
import { aligned } from '../aligned.ts';

export interface MergedLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** A final comma is no difference. */
export const mergedLines = (one: readonly string[], other: readonly string[]): readonly MergedLine[] => {
  const [before, after] = [opened(one, other), opened(other, one)];
  return aligned(before.map(essenceOf), after.map(essenceOf)).map(({ base, revision }): MergedLine => {
    if (revision === null) return { sign: '-', text: before[base ?? 0] ?? '' };
    return { sign: base === null ? '+' : ' ', text: after[revision] ?? '' };
  });
};

const essenceOf = (text: string): string => text.replace(/,$/, '');

/** What is empty on one side only is written as on the other, so that what it lost or got is all that differs. */
const opened = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const openers = new Set(others.filter(line => /[[{]$/.test(line)));
  return lines.flatMap(line => {
    const { start = '', end = '' } = /^(?<start>.*[[{])(?<end>[\]}],?)$/.exec(line)?.groups ?? {};
    return openers.has(start) ? [start, `${/^ */.exec(line)?.[0]}${end}`] : [line];
  });
};
