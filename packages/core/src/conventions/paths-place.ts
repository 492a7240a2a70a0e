// Where to speak of some paths of an API: at the path where it is one, and at all of them where it is not.
import type { Contract } from '../contract/model.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf } from '../source/origin.ts';

export const placeOfPaths = (parts: readonly { readonly path: string }[], { description }: Contract): Origin => {
  const all = at(rootOf(description.entry), 'paths');
  const [first, ...others] = new Set(parts.map(({ path }) => path));
  return first === undefined || others.length > 0 ? all : at(all, first);
};
