// The form of a standing: how a removal stands to what was announced, whether that settles it, and how to say it.
import type { RemovalFacts } from '../findings.ts';
import type { Removal } from './removal.ts';
import type { Example, Language, Words } from './rule.ts';

export interface RemovalStanding {
  /** Kebab-case; also the name of the file and of the page. */
  readonly id: string;
  readonly summary: Words;
  /** Of those that hold, the first counts. */
  readonly holds: (removal: Removal) => boolean;
  /** Whoever was told in time is not hurt: the removal is safe. Otherwise it is as bad as it is by itself. */
  readonly settles: boolean;
  /** A clause that goes with the one of the rule, after it in English and before it in Japanese; '' where that says all. */
  readonly clause: Readonly<Record<Language, (facts: RemovalFacts) => string>>;
  readonly why: Words;
  readonly fix: Words;
  readonly examples: readonly [Example, ...Example[]];
}

/** Makes a standing. */
export const removalStanding = (standing: RemovalStanding): RemovalStanding => standing;
