// What found no counterpart, with all that could tell what it was, or what became of it.
import { without, wordsOf, wordsOfText } from './likeness.ts';
import type { Matched } from './match.ts';

/** How things of one sort are compared. */
export interface Traits<T> {
  readonly nameOf: (it: T) => string;
  readonly descriptionOf: (it: T) => string;
  /** Equal for things of equal meaning, and cheap: no schema is looked into. Undefined for what is never taken for another. */
  readonly outlineOf: (it: T) => string | undefined;
  /** Equal for things that mean the same and could take each other's place; undefined where it cannot be told. */
  readonly meaningOf: (it: T) => string | undefined;
  /** Whether the meaning alone tells something: `string` is said of many things, a certain object of few. */
  readonly isTelling: (it: T) => boolean;
  /** Whether the order of the things says anything: authors leave what they rename where it was, but not among hundreds of paths. */
  readonly isOrdered: boolean;
  /** Instead of comparing the words of the names. */
  readonly likenessOf?: (base: T, revision: T) => number;
  /** Whether one is used where the other was. */
  readonly isInPlaceOf?: (base: T, revision: T) => boolean;
}

export interface Candidate<T> {
  readonly it: T;
  readonly outline: string;
  readonly meaning: string;
  /** Of the name. */
  readonly words: readonly string[];
  /** The words of the description. */
  readonly text: readonly string[];
  /** The words of the description without those of the name. */
  readonly wording: readonly string[];
  readonly index: number;
  readonly place: Place;
}

/** Where something stands that is left over: between which that were kept, and at which place of how many that were not. */
export interface Place {
  readonly key: string;
  readonly beside: number;
  readonly isAlone: boolean;
}

export interface LeftOver<T> {
  /** Only things that have somebody to be taken for. */
  readonly groups: readonly Group<Candidate<T>>[];
  readonly surroundings: Surroundings;
}

/** What could have taken each other's place. */
export interface Group<S> {
  readonly removed: readonly S[];
  readonly added: readonly S[];
}

/** What the things around have in common, and what therefore tells none of them from another. */
export interface Surroundings {
  /** Whether other things on the same side are described in the same words. */
  readonly isDescribedAgain: (candidate: Candidate<unknown>) => boolean;
  /** From 1 for a word that no name has which was kept, down to 0. */
  readonly weightInNames: (word: string) => number;
  readonly weightInDescriptions: (word: string) => number;
  /** Whether something that was kept has the same meaning. */
  readonly isCommon: (candidate: Candidate<unknown>) => boolean;
}

/** The lists hold everything, in the order of the documents. */
export const leftOver = <T extends object>(
  matched: readonly Matched<T>[],
  base: readonly T[],
  revision: readonly T[],
  traits: Traits<T>,
): LeftOver<T> => {
  const kept = new Map(matched.flatMap(it => (it.base && it.revision ? [[it.base, it.revision] as const] : [])));
  const keptLater = new Set(kept.values());
  const strays = {
    removed: straysIn(base, it => kept.get(it), traits),
    added: straysIn(revision, it => (keptLater.has(it) ? it : undefined), traits),
  };
  const read = createReader(traits);
  // To tell what something means costs far more than to see that nothing is like it.
  const groups = groupsBy(strays, ({ it }) => traits.outlineOf(it)).flatMap(({ key: outline, ...similar }) =>
    groupsBy(similar, ({ it }) => traits.meaningOf(it)).map(({ key: meaning, removed, added }) => {
      const candidate = (stray: Stray<T>): Candidate<T> => ({ ...stray, outline, meaning, ...read(stray.it) });
      return { removed: removed.map(candidate), added: added.map(candidate) };
    }),
  );
  return { groups, surroundings: surroundingsOf([base, revision], [...kept].flat(), traits, read) };
};

/** By a key that both sides have; what has none is left out. */
export const groupsBy = <S>(
  { removed, added }: Group<S>,
  keyOf: (it: S) => string | undefined,
): readonly (Group<S> & { readonly key: string })[] => {
  const later = groupBy(added, keyOf);
  return [...groupBy(removed, keyOf)].flatMap(([key, list]) => {
    const counterparts = later.get(key);
    return counterparts && key !== undefined ? [{ key, removed: list, added: counterparts }] : [];
  });
};

const groupBy = <S, K>(list: readonly S[], keyOf: (it: S) => K): ReadonlyMap<K, readonly S[]> => {
  const groups = new Map<K, S[]>();
  for (const it of list) {
    const key = keyOf(it);
    const group = groups.get(key);
    if (group) group.push(it);
    else groups.set(key, [it]);
  }
  return groups;
};

/** Names and descriptions in words, each read once. */
const createReader = <T extends object>({ nameOf, descriptionOf }: Traits<T>) => {
  const known = new Map<T, Pick<Candidate<T>, 'words' | 'text' | 'wording'>>();
  return (it: T): Pick<Candidate<T>, 'words' | 'text' | 'wording'> => {
    const memoised = known.get(it);
    if (memoised) return memoised;
    const [words, text] = [wordsOf(nameOf(it)), wordsOfText(descriptionOf(it))];
    const read = { words, text, wording: without(text, words) };
    known.set(it, read);
    return read;
  };
};

type Reader<T extends object> = ReturnType<typeof createReader<T>>;

type Stray<T> = Pick<Candidate<T>, 'it' | 'index' | 'place'>;

const straysIn = <T extends object>(
  list: readonly T[],
  /** What something that was kept is in the revision. */
  anchorOf: (it: T) => T | undefined,
  traits: Traits<T>,
): readonly Stray<T>[] => {
  const places = placesIn(list, anchorOf, traits);
  return list.flatMap((it, index) => {
    const place = places.get(it);
    return place ? [{ it, index, place }] : [];
  });
};

const placesIn = <T extends object>(
  list: readonly T[],
  anchorOf: (it: T) => T | undefined,
  { nameOf }: Traits<T>,
): ReadonlyMap<T, Place> => {
  const places = new Map<T, Place>();
  let gap: T[] = [];
  let before: T | undefined;
  const close = (after: T | undefined): void => {
    const [left, right] = [before, after].map(it => (it ? nameOf(it) : null));
    for (const [offset, it] of gap.entries()) {
      const key = JSON.stringify([left, right, gap.length, offset]);
      places.set(it, { key, beside: gap.length, isAlone: !before && !after });
    }
    gap = [];
  };
  for (const it of list) {
    const anchor = anchorOf(it);
    if (!anchor) gap.push(it);
    else {
      close(anchor);
      before = anchor;
    }
  }
  close(undefined);
  return places;
};

const surroundingsOf = <T extends object>(
  sides: readonly (readonly T[])[],
  kept: readonly T[],
  { outlineOf, meaningOf }: Traits<T>,
  read: Reader<T>,
): Surroundings => {
  const described = whenAsked(() => sides.map(list => countBy(list.map(it => read(it).wording.join(' ')))));
  const weightIn = (wordsIn: (it: T) => readonly string[]) => {
    const uses = whenAsked(() => countBy(kept.flatMap(it => [...new Set(wordsIn(it))])));
    // Each thing that was kept is there twice.
    return (word: string): number => 1 / (1 + (uses().get(word) ?? 0) / 2);
  };
  const keptByOutline = whenAsked(() => groupBy(kept, outlineOf));
  const meanings = new Map<string, ReadonlySet<string | undefined>>();
  return {
    isDescribedAgain: ({ wording }) => described().some(counts => (counts.get(wording.join(' ')) ?? 0) > 1),
    weightInNames: weightIn(it => read(it).words),
    weightInDescriptions: weightIn(it => read(it).wording),
    isCommon({ outline, meaning }) {
      const known = meanings.get(outline) ?? new Set((keptByOutline().get(outline) ?? []).map(meaningOf));
      meanings.set(outline, known);
      return known.has(meaning);
    },
  };
};

const whenAsked = <R>(make: () => R): (() => R) => {
  let made: { readonly value: R } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const countBy = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
