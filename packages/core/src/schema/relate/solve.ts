// Searches for a value that satisfies some terms and fails others: a tableau over signed terms, one run per JSON type.
import { areApart, conjuncts } from './apart.ts';
import { createBounds } from './bounds.ts';
import { hasKey, partHolds, satisfies } from './evaluate.ts';
import type { Alternative, Disjunction, Literal, SignedAtom, Solver } from './goal.ts';
import { agrees, allOf, plainValue } from './goal.ts';
import type { Terms } from './intern.ts';
import { createMemory } from './memory.ts';
import type { Outcome } from './outcome.ts';
import { firstFound, found, none, tooMuchWork, unknown } from './outcome.ts';
import { sendsAlone } from './sends-alone.ts';
import type { JsonType, Keys, Part, Term } from './term.ts';
import { typeBits } from './term.ts';
import { solveArray } from './theory-array.ts';
import { solveNumber } from './theory-number.ts';
import { solveObject, undeclaredKeys } from './theory-object.ts';
import { solveString } from './theory-string.ts';

/** What is taken for granted, or known, of pairs of terms. */
export interface Assumptions {
  /** Nothing that is sent under the first term is outside of the second. */
  isContained(term: Term, within: Term): boolean;
  /** A value of the first term that is none of the second. */
  witnessOf(term: Term, outside: Term): { readonly value: unknown } | undefined;
}

/** What is known on one branch of the tableau. */
interface Branch {
  readonly type: JsonType;
  readonly positive: ReadonlyMap<Term, Literal>;
  readonly negative: ReadonlySet<Term>;
  readonly atoms: readonly SignedAtom[];
  readonly open: readonly Disjunction[];
  /** The positive literals that were asked for or chosen; the others follow from them. */
  readonly chosen: readonly Literal[];
  /** Set once the negatives were tried one by one. */
  readonly singled: boolean;
}

/** In the order in which people like to read examples. */
const typeOrder: readonly JsonType[] = ['string', 'number', 'boolean', 'object', 'array', 'null'];

export const createSolver = (terms: Terms, assumptions: Assumptions, isDeclared: boolean): Solver => {
  let [spent, budget] = [0, 0];
  const memory = createMemory();
  const solver: Solver = {
    terms,
    work(units = 1) {
      spent += units;
      return spent <= budget;
    },
    spent: () => spent,
    forget: () => memory.forget(),
    ask(literals, allowed) {
      [spent, budget] = [0, allowed];
      const outcome = solver.solve(literals);
      const distinct = normalise(literals);
      if (outcome.kind === 'unknown' && distinct) memory.keep(keyOf(distinct), outcome);
      return outcome;
    },
    solve(literals, child = true) {
      if (!solver.work(literals.length / literalsPerLookup)) return unknown(tooMuchWork);
      const distinct = normalise(literals);
      if (!distinct) return none;
      const lifted = child ? knownWitness(distinct) : undefined;
      return (
        lifted ?? memory.recall(keyOf(distinct), child, () => firstFound(typeOrder, type => start(type, distinct)))
      );
    },
  };

  /** A value that is known to tell two terms apart serves wherever the two meet, if it fits the rest. */
  const knownWitness = (literals: readonly Literal[]): Outcome | undefined => {
    const [positive, ...others] = literals.filter(it => it.sign && it.sender === isDeclared);
    if (!positive || others.length > 0) return undefined;
    for (const negative of literals) {
      const witness = negative.sign ? undefined : assumptions.witnessOf(positive.term, negative.term);
      if (witness && literals.every(({ sign, term }) => agrees(satisfies(term, witness.value), sign)))
        return found(witness.value);
    }
    return undefined;
  };

  /** Assumptions hold of smaller values only: of the value that is asked about, they are what is to be shown. */
  const isRuledOut = (branch: Branch): boolean => {
    const { positive, negative } = branch;
    if (!memory.isInside()) return false;
    for (const [term, { sender }] of positive) {
      if (sender !== isDeclared) continue;
      for (const within of negative) if (assumptions.isContained(term, within) && sendsAlone(term, branch)) return true;
    }
    return false;
  };

  const start = (type: JsonType, literals: readonly Literal[]): Outcome => {
    const empty: Branch = {
      type,
      positive: new Map(),
      negative: new Set(),
      atoms: [],
      open: [],
      chosen: literals.filter(it => it.sign),
      singled: false,
    };
    const branch = extend(empty, literals);
    return branch ? search(branch) : none;
  };

  const search = (branch: Branch): Outcome => {
    if (!solver.work(unitsOf(branch))) return unknown(tooMuchWork);
    if (isRuledOut(branch)) return none;
    const open = stillOpen(branch);
    if (!open) return none;
    const listed = listedIn(branch.atoms);
    // What others list is sent only as far as the sender sends such things, which its own alternatives tell.
    const isPlain = listed?.sender === true || !hasSender(branch) || !isComposite(branch.type);
    if (listed && (isPlain || open.length === 0)) return tryValues(listed.values, branch, open, isPlain);
    if (open.length === 0) return decided(branch);
    if (!branch.singled && (branch.type === 'object' || branch.type === 'array')) {
      const negatives = open.filter(it => it.negates);
      if (negatives.length >= 2 && negatives.length === open.length) return oneByOne(branch, open);
    }
    // Positive disjunctions first, then negative ones, small ones first: the other order is exponential on real unions.
    const [first, ...rest] = [...open].sort(
      (left, right) =>
        Number(left.negates !== undefined) - Number(right.negates !== undefined) ||
        left.alternatives.length - right.alternatives.length,
    );
    const members = positiveMembers(branch);
    const unsent = branch.type === 'object' ? undeclaredKeys(branch.atoms) : undefined;
    return firstFound((first as Disjunction).alternatives, alternative => {
      if (spent > budget) return unknown(tooMuchWork);
      if (isOutOfReach(alternative, members, unsent)) return none;
      const next = extend(
        {
          ...branch,
          open: rest,
          chosen: [...branch.chosen, ...alternative.filter((it): it is Literal => 'term' in it && it.sign)],
        },
        alternative,
      );
      return next ? search(next) : none;
    });
  };

  /** A member by itself can rule an alternative out: then the object around it, which may be large, need not be planned. */
  const isOutOfReach = (
    alternative: Alternative,
    members: ReadonlyMap<string, readonly Literal[]>,
    unsent: Keys | undefined,
  ): boolean => {
    const [only] = alternative;
    if (alternative.length !== 1 || !only || !('atom' in only) || only.sign) return false;
    const { atom } = only;
    if (atom.kind !== 'members' || atom.keys.kind !== 'name') return false;
    if (unsent && hasKey(unsent, atom.keys.name)) return true;
    const beside = members.get(atom.keys.name) ?? [];
    return solver.solve([...beside, { sign: false, term: atom.term, sender: false }]).kind === 'none';
  };

  /** Values that are listed are tried by evaluation: no search is needed. */
  const tryValues = (
    values: readonly unknown[],
    branch: Branch,
    open: readonly Disjunction[],
    isPlain: boolean,
  ): Outcome =>
    firstFound(
      values.filter(value => typeMatches(value, branch.type)),
      value => {
        const answers = [
          ...branch.atoms.map(({ sign, atom }) => agrees(partHolds(atom, value), sign)),
          ...open.map(({ alternatives }) =>
            anyOf(alternatives.map(alternative => allOf(alternative.map(it => holds(it, value))))),
          ),
        ];
        const answer = allOf(answers);
        if (answer !== true) return answer === undefined ? unknown({ kind: 'value' }) : none;
        return isPlain ? found(value) : sent(value, branch.atoms);
      },
    );

  /** The value itself if a sender sends such members: each is a value that somebody else lists, in its turn. */
  const sent = (value: unknown, atoms: readonly SignedAtom[]): Outcome => {
    const unsent = undeclaredKeys(atoms);
    const isList = Array.isArray(value);
    let open: Outcome | undefined;
    for (const [key, member] of Object.entries(value as object)) {
      if (!isList && unsent && hasKey(unsent, key)) return none;
      if (typeof member !== 'object' || member === null) continue;
      const beside = atoms.filter(
        ({ sign, sender, atom }) => sign && sender && speaksOf(atom, isList ? Number(key) : key),
      );
      if (beside.length === 0) continue;
      const outcome = solver.solve([
        ...beside.map(({ atom }): Literal => ({ sign: true, term: (atom as Speaking).term, sender: true })),
        { sign: true, term: terms.of([{ kind: 'values', values: [member] }]), sender: false },
      ]);
      if (outcome.kind === 'none') return none;
      if (outcome.kind === 'unknown') open ??= outcome;
    }
    return open ?? found(value);
  };

  /**
   * With several negatives: as soon as one of them alone leaves no value, there is none; and a value that one of them gives may
   * refute all the others too. A negative that follows from what is known is dropped.
   */
  const oneByOne = (branch: Branch, open: readonly Disjunction[]): Outcome => {
    const type: Literal = {
      sign: true,
      sender: false,
      term: terms.of([{ kind: 'types', types: typeBits[branch.type] }]),
    };
    const positives = [type, ...branch.chosen];
    for (const negates of likeliestFirst(branch, open)) {
      const outcome = solver.solve([...positives, { sign: false, sender: false, term: negates }], false);
      if (outcome.kind === 'none') return none;
      if (outcome.kind === 'found' && satisfiesBranch(branch, outcome.value)) return outcome;
    }
    // Only what the branch has committed to may rule a negative out: the schema that it came from would do so by itself.
    const committed: Literal = {
      sign: true,
      sender: false,
      term: terms.of([
        { kind: 'types', types: typeBits[branch.type] },
        ...branch.atoms.flatMap(({ sign, atom }) => (sign ? [atom] : [])),
      ]),
    };
    const kept = open.filter(
      ({ negates }) =>
        solver.solve([committed, { sign: true, sender: false, term: negates as Term }], false).kind !== 'none',
    );
    return search({ ...branch, open: kept, singled: true });
  };

  /** What shares most with the value at hand is what it most likely cannot fail. */
  const likeliestFirst = ({ atoms }: Branch, open: readonly Disjunction[]): readonly Term[] => {
    const committed = new Set<Part>(atoms.flatMap(({ sign, atom }) => (sign ? [atom] : [])));
    const likeness = (term: Term): number => {
      const parts = conjuncts(term);
      return parts.filter(part => committed.has(part)).length / (parts.length + 1);
    };
    const scored = open.map(({ negates }) => ({ term: negates as Term, score: likeness(negates as Term) }));
    return scored.sort((left, right) => right.score - left.score).map(({ term }) => term);
  };

  const satisfiesBranch = (branch: Branch, value: unknown): boolean =>
    allOf([
      ...branch.atoms.map(({ sign, atom }) => agrees(partHolds(atom, value), sign)),
      ...[...branch.positive.keys()].map(term => satisfies(term, value)),
      ...[...branch.negative].map(term => agrees(satisfies(term, value), false)),
    ]) === true;

  /** What a theory cannot look into is still either so or not. */
  const decided = (branch: Branch): Outcome => {
    const outcome = theory(branch);
    return outcome.kind === 'unknown' && isContradictory(branch.atoms) ? none : outcome;
  };

  const theory = ({ type, atoms }: Branch): Outcome => {
    switch (type) {
      case 'null':
        return plainValue(null, atoms);
      case 'boolean':
        return firstFound([true, false], value => plainValue(value, atoms));
      case 'number':
        return solveNumber(atoms, solver);
      case 'string':
        return solveString(atoms);
      case 'array':
        return solveArray(atoms, solver);
      case 'object':
        return solveObject(atoms, solver);
    }
  };

  return solver;
};

/** To look up what is remembered takes the longer the more is asked. */
const literalsPerLookup = 200;

/** Long unions are looked through at every step. */
const literalsPerUnit = 1_000;

const unitsOf = ({ open }: Branch): number => {
  const literals = open.reduce(
    (sum, { alternatives }) => sum + alternatives.length * (alternatives[0]?.length ?? 0),
    0,
  );
  return 1 + Math.floor(literals / literalsPerUnit);
};

/** The sender's own where there are several. */
const listedIn = (
  atoms: readonly SignedAtom[],
): { readonly values: readonly unknown[]; readonly sender: boolean } | undefined => {
  const lists = atoms.flatMap(({ sign, sender, atom }) =>
    sign && atom.kind === 'values' ? [{ values: atom.values, sender }] : [],
  );
  return lists.find(({ sender }) => sender) ?? lists[0];
};

const hasSender = ({ positive }: Branch): boolean => [...positive.values()].some(({ sender }) => sender);

const isComposite = (type: JsonType): boolean => type === 'object' || type === 'array';

type Speaking = Extract<Part, { kind: 'members' | 'items' }>;

const speaksOf = (atom: SignedAtom['atom'], key: string | number): boolean =>
  (atom.kind === 'members' && typeof key === 'string' && hasKey(atom.keys, key) === true) ||
  (atom.kind === 'items' && typeof key === 'number' && key >= atom.from && key < atom.to);

const positiveMembers = ({ atoms }: Branch): ReadonlyMap<string, readonly Literal[]> => {
  const members = new Map<string, Literal[]>();
  for (const { sign, atom, sender } of atoms) {
    if (!sign || atom.kind !== 'members' || atom.keys.kind !== 'name') continue;
    const known = members.get(atom.keys.name) ?? [];
    known.push({ sign: true, term: atom.term, sender });
    members.set(atom.keys.name, known);
  }
  return members;
};

const normalise = (literals: readonly Literal[]): readonly Literal[] | undefined => {
  const distinct = new Map<Term, Literal>();
  for (const literal of literals) {
    const known = distinct.get(literal.term);
    if (known && known.sign !== literal.sign) return undefined;
    if (!known || literal.sender) distinct.set(literal.term, literal);
  }
  return [...distinct.values()].sort((left, right) => left.term.id - right.term.id);
};

const keyOf = (literals: readonly Literal[]): string =>
  literals.map(({ sign, term, sender }) => `${sign ? '+' : '-'}${term.id}${sender ? '!' : ''}`).join();

/** Adds literals and atoms to a branch with all that follows from them; undefined when they contradict each other. */
const extend = (branch: Branch, additions: Alternative): Branch | undefined => {
  const { type } = branch;
  const positive = new Map(branch.positive);
  const negative = new Set(branch.negative);
  const atoms = [...branch.atoms];
  const open = [...branch.open];
  const pending = [...additions];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ('atom' in next) {
      atoms.push(next);
      continue;
    }
    const { sign, term, sender } = next;
    if (sign ? negative.has(term) : positive.has(term)) return undefined;
    if (sign) {
      const known = positive.get(term);
      if (known && (known.sender || !sender)) continue;
      positive.set(term, next);
      for (const part of term.parts) {
        const follows = affirm(part, type, sender);
        if (!follows) return undefined;
        pending.push(...follows.needs);
        open.push(...follows.open);
      }
    } else {
      if (negative.has(term)) continue;
      negative.add(term);
      const alternatives = deny(term, type);
      if (alternatives === 'satisfied') continue;
      if (alternatives.length === 0) return undefined;
      if (alternatives.length === 1) pending.push(...(alternatives[0] as Alternative));
      else open.push({ alternatives, negates: term });
    }
  }
  return { ...branch, positive, negative, atoms, open };
};

/** What a part demands of a value of this type; undefined when no such value has it. */
const affirm = (
  part: Part,
  type: JsonType,
  sender: boolean,
): { readonly needs: Alternative; readonly open: readonly Disjunction[] } | undefined => {
  const needs = (...items: Alternative) => ({ needs: items, open: [] });
  switch (part.kind) {
    case 'types':
      return part.types & typeBits[type] ? needs() : undefined;
    case 'values':
      return part.values.some(value => typeMatches(value, type))
        ? needs({ sign: true, atom: part, sender })
        : undefined;
    case 'all':
      return needs({ sign: true, term: part.term, sender });
    case 'not':
      return needs({ sign: false, term: part.term, sender: false });
    case 'any':
      return {
        needs: [],
        open: [{ alternatives: part.terms.filter(admits(type)).map(term => [{ sign: true, term, sender }]) }],
      };
    case 'one':
      return {
        needs: [],
        open: [{ alternatives: exactlyOne(part.terms, type, sender) }],
      };
    default:
      return part.on === type || part.on === 'any' ? needs({ sign: true, atom: part, sender }) : needs();
  }
};

/** Whether a value of this type may satisfy a term, as far as its own types tell. */
const admits =
  (type: JsonType) =>
  ({ parts }: Term): boolean =>
    parts.every(part => part.kind !== 'types' || (part.types & typeBits[type]) !== 0);

/** One of the terms and none of the others; those that no such value can satisfy anyway need not be excluded. */
const exactlyOne = (terms: readonly Term[], type: JsonType, sender: boolean): readonly Alternative[] =>
  once(sender ? 'one, sent' : 'one', terms, type, possible =>
    possible.map(
      (chosen, place): Alternative => [
        { sign: true, term: chosen, sender },
        ...possible
          .filter((term, index) => index !== place && !(type === 'object' && areApart(chosen, term)))
          .map((term): Literal => ({ sign: false, term, sender: false })),
      ],
    ),
  );

/** Pairs of terms that one value may satisfy both. */
const overlaps = (terms: readonly Term[], type: JsonType): readonly Alternative[] =>
  once('two', terms, type, possible =>
    possible.flatMap((left, index) =>
      possible
        .slice(index + 1)
        .flatMap(right =>
          type === 'object' && areApart(left, right)
            ? []
            : [[left, right].map((term): Literal => ({ sign: true, term, sender: false }))],
        ),
    ),
  );

const known = new WeakMap<readonly Term[], Map<string, readonly Alternative[]>>();

/** Long unions are asked about again and again, and what is made of them grows with the square of their length. */
const once = (
  question: string,
  terms: readonly Term[],
  type: JsonType,
  make: (possible: readonly Term[]) => readonly Alternative[],
): readonly Alternative[] => {
  const answers = known.get(terms) ?? new Map<string, readonly Alternative[]>();
  known.set(terms, answers);
  const key = `${question}, ${type}`;
  const alternatives = answers.get(key) ?? make(terms.filter(admits(type)));
  answers.set(key, alternatives);
  return alternatives;
};

/** The ways in which a value of this type can fail a term. */
const deny = (term: Term, type: JsonType): readonly Alternative[] | 'satisfied' => {
  const alternatives: Alternative[] = [];
  const negative = (it: Term): Literal => ({ sign: false, term: it, sender: false });
  const positive = (it: Term): Literal => ({ sign: true, term: it, sender: false });
  for (const part of term.parts) {
    switch (part.kind) {
      case 'types':
        if (!(part.types & typeBits[type])) return 'satisfied';
        break;
      case 'values':
        if (!part.values.some(value => typeMatches(value, type))) return 'satisfied';
        alternatives.push([{ sign: false, atom: part, sender: false }]);
        break;
      case 'all':
        alternatives.push([negative(part.term)]);
        break;
      case 'not':
        alternatives.push([positive(part.term)]);
        break;
      case 'any':
        alternatives.push(part.terms.map(negative));
        break;
      case 'one':
        alternatives.push(part.terms.map(negative), ...overlaps(part.terms, type));
        break;
      case 'declares':
        break;
      default:
        if (part.on === type || part.on === 'any') alternatives.push([{ sign: false, atom: part, sender: false }]);
    }
  }
  return alternatives;
};

const isContradictory = (atoms: readonly SignedAtom[]): boolean => {
  const affirmed = new Set(atoms.flatMap(({ sign, atom }) => (sign ? [atom] : [])));
  return atoms.some(({ sign, atom }) => !sign && affirmed.has(atom));
};

/** Disjunctions that nothing known satisfies, without the alternatives that are contradicted; undefined when one has none left. */
const stillOpen = ({ type, positive, negative, atoms, open }: Branch): readonly Disjunction[] | undefined => {
  if (open.length === 0) return open;
  const [affirmed, denied] = [new Set<Part>(), new Set<Part>()];
  for (const { sign, atom } of atoms) (sign ? affirmed : denied).add(atom);
  const isAffirmed = ({ term, sender }: Literal): boolean =>
    positive.has(term) && (!sender || positive.get(term)?.sender === true);
  const within = createBounds(atoms);
  const isKnown = (it: Literal | SignedAtom): boolean =>
    'term' in it
      ? it.sign
        ? isAffirmed(it)
        : negative.has(it.term)
      : (it.sign ? affirmed : denied).has(it.atom) || within(it) === true;
  const isContradicted = (it: Literal | SignedAtom): boolean =>
    'term' in it
      ? (it.sign ? negative : positive).has(it.term)
      : (it.sign ? denied : affirmed).has(it.atom) || within(it) === false;
  const result: Disjunction[] = [];
  for (const disjunction of open) {
    const { negates } = disjunction;
    if (negates && type === 'object' && [...positive.keys()].some(term => areApart(term, negates))) continue;
    if (disjunction.alternatives.some(alternative => alternative.every(isKnown))) continue;
    const alternatives = disjunction.alternatives.filter(alternative => !alternative.some(isContradicted));
    if (alternatives.length === 0) return undefined;
    result.push({ ...disjunction, alternatives });
  }
  return result;
};

const holds = (it: Literal | SignedAtom, value: unknown): boolean | undefined =>
  agrees('term' in it ? satisfies(it.term, value) : partHolds(it.atom, value), it.sign);

const anyOf = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;

const typeMatches = (value: unknown, type: JsonType): boolean =>
  type === 'null'
    ? value === null
    : type === 'array'
      ? Array.isArray(value)
      : type === 'object'
        ? typeof value === 'object' && value !== null && !Array.isArray(value)
        : typeof value === type;
