// Whether a text matches a pattern. Patterns come from strangers: what a backtracking engine could choke on is left to automata.
import type { Language } from './regular.ts';
import { accepts, languageOf } from './regular.ts';

/** Undefined when neither way is open: the pattern is too costly to be tried, and not regular or too large. */
export const matchesPattern = (source: string, text: string): boolean | undefined => {
  if (!compiled.has(source)) compiled.set(source, compile(source));
  const pattern = compiled.get(source);
  if (!pattern) return undefined;
  if (costOf(pattern.shape, text.length) <= mostSteps) return pattern.expression.test(text);
  const language = cachedLanguage(source);
  return language && accepts(language, text);
};

export const cachedLanguage = (source: string): Language | undefined => {
  if (!languages.has(source)) languages.set(source, languageOf(source));
  return languages.get(source);
};

interface Pattern {
  readonly expression: RegExp;
  readonly shape: Shape;
}

/** What makes an engine try again, counted in the text of a pattern. */
interface Shape {
  /** Quantifiers that can take more or less. */
  readonly quantifiers: number;
  readonly alternatives: number;
  /** Quantifiers behind a group: of any kind, and those that ask for it more than once. */
  readonly groups: number;
  readonly repeatedGroups: number;
}

const compiled = new Map<string, Pattern | undefined>();
const languages = new Map<string, Language | undefined>();

const mostSteps = 10_000_000;

/** A bound on the ways to match a text of a length. */
const costOf = ({ quantifiers, alternatives, groups, repeatedGroups }: Shape, length: number): number => {
  if (repeatedGroups > 0) return Infinity;
  const once = (length + 1) ** (quantifiers + 1) * 2 ** alternatives;
  return groups === 0 ? once : Math.max(once, (quantifiers + alternatives + 2) ** (length + 1));
};

const compile = (source: string): Pattern | undefined => {
  for (const flags of ['u', '']) {
    try {
      return { expression: new RegExp(source, flags), shape: shapeOf(source) };
    } catch {
      // Not a pattern under these flags.
    }
  }
  return undefined;
};

/** Escapes and classes as a whole, quantifiers with what makes them lazy, and single characters. */
const token = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu;

const shapeOf = (source: string): Shape => {
  const shape = { quantifiers: 0, alternatives: 0, groups: 0, repeatedGroups: 0 };
  let previous = '';
  for (const [text] of source.matchAll(token)) {
    const counted = /^\{(\d+)(,?)(\d*)\}/.exec(text);
    if (counted || /^[*+?]/.test(text)) {
      if (!counted || counted[2] === ',') shape.quantifiers++;
      if (previous === ')') shape.groups++;
      if (previous === ')' && counted && Math.max(Number(counted[1]), Number(counted[3])) > 1) shape.repeatedGroups++;
    }
    if (text === '|') shape.alternatives++;
    previous = text;
  }
  return shape;
};
