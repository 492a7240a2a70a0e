// How alike two names are, and two descriptions: the grounds on which people take one thing for another under a new name.

/** `createdAt`, `created_at` and `CreatedAt` are `created at`. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .slice(0, longestName)
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

const longestName = 200;

/** The words without what tells spellings apart. */
export const letters = (words: readonly string[]): string => words.join('');

/**
 * From 0 to 1. `weightOf` says how telling a word is: less so the more of the names around have it, as `email_host` and
 * `email_port` are not alike for their first word.
 */
export const likenessOfWords = (
  one: readonly string[],
  other: readonly string[],
  weightOf: (word: string) => number,
): number => {
  const [left, right] = [letters(one), letters(other)];
  if (left === right) return spelling;
  if (isSlip(left, right)) return slip;
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weightOf(word), 0);
  const total = sum(one) + sum(other);
  const counterparts = (words: readonly string[], others: readonly string[]): readonly string[] =>
    words.filter(word => others.some(it => isSameWord(word, it)));
  const shared = sum(counterparts(one, other)) + sum(counterparts(other, one));
  return total === 0 ? 0 : (wording * shared) / total;
};

/** Names that differ in case and separators only; in a single letter; in some of their words. */
const [spelling, slip, wording] = [0.95, 0.75, 0.6];

/** Shorter names are other names when one letter changes. */
const shortestWithSlip = 5;

/** One letter more, less, other or swapped; not the first, nor a digit, since these tell things apart. */
const isSlip = (left: string, right: string): boolean => {
  if (Math.min(left.length, right.length) < shortestWithSlip || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const [before, after] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  if (start === 0 || /\d/.test(before + after)) return false;
  const isSwap = before.length === 2 && after.length === 2 && before[0] === after[1] && before[1] === after[0];
  return isSwap || (before.length <= 1 && after.length <= 1);
};

const shortestAbbreviation = 3;

/** `desc` and `description`, `tag` and `tags`. */
const isSameWord = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= shortestAbbreviation && long.startsWith(short));
};

const longestText = 2_000;

export const wordsOfText = (text: string): readonly string[] =>
  text
    .slice(0, longestText)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** What is left of `The title of a plan` without `title`, and of `The name of a plan` without `name`, is the same. */
export const without = (words: readonly string[], name: readonly string[]): readonly string[] =>
  words.filter(word => !name.includes(word));

/** The share of the words that both have, each as telling as `weightOf` says. */
export const overlapOf = (
  one: readonly string[],
  other: readonly string[],
  weightOf: (word: string) => number,
): number => {
  const [left, right] = [new Set(one), new Set(other)];
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weightOf(word), 0);
  const shared = sum([...left].filter(word => right.has(word)));
  return shared === 0 ? 0 : shared / (sum(left) + sum(right) - shared);
};
