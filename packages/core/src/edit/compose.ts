// Several edits as one change.
import type { Document } from '../source/document.ts';
import type { Origin } from '../source/origin.ts';
import { at, pathOf, rootOf } from '../source/origin.ts';
import { isMapping } from '../source/references.ts';
import type { Change, ChildChange } from './change.ts';
import { difference } from './difference.ts';
import type { DocumentEdit, JsonValue, Refusal, RefusalReason } from './edit.ts';
import { indexOf, isCollection, memberOf, withoutValue, withRenamed, withValue } from './values.ts';

/** `undefined` when nothing changes. */
export const changeOf = (document: Document, edits: readonly DocumentEdit[]): Change | Refusal | undefined => {
  const root = draftOf(document.value);
  for (const edit of edits) {
    const reason = edit.at.document === document ? draw(root, pathOf(edit.at), edit) : 'missing';
    if (reason) return refusal(reason, edit.at);
  }
  const taken = takenKey(root, rootOf(document));
  return taken ? refusal('taken', taken) : finished(root)?.change;
};

const refusal = (reason: RefusalReason, origin: Origin): Refusal => ({ kind: 'refused', reason, at: origin });

/** A place of the document while edits are put together. */
interface Draft {
  readonly before: unknown;
  key?: string;
  removed?: boolean;
  assigned?: { value: JsonValue };
  readonly children: Map<string, Draft>;
  readonly additions: { key: string; value: JsonValue; after?: readonly string[] | undefined }[];
}

const draftOf = (before: unknown): Draft => ({ before, children: new Map(), additions: [] });

const draw = (root: Draft, path: readonly string[], edit: DocumentEdit): RefusalReason | undefined => {
  let here = root;
  for (const [depth, key] of path.entries()) {
    if (here.removed) return undefined;
    const rest = path.slice(depth);
    if (here.assigned) return inAssigned(here.assigned, rest, edit);
    if (!isCollection(here.before)) {
      if (here.before != null) return 'scalar';
      if (edit.kind !== 'set') return 'missing';
      here.assigned = { value: {} };
      return inAssigned(here.assigned, rest, edit);
    }
    const child = childOf(here, key);
    if (!child) return inAddition(here, rest, edit);
    here = child;
  }
  return onPlace(here, path, edit);
};

const childOf = (draft: Draft, key: string): Draft | undefined => {
  const known = draft.children.get(key);
  if (known) return known;
  const { before } = draft;
  if (!isCollection(before) || memberOf(before, key) === undefined) return undefined;
  const child = draftOf(memberOf(before, key));
  draft.children.set(key, child);
  return child;
};

const inAssigned = (
  assigned: { value: JsonValue },
  path: readonly string[],
  edit: DocumentEdit,
): RefusalReason | undefined => {
  const value =
    edit.kind === 'set'
      ? withValue(assigned.value, path, edit.value)
      : edit.kind === 'remove'
        ? withoutValue(assigned.value, path)
        : withRenamed(assigned.value, path, edit.key);
  if (value === undefined) return 'missing';
  assigned.value = value;
  return undefined;
};

/** In something that the document does not have, but that another edit may have added. */
const inAddition = (draft: Draft, path: readonly string[], edit: DocumentEdit): RefusalReason | undefined => {
  const { before, additions } = draft;
  const [key = '', ...rest] = path;
  const index = Array.isArray(before) ? indexOf(key, before.length + additions.length) : -1;
  if (index === undefined) return 'missing';
  const place = Array.isArray(before) ? index - before.length : additions.findIndex(addition => addition.key === key);
  const known = additions[place];
  if (!known) {
    if (edit.kind !== 'set') return 'missing';
    const value = rest.length === 0 ? edit.value : withValue({}, rest, edit.value);
    if (value === undefined) return 'missing';
    additions.push({ key: Array.isArray(before) ? '' : key, value, after: edit.after });
    return undefined;
  }
  if (rest.length > 0 || edit.kind === 'set') return inAssigned(known, rest, edit);
  if (edit.kind === 'remove') additions.splice(place, 1);
  else if (Array.isArray(before)) return 'missing';
  else known.key = edit.key;
  return undefined;
};

const onPlace = (draft: Draft, path: readonly string[], edit: DocumentEdit): RefusalReason | undefined => {
  switch (edit.kind) {
    case 'set':
      draft.removed = false;
      draft.assigned = { value: edit.value };
      return undefined;
    case 'remove':
      if (path.length === 0) return 'missing';
      draft.removed = true;
      return undefined;
    case 'rename':
      if (path.length === 0) return 'missing';
      draft.key = edit.key;
      return undefined;
  }
};

/** A key that two members of one mapping would have; a key for an item of a list. */
const takenKey = (draft: Draft, origin: Origin): Origin | undefined => {
  const { before, children, additions } = draft;
  if (draft.removed || draft.assigned) return undefined;
  const renamed = [...children].filter(([, child]) => child.key !== undefined && !child.removed);
  if (renamed.length > 0 && !isMapping(before)) return at(origin, ...(renamed[0] ?? []).slice(0, 1).map(String));
  const names = new Set<string>(
    renamed.length + additions.length > 0 && isMapping(before)
      ? Object.keys(before).filter(key => !children.get(key)?.removed && children.get(key)?.key === undefined)
      : [],
  );
  for (const [key, child] of renamed) {
    if (names.has(child.key ?? key)) return at(origin, key);
    names.add(child.key ?? key);
  }
  for (const { key } of isMapping(before) ? additions : []) {
    if (names.has(key)) return at(origin, key);
    names.add(key);
  }
  for (const [key, child] of children) {
    const taken = takenKey(child, at(origin, key));
    if (taken) return taken;
  }
  return undefined;
};

const finished = (draft: Draft): ChildChange | undefined => {
  const change = finishedChange(draft);
  if (!change && draft.key === undefined) return undefined;
  return { ...(draft.key !== undefined && { key: draft.key }), ...(change && { change }) };
};

const finishedChange = ({ before, removed, assigned, children, additions }: Draft): Change | undefined => {
  if (removed) return { kind: 'removed' };
  if (assigned) return difference(before, assigned.value);
  const changed = [...children].flatMap(([key, child]) => {
    const change = finished(child);
    return change ? [[key, change] as const] : [];
  });
  if (changed.length + additions.length === 0) return undefined;
  return {
    kind: 'altered',
    children: new Map(changed),
    additions: Array.isArray(before) ? additions.map(it => ({ ...it, before: before.length })) : additions,
  };
};
