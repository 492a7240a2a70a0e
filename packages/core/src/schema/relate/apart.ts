// Objects told apart by a property that both must have and that has other values in each: what tags and discriminators are for.
import { canonical } from './canonical.ts';
import type { Part, Term } from './term.ts';

/** No object can satisfy both terms. False when that is not plain to see. */
export const areApart = (left: Term, right: Term): boolean => {
  if (left === right) return false;
  const [one, other] = [tagsOf(left), tagsOf(right)];
  for (const [name, values] of one) {
    const others = other.get(name);
    if (others && ![...values].some(value => others.has(value))) return true;
  }
  return false;
};

/** Required properties with listed values. */
type Tags = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Term, Tags>();

const tagsOf = (term: Term): Tags => {
  const memoised = known.get(term);
  if (memoised) return memoised;
  const required = new Set<string>();
  const listed = new Map<string, ReadonlySet<string>>();
  for (const part of conjuncts(term)) {
    if (part.kind === 'required') required.add(part.name);
    if (part.kind !== 'members' || part.keys.kind !== 'name') continue;
    const values = [...conjuncts(part.term)].find(it => it.kind === 'values');
    if (values?.kind === 'values') listed.set(part.keys.name, new Set(values.values.map(canonical)));
  }
  const tags = new Map([...listed].filter(([name]) => required.has(name)));
  known.set(term, tags);
  return tags;
};

/** All parts that must hold, those of conjoined terms included. */
export const conjuncts = (term: Term): readonly Part[] => {
  const parts: Part[] = [];
  const terms = new Set([term]);
  // The set grows while it is iterated.
  for (const it of terms) {
    for (const part of it.parts) {
      if (part.kind === 'all') terms.add(part.term);
      else parts.push(part);
    }
  }
  return parts;
};
