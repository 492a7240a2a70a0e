// Terms with equal structure are one term, and equal parts one part: what did not change costs nothing, and refactorings that only move text disappear.
import { canonical } from './canonical.ts';
import { decimalKey } from './decimal.ts';
import type { Keys, Part, Term } from './term.ts';
import { everyType } from './term.ts';

export interface Terms {
  /** The conjunction of parts, simplified. */
  of(parts: readonly Part[]): Term;
  /** A term known by name, whose parts are made when first asked for: how recursion is cut. */
  named(name: string, parts: () => readonly Part[]): Term;
  readonly anything: Term;
  readonly nothing: Term;
}

export const createTerms = (): Terms => {
  const byKey = new Map<string, Term>();
  const partByKey = new Map<string, Part>();
  const intern = (key: string, make: (id: number) => Term): Term => {
    const known = byKey.get(key);
    if (known) return known;
    const term = make(byKey.size);
    byKey.set(key, term);
    return term;
  };
  const keyed = (parts: readonly Part[]): ReadonlyMap<string, Part> => {
    const result = new Map<string, Part>();
    for (const part of parts) {
      const key = keyOf(part);
      const known = partByKey.get(key) ?? part;
      partByKey.set(key, known);
      result.set(key, known);
    }
    return result;
  };
  const terms: Terms = {
    of(parts) {
      const simple = simplify(parts);
      const only = simple[0];
      if (simple.length === 1 && only?.kind === 'all') return only.term;
      const distinct = keyed(simple);
      return intern([...distinct.keys()].sort().join('&'), id => ({ id, parts: [...distinct.values()] }));
    },
    named(name, make) {
      return intern(`=${name}`, id => {
        let parts: readonly Part[] | undefined;
        return {
          id,
          get parts() {
            parts ??= [...keyed(simplify(make())).values()];
            return parts;
          },
        };
      });
    },
    get anything() {
      return terms.of([]);
    },
    get nothing() {
      return terms.of([{ kind: 'types', types: 0 }]);
    },
  };
  return terms;
};

/** Whether a term is known by name: its parts may lead back to it. */
export const isNamed = (term: Term): boolean => Object.getOwnPropertyDescriptor(term, 'parts')?.get !== undefined;

/** One `types` part and one `values` part at most; parts that demand nothing are dropped. */
const simplify = (parts: readonly Part[]): readonly Part[] => {
  let types = everyType;
  let values: readonly unknown[] | undefined;
  const rest: Part[] = [];
  for (const part of parts) {
    if (part.kind === 'types') types &= part.types;
    else if (part.kind === 'values') values = values ? common(values, part.values) : part.values;
    else if ((part.kind === 'any' || part.kind === 'one') && part.terms.length === 1 && part.terms[0])
      rest.push({ kind: 'all', term: part.terms[0] });
    else rest.push(part);
  }
  if (types === 0) return [{ kind: 'types', types: 0 }];
  return [
    ...(types === everyType ? [] : [{ kind: 'types' as const, types }]),
    ...(values ? [{ kind: 'values' as const, values }] : []),
    ...rest,
  ];
};

const common = (left: readonly unknown[], right: readonly unknown[]): readonly unknown[] => {
  const keys = new Set(right.map(canonical));
  return left.filter(value => keys.has(canonical(value)));
};

const keyOf = (part: Part): string => {
  switch (part.kind) {
    case 'types':
      return `t${part.types}`;
    case 'values':
      return `v${part.values.map(canonical).sort().join()}`;
    case 'all':
      return `a${part.term.id}`;
    case 'any':
      return `o${idsOf(part.terms, true)}`;
    case 'one':
      return `x${idsOf(part.terms, false)}`;
    case 'not':
      return `n${part.term.id}`;
    case 'minimum':
    case 'maximum':
      return `${part.kind}${part.exclusive ? '!' : ''}${decimalKey(part.bound)}`;
    case 'multiple-of':
      return `m${decimalKey(part.of)}`;
    case 'pattern':
      return `p${JSON.stringify(part.source)}`;
    case 'format':
      return `f${JSON.stringify(part.name)}`;
    case 'items':
      return `i${part.from}-${part.to}:${part.term.id}`;
    case 'contains':
      return `c${part.min}-${part.max}:${part.term.id}`;
    case 'required':
      return `r${JSON.stringify(part.name)}`;
    case 'members':
      return `k${keysKey(part.keys)}:${part.term.id}`;
    case 'names':
      return `N${part.term.id}`;
    case 'opaque':
      return `?${part.keyword}:${JSON.stringify(part.key)}`;
    case 'declares':
      return `d${part.open}`;
    case 'unique-items':
      return part.kind;
    default:
      return `${part.kind}${part.count}`;
  }
};

/** Branches of anyOf may come in any order and twice; twice matters in oneOf. */
const idsOf = (terms: readonly Term[], once: boolean): string => {
  const ids = terms.map(term => term.id).sort((left, right) => left - right);
  return (once ? [...new Set(ids)] : ids).join();
};

const keysKey = (keys: Keys): string => {
  switch (keys.kind) {
    case 'name':
      return `=${JSON.stringify(keys.name)}`;
    case 'pattern':
      return `~${JSON.stringify(keys.source)}`;
    case 'others':
      return `^${JSON.stringify([[...keys.names].sort(), [...keys.patterns].sort()])}`;
  }
};
