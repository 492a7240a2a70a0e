// The value of a document after a change: what its text must then read as.
import type { Alteration, Change } from './change.ts';

/** `undefined` for what was removed. */
export const changedValue = (before: unknown, change: Change): unknown => {
  switch (change.kind) {
    case 'removed':
      return undefined;
    case 'replaced':
      return change.value;
    case 'altered':
      return Array.isArray(before) ? changedList(before, change) : changedMapping(before as object, change);
  }
};

const changedList = (before: readonly unknown[], { children, additions }: Alteration): readonly unknown[] => {
  const inFront = (index: number): readonly unknown[] =>
    additions.filter(addition => addition.before === index).map(addition => addition.value);
  const items = before.flatMap((item, index) => {
    const change = children.get(String(index))?.change;
    const rest = change ? (change.kind === 'removed' ? [] : [changedValue(item, change)]) : [item];
    return [...inFront(index), ...rest];
  });
  return [...items, ...inFront(before.length)];
};

const changedMapping = (before: object, { children, additions }: Alteration): object =>
  Object.fromEntries([
    ...Object.entries(before).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
      const child = children.get(key);
      if (child?.change?.kind === 'removed') return [];
      return [[child?.key ?? key, child?.change ? changedValue(value, child.change) : value]];
    }),
    ...additions.map(({ key, value }) => [key, value] as const),
  ]);
