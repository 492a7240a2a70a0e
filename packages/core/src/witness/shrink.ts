// Makes a witness small and readable while it stays one: parts that are not needed go, the others become what the
// description itself gives as an example.
import { sameValue } from '../source/same-value.ts';
import type { Guide, Path } from './guide.ts';

export interface ShrinkOptions {
  /** Whether a smaller value still shows what the first one showed. */
  readonly holds: (value: unknown) => boolean;
  readonly guide: Guide;
  /** How often `holds` may be asked. */
  readonly attempts: number;
  /** What lies there is left as it is, together with all that leads to it. */
  readonly keep?: Path;
}

/** Deterministic: the same value, schemas and number of attempts give the same result. */
export const shrink = (value: unknown, options: ShrinkOptions): unknown => {
  const attempt = createAttempts(value, options);
  dropParts(attempt, [], options);
  makePlain(attempt, options);
  return attempt.best;
};

/** The best value so far, and a way to better it. */
interface Attempts {
  readonly best: unknown;
  readonly left: number;
  /** Puts other values in some places; false when the result is not what it was, and is not kept. */
  replace(replacements: readonly Replacement[]): boolean;
}

interface Replacement {
  readonly path: Path;
  readonly by: unknown;
}

const createAttempts = (value: unknown, { holds, attempts }: ShrinkOptions): Attempts => {
  let [best, left] = [value, attempts];
  return {
    get best() {
      return best;
    },
    get left() {
      return left;
    },
    replace(replacements) {
      const candidate = replacements.reduce((whole, { path, by }) => replaced(whole, path, by), best);
      if (left <= 0 || sameValue(candidate, best)) return false;
      left -= 1;
      if (!holds(candidate)) return false;
      best = candidate;
      return true;
    },
  };
};

/** From the outside in, what is not needed goes: all at once, then halves, then one by one. */
const dropParts = (attempts: Attempts, path: Path, options: ShrinkOptions): void => {
  const here = valueAt(attempts.best, path);
  if (Array.isArray(here)) dropItems(attempts, path, options);
  else if (typeof here === 'object' && here !== null) dropMembers(attempts, path, options);
  const rest = valueAt(attempts.best, path);
  if (typeof rest !== 'object' || rest === null) return;
  for (const key of Object.keys(rest)) {
    if (attempts.left <= 0) return;
    dropParts(attempts, [...path, Array.isArray(rest) ? Number(key) : key], options);
  }
};

const dropMembers = (attempts: Attempts, path: Path, { guide, keep }: ShrinkOptions): void => {
  const required = guide.requiredAt(path);
  const names = Object.keys(valueAt(attempts.best, path) as object);
  inGroups(
    names.filter(name => !required.has(name) && isOpen([...path, name], keep)),
    attempts,
    group => {
      const gone = new Set(group);
      const rest = Object.entries(valueAt(attempts.best, path) as object).filter(([name]) => !gone.has(name));
      return attempts.replace([{ path, by: Object.fromEntries(rest) }]);
    },
  );
};

/** Places move when items go, so it is counted from the end, and what is to stay must have its place. */
const dropItems = (attempts: Attempts, path: Path, { keep }: ShrinkOptions): void => {
  const items = (): readonly unknown[] => valueAt(attempts.best, path) as readonly unknown[];
  const first = isOpen(path, keep) ? 0 : Number(keep?.[path.length] ?? Infinity) + 1;
  for (let size = items().length; size >= 1; size = Math.floor(size / 2)) {
    for (let end = items().length; end > first && attempts.left > 0; end -= size) {
      const start = Math.max(first, end - size);
      attempts.replace([{ path, by: items().filter((_, index) => index < start || index >= end) }]);
    }
  }
};

/** All together if that goes well, else each half by itself. */
const inGroups = <T>(group: readonly T[], attempts: Attempts, tryGroup: (group: readonly T[]) => boolean): void => {
  if (group.length === 0 || attempts.left <= 0 || tryGroup(group) || group.length === 1) return;
  const middle = Math.ceil(group.length / 2);
  inGroups(group.slice(0, middle), attempts, tryGroup);
  inGroups(group.slice(middle), attempts, tryGroup);
};

/** Scalars become what the description gives as an example; what is long becomes as long as it must be. */
const makePlain = (attempts: Attempts, { guide, keep }: ShrinkOptions): void => {
  const scalars = scalarsIn(attempts.best).filter(({ path }) => isOpen(path, keep));
  const replacements = scalars.flatMap(({ path, value }) => {
    const by = guide.hintsAt(path).find(hint => isBetter(hint, value)) ?? (value === '' ? nameOf(path) : undefined);
    return by === undefined ? [] : [{ path, by }];
  });
  inGroups(replacements, attempts, group => attempts.replace(group));
  for (const { path } of scalars) shorten(attempts, path);
};

/** At worst a name tells what belongs there, where nothing at all would tell nothing. */
const nameOf = (path: Path): string | undefined => path.findLast(key => typeof key === 'string');

/** Length may be what counts: it is searched for where it begins to. */
const shorten = (attempts: Attempts, path: Path): void => {
  const text = valueAt(attempts.best, path);
  if (typeof text !== 'string' || text.length < shortText) return;
  const characters = Array.from(text);
  let [tooShort, enough] = [-1, characters.length];
  while (enough - tooShort > 1 && attempts.left > 0) {
    const length = tooShort + Math.max(1, Math.floor((enough - tooShort) / 2));
    if (attempts.replace([{ path, by: characters.slice(0, length).join('') }])) enough = length;
    else tooShort = length;
  }
};

const shortText = 40;

/** More are not looked at: a value that needs so many is not read anyway. */
const mostScalars = 200;

const scalarsIn = (
  value: unknown,
  path: Path = [],
  found: { path: Path; value: unknown }[] = [],
): readonly { readonly path: Path; readonly value: unknown }[] => {
  if (found.length >= mostScalars) return found;
  if (typeof value !== 'object' || value === null) found.push({ path, value });
  else
    for (const [key, member] of Object.entries(value))
      scalarsIn(member, [...path, Array.isArray(value) ? Number(key) : key], found);
  return found;
};

/** Longer ones make an example hard to read. */
const longestHint = 40;

/** Numbers stay where they were found, unless that is nowhere in particular: a bound shows best at the bound. */
const isBetter = (hint: unknown, than: unknown): boolean => {
  if (hint === than) return false;
  if (typeof hint === 'string') return typeof than === 'string' && hint.length <= longestHint;
  if (typeof hint === 'number') return typeof than === 'number' && Math.abs(than) <= 1;
  return false;
};

/** Neither what is to be kept, nor something that holds it. */
const isOpen = (path: Path, keep: Path | undefined): boolean =>
  !keep || !(path.length <= keep.length ? isPrefix(path, keep) : isPrefix(keep, path));

const isPrefix = (left: Path, right: Path): boolean => left.every((key, index) => key === right[index]);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

const replaced = (value: unknown, path: Path, replacement: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? replaced(item, rest, replacement) : item));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, member]) => [
      name,
      name === key ? replaced(member, rest, replacement) : member,
    ]),
  );
};
