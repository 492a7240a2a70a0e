// Which object of OpenAPI stands at a path of the open document.
import type { Expected } from '@breakwater/core';
import { at, expectedAt, rootOf } from '@breakwater/core';
import type { View } from '../view.ts';

export const expectedIn = ({ description, document }: View, path: readonly string[]): Expected | undefined =>
  description && document && expectedAt(description, at(rootOf(document), ...path));

export const objectAt = (view: View, path: readonly string[]): Expected['object'] => expectedIn(view, path)?.object;

/** The one that has the last key of the path. */
export const objectAround = (view: View, path: readonly string[]): Expected['object'] =>
  path.length === 0 ? undefined : objectAt(view, path.slice(0, -1));
