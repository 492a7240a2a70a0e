// A string of a length, in some regular languages and outside of others.
import { canonical } from './canonical.ts';
import { lengthOf } from './evaluate.ts';
import { formatCounterexamples, formatPattern, formatSamples, isDefined, isWithin } from './formats.ts';
import type { SignedAtom } from './goal.ts';
import { countsIn, excludedValues, opaqueReason, plainValue } from './goal.ts';
import type { Outcome } from './outcome.ts';
import { firstFound, found, none, unknown } from './outcome.ts';
import { cachedLanguage } from './patterns.ts';
import type { Language } from './regular.ts';
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
  const patterns = regularAtoms(atoms);
  const isSimple =
    patterns.length === 0 && formats.names.length === 0 && !atoms.some(({ atom }) => atom.kind === 'opaque');
  if (isSimple) return plainWord(least, most, excluded);
  if (atoms.some(({ atom }) => atom.kind === 'opaque') || formats.names.length > 0)
    return trySamples(atoms, formats.names, excluded);
  const known = atoms.flatMap(({ sign, atom }) => (sign && atom.kind === 'format' ? [atom.name] : []));
  // A value that a format is known for often does, and automata take a while to load.
  const sample = known.length > 0 ? trySamples(atoms, known, excluded) : none;
  if (sample.kind === 'found') return sample;
  const language = combined(patterns);
  if (language === 'unknown') return trySamples(atoms, formats.names, excluded);
  const word = findWord(language, least, most, excluded);
  if (word === 'unknown') return unknown('a very long string is needed');
  return word === 'none' ? none : found(word.found);
};

/** Longer strings are not made: nobody reads them, and memory is finite. */
const longest = 100_000;

const plainWord = (least: number, most: number, excluded: ReadonlySet<string>): Outcome => {
  if (least > longest) return unknown('a very long string is needed');
  // One more word than are excluded, counted in base 26, is enough unless the length forbids it.
  for (let length = least; length <= Math.min(most, least + excluded.size + 1); length++) {
    for (let index = 0; index <= excluded.size && index < 26 ** Math.min(length, 4); index++) {
      const word = length === 0 ? '' : 'a'.repeat(Math.max(0, length - 4)) + lettersOf(index, Math.min(length, 4));
      if (!excluded.has(word)) return found(word);
    }
  }
  return most === 0 ? none : unknown('all short strings are excluded');
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
    atoms.flatMap(({ sign, atom }) =>
      sign === wanted && atom.kind === 'format' && formatPattern(atom.name) === undefined ? [atom.name] : [],
    );
  const [had, lacked] = [of(true), of(false)];
  return { names: [...had, ...lacked], contradict: had.some(name => lacked.some(other => isWithin(name, other))) };
};

const regularAtoms = (atoms: readonly SignedAtom[]): readonly { readonly sign: boolean; readonly source: string }[] =>
  atoms.flatMap(({ sign, atom }) => {
    if (atom.kind === 'pattern') return [{ sign, source: atom.source }];
    const source = atom.kind === 'format' ? formatPattern(atom.name) : undefined;
    return source === undefined ? [] : [{ sign, source }];
  });

const combined = (patterns: readonly { readonly sign: boolean; readonly source: string }[]): Language | 'unknown' => {
  let language: Language | undefined = anyText();
  for (const { sign, source } of patterns) {
    const one = cachedLanguage(source);
    const signed = one && (sign ? one : complementOf(one));
    language = signed && language && intersectionOf(language, signed);
    if (!language) return 'unknown';
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
  const pattern = atoms.find(({ atom }) => atom.kind === 'pattern')?.atom;
  const format = names[0];
  return unknown(
    pattern?.kind === 'pattern'
      ? `pattern ${canonical(pattern.source)} is not decided`
      : format === undefined
        ? opaqueReason(atoms)
        : `format ${canonical(format)} is not decided`,
  );
};
