// Values of YAML 1.2, core schema: dates stay text, `yes` and `no` stay text, and merge keys work.
import type { LoadOptions } from 'js-yaml';
import { CORE_SCHEMA, load, loadAll, Type } from 'js-yaml';
import { hasToken } from './aliases.ts';
import { maximumDepth, maximumMergedKeys } from './limits.ts';

/** A number beyond what a double holds is infinite, as in JSON, and not text. */
const overflowing = new Type('tag:yaml.org,2002:float:overflowing', {
  kind: 'scalar',
  resolve: (text: unknown) => typeof text === 'string' && numberLike.test(text) && !Number.isFinite(Number(text)),
  construct: (text: string) => Number(text),
});
const numberLike = /^[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?$/;

const merge = new Type('tag:yaml.org,2002:merge', { kind: 'scalar', resolve: (text: unknown) => text === '<<' });

const schema = CORE_SCHEMA.extend({ implicit: [overflowing, merge] });

/** What the types of the parser do not know of. */
interface Limits {
  readonly maxDepth: number;
  readonly maxTotalMergeKeys: number;
}

const options: LoadOptions & Limits = {
  schema,
  // A scalar is two calls deeper than the collection that holds it.
  maxDepth: maximumDepth + 2,
  maxTotalMergeKeys: maximumMergedKeys,
};

/** Throws a YAMLException. `undefined` for a text without a document. */
export const loadYaml = (text: string): unknown => load(text, options);

export interface Loaded {
  readonly value: unknown;
  /** Some nodes have names, so that there may be aliases of them. */
  readonly namesNodes: boolean;
}

/** As above. */
export const loadNamedYaml = (text: string): Loaded => named(text, options);

/** As above, but of duplicate keys the last one holds. */
export const loadYamlWithDuplicates = (text: string): Loaded => named(text, { ...options, json: true });

/** The first document of several when nothing is in the others; otherwise `undefined`. Throws as `loadYaml` does. */
export const loadOnlyYaml = (text: string): Loaded | undefined => {
  const [first, ...others] = loadAll(text, null, options);
  return first != null && others.every(it => it === null)
    ? { value: first, namesNodes: hasToken(text, '&') }
    : undefined;
};

/** What the types of the parser do not know of: the names that were given so far. */
interface Naming {
  readonly anchorMap: object;
}

const named = (text: string, how: LoadOptions): Loaded => {
  // Prose has ampersands as well, and to be told of each node takes time.
  if (!hasToken(text, '&')) return { value: load(text, how), namesNodes: false };
  let last: Naming | undefined;
  const value = load(text, { ...how, listener: (_, state) => (last = state as unknown as Naming) });
  return { value, namesNodes: last !== undefined && Object.keys(last.anchorMap).length > 0 };
};

export interface Watched {
  /** Where the innermost node begins that was being read when the parser gave up, and the last one that it finished. */
  readonly open: number | undefined;
  readonly closed: number | undefined;
}

/** Reads a text that the parser refuses once more, to see what it was doing. */
export const watchYaml = (text: string): Watched => {
  const open: number[] = [];
  let closed: number | undefined;
  try {
    load(text, {
      ...options,
      listener: (event, state) => {
        if (event === 'open') open.push(state.position);
        else closed = open.pop();
      },
    });
  } catch {
    // It is known to be refused.
  }
  return { open: open.at(-1), closed };
};
