// Whether what is known of one sender by itself holds where it sends together with others: beside them, it may send more.
import { conjuncts } from './apart.ts';
import type { Disjunction, Literal, SignedAtom } from './goal.ts';
import type { Part, Term } from './term.ts';
import { typeBits } from './term.ts';

/** What is known of a value: the terms that it satisfies, and those of which it satisfies some. */
interface Known {
  readonly positive: ReadonlyMap<Term, Literal>;
  readonly open: readonly Disjunction[];
}

/** Whether nothing that is sent goes beyond what the term declares, neither here nor in what the value holds. */
export const sendsAlone = (term: Term, { positive, open }: Known): boolean => {
  const own = new Set([term]);
  // The set grows while it is iterated.
  for (const it of own) {
    for (const part of it.parts) {
      if (part.kind === 'all') own.add(part.term);
      else if (part.kind === 'any' || part.kind === 'one')
        for (const arm of part.terms) if (positive.has(arm)) own.add(arm);
    }
  }
  const ownParts = new Set([...own].flatMap(it => it.parts));
  const names = new Set([...ownParts].flatMap(declaredName));
  const isForeign = (it: Literal | SignedAtom): boolean =>
    'term' in it && it.sender && !own.has(it.term) && ![...own].some(of => hasArm(of, it.term));
  const declaresMore = (part: Part): boolean => {
    if (ownParts.has(part)) return false;
    switch (part.kind) {
      case 'declares':
        return part.open;
      case 'required':
        return !names.has(part.name);
      case 'members':
        return !declaredName(part).some(name => names.has(name)) || mayDeclare(part.term);
      case 'items':
        return mayDeclare(part.term);
      default:
        return false;
    }
  };
  return (
    !open.some(({ alternatives }) => alternatives.some(alternative => alternative.some(isForeign))) &&
    ![...positive.values()].some(it => it.sender && !own.has(it.term) && it.term.parts.some(declaresMore))
  );
};

const declaredName = (part: Part): readonly string[] =>
  part.kind === 'required' ? [part.name] : part.kind === 'members' && part.keys.kind === 'name' ? [part.keys.name] : [];

const hasArm = (term: Term, arm: Term): boolean =>
  term.parts.some(part => (part.kind === 'any' || part.kind === 'one') && part.terms.includes(arm));

/** False for scalars, and for what says nothing of what a value holds. */
const mayDeclare = (term: Term): boolean => {
  const parts = conjuncts(term);
  const isScalar = parts.some(part => part.kind === 'types' && (part.types & (typeBits.object | typeBits.array)) === 0);
  return !isScalar && parts.some(({ kind }) => holders.has(kind));
};

const holders: ReadonlySet<Part['kind']> = new Set(['members', 'required', 'declares', 'items', 'any', 'one']);
