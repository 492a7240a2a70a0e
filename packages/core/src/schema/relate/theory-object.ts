// An object with members that must be there, must not be there, must satisfy terms, or must fail them under some name.

import type { Doubt } from '../../findings.ts';
import { canonical } from './canonical.ts';
import { hasKey, satisfies } from './evaluate.ts';
import type { Literal, SignedAtom, Solver } from './goal.ts';
import { countsIn, doubtOf, excludedValues } from './goal.ts';
import type { Outcome } from './outcome.ts';
import { firstFound, found, none, tooMuchWork, unknown } from './outcome.ts';
import { severalValues } from './several.ts';
import type { Keys, Part, Term } from './term.ts';
import { typeBits } from './term.ts';

interface Demands {
  readonly least: number;
  readonly most: number;
  readonly present: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
  readonly everywhere: readonly Members[];
  /** Of each, some member must be there that fails the term. */
  readonly somewhere: readonly Members[];
  /** Every name must satisfy these. */
  readonly names: readonly Term[];
  /** For each, some name must fail it. */
  readonly badNames: readonly Term[];
  readonly excluded: ReadonlySet<string>;
}

interface Members {
  readonly keys: Keys;
  readonly term: Term;
  readonly sender: boolean;
}

export const solveObject = (atoms: readonly SignedAtom[], solver: Solver): Outcome => {
  if (atoms.some(({ atom }) => atom.kind === 'opaque')) return unknown(doubtOf(atoms));
  const demands = demandsOf(atoms, solver);
  const { least, most, present, absent } = demands;
  if (least > most || present.size > most || [...present].some(name => absent.has(name))) return none;
  return createMaker(demands, solver).make();
};

const demandsOf = (atoms: readonly SignedAtom[], solver: Solver): Demands => {
  const [least, most] = countsIn(atoms, 'properties');
  const [present, absent] = [new Set<string>(), new Set<string>()];
  const everywhere: Members[] = [];
  const somewhere: Members[] = [];
  const [names, badNames]: [Term[], Term[]] = [[], []];
  for (const { sign, atom, sender } of atoms) {
    switch (atom.kind) {
      case 'required':
        (sign ? present : absent).add(atom.name);
        break;
      case 'members':
        (sign ? everywhere : somewhere).push({ keys: atom.keys, term: atom.term, sender });
        break;
      case 'names':
        (sign ? names : badNames).push(atom.term);
        break;
      default:
        break;
    }
  }
  const undeclared = undeclaredKeys(atoms);
  if (undeclared) everywhere.push({ keys: undeclared, term: solver.terms.nothing, sender: false });
  return {
    least,
    most,
    present,
    absent,
    everywhere,
    somewhere,
    names,
    badNames,
    excluded: new Set([...excludedValues(atoms)].filter(key => key.startsWith('{'))),
  };
};

/**
 * What a sender never sends: properties that nothing in its schema declares, unless undeclared ones are allowed explicitly.
 * A schema that declares no property at all describes free-form objects. A name that is required is sent, declared or not.
 */
export const undeclaredKeys = (atoms: readonly SignedAtom[]): Keys | undefined => {
  const names = new Set<string>();
  const required = new Set<string>();
  const patterns: string[] = [];
  let declares = false;
  for (const { sign, sender, atom } of atoms) {
    if (!sign || !sender) continue;
    if (atom.kind === 'declares') {
      if (atom.open) return undefined;
      declares = true;
    } else if (atom.kind === 'required') {
      required.add(atom.name);
    } else if (atom.kind === 'members') {
      if (atom.keys.kind === 'name') names.add(atom.keys.name);
      else if (atom.keys.kind === 'pattern') patterns.push(atom.keys.source);
      else if (!isNothing(atom.term)) return undefined;
    }
  }
  return declares || names.size > 0 || patterns.length > 0
    ? { kind: 'others', names: new Set([...names, ...required]), patterns }
    : undefined;
};

const isNothing = (term: Term): boolean => term.parts.some(part => part.kind === 'types' && part.types === 0);

type Planned = ReadonlyMap<string, readonly Literal[]>;

const createMaker = (demands: Demands, solver: Solver): { make(): Outcome } => {
  const byName = new Map<string, Members[]>();
  const byRule: Members[] = [];
  for (const members of demands.everywhere) {
    if (members.keys.kind !== 'name') byRule.push(members);
    else byName.set(members.keys.name, [...(byName.get(members.keys.name) ?? []), members]);
  }

  /** What a member of this name must be; `none` when there can be none, `unknown` when that is not known. */
  const literalsFor = (name: string): readonly Literal[] | 'none' | 'unknown' => {
    if (demands.absent.has(name)) return 'none';
    const literals: Literal[] = [];
    for (const { keys, term, sender } of [...(byName.get(name) ?? []), ...byRule]) {
      const applies = hasKey(keys, name);
      if (applies === undefined) return 'unknown';
      if (applies) literals.push({ sign: true, term, sender });
    }
    const answers = demands.names.map(term => satisfies(term, name));
    return answers.includes(false) ? 'none' : answers.includes(undefined) ? 'unknown' : literals;
  };

  const make = (): Outcome => {
    const members = new Map<string, readonly Literal[]>();
    for (const name of demands.present) {
      const literals = literalsFor(name);
      if (literals === 'none') return none;
      if (literals === 'unknown') return unknown({ kind: 'name-pattern' });
      members.set(name, literals);
    }
    return placeBadNames(0, members);
  };

  const placeBadNames = (next: number, members: Planned): Outcome => {
    const term = demands.badNames[next];
    if (!term) return placeFailures(0, members);
    return overKeys({ kind: 'others', names: new Set(), patterns: [] }, name => {
      const answer = satisfies(term, name);
      if (answer !== false) return answer === undefined ? unknown({ kind: 'value' }) : none;
      return withMember(members, name, [], it => placeBadNames(next + 1, it));
    });
  };

  const placeFailures = (next: number, members: Planned): Outcome => {
    const failing = demands.somewhere[next];
    if (!failing) return complete(members);
    const literal: Literal = { sign: false, term: failing.term, sender: false };
    return overKeys(failing.keys, name => withMember(members, name, [literal], it => placeFailures(next + 1, it)));
  };

  const withMember = (
    members: Planned,
    name: string,
    added: readonly Literal[],
    then: (members: Planned) => Outcome,
  ): Outcome => {
    if (!solver.work()) return unknown(tooMuchWork);
    const literals = members.get(name) ?? literalsFor(name);
    if (literals === 'none') return none;
    if (literals === 'unknown') return unknown({ kind: 'name-pattern' });
    const all = [...literals, ...added];
    const outcome = solver.solve(all);
    if (outcome.kind !== 'found') return outcome;
    const extended = new Map([...members, [name, all]]);
    return extended.size > demands.most ? none : then(extended);
  };

  const overKeys = (keys: Keys, attempt: (name: string) => Outcome): Outcome => {
    if (keys.kind === 'name') return attempt(keys.name);
    const candidates = candidateNames();
    const outcome = firstFound(
      candidates.names.filter(name => hasKey(keys, name) !== false),
      name => (hasKey(keys, name) ? attempt(name) : unknown({ kind: 'name-pattern' })),
    );
    return outcome.kind === 'none' && candidates.open ? unknown(candidates.open) : outcome;
  };

  let known: Candidates | undefined;
  const candidateNames = (): Candidates => {
    known ??= findCandidates(demands, solver);
    return known;
  };

  const complete = (members: Planned): Outcome => {
    if (members.size < demands.least) return fillUp(members);
    const value: Record<string, unknown> = {};
    for (const [name, literals] of members) {
      const outcome = solver.solve(literals);
      if (outcome.kind !== 'found') return outcome;
      setMember(value, name, outcome.value);
    }
    return demands.excluded.has(canonical(value)) ? another(members) : found(value);
  };

  const fillUp = (members: Planned): Outcome => {
    const candidates = candidateNames();
    let open = candidates.open ?? (candidates.limited ? manyProperties : undefined);
    const filled = new Map(members);
    for (const name of candidates.names) {
      if (filled.size >= demands.least) break;
      const outcome = filled.has(name) ? none : withMember(filled, name, [], () => found(undefined));
      if (outcome.kind === 'unknown') open ??= outcome.why;
      const literals = literalsFor(name);
      if (outcome.kind === 'found' && typeof literals !== 'string') filled.set(name, literals);
    }
    if (filled.size < demands.least) return open === undefined ? none : unknown(open);
    const outcome = complete(filled);
    // Other names might have done.
    return outcome.kind === 'none' && demands.excluded.size > 0 ? unknown({ kind: 'listed' }) : outcome;
  };

  /** The object is listed as excluded: other values of its members, or more members. */
  const another = (members: Planned): Outcome => {
    const changed = assign([...members], {});
    if (changed.kind === 'found' || members.size >= demands.most) return changed;
    const candidates = candidateNames();
    const grown = firstFound(
      candidates.names.filter(name => !members.has(name)),
      name => withMember(members, name, [], another),
    );
    if (grown.kind !== 'none') return grown;
    return candidates.open === undefined ? changed : unknown(candidates.open);
  };

  const assign = (
    [first, ...rest]: readonly (readonly [name: string, literals: readonly Literal[]])[],
    value: Readonly<Record<string, unknown>>,
  ): Outcome => {
    if (!first) return demands.excluded.has(canonical(value)) ? none : found(value);
    if (!solver.work()) return unknown(tooMuchWork);
    const [name, literals] = first;
    const { values, open } = severalValues(literals, demands.excluded.size + 1, solver);
    const outcome = firstFound(values, member => {
      const extended = { ...value };
      setMember(extended, name, member);
      return assign(rest, extended);
    });
    return outcome.kind === 'none' && open ? unknown({ kind: 'listed' }) : outcome;
  };

  return { make };
};

/** Plain assignment would call the setter of `__proto__`. */
const setMember = (value: Record<string, unknown>, name: string, member: unknown): void => {
  Object.defineProperty(value, name, { value: member, enumerable: true, writable: true, configurable: true });
};

const manyProperties: Doubt = { kind: 'many-properties' };

interface Candidates {
  readonly names: readonly string[];
  /** Why names may be missing from the list. */
  readonly open: Doubt | undefined;
  /** More names of the same kinds exist than are listed. */
  readonly limited: boolean;
}

/** More patterns than this would make too many combinations. */
const mostDimensions = 6;

/** More names that nothing speaks of than this are not made up. */
const mostFreshNames = 40;

/**
 * Names that stand for all names: those that are spoken of, and fresh ones for every combination of patterns and name terms.
 * As many fresh ones of each combination as there are demands that need a member of their own.
 */
const findCandidates = (demands: Demands, solver: Solver): Candidates => {
  const members = [...demands.everywhere, ...demands.somewhere];
  const spoken = new Set([
    ...demands.present,
    ...demands.absent,
    ...members.flatMap(({ keys }) =>
      keys.kind === 'name' ? [keys.name] : keys.kind === 'others' ? [...keys.names] : [],
    ),
  ]);
  const patterns = [
    ...new Set(
      members.flatMap(({ keys }) =>
        keys.kind === 'pattern' ? [keys.source] : keys.kind === 'others' ? keys.patterns : [],
      ),
    ),
  ];
  const names = [...new Set([...demands.names, ...demands.badNames])];
  const dimensions: readonly Term[] = [
    ...patterns.map(source => solver.terms.of([{ kind: 'pattern', on: 'string', source }])),
    ...names,
  ];
  if (dimensions.length > mostDimensions) return { names: [...spoken], open: { kind: 'name-patterns' }, limited: true };
  // Each may need a name of its own: what must fail somewhere, and what is in the way of a listed object.
  const failing = demands.somewhere.length + demands.badNames.length + demands.excluded.size;
  const wanted = Math.min(mostFreshNames, failing + (Number.isFinite(demands.least) ? demands.least : 0) + 2);
  let open = failing >= mostFreshNames ? manyProperties : undefined;
  if (dimensions.length === 0)
    return { names: [...spoken, ...freshNames(spoken, wanted)], open, limited: demands.least > wanted };
  const isText: Part = { kind: 'types', types: typeBits.string };
  const fresh: string[] = [];
  for (let cell = 0; cell < 2 ** dimensions.length; cell++) {
    const signs = dimensions.map(
      (term, index): Literal => ({ sign: (cell & (1 << index)) === 0, term, sender: false }),
    );
    if (signs.some(({ sign, term }) => !sign && demands.names.includes(term))) continue;
    for (let count = 0; count < wanted; count++) {
      const taken = solver.terms.of([{ kind: 'values', values: [...spoken, ...fresh] }]);
      const outcome = solver.solve([
        { sign: true, term: solver.terms.of([isText]), sender: false },
        { sign: false, term: taken, sender: false },
        ...signs,
      ]);
      if (outcome.kind === 'unknown') open ??= outcome.why;
      if (outcome.kind !== 'found') break;
      fresh.push(outcome.value as string);
    }
  }
  return { names: [...spoken, ...fresh], open, limited: demands.least > wanted };
};

const freshNames = (spoken: ReadonlySet<string>, wanted: number): readonly string[] => {
  const names: string[] = [];
  for (let index = 0; names.length < wanted; index++) {
    const name = index === 0 ? 'other' : `other${index}`;
    if (!spoken.has(name)) names.push(name);
  }
  return names;
};
