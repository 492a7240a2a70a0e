// The form of a standing: how a change of what clients were told stands to what they were told before, and how to say it.
import type { LifecycleFacts } from '../findings.ts';
import type { Removal } from './removal.ts';
import type { Example, Language, Words } from './rule.ts';

export interface Standing {
  /** Kebab-case; also the name of the file and of the page. */
  readonly id: string;
  readonly summary: Words;
  /** A clause that goes with the one of the rule, after it in English and before it in Japanese; '' where that says all. */
  readonly clause: Readonly<Record<Language, (facts: LifecycleFacts) => string>>;
  readonly why: Words;
  readonly fix: Words;
  readonly examples: readonly [Example, ...Example[]];
}

/** Of something that is gone. */
export interface RemovalStanding extends Standing {
  /** Of those that hold, the first counts. */
  readonly holds: (removal: Removal) => boolean;
  /** Whoever was told in time is not hurt: the removal is safe. Otherwise it is as bad as it is by itself. */
  readonly settles: boolean;
}

/** Makes one of something that is gone. */
export const removalStanding = (standing: RemovalStanding): RemovalStanding => standing;

/** Makes one of something that is new, or newly announced. */
export const standing = (it: Standing): Standing => it;
