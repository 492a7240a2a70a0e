// Names for schemas by place: the same on both sides where what stands there is known to mean the same.
import type { Identity } from '../schema/relate/context.ts';
import type { Schema } from '../schema/schema.ts';
import { pointerOf } from '../source/origin.ts';
import type { SameReference } from './unchanged.ts';

export const createIdentities = (sameReference: SameReference): ((schema: Schema) => Identity) => {
  const spaces = new Map<unknown, number>();
  return schema => {
    const pointer = `#${pointerOf(schema.origin)}`;
    if (sameReference(pointer)) return { name: pointer, shared: true };
    if (!spaces.has(schema.space)) spaces.set(schema.space, spaces.size);
    return { name: `${spaces.get(schema.space)} ${schema.origin.document.uri}${pointer}`, shared: false };
  };
};
