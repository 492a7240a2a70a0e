// One repair at one place: what is done as a whole or not at all, and what of it would contradict what is done already.
import type { DocumentEdit } from '../edit/edit.ts';
import type { Violation } from '../findings.ts';
import type { Proposal } from '../lint.ts';
import { uriOf } from '../source/origin.ts';

export interface Step {
  readonly violation: Violation;
  readonly proposal: Proposal;
  readonly edits: readonly DocumentEdit[];
}

interface Sorted {
  readonly compatible: readonly Step[];
  readonly conflicting: readonly Step[];
}

/** The first of those that contradict each other is done. What is done twice is no contradiction. */
export const withoutConflicts = (steps: readonly Step[]): Sorted => {
  const compatible: Step[] = [];
  const conflicting: Step[] = [];
  /** What happens to each place. */
  const done = new Map<string, Map<string, string>>();
  /** Places in which something happens. */
  const around = new Set<string>();
  for (const step of steps) {
    if (step.edits.some(edit => contradicts(edit, done, around))) {
      conflicting.push(step);
      continue;
    }
    compatible.push(step);
    for (const edit of step.edits) {
      const place = addressOf(edit);
      done.set(place, new Map([...(done.get(place) ?? []), [subjectOf(edit), contentOf(edit)]]));
      for (const parent of parentsOf(edit)) around.add(parent);
    }
  }
  return { compatible, conflicting };
};

const contradicts = (
  edit: DocumentEdit,
  done: ReadonlyMap<string, ReadonlyMap<string, string>>,
  around: ReadonlySet<string>,
): boolean => {
  const place = addressOf(edit);
  const isNext = edit.at.key === '-';
  const here = done.get(place)?.get(subjectOf(edit));
  if (!isNext && here !== undefined && here !== contentOf(edit)) return true;
  if (edit.kind !== 'rename' && around.has(place)) return true;
  return parentsOf(edit).some(parent => done.get(parent)?.has('value'));
};

/** A key can be renamed while its value changes. */
const subjectOf = ({ kind }: DocumentEdit): 'key' | 'value' => (kind === 'rename' ? 'key' : 'value');

const contentOf = (edit: DocumentEdit): string => {
  if (edit.kind === 'remove') return 'remove';
  return JSON.stringify(edit.kind === 'set' ? edit.value : edit.key);
};

const addressOf = ({ at: place }: DocumentEdit): string => uriOf(place);

const parentsOf = (edit: DocumentEdit): readonly string[] => {
  const parents: string[] = [];
  for (let here = edit.at.parent; here; here = here.parent) {
    parents.push(addressOf({ kind: 'remove', at: here }));
  }
  return parents;
};
