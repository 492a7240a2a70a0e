// Keeps parts that may contain parts of their own kind, directly or through references, from being lowered without end.
import type { Fields, Located } from './located.ts';
import type { Lowering } from './lowering.ts';
import { nestedTooDeep } from './problems.ts';

/** No description in earnest comes near; a chain of references could otherwise exhaust the stack. */
const deepest = 32;

/** Lowers what stands at a place unless that was done before. What leads back to itself ends there: it has nothing new to say. */
export const lowerOnce = <Node>(
  lowering: Lowering,
  known: Map<object, Node | undefined>,
  { value, origin }: Located<Fields>,
  lower: () => Node | undefined,
): Node | undefined => {
  if (known.has(value)) return known.get(value);
  if (lowering.open.has(value)) return undefined;
  if (lowering.open.size >= deepest) {
    lowering.report(nestedTooDeep(origin, deepest));
    return undefined;
  }
  lowering.open.add(value);
  const node = lower();
  lowering.open.delete(value);
  known.set(value, node);
  return node;
};
