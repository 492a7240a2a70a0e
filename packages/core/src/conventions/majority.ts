// What most of a list do, and those that do otherwise.

export interface Majority<T, K> {
  readonly usual: K;
  readonly others: readonly T[];
  /** Of how many it is: those that were asked and had an answer. */
  readonly count: number;
  /** Whether the others are exceptions; if not, there is no convention that they break. */
  readonly isClear: boolean;
}

/** Undefined where all do the same. Of two that are as frequent the first counts as usual. */
export const majorityOf = <T, K>(
  items: readonly T[],
  kindOf: (item: T) => K | undefined,
): Majority<T, K> | undefined => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const kind = kindOf(item);
    if (kind === undefined) continue;
    const group = groups.get(kind);
    if (group) group.push(item);
    else groups.set(kind, [item]);
  }
  const [first, ...rest] = [...groups].sort(([, left], [, right]) => right.length - left.length);
  if (!first || rest.length === 0) return undefined;
  const others = rest.flatMap(([, group]) => group);
  const count = first[1].length + others.length;
  return { usual: first[0], others, count, isClear: others.length * 4 <= count };
};
