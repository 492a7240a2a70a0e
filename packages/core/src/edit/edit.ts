// What may be asked of a document, what comes of it, and why it may be refused.
import type { Document } from '../source/document.ts';
import type { Origin } from '../source/origin.ts';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * A change of the value of a document. Several make one change: `at` always names a place as the document was before,
 * so a removed item moves no index and a renamed key keeps its name. What is inside something removed goes with it, and of
 * two values for one place the later one holds.
 */
export type DocumentEdit =
  | {
      readonly kind: 'set';
      /**
       * A place that exists, or one that its parent gets; parents that are missing or null become mappings.
       * The items behind a list are its length and the numbers after that; `-` is always the next one.
       */
      readonly at: Origin;
      readonly value: JsonValue;
      /** A new member comes behind the last of these that there is, otherwise at the end. */
      readonly after?: readonly string[];
    }
  /** A member or an item with the comments above and behind it. What becomes empty stays, as `{}` or `[]`. */
  | { readonly kind: 'remove'; readonly at: Origin }
  /** The key is then written so that it reads as text, even if it is the same: `200` becomes `'200'`. */
  | { readonly kind: 'rename'; readonly at: Origin; readonly key: string };

/** Offsets into the text of the document, in UTF-16 code units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type RefusalReason =
  /** The document has no such place, or none that can be removed or renamed. */
  | 'missing'
  /** The place is inside of something that has no members and items. */
  | 'scalar'
  /** The mapping has the key already. */
  | 'taken'
  /** Aliases or merge keys use what is written there for other places as well. */
  | 'shared'
  /** The text would not read as it should. */
  | 'unsafe';

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** Of the edit that cannot be done; absent when it is not known which one. */
  readonly at: Origin | undefined;
}

export interface Edited {
  readonly kind: 'edited';
  /** In the order of the text, without overlaps; none when the document already is as it should be. */
  readonly edits: readonly TextEdit[];
  /** The text of the document afterwards. */
  readonly text: string;
  /** As it was read again. */
  readonly document: Document;
}
