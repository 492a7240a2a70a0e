// Why nothing is deprecated, and what is to be known of what was, as data.
import type { SharedResponse } from '../conventions/lifecycle-header-edits.ts';
import type { RefusalReason } from '../edit/edit.ts';

export type DeprecationFault =
  | { readonly code: 'unknown-thing'; readonly text: string; readonly likely: string | undefined }
  /** It is there, and nothing that can be deprecated. */
  | { readonly code: 'not-deprecable'; readonly text: string }
  /** What stands beside a reference is ignored. */
  | {
      readonly code: 'beside-reference';
      readonly text: string;
      readonly reference: string;
      readonly version: string;
    }
  | { readonly code: 'unknown-date'; readonly option: 'at' | 'sunset'; readonly text: string }
  | { readonly code: 'sunset-before-deprecation'; readonly deprecated: string; readonly sunset: string }
  | { readonly code: 'sunset-passed'; readonly sunset: string }
  | {
      readonly code: 'sunset-too-soon';
      readonly deprecated: string;
      readonly sunset: string;
      readonly notice: string;
      readonly earliest: string;
    }
  | { readonly code: 'successor-needed'; readonly thing: string }
  | {
      readonly code: 'unknown-successor';
      readonly thing: string;
      readonly text: string;
      readonly likely: string | undefined;
    }
  | { readonly code: 'own-successor'; readonly thing: string }
  | { readonly code: 'protected'; readonly file: string }
  | { readonly code: 'not-written'; readonly place: string; readonly reason: RefusalReason }
  /** There would be more mistakes of structure than before. */
  | { readonly code: 'invalid' }
  | { readonly code: 'not-deprecated'; readonly thing: string };

export type DeprecationNote =
  /** What was written is used by so many operations. */
  | { readonly code: 'shared'; readonly thing: string; readonly operations: number }
  /** A response that other operations give as well: no headers are described there. */
  | SharedResponse
  /** Its responses are written together with those of others, by aliases of YAML. */
  | { readonly code: 'no-headers'; readonly thing: string }
  /** It is no flag yet: the day has not come. */
  | { readonly code: 'flag-later'; readonly thing: string; readonly date: string }
  /** The description speaks of its deprecation in other words, which stay. */
  | { readonly code: 'other-words'; readonly thing: string }
  /** Extensions that say more than this. */
  | { readonly code: 'left'; readonly thing: string; readonly name: string };

export const isDeprecationFault = (value: object): value is DeprecationFault => 'code' in value;
