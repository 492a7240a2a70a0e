// Two texts as one, with what went and what came: lines that both have are said once.
import { at, commonLengths } from '../differing-lines.ts';

export interface MergedLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Texts with more lines are told one after the other. */
const mostCompared = 400;

/** A final comma is no difference. */
export const mergedLines = (before: readonly string[], after: readonly string[]): readonly MergedLine[] => {
  const signed = (sign: MergedLine['sign'], text: string): MergedLine => ({ sign, text });
  if (Math.max(before.length, after.length) > mostCompared)
    return [...before.map(text => signed('-', text)), ...after.map(text => signed('+', text))];
  const essences = [before, after].map(lines => lines.map(text => text.replace(/,$/, ''))) as [string[], string[]];
  const lengths = commonLengths(...essences);
  const merged: MergedLine[] = [];
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const isShared = left < before.length && right < after.length && essences[0][left] === essences[1][right];
    if (isShared) merged.push(signed(' ', after[right] as string));
    else if (
      left < before.length &&
      (right >= after.length || at(lengths, left + 1, right) >= at(lengths, left, right + 1))
    )
      merged.push(signed('-', before[left] as string));
    else merged.push(signed('+', after[right] as string));
    const { sign } = merged.at(-1) as MergedLine;
    if (sign !== '+') left += 1;
    if (sign !== '-') right += 1;
  }
  return merged;
};
