// A description while its texts are edited in several steps: each step sees what the ones before it wrote.
import type { Description } from '../source/description.ts';
import type { Document } from '../source/document.ts';
import type { DocumentEdit, Edited, Refusal, TextEdit } from './edit.ts';
import { successiveEdits } from './successive-edits.ts';
import { textEditsOf } from './text-edits.ts';

export interface Draft {
  readonly description: Description;
  /** Of the texts in the beginning, by URI. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
}

export const withEdits = ({ description, edits }: Draft, more: readonly DocumentEdit[]): Draft | Refusal => {
  const edited = new Map<Document, Edited>();
  for (const document of new Set(more.map(edit => edit.at.document))) {
    const result = textEditsOf(
      document,
      more.filter(edit => edit.at.document === document),
    );
    if (result.kind === 'refused') return result;
    edited.set(document, result);
  }
  return {
    description: description.revise([...edited.values()].map(({ document }) => document)),
    edits: editsAfter(edits, edited),
  };
};

/** Edits of texts that were edited before, as edits of the texts in the beginning. */
export const editsAfter = (
  edits: ReadonlyMap<string, readonly TextEdit[]>,
  edited: ReadonlyMap<Document, Edited>,
): ReadonlyMap<string, readonly TextEdit[]> =>
  new Map([
    ...edits,
    ...[...edited].map(
      ([{ uri }, { edits: more, text }]) => [uri, successiveEdits(edits.get(uri) ?? [], more, text)] as const,
    ),
  ]);
