// Objects of several kinds, of which a field says which one it is: a parameter by its place, a security scheme by its type.
import type { Mapping } from '../source/references.ts';
import { ownString } from '../source/references.ts';
import type { Part } from './form.ts';

export interface Meant {
  readonly part: Part;
  readonly when?: string | undefined;
}

/** What a value says it is, in more and more detail, and which field says so. */
export function* variantsOf(whole: Part, value: Mapping): Generator<Meant> {
  let part = whole;
  while (part.variants) {
    const { by, of } = part.variants;
    const kind = ownString(value, by);
    const variant = kind !== undefined && Object.hasOwn(of, kind) ? of[kind] : undefined;
    if (kind === undefined || !variant) return;
    part = variant;
    yield { part, when: `${by}: ${kind}` };
  }
}

export const meantBy = (whole: Part, value: Mapping): Meant => {
  let meant: Meant = { part: whole };
  if (whole.variants) for (const variant of variantsOf(whole, value)) meant = variant;
  return meant;
};
