// Who is who: how a thing of the base finds its counterpart in the revision.
import type { MediaType, Response } from '../contract/model.ts';
import { coversRange, withoutDefaultCharset } from './media-ranges.ts';
import { coversStatus, isSuccess } from './statuses.ts';

export interface Matched<T> {
  readonly base: T | undefined;
  readonly revision: T | undefined;
  /** From 0 to 1, where the two are only taken for the same thing because they are alike. */
  readonly likeness?: number;
}

export type SideName = 'base' | 'revision';

/** Names by which a thing may be known. */
type Round<T> = (it: T, side: SideName) => readonly string[];

/** Pairs what has the same key, the first of each key winning; kept and added in the order of the revision, then removed in the order of the base. */
export const matchBy = <T>(
  base: readonly T[],
  revision: readonly T[],
  keyOf: (it: T) => string,
): readonly Matched<T>[] => {
  const bases = firstByKey(base, keyOf);
  const revisions = firstByKey(revision, keyOf);
  return [
    ...[...revisions].map(([key, it]) => ({ base: bases.get(key), revision: it })),
    ...[...bases].filter(([key]) => !revisions.has(key)).map(([, it]) => ({ base: it, revision: undefined })),
  ];
};

/** Round after round: what found its counterpart in one is out of the next. Of several with the same name, the first finds the first. */
export const matchInRounds = <T>(
  base: readonly T[],
  revision: readonly T[],
  rounds: readonly Round<T>[],
): readonly Matched<T>[] => {
  const counterparts = new Map<T, T>();
  const taken = new Set<T>();
  for (const namesOf of rounds) {
    const seeking = revision.filter(it => !counterparts.has(it));
    const free = base.filter(it => !taken.has(it));
    // Names can be dear: those of the later rounds are what schemas mean.
    if (seeking.length === 0 || free.length === 0) break;
    const left = new Map<string, T[]>();
    for (const it of free.toReversed()) {
      for (const name of namesOf(it, 'base')) {
        const list = left.get(name);
        if (list) list.push(it);
        else left.set(name, [it]);
      }
    }
    if (left.size === 0) continue;
    for (const it of seeking) {
      if (counterparts.has(it)) continue;
      const found = firstOf(namesOf(it, 'revision').map(name => nextIn(left.get(name), taken)));
      if (found === undefined) continue;
      counterparts.set(it, found);
      taken.add(found);
    }
  }
  return [
    ...revision.map(it => ({ base: counterparts.get(it), revision: it })),
    ...base.filter(it => !taken.has(it)).map(it => ({ base: it, revision: undefined })),
  ];
};

/** The last of a list that nobody took; what was taken is dropped from it. */
const nextIn = <T>(list: T[] | undefined, taken: ReadonlySet<T>): T | undefined => {
  while (list && list.length > 0 && taken.has(list.at(-1) as T)) list.pop();
  return list?.at(-1);
};

const firstOf = <T>(list: readonly (T | undefined)[]): T | undefined => list.find(it => it !== undefined);

/** By status; 201 may find its counterpart in 2XX, and the only success in `default`. */
export const matchResponses = (
  base: readonly Response[],
  revision: readonly Response[],
): readonly Matched<Response>[] =>
  matchCovered(base, revision, [({ status }) => [status]], (wide, narrow, { others, isFree }) => {
    if (wide.status !== 'default') return coversStatus(wide.status, narrow.status);
    return isFree && isSuccess(narrow.status) && !others.some(({ status }) => isSuccess(status));
  });

/** By range; `application/json` may find its counterpart in `application/*`. */
export const matchMediaTypes = (
  base: readonly MediaType[],
  revision: readonly MediaType[],
): readonly Matched<MediaType>[] =>
  matchCovered(
    base,
    revision,
    [({ range }) => [range], ({ range }) => [withoutDefaultCharset(range)]],
    (wide, narrow) => coversRange(wide.range, narrow.range),
  );

type Covers<T> = (wide: T, narrow: T, context: { readonly others: readonly T[]; readonly isFree: boolean }) => boolean;

/**
 * What finds no counterpart is held against what covers it on the other side, even where that has a counterpart of its own:
 * there its rules apply now.
 */
const matchCovered = <T extends object>(
  base: readonly T[],
  revision: readonly T[],
  rounds: readonly Round<T>[],
  covers: Covers<T>,
): readonly Matched<T>[] => {
  const matched = matchInRounds(base, revision, rounds);
  const free = new Set(matched.flatMap(it => (it.base && it.revision ? [] : [it.base ?? it.revision])));
  const coverOf = (narrow: T, others: readonly T[]): T | undefined => {
    const wider = others.filter(it => covers(it, narrow, { others, isFree: free.has(it) }));
    return wider.find(it => !wider.some(other => other !== it && covers(it, other, { others, isFree: free.has(it) })));
  };
  const found = matched.map((it): Matched<T> => {
    if (it.base && it.revision) return it;
    if (it.base) return { base: it.base, revision: coverOf(it.base, revision) };
    return { base: it.revision && coverOf(it.revision, base), revision: it.revision };
  });
  const used = new Set(found.flatMap(it => (it.base && it.revision ? [it.base, it.revision] : [])));
  return found.filter(it => (it.base && it.revision) || !used.has((it.base ?? it.revision) as T));
};

const firstByKey = <T>(list: readonly T[], keyOf: (it: T) => string): Map<string, T> => {
  const byKey = new Map<string, T>();
  for (const it of list) {
    const key = keyOf(it);
    if (!byKey.has(key)) byKey.set(key, it);
  }
  return byKey;
};
