// An array with a length, items by position, items that must fail, and items to be counted.
import { canonical } from './canonical.ts';
import type { Literal, SignedAtom, Solver } from './goal.ts';
import { countsIn, doubtOf, excludedValues } from './goal.ts';
import type { Outcome } from './outcome.ts';
import { firstFound, found, none, tooMuchWork, unknown } from './outcome.ts';
import { distinct, severalValues } from './several.ts';
import type { Term } from './term.ts';

interface Demands {
  readonly least: number;
  readonly most: number;
  readonly unique: boolean;
  readonly repeated: boolean;
  readonly everywhere: readonly Span[];
  /** In each, one item must fail the term. */
  readonly somewhere: readonly Span[];
  readonly counted: readonly Counted[];
  readonly excluded: ReadonlySet<string>;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly term: Term;
  readonly sender: boolean;
}

interface Counted {
  readonly term: Term;
  readonly min: number;
  readonly max: number;
}

/** Longer arrays are not made. */
const longest = 60;

export const solveArray = (atoms: readonly SignedAtom[], solver: Solver): Outcome => {
  if (atoms.some(({ atom }) => atom.kind === 'opaque')) return unknown(doubtOf(atoms));
  return firstFound(demandsOf(atoms), demands => {
    const { least, most, unique, repeated, somewhere, everywhere, counted } = demands;
    if (least > most || (unique && repeated)) return none;
    const shortest = Math.max(
      least,
      repeated ? 2 : 0,
      ...somewhere.map(span => span.from + 1),
      ...counted.map(it => it.min),
    );
    if (shortest > most) return none;
    // Behind the last position that is spoken of alone, all positions are alike: as many as there are demands are enough.
    const alike = Math.max(
      0,
      ...everywhere.map(span => (span.to === Infinity ? span.from : span.to)),
      ...somewhere.map(span => span.from + 1),
    );
    if (shortest > longest)
      return unique || counted.length > 0 || demands.excluded.size > 0
        ? unknown({ kind: 'long-array' })
        : long(shortest, alike, demands, solver);
    const settled = Math.max(shortest, ...everywhere.map(span => (span.to === Infinity ? span.from : span.to)));
    const slack =
      somewhere.length + counted.reduce((sum, it) => sum + it.min, 0) + (repeated ? 2 : 0) + demands.excluded.size + 1;
    const enough = settled + slack;
    const outcome = firstFound(range(shortest, Math.min(most, enough, longest)), length =>
      fill(length, demands, solver),
    );
    return outcome.kind === 'none' && Math.min(most, enough) > longest ? unknown({ kind: 'long-array' }) : outcome;
  });
};

/** More positions than this are not spoken of alone. */
const longestHead = 250;

/** No array is made longer than this. */
const mostItems = 100_000;

/** Long arrays repeat one item behind the positions that are spoken of alone and those that hold what must fail. */
const long = (length: number, alike: number, demands: Demands, solver: Solver): Outcome => {
  const head = alike + demands.somewhere.length + (demands.repeated ? 2 : 0);
  if (length > mostItems || head > longestHead) return unknown({ kind: 'long-array' });
  const outcome = fill(Math.min(length, head + 1), demands, solver);
  if (outcome.kind !== 'found' || length <= head + 1) return outcome;
  const items = outcome.value as readonly unknown[];
  const last = solver.solve(
    demands.everywhere.filter(span => span.to === Infinity).map(({ term, sender }) => ({ sign: true, term, sender })),
  );
  return last.kind === 'found'
    ? found([...items, ...Array.from({ length: length - items.length }, () => last.value)])
    : last;
};

function* range(from: number, to: number): Generator<number> {
  for (let index = from; index <= to; index++) yield index;
}

/** One set of demands for each way to fail a `contains`. */
const demandsOf = (atoms: readonly SignedAtom[]): readonly Demands[] => {
  const [least, most] = countsIn(atoms, 'items');
  let [unique, repeated] = [false, false];
  const everywhere: Span[] = [];
  const somewhere: Span[] = [];
  let counted: readonly (readonly Counted[])[] = [[]];
  for (const { sign, atom, sender } of atoms) {
    switch (atom.kind) {
      case 'unique-items':
        if (sign) unique = true;
        else repeated = true;
        break;
      case 'items':
        (sign ? everywhere : somewhere).push({ from: atom.from, to: atom.to, term: atom.term, sender });
        break;
      case 'contains': {
        const { term, min, max } = atom;
        const failing = [
          ...(min > 0 ? [{ term, min: 0, max: min - 1 }] : []),
          ...(max < Infinity ? [{ term, min: max + 1, max: Infinity }] : []),
        ];
        const ways = sign ? [{ term, min, max }] : failing;
        counted = counted.flatMap(known => ways.map(way => [...known, way]));
        break;
      }
      default:
        break;
    }
  }
  const excluded = new Set([...excludedValues(atoms)].filter(key => key.startsWith('[')));
  return counted.map(it => ({ least, most, unique, repeated, everywhere, somewhere, counted: it, excluded }));
};

type Slots = readonly (readonly Literal[])[];

/** Arrays of one length: places what must fail, then what is counted, then makes the items. */
const fill = (length: number, demands: Demands, solver: Solver): Outcome => {
  const slots: Slots = Array.from({ length }, (_, index) =>
    demands.everywhere
      .filter(span => index >= span.from && index < span.to)
      .map(({ term, sender }) => ({ sign: true, term, sender })),
  );
  const placeFailures = (next: number, at: Slots): Outcome => {
    const span = demands.somewhere[next];
    if (!span) return placeCounted(0, 0, 0, at);
    if (!solver.work()) return unknown(tooMuchWork);
    return firstFound(range(span.from, Math.min(length, span.to) - 1), index => {
      const placed = withLiteral(at, index, { sign: false, term: span.term, sender: false });
      return solver.solve(placed[index] as readonly Literal[]).kind === 'none' ? none : placeFailures(next + 1, placed);
    });
  };
  const placeCounted = (next: number, index: number, count: number, at: Slots): Outcome => {
    const counted = demands.counted[next];
    if (!counted) return demands.repeated ? repeatOne(at) : make(at, demands, solver);
    if (!solver.work()) return unknown(tooMuchWork);
    if (count > counted.max || count + (length - index) < counted.min) return none;
    if (index === length) return placeCounted(next + 1, 0, 0, at);
    const choices = count < counted.min ? [true, false] : [false, true];
    return firstFound(choices, sign => {
      const placed = withLiteral(at, index, { sign, term: counted.term, sender: false });
      const outcome = solver.solve(placed[index] as readonly Literal[]);
      return outcome.kind === 'none' ? none : placeCounted(next, index + 1, count + Number(sign), placed);
    });
  };
  const repeatOne = (at: Slots): Outcome =>
    firstFound(range(0, length - 1), first =>
      firstFound(range(first + 1, length - 1), second => {
        const both = [...(at[first] ?? []), ...(at[second] ?? [])];
        const outcome = solver.solve(both);
        if (outcome.kind !== 'found') return outcome;
        const rest = make(
          at.filter((_, index) => index !== first && index !== second),
          { ...demands, excluded: new Set() },
          solver,
        );
        if (rest.kind !== 'found') return rest;
        const items = [...(rest.value as unknown[])];
        items.splice(first, 0, outcome.value);
        items.splice(second, 0, outcome.value);
        return demands.excluded.has(canonical(items)) ? unknown({ kind: 'listed' }) : found(items);
      }),
    );
  return placeFailures(0, slots);
};

const withLiteral = (slots: Slots, at: number, literal: Literal): Slots =>
  slots.map((literals, index) => (index === at ? [...literals, literal] : literals));

const make = (slots: Slots, demands: Demands, solver: Solver): Outcome => {
  const { unique, excluded } = demands;
  const items: unknown[] = [];
  for (const literals of slots) {
    if (!solver.work()) return unknown(tooMuchWork);
    const outcome = unique ? distinct(literals, items, solver) : solver.solve(literals);
    if (outcome.kind !== 'found') {
      // An earlier item may have taken the only value that is left for this one.
      return unique && outcome.kind === 'none' && solver.solve(literals).kind !== 'none' && slots.length > 1
        ? reconsider(slots, demands, solver)
        : outcome;
    }
    items.push(outcome.value);
  }
  return excluded.has(canonical(items)) ? reconsider(slots, demands, solver) : found(items);
};

/** Assigns values by backtracking over a few for each item: to be distinct, or not to make an array that is listed as excluded. */
const reconsider = (slots: Slots, { unique, excluded }: Demands, solver: Solver): Outcome => {
  const wanted = excluded.size + (unique ? slots.length : 1);
  const choices: { readonly values: readonly unknown[]; readonly open: boolean }[] = [];
  const assign = (index: number, items: readonly unknown[]): Outcome => {
    const slot = slots[index];
    if (!slot) return excluded.has(canonical(items)) ? none : found(items);
    if (!solver.work()) return unknown(tooMuchWork);
    const choice = choices[index] ?? severalValues(slot, wanted, solver);
    choices[index] = choice;
    const used = new Set(unique ? items.map(canonical) : []);
    return firstFound(
      choice.values.filter(value => !used.has(canonical(value))),
      value => assign(index + 1, [...items, value]),
    );
  };
  const outcome = assign(0, []);
  return outcome.kind === 'none' && choices.some(choice => choice.open) ? unknown({ kind: 'listed' }) : outcome;
};
