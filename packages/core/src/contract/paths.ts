// The operations under `paths`.
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { Operation } from './model.ts';
import type { Surroundings } from './operations.ts';
import { lowerPathItem } from './path-items.ts';
import { wrongValue } from './problems.ts';
import type { Entry } from './values.ts';
import { entriesAt, isExtension } from './values.ts';

export const lowerPaths = (
  lowering: Lowering,
  root: Located<Fields>,
  surroundings: Omit<Surroundings, 'path'>,
): readonly Operation[] => {
  const field = fieldOf(root, 'paths');
  if (!field) return [];
  return entriesAt(lowering, field)
    .filter(({ name }) => !isExtension(name))
    .flatMap(entry => lowerPathItem(lowering, entry, { ...surroundings, path: pathOf(lowering, entry) }));
};

const pathOf = (lowering: Lowering, { name, origin }: Entry): string => {
  if (name.startsWith('/')) return name;
  lowering.report(wrongValue(origin, { field: 'path', value: name, expected: `/${name}` }, 'note'));
  return `/${name}`;
};
