// The operations under `paths`.
import type { Fields, Located } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { BarePath, Contract, Operation } from './model.ts';
import type { Surroundings } from './operations.ts';
import { lowerPathItem } from './path-items.ts';
import { wrongValue } from './problems.ts';
import { unreadIn } from './unread.ts';
import type { Entry } from './values.ts';
import { entriesOf, isExtension } from './values.ts';

/** The extension of Azure for paths that differ in their query alone: otherwise they are paths like all others. */
export const overloaded = 'x-ms-paths';

export const lowerPaths = (
  lowering: Lowering,
  root: Located<Fields>,
  surroundings: Omit<Surroundings, 'path'>,
): Pick<Contract, 'operations' | 'barePaths'> => {
  const operations: Operation[] = [];
  const barePaths: BarePath[] = [];
  for (const entry of pathsOf(lowering, root)) {
    const { name: path, origin, value } = entry;
    const found = lowerPathItem(lowering, entry, { ...surroundings, path });
    operations.push(...found);
    if (found.length === 0 && unreadIn(lowering, [entry]).length === 0) barePaths.push({ path, origin, source: value });
  }
  return { operations, barePaths };
};

/** Path items by path. */
export const pathsOf = (lowering: Lowering, root: Located<Fields>): readonly Entry[] =>
  ['paths', overloaded]
    .flatMap(name => entriesOf(lowering, root, name))
    .filter(({ name }) => !isExtension(name))
    .map(entry => ({ ...entry, name: pathOf(lowering, entry) }));

const pathOf = (lowering: Lowering, { name, origin }: Entry): string => {
  if (name.startsWith('/')) return name;
  lowering.report(wrongValue(origin, { field: 'path', value: name, expected: `/${name}` }, 'note'));
  return `/${name}`;
};
