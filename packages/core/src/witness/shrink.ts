// Makes a witness small and readable while it stays one: parts that are not needed go, the others become what the
// description itself gives as an example.
import { sameValue } from '../schema/values.ts';
import type { Hints } from './hints.ts';

export type Path = readonly (string | number)[];

export interface ShrinkOptions {
  /** Whether a smaller value still shows what the first one showed. */
  readonly holds: (value: unknown) => boolean;
  readonly hints: Hints;
  /** How often `holds` may be asked. */
  readonly attempts: number;
  /** What lies there is left as it is, together with all that leads to it. */
  readonly keep?: Path;
}

/** Deterministic: the same value, schemas and number of attempts give the same result. */
export const shrink = (value: unknown, { holds, hints, attempts, keep }: ShrinkOptions): unknown => {
  let [best, left] = [value, attempts];
  const attempt = (path: Path, replacement: unknown): boolean => {
    if (left <= 0 || sameValue(valueAt(best, path), replacement)) return false;
    left -= 1;
    const candidate = replaced(best, path, replacement);
    if (!holds(candidate)) return false;
    best = candidate;
    return true;
  };
  const isOpen = (path: Path): boolean => !keep || !(path.length <= keep.length ? isPrefix(path, keep) : isPrefix(keep, path));

  const visit = (path: Path): void => {
    const here = valueAt(best, path);
    if (Array.isArray(here)) dropItems(path);
    else if (typeof here === 'object' && here !== null) dropMembers(path);
    else if (isOpen(path)) plainer(path, here);
    const rest = valueAt(best, path);
    if (typeof rest !== 'object' || rest === null) return;
    for (const key of Object.keys(rest)) {
      if (left <= 0) return;
      visit([...path, Array.isArray(rest) ? Number(key) : key]);
    }
  };

  /** All at once, then halves, then one by one. */
  const dropSome = (path: Path, keys: readonly (string | number)[], without: (gone: ReadonlySet<string | number>) => unknown): void => {
    let rest = keys.filter(key => isOpen([...path, key]));
    for (let size = rest.length; size >= 1; size = Math.floor(size / 2)) {
      for (let start = 0; start < rest.length; ) {
        const gone = new Set(rest.slice(start, start + size));
        if (attempt(path, without(gone))) rest = rest.filter(key => !gone.has(key));
        else start += size;
        if (left <= 0) return;
      }
    }
  };

  const dropMembers = (path: Path): void => {
    const names = Object.keys(valueAt(best, path) as object);
    dropSome(path, names, gone => Object.fromEntries(Object.entries(valueAt(best, path) as object).filter(([name]) => !gone.has(name))));
  };

  /** Places move when items go, so it is counted from the end, and what is to stay must have its place. */
  const dropItems = (path: Path): void => {
    const items = (): readonly unknown[] => valueAt(best, path) as readonly unknown[];
    const first = isOpen(path) ? 0 : Number(keep?.[path.length] ?? Infinity) + 1;
    for (let size = items().length; size >= 1; size = Math.floor(size / 2)) {
      for (let end = items().length; end > first && left > 0; end -= size) {
        const start = Math.max(first, end - size);
        attempt(path, items().filter((_, index) => index < start || index >= end));
      }
    }
  };

  const plainer = (path: Path, here: unknown): void => {
    const suitable = hints(path).filter(hint => isBetter(hint, here));
    for (const hint of suitable.slice(0, mostHints)) if (attempt(path, hint)) return;
    if (typeof here === 'string') shorten(path, here);
    else if (typeof here === 'number') for (const number of [0, 1, Math.trunc(here)]) if (Math.abs(number) <= Math.abs(here) && attempt(path, number)) return;
  };

  /** As long as it must be, if length is what counts. */
  const shorten = (path: Path, text: string): void => {
    const characters = Array.from(text);
    let [tooShort, enough] = [-1, characters.length];
    while (enough - tooShort > 1 && left > 0) {
      const length = tooShort + Math.max(1, Math.floor((enough - tooShort) / 2));
      if (attempt(path, characters.slice(0, length).join(''))) enough = length;
      else tooShort = length;
    }
  };

  visit([]);
  return best;
};

const mostHints = 4;

/** Longer ones make an example hard to read. */
const longestHint = 40;

/** Numbers stay where they were found, unless that is nowhere in particular: a bound shows best at the bound. */
const isBetter = (hint: unknown, than: unknown): boolean => {
  if (typeof hint === 'string') return typeof than === 'string' && hint.length <= longestHint;
  if (typeof hint === 'number') return typeof than === 'number' && Math.abs(than) <= 1;
  return false;
};

const isPrefix = (left: Path, right: Path): boolean => left.every((key, index) => key === right[index]);

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, key) => (typeof here === 'object' && here !== null && Object.hasOwn(here, key) ? (here as Record<string | number, unknown>)[key] : undefined), value);

const replaced = (value: unknown, path: Path, replacement: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replaced(item, rest, replacement) : item));
  return Object.fromEntries(Object.entries(value as object).map(([name, member]) => [name, name === key ? replaced(member, rest, replacement) : member]));
};
