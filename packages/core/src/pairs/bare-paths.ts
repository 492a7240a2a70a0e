// Paths that show no operations, as far as the other side does not have them at all.
import type { BarePath, Contract } from '../contract/model.ts';
import type { Matched } from './match.ts';

/** Those that came or went: one with operations on the other side is told by these. */
export const matchBarePaths = (base: Contract, revision: Contract): readonly Matched<BarePath>[] => {
  if (base.barePaths.length + revision.barePaths.length === 0) return [];
  const [before, after] = [pathsOf(base), pathsOf(revision)];
  return [
    ...revision.barePaths
      .filter(({ path }) => !before.has(shapeOf(path)))
      .map(it => ({ base: undefined, revision: it })),
    ...base.barePaths.filter(({ path }) => !after.has(shapeOf(path))).map(it => ({ base: it, revision: undefined })),
  ];
};

/** Those that could not be read are there all the same. */
const pathsOf = ({ operations, barePaths, unreadOperations }: Contract): ReadonlySet<string> =>
  new Set(
    [
      ...[...operations, ...barePaths].map(({ path }) => path),
      ...unreadOperations.flatMap(({ name }) => name ?? []),
    ].map(shapeOf),
  );

/** The path with its parameters numbered: what they are called is no matter, and that two are the same is. */
const shapeOf = (path: string): string => {
  const names: string[] = [];
  return path.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `{${names.indexOf(name)}}`;
  });
};
