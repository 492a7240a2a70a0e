// A description with steps made in the texts of its documents, and those steps that the texts do not allow.
import type { DocumentEdit, Edited, Refusal, RefusalReason } from '../edit/edit.ts';
import { textEditsOf } from '../edit/text-edits.ts';
import type { Document } from '../source/document.ts';
import type { Step } from './step.ts';

export interface Revision {
  readonly steps: readonly Step[];
  readonly edited: ReadonlyMap<Document, Edited>;
}

interface Refused {
  readonly step: Step;
  readonly reason: RefusalReason;
}

interface Revised {
  readonly revision: Revision;
  readonly refused: readonly Refused[];
}

/** Reading a text again for every half that holds something impossible takes its time. */
const mostAttempts = 200;

/** What is impossible is found by halves, since most of it shows only when everything is put together. `done` is possible. */
export const revise = (done: Revision, steps: readonly Step[]): Revised => {
  let attempts = 0;
  const refused: Refused[] = [];
  const add = (before: Revision, more: readonly Step[]): Revision => {
    if (more.length === 0) return before;
    attempts += 1;
    const outcome = attempts > mostAttempts ? 'unsafe' : edit([...before.steps, ...more]);
    if (typeof outcome === 'object') return outcome;
    if (more.length === 1 || attempts > mostAttempts) {
      refused.push(...more.map(step => ({ step, reason: outcome })));
      return before;
    }
    const middle = more.length >> 1;
    return add(add(before, more.slice(0, middle)), more.slice(middle));
  };
  return { revision: add(done, steps), refused };
};

const edit = (steps: readonly Step[]): Revision | RefusalReason => {
  const edited = new Map<Document, Edited>();
  for (const [document, edits] of byDocument(steps)) {
    const result: Edited | Refusal = textEditsOf(document, edits);
    if (result.kind === 'refused') return result.reason;
    edited.set(document, result);
  }
  return { steps, edited };
};

const byDocument = (steps: readonly Step[]): ReadonlyMap<Document, readonly DocumentEdit[]> => {
  const lists = new Map<Document, DocumentEdit[]>();
  for (const one of steps.flatMap(({ edits }) => edits)) {
    const list = lists.get(one.at.document);
    if (list) list.push(one);
    else lists.set(one.at.document, [one]);
  }
  return lists;
};
