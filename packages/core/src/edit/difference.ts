// The smallest change that makes one value another: members by their keys, items by what stays in order.
import { isMapping } from '../source/references.ts';
import { sameValue } from '../source/same-value.ts';
import type { Addition, Change, ChildChange } from './change.ts';
import type { JsonValue } from './edit.ts';

/** `undefined` when they are the same. */
export const difference = (before: unknown, after: JsonValue): Change | undefined => {
  if (sameValue(before, after)) return undefined;
  if (isMapping(before) && isMapping(after)) return differenceOfMappings(before, after);
  if (Array.isArray(before) && Array.isArray(after)) return differenceOfLists(before, after);
  return { kind: 'replaced', value: after };
};

const differenceOfMappings = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, JsonValue>>,
): Change => {
  const children = new Map<string, ChildChange>();
  for (const [key, value] of Object.entries(before)) {
    const to = Object.hasOwn(after, key) ? after[key] : undefined;
    const change: Change | undefined = to === undefined ? { kind: 'removed' } : difference(value, to);
    if (change) children.set(key, { change });
  }
  const keys = Object.keys(after);
  const additions = keys.flatMap((key, index): readonly Addition[] => {
    const value = after[key];
    if (value === undefined || Object.hasOwn(before, key)) return [];
    return [{ key, value, after: keys.slice(Math.max(0, index - 1), index) }];
  });
  return { kind: 'altered', children, additions, whole: after };
};

const differenceOfLists = (before: readonly unknown[], after: readonly JsonValue[]): Change => {
  const children = new Map<string, ChildChange>();
  const additions: Addition[] = [];
  let [left, right] = [0, 0];
  for (const [leftStop, rightStop] of [...kept(before, after), [before.length, after.length] as const]) {
    for (; left < leftStop && right < rightStop; left += 1, right += 1) {
      const change = difference(before[left], after[right] ?? null);
      if (change) children.set(String(left), { change });
    }
    for (; left < leftStop; left += 1) children.set(String(left), { change: { kind: 'removed' } });
    for (; right < rightStop; right += 1) additions.push({ key: '', value: after[right] ?? null, before: leftStop });
    left = leftStop + 1;
    right = rightStop + 1;
  }
  return { kind: 'altered', children, additions, whole: after };
};

/** Comparing costs the product of what is left of both sides; beyond this, items are taken by their index. */
const mostCompared = 40_000;

/** Pairs of indices of equal items, as many as can be had in order. */
const kept = (before: readonly unknown[], after: readonly JsonValue[]): readonly (readonly [number, number])[] => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && sameValue(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && sameValue(before.at(-1 - end), after.at(-1 - end))) end += 1;
  return [
    ...Array.from({ length: start }, (_, index) => [index, index] as const),
    ...common(before.slice(start, before.length - end), after.slice(start, after.length - end)).map(
      ([left, right]) => [left + start, right + start] as const,
    ),
    ...Array.from({ length: end }, (_, index) => [before.length - end + index, after.length - end + index] as const),
  ];
};

/** A longest common subsequence. */
const common = (before: readonly unknown[], after: readonly JsonValue[]): readonly (readonly [number, number])[] => {
  if (before.length * after.length > mostCompared) return [];
  const same = before.map(left => after.map(right => sameValue(left, right)));
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const lengthAt = (left: number, right: number): number => lengths[left]?.[right] ?? 0;
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      (lengths[left] as Uint32Array)[right] = same[left]?.[right]
        ? lengthAt(left + 1, right + 1) + 1
        : Math.max(lengthAt(left + 1, right), lengthAt(left, right + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [left, right] = [0, 0];
  while (left < before.length && right < after.length) {
    if (same[left]?.[right]) {
      pairs.push([left, right]);
      left += 1;
      right += 1;
    } else if (lengthAt(left + 1, right) >= lengthAt(left, right + 1)) left += 1;
    else right += 1;
  }
  return pairs;
};
