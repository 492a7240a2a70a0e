// Takes a pair of schemas apart until nothing can be left out: what a person should look at first.
import type { Pair } from './oracle.ts';
import type { Json, SchemaObject } from './random-schemas.ts';

/** The smallest pair found that still shows the fault. */
export const shrunk = (pair: Pair, isFaulty: (pair: Pair) => boolean): Pair => {
  let smallest = pair;
  for (let round = 0; round < 40; round++) {
    const next = smallerPairs(smallest).find(it => {
      try {
        return isFaulty(it);
      } catch {
        return false;
      }
    });
    if (!next) return smallest;
    smallest = next;
  }
  return smallest;
};

const smallerPairs = (pair: Pair): readonly Pair[] => [
  ...smaller(pair.sender).map(sender => ({ ...pair, sender: sender as SchemaObject })),
  ...smaller(pair.receiver).map(receiver => ({ ...pair, receiver: receiver as SchemaObject })),
];

/** With one piece less, large pieces first. */
const smaller = (value: Json): readonly Json[] =>
  pieces(value).filter(it => !/"(?:allOf|anyOf|oneOf|enum)":\[\]/.test(JSON.stringify(it)));

const pieces = (value: Json): readonly Json[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return [
      ...items.map((_, index) => items.filter((_, other) => other !== index)),
      ...items.flatMap((item, index) => smaller(item).map(other => items.with(index, other))),
    ];
  }
  const entries = Object.entries(value);
  return [
    ...entries.map(([key]) => Object.fromEntries(entries.filter(([other]) => other !== key))),
    ...entries.flatMap(([key, item]) =>
      isSchemaMember(key, item)
        ? []
        : smaller(item).map(other =>
            Object.fromEntries(entries.map(([name, it]) => [name, name === key ? other : it])),
          ),
    ),
    // A union or a conjunction as one of its arms.
    ...['allOf', 'anyOf', 'oneOf'].flatMap(key =>
      Array.isArray((value as SchemaObject)[key])
        ? ((value as SchemaObject)[key] as readonly Json[]).map(arm => ({
            ...Object.fromEntries(entries.filter(([other]) => other !== key)),
            ...(arm as object),
          }))
        : [],
    ),
  ];
};

const isSchemaMember = (key: string, item: Json): boolean => key === '$ref' || typeof item !== 'object';
