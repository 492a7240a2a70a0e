// Edits of a document as edits of its text, or why not. What comes out has been read again and found to be as it should.

import { mayHaveAliases } from '../source/aliases.ts';
import type { Document } from '../source/document.ts';
import { parse } from '../source/parse.ts';
import { sameValue } from '../source/same-value.ts';
import { applyTextEdits } from './apply-text-edits.ts';
import { changedValue } from './changed-value.ts';
import { changeOf } from './compose.ts';
import type { DocumentEdit, Edited, Refusal, RefusalReason, TextEdit } from './edit.ts';
import { writeChange } from './write.ts';

export const textEditsOf = (document: Document, edits: readonly DocumentEdit[]): Edited | Refusal => {
  const { text } = document;
  const change = changeOf(document, edits);
  if (!change) return { kind: 'edited', edits: [], text, document };
  if (change.kind === 'refused') return change;
  const written = writeChange(document, change);
  if (typeof written === 'string') return refused(written, edits);
  const textEdits = inOrder(text, written);
  const after = textEdits && readAgain(document, applyTextEdits(text, textEdits));
  if (!after || !sameValue(after.value, changedValue(document.value, change))) {
    return refused(mayHaveAliases(text) ? 'shared' : 'unsafe', edits);
  }
  return { kind: 'edited', edits: textEdits ?? [], text: after.text, document: after };
};

const refused = (reason: RefusalReason, edits: readonly DocumentEdit[]): Refusal => ({
  kind: 'refused',
  reason,
  at: edits.length === 1 ? edits[0]?.at : undefined,
});

const readAgain = ({ uri, label, format }: Document, text: string): Document | undefined => {
  const { document } = parse(text, { uri, label });
  return format === 'json' && document?.format !== 'json' ? undefined : document;
};

/** Sorted, the ones that touch as one, without those that change nothing; `undefined` when two overlap. */
const inOrder = (text: string, edits: readonly TextEdit[]): readonly TextEdit[] | undefined => {
  const sorted = edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
  const joined: TextEdit[] = [];
  for (const edit of sorted) {
    const last = joined.at(-1);
    if (!last || last.end < edit.start) joined.push(edit);
    else if (last.end > edit.start) return undefined;
    else joined.splice(-1, 1, { start: last.start, end: edit.end, text: last.text + edit.text });
  }
  return joined.filter(edit => text.slice(edit.start, edit.end) !== edit.text);
};
