// What changed in a document as an OpenAPI Overlay: for descriptions that are generated, and would lose every edit.
import type { Change } from './change.ts';
import { difference } from './difference.ts';
import type { JsonValue } from './edit.ts';
import { isCollection, memberOf } from './values.ts';

export interface Overlay {
  readonly overlay: '1.0.0';
  readonly info: { readonly title: string; readonly version: string };
  readonly actions: readonly OverlayAction[];
}

/** `target` is a JSONPath (RFC 9535). */
export type OverlayAction =
  | { readonly target: string; readonly update: JsonValue }
  | { readonly target: string; readonly remove: true };

export const overlayOf = (before: JsonValue, after: JsonValue, title: string): Overlay => {
  const change = difference(before, after);
  const tree = change && treeOf(change, { before, after, path: '$' });
  // What is removed is removed before anything is put in its place.
  const actions = tree ? [...removals(tree), ...updates(tree)] : [];
  return { overlay: '1.0.0', info: { title, version: '1.0.0' }, actions };
};

interface Place {
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly path: string;
}

/** What changes in a mapping or a list itself, and what changes below it. */
interface Tree {
  readonly path: string;
  readonly isList: boolean;
  readonly removed: readonly string[];
  readonly own: readonly (readonly [key: string, value: JsonValue])[];
  readonly below: readonly (readonly [key: string, tree: Tree])[];
}

const treeOf = (change: Change, { before, after, path }: Place): Tree | undefined => {
  if (change.kind !== 'altered' || !isCollection(before) || !isCollection(after)) return undefined;
  const removed: string[] = [];
  const own: (readonly [string, JsonValue])[] = change.additions.map(({ key, value }) => [key, value]);
  const below: (readonly [string, Tree])[] = [];
  for (const [key, child] of change.children) {
    const place = {
      before: memberOf(before, key) ?? null,
      after: memberOf(after, key) ?? null,
      path: stepped(path, before, key),
    };
    const isLeaf = child.change?.kind !== 'altered' || changesItems(place.before, child.change);
    const tree = child.change && !isLeaf ? treeOf(child.change, place) : undefined;
    if (tree) below.push([key, tree]);
    else if (child.change?.kind === 'removed') removed.push(place.path);
    else if (child.change) {
      // An update would be merged into what is there.
      if (isCollection(place.before) || isCollection(place.after)) removed.push(place.path);
      own.push([key, place.after]);
    }
  }
  return { path, isList: Array.isArray(before), removed, own, below };
};

/** An update can only add to a list. */
const changesItems = (before: JsonValue, change: Extract<Change, { readonly kind: 'altered' }>): boolean =>
  Array.isArray(before) &&
  (change.additions.length > 0 || [...change.children.values()].some(child => child.change?.kind !== 'altered'));

const removals = ({ removed, below }: Tree): readonly OverlayAction[] => [
  ...removed.map(target => ({ target, remove: true }) as const),
  ...below.flatMap(([, tree]) => removals(tree)),
];

/** One where something changes itself, with all that changes below it. Lists are in the way. */
const updates = (tree: Tree): readonly OverlayAction[] => {
  const { path, own, below } = tree;
  if (own.length === 0) return below.flatMap(([, inner]) => updates(inner));
  return [{ target: path, update: wholeOf(tree) }, ...listsIn(tree).flatMap(updates)];
};

const wholeOf = ({ own, below }: Tree): JsonValue =>
  Object.fromEntries([
    ...own,
    ...below.flatMap(([key, tree]) => (hasUpdates(tree) ? [[key, wholeOf(tree)] as const] : [])),
  ]);

const hasUpdates = ({ isList, own, below }: Tree): boolean =>
  !isList && (own.length > 0 || below.some(([, tree]) => hasUpdates(tree)));

const listsIn = ({ below }: Tree): readonly Tree[] =>
  below.flatMap(([, tree]) => (tree.isList ? [tree] : listsIn(tree)));

const stepped = (path: string, holder: JsonValue, key: string): string => {
  if (Array.isArray(holder)) return `${path}[${key}]`;
  if (/^[A-Za-z_]\w*$/.test(key)) return `${path}.${key}`;
  return `${path}['${JSON.stringify(key).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}']`;
};
