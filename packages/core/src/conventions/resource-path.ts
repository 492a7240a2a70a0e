// What the path of an operation names: a collection, an item of one, an action, or something that there is once.
import type { Contract } from '../contract/model.ts';
import { actionVerbOf } from './verbs.ts';
import { numberOf, wordsOf } from './words.ts';

/**
 * `item` ends in a placeholder. `action` ends in a verb. `collection` has items in the API, or a plural for a name.
 * `single` is what there is once, as the profile of a user, and what cannot be told.
 */
export type ResourceKind = 'collection' | 'item' | 'action' | 'single';

/** What stands between the slashes; without what is empty, a query or a fragment. */
export const segmentsOf = (path: string): readonly string[] =>
  path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter(segment => segment !== '');

/** A segment that is a placeholder and nothing else. */
export const isPlaceholder = (segment: string): boolean => /^\{[^{}]*\}$/.test(segment);

/** How the paths of an API hang together. All answers are spelled as the API spells them. */
export interface ResourcePaths {
  readonly kindOf: (path: string) => ResourceKind;
  /** The path of the items of a collection. */
  readonly itemOf: (path: string) => string | undefined;
  /** The collection that a path is an item of. */
  readonly collectionOf: (path: string) => string | undefined;
  /** One segment up. */
  readonly parentOf: (path: string) => string | undefined;
}

export const resourcePathsOf = (api: Contract): ResourcePaths => {
  const known = memory.get(api);
  if (known) return known;
  const found = resourcePathsAmong([...api.operations, ...api.barePaths].map(({ path }) => path));
  memory.set(api, found);
  return found;
};

const memory = new WeakMap<Contract, ResourcePaths>();

const resourcePathsAmong = (paths: readonly string[]): ResourcePaths => {
  const byKey = new Map<string, string>();
  const items = new Map<string, string>();
  for (const path of new Set(paths)) {
    const segments = segmentsOf(path);
    byKey.set(keyOf(segments), path);
    if (isPlaceholder(segments.at(-1) ?? '')) items.set(keyOf(segments.slice(0, -1)), path);
  }
  const itemOf = (path: string): string | undefined => items.get(keyOf(segmentsOf(path)));
  const parentOf = (path: string): string | undefined => byKey.get(keyOf(segmentsOf(path).slice(0, -1)));
  const isItem = (path: string): boolean => isPlaceholder(segmentsOf(path).at(-1) ?? '');
  return {
    itemOf,
    parentOf,
    collectionOf: path => (isItem(path) ? parentOf(path) : undefined),
    kindOf(path) {
      if (isItem(path)) return 'item';
      if (itemOf(path) !== undefined) return 'collection';
      const last = segmentsOf(path).at(-1) ?? '';
      if (actionVerbOf(last) !== undefined) return 'action';
      return numberOf(wordsOf(last).at(-1) ?? '') === 'plural' ? 'collection' : 'single';
    },
  };
};

/** The names of placeholders say nothing about where a path leads. */
const keyOf = (segments: readonly string[]): string =>
  segments.map(segment => segment.replaceAll(/\{[^{}]*\}/g, '{}')).join('/');
