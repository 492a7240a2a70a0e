// Which waivers are still needed, as far as that can be told by what was looked at.
import { isExpired } from './decisions.ts';
import type { Waiver } from './waiver.ts';

/** What was looked at, and what was found there. */
export interface Seen {
  /** Fingerprints of all findings, by the path of the description from the folder of the file of waivers. */
  readonly found: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of which not everything could be looked at: what is not found there may be there. */
  readonly partial: ReadonlySet<string>;
  /** Whether these are all descriptions that there are, and each could be looked at. */
  readonly isAll: boolean;
}

/** Whether what it accepts is found; undefined where that cannot be told. */
export const isFound = ({ fingerprint, description }: Waiver, { found, partial, isAll }: Seen): boolean | undefined => {
  const unseen = isAll ? false : undefined;
  if (description !== undefined) {
    const list = found.get(description);
    return list?.has(fingerprint) || (list && !partial.has(description) ? false : unseen);
  }
  return [...found.values()].some(list => list.has(fingerprint)) || unseen;
};

/** It is over, or accepts nothing that is found. */
export const isIdle = (waiver: Waiver, seen: Seen, now: Date): boolean =>
  isExpired(waiver, now) || isFound(waiver, seen) === false;
