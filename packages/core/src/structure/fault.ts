// A fault of structure as a problem.
import { locate } from '../source/locate.ts';
import type { Origin } from '../source/origin.ts';
import type { Problem } from '../source/problem.ts';
import type { StructureFault } from '../source/structure-fault.ts';

export const faultAt = (
  origin: Origin,
  facts: StructureFault,
  { focus, other }: { readonly focus?: 'value'; readonly other?: Origin } = {},
): Problem => {
  const range = other && locate(other, focus ?? 'key');
  return {
    code: 'structure',
    gravity: 'error',
    facts,
    origin,
    ...(focus && { focus }),
    ...(other && { related: { label: other.document.label, ...(range && { range }) } }),
  };
};
