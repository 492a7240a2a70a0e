// Schemas in which every difference shows, because no other part of them can make up for it.
import type { Pair } from '../pairs/pair.ts';
import type { Facets } from '../schema/facets.ts';
import type { View } from '../schema/view.ts';
import { facetsOf } from '../schema/view.ts';

/**
 * Neither side has alternatives, conditions, listed values or counts: what is accepted at one property or item is accepted
 * or not whatever stands beside it, so nothing needs to be searched for to know that a change below it can be met.
 */
export const isPlain = (pair: Pair<'schema'>): boolean => {
  const memoised = known.get(pair);
  if (memoised !== undefined) return memoised;
  const { base, revision } = pair as { base: View; revision: View };
  const plain = isPlainSchema(facetsOf(base.schema)) && isPlainSchema(facetsOf(revision.schema));
  known.set(pair, plain);
  return plain;
};

const known = new WeakMap<Pair<'schema'>, boolean>();

/** Both sides are one choice between alternatives, of the same kind, and nothing else that is not plain. */
export const isChoice = ({ base, revision }: Pair<'schema'>): boolean => {
  const sides = [base, revision].map(view => facetsOf((view as View).schema));
  const isSameKind = sides[0]?.unions[0]?.kind === sides[1]?.unions[0]?.kind;
  return isSameKind && sides.every(facets => facets.unions.length === 1 && isPlainBeside(facets));
};

const isPlainSchema = (facets: Facets): boolean => facets.unions.length === 0 && isPlainBeside(facets);

const isPlainBeside = (facets: Facets): boolean =>
  facets.types.size > 0 &&
  facets.constraints.size === 0 &&
  facets.unresolved.length === 0 &&
  facets.enum === undefined &&
  facets.patterns.length === 0 &&
  facets.maxItems > 0 &&
  facets.maxProperties === Infinity &&
  [...facets.required.keys()].every(name => {
    const declared = facets.declared.get(name);
    return declared === undefined ? !facets.additional.closed : facetsOf(declared.schema).types.size > 0;
  });
