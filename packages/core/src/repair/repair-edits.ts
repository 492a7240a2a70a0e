// What a safe repair of one finding would write, for tools that show it before it is made.
import type { DocumentEdit, TextEdit } from '../edit/edit.ts';
import { textEditsOf } from '../edit/text-edits.ts';
import type { Proposal } from '../lint.ts';
import type { Document, Position } from '../source/document.ts';
import { rangeIn } from '../source/lines.ts';

/** An edit of a file as it is. */
export interface FileEdit {
  readonly file: string;
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
  readonly text: string;
}

/** In UTF-16 code units of documents that are read again, each time to see that a repair does what it should. */
const mostRead = 2 ** 24;

/** Gives nothing for repairs that need a choice, that the text does not allow, or for which too much was read already. */
export const openRepairEdits = (): ((proposal: Proposal) => readonly FileEdit[]) => {
  let read = 0;
  const written = (document: Document, edits: readonly DocumentEdit[]): readonly FileEdit[] | undefined => {
    read += document.text.length;
    if (read > mostRead) return undefined;
    const outcome = textEditsOf(document, edits);
    return outcome.kind === 'edited' ? outcome.edits.map(edit => fileEdit(document, edit)) : undefined;
  };
  return ({ kind, edits }) => {
    if (kind !== 'safe') return [];
    const all = edits.flat();
    const documents = [...new Set(all.map(edit => edit.at.document))];
    const lists = documents.map(document =>
      written(
        document,
        all.filter(edit => edit.at.document === document),
      ),
    );
    return lists.every(list => list !== undefined) ? lists.flat() : [];
  };
};

const fileEdit = (document: Document, { start, end, text }: TextEdit): FileEdit => ({
  file: document.label,
  ...rangeIn(document, { start, end }),
  text,
});
