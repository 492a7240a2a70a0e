// What a description says about how long something stays: every claim with the place where it is made.
import type { Origin } from '../source/origin.ts';
import type { StatedDate } from './stated-date.ts';

export type Claim =
  | 'deprecated'
  | 'deprecated-at'
  | 'sunset-at'
  | 'successor'
  /** Somebody says that there is none. */
  | 'no-successor'
  | 'reason'
  | 'document'
  | 'since-version'
  | 'removal-version';

export type EvidenceSource =
  /** `deprecated: true` */
  | 'flag'
  | 'extension'
  /** Deprecation and Sunset. */
  | 'header'
  /** The header Link. */
  | 'link'
  /** A summary or description. */
  | 'text'
  /** A Markdown table of deprecations in `info.description`. */
  | 'table';

export interface Evidence {
  readonly claim: Claim;
  readonly source: EvidenceSource;
  /** Of the field, extension or header: `x-sunset`, `Sunset`, `description`. */
  readonly name: string;
  /** As it is written. */
  readonly text: string;
  /** Of a claim about a date that can be understood. */
  readonly date?: StatedDate;
  readonly origin: Origin;
  /** It is said of what is around: of the path item, or of the whole API. */
  readonly isInherited: boolean;
}
