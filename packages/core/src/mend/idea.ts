// What may mend a change: edits of the revision that have yet to be tried.
import type { DocumentEdit } from '../edit/edit.ts';
import type { Catalogue } from '../messages/language.ts';

export interface Idea {
  readonly title: Catalogue<string>;
  readonly edits: readonly DocumentEdit[];
}

/** Undefined where there is nothing to edit. Made when it is its turn: most are never needed. */
export type Thought = () => Idea | undefined;

/** Ways to the same end, the best first: one of them is enough. */
export type Way = readonly Thought[];

/** Edits of several ideas as one; undefined where one of them has none. */
export const together = (
  ...parts: readonly (readonly DocumentEdit[] | undefined)[]
): readonly DocumentEdit[] | undefined => (parts.every(part => part !== undefined) ? parts.flat() : undefined);
