// A string of a length, in some regular languages and outside of others.
import { lengthOf } from './evaluate.ts';
import { formatCounterexamples, formatPattern, formatSamples, isDefined, isWithin, widestPattern } from './formats.ts';
import type { SignedAtom } from './goal.ts';
import { countsIn, doubtOf, excludedValues, plainValue } from './goal.ts';
import type { Outcome } from './outcome.ts';
import { firstFound, found, none, unknown } from './outcome.ts';
import { cachedLanguage } from './patterns.ts';
import type { Language, WordSearch } from './regular.ts';
import { anyText, complementOf, findWord, intersectionOf } from './regular.ts';

export const solveString = (all: readonly SignedAtom[]): Outcome => {
  if (openFormats(all).contradict) return none;
  // Any string will do for a format that nobody defines.
  const atoms = all.filter(({ sign, atom }) => !(sign && atom.kind === 'format' && !isDefined(atom.name)));
  const [least, most] = countsIn(atoms, 'length');
  if (least > most) return none;
  const excluded = new Set(
    [...excludedValues(atoms)].flatMap(key => (key.startsWith('"') ? [JSON.parse(key) as string] : [])),
  );
  const formats = openFormats(atoms);
  const isOpaque = formats.names.length > 0 || atoms.some(({ atom }) => atom.kind === 'opaque');
  const certain = regularAtoms(atoms, 'certain');
  if (!isOpaque && certain.length === 0) return plainWord(least, most, excluded);
  const known = atoms.flatMap(({ sign, atom }) => (sign && atom.kind === 'format' ? [atom.name] : []));
  // A value that a format is known for often does, and automata take a while to load.
  const sample = known.length > 0 ? trySamples(atoms, known, excluded) : none;
  if (sample.kind === 'found') return sample;
  const possible = regularAtoms(atoms, 'possible');
  const decided = possible.filter(({ source }) => cachedLanguage(source) !== undefined);
  const isCertain =
    !isOpaque &&
    decided.length === possible.length &&
    decided.every(({ source }, index) => source === certain[index]?.source);
  const word = decided.length === 0 ? 'undecided' : wordIn(decided, least, most, excluded);
  if (word === 'none') return none;
  if (isCertain && typeof word === 'object') return found(word.found);
  if (isOpaque || decided.length < possible.length || word === 'undecided')
    return trySamples(atoms, formats.names, excluded);
  const sure = word === 'unknown' ? word : wordIn(certain, least, most, excluded);
  if (typeof sure === 'object') return found(sure.found);
  return unknown({ kind: word === 'unknown' ? 'long-string' : 'format-readings' });
};

/** `undecided` where the automaton would be too large. */
const wordIn = (
  patterns: readonly SignedPattern[],
  least: number,
  most: number,
  excluded: ReadonlySet<string>,
): WordSearch | 'undecided' => {
  const language = combined(patterns);
  return language ? findWord(language, least, most, excluded) : 'undecided';
};

/** Longer strings are not made: nobody reads them, and memory is finite. */
const longest = 100_000;

const plainWord = (least: number, most: number, excluded: ReadonlySet<string>): Outcome => {
  if (least > longest) return unknown({ kind: 'long-string' });
  // One more word than are excluded, counted in base 26, is enough unless the length forbids it.
  for (let length = least; length <= Math.min(most, least + excluded.size + 1); length++) {
    for (let index = 0; index <= excluded.size && index < 26 ** Math.min(length, 4); index++) {
      const word = length === 0 ? '' : 'a'.repeat(Math.max(0, length - 4)) + lettersOf(index, Math.min(length, 4));
      if (!excluded.has(word)) return found(word);
    }
  }
  return most === 0 ? none : unknown({ kind: 'listed' });
};

const lettersOf = (index: number, width: number): string => {
  let [rest, word] = [index, ''];
  for (let place = 0; place < width; place++) {
    word = String.fromCharCode(97 + (rest % 26)) + word;
    rest = Math.floor(rest / 26);
  }
  return word;
};

/** Formats without an exact language. A value of one format that is known to lie within another cannot lie outside of it. */
const openFormats = (
  atoms: readonly SignedAtom[],
): { readonly names: readonly string[]; readonly contradict: boolean } => {
  const of = (wanted: boolean) =>
    atoms.flatMap(({ sign, atom }) => (sign === wanted && atom.kind === 'format' ? [atom.name] : []));
  const [had, lacked] = [of(true), of(false)];
  const names = [...had, ...lacked].filter(name => formatPattern(name) === undefined);
  return { names, contradict: had.some(name => lacked.some(other => isWithin(name, other))) };
};

interface SignedPattern {
  readonly sign: boolean;
  readonly source: string;
}

/** What a string must match and must not match; `certain` by all readings of a format, `possible` by some. */
const regularAtoms = (atoms: readonly SignedAtom[], reading: 'certain' | 'possible'): readonly SignedPattern[] =>
  atoms.flatMap(({ sign, atom }) => {
    if (atom.kind === 'pattern') return [{ sign, source: atom.source }];
    if (atom.kind !== 'format') return [];
    const source = sign === (reading === 'certain') ? formatPattern(atom.name) : widestPattern(atom.name);
    return source === undefined ? [] : [{ sign, source }];
  });

const combined = (patterns: readonly SignedPattern[]): Language | undefined => {
  let language: Language | undefined = anyText();
  for (const { sign, source } of patterns) {
    const one = cachedLanguage(source);
    const signed = one && (sign ? one : complementOf(one));
    language = signed && language && intersectionOf(language, signed);
  }
  return language;
};

/** Where languages are not known: words that are certain, and a few that often are. */
const trySamples = (atoms: readonly SignedAtom[], names: readonly string[], excluded: ReadonlySet<string>): Outcome => {
  const words = [
    ...names.flatMap(formatSamples),
    ...names.flatMap(formatCounterexamples),
    '',
    'a',
    'A',
    '0',
    'abc',
    'a1',
    'a-b',
    'example',
  ];
  const certain = firstFound(
    words.filter(word => !excluded.has(word) && lengthOf(word) >= 0),
    word => {
      const outcome = plainValue(word, atoms);
      return outcome.kind === 'found' ? outcome : none;
    },
  );
  if (certain.kind === 'found') return certain;
  const pattern = atoms.find(({ atom }) => atom.kind === 'pattern' && cachedLanguage(atom.source) === undefined)?.atom;
  const format = names[0];
  return unknown(
    pattern?.kind === 'pattern'
      ? { kind: 'pattern', of: pattern.source }
      : format === undefined
        ? doubtOf(atoms)
        : { kind: 'format', of: format },
  );
};
