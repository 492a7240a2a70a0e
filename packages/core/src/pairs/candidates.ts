// What found no counterpart, with all that could tell what it was, or what became of it.
import { without, wordsOf, wordsOfText } from './likeness.ts';
import type { Matched } from './match.ts';

/** How things of one sort are compared. */
export interface Traits<T> {
  readonly nameOf: (it: T) => string;
  readonly descriptionOf: (it: T) => string;
  /** Equal for things that mean the same and could take each other's place; undefined for what is never taken for another. */
  readonly meaningOf: (it: T) => string | undefined;
  /** Whether the meaning alone tells something: `string` is said of many things, a certain object of few. */
  readonly isTelling: (it: T) => boolean;
  /** Whether the order of the things says anything: authors leave what they rename where it was, but not among hundreds of paths. */
  readonly isOrdered: boolean;
  /** Instead of comparing the words of the names. */
  readonly likenessOf?: (base: T, revision: T) => number;
}

export interface Candidate<T> {
  readonly it: T;
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
  readonly removed: readonly Candidate<T>[];
  readonly added: readonly Candidate<T>[];
  readonly surroundings: Surroundings;
}

/** What the things around have in common, and what therefore tells none of them from another. */
export interface Surroundings {
  /** Whether other things on the same side are described in the same words. */
  readonly isDescribedAgain: (candidate: Candidate<unknown>) => boolean;
  /** From 1 for a word that no name has which was kept, down to 0. */
  readonly weightInNames: (word: string) => number;
  readonly weightInDescriptions: (word: string) => number;
  /** Whether something that was kept has the same meaning. */
  readonly isCommon: (meaning: string) => boolean;
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
  const read = createReader(traits);
  return {
    removed: candidatesIn(base, it => kept.get(it), traits, read),
    added: candidatesIn(revision, it => (keptLater.has(it) ? it : undefined), traits, read),
    surroundings: surroundingsOf([base, revision], [...kept].flat(), traits, read),
  };
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

const candidatesIn = <T extends object>(
  list: readonly T[],
  /** What something that was kept is in the revision. */
  anchorOf: (it: T) => T | undefined,
  traits: Traits<T>,
  read: Reader<T>,
): readonly Candidate<T>[] => {
  const places = placesIn(list, anchorOf, traits);
  return list.flatMap((it, index) => {
    const place = places.get(it);
    const meaning = place && traits.meaningOf(it);
    return place && meaning !== undefined ? [{ it, index, place, meaning, ...read(it) }] : [];
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
  { meaningOf }: Traits<T>,
  read: Reader<T>,
): Surroundings => {
  const described = sides.map(list => countBy(list.map(it => read(it).wording.join(' '))));
  const weightIn = (wordsIn: (it: T) => readonly string[]) => {
    const uses = countBy(kept.flatMap(it => [...new Set(wordsIn(it))]));
    // Each thing that was kept is there twice.
    return (word: string): number => 1 / (1 + (uses.get(word) ?? 0) / 2);
  };
  let meanings: ReadonlySet<string | undefined> | undefined;
  return {
    isDescribedAgain: ({ wording }) => described.some(counts => (counts.get(wording.join(' ')) ?? 0) > 1),
    weightInNames: weightIn(it => read(it).words),
    weightInDescriptions: weightIn(it => read(it).wording),
    isCommon(meaning) {
      meanings ??= new Set(kept.map(meaningOf));
      return meanings.has(meaning);
    },
  };
};

const countBy = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
