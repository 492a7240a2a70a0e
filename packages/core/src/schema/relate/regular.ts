// Patterns as regular languages: union-free questions about strings answered by automata.
import { CharSet, DFA, JS, NFA } from 'refa';

export type Language = DFA;

const lastCharacter = 0x10ffff;
/** `^` and `$` are letters here: two code points that no JSON text can hold as characters of their own (both are noncharacters). */
const startOfText = 0x10fffe;
const endOfText = 0x10ffff;
const mostStates = 4_000;
const mostStatesCombined = 20_000;

const characters = (min: number, max: number): CharSet => CharSet.empty(lastCharacter).union([{ min, max }]);
/** Made when asked for: loading refa takes longer than most comparisons, and few need it. */
const letters = (): CharSet => characters(0, 0x10fffd);

// refa's tree is generic over parents; what is built here is plain data of the same shape.
type Element = { type: string; [key: string]: unknown };

/**
 * The strings that a pattern of JSON Schema matches (ECMA-262, unanchored, `u` flag where it parses), each framed by start
 * and end. Undefined for what is not regular (lookarounds inside, backreferences) or too large.
 */
export const languageOf = (pattern: string): Language | undefined => {
  try {
    const expression = anchored(parse(pattern));
    const language = DFA.fromFA(NFA.fromIntersection(expression, frame(), new NFA.LimitedNodeFactory(mostStates * 3)), new DFA.LimitedNodeFactory(mostStates));
    language.minimize();
    return language;
  } catch {
    return undefined;
  }
};

/** All strings. */
export const anyText = (): Language => DFA.fromFA(frame(), new DFA.LimitedNodeFactory(mostStates));

/** Undefined when the automaton grows too large. */
export const complementOf = (language: Language): Language | undefined =>
  guarded(() => {
    const complement = language.copy(new DFA.LimitedNodeFactory(mostStatesCombined));
    complement.complement(new DFA.LimitedNodeFactory(mostStatesCombined));
    return DFA.fromIntersection(complement, anyText(), new DFA.LimitedNodeFactory(mostStatesCombined));
  });

export const intersectionOf = (left: Language, right: Language): Language | undefined =>
  guarded(() => {
    const both = DFA.fromIntersection(left, right, new DFA.LimitedNodeFactory(mostStatesCombined));
    both.minimize();
    return both;
  });

const guarded = (make: () => Language): Language | undefined => {
  try {
    return make();
  } catch {
    return undefined;
  }
};

const parse = (pattern: string): Element => {
  const flags = compiles(pattern, 'u') ? 'u' : '';
  const parser = JS.Parser.fromLiteral({ source: pattern, flags });
  return parser.parse({ assertions: 'parse', backreferences: 'throw', maxNodes: 50_000 }).expression as unknown as Element;
};

const compiles = (pattern: string, flags: string): boolean => {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
};

const anchored = (expression: Element): NFA => {
  const alternatives = (expression['alternatives'] as Element[]).map(it => ({ type: 'Concatenation', elements: (it['elements'] as Element[]).map(convert) }));
  const everything = star(CharSet.all(lastCharacter));
  const elements = [everything, { type: 'Alternation', alternatives }, everything];
  return toAutomaton({ type: 'Expression', alternatives: [{ type: 'Concatenation', elements }] });
};

const frame = (): NFA =>
  toAutomaton({
    type: 'Expression',
    alternatives: [{ type: 'Concatenation', elements: [set(characters(startOfText, startOfText)), star(letters()), set(characters(endOfText, endOfText))] }],
  });

const toAutomaton = (expression: Element): NFA =>
  NFA.fromRegex(expression as never, { maxCharacter: lastCharacter }, { assertions: 'throw' } as never, new NFA.LimitedNodeFactory(mostStates * 3));

const set = (chars: CharSet): Element => ({ type: 'CharacterClass', characters: chars });
const star = (chars: CharSet): Element => ({ type: 'Quantifier', min: 0, max: Infinity, lazy: false, alternatives: [{ type: 'Concatenation', elements: [set(chars)] }] });

/** Keeps ordinary letters apart from the two that stand for start and end; turns `^` and `$` into those. */
const convert = (element: Element): Element => {
  switch (element.type) {
    case 'CharacterClass':
      return set(CharSet.empty(lastCharacter).union((element['characters'] as CharSet).ranges).intersect(letters()));
    case 'Alternation':
    case 'Quantifier':
      return {
        ...element,
        alternatives: (element['alternatives'] as Element[]).map(it => ({ ...it, elements: (it['elements'] as Element[]).map(convert) })),
      };
    case 'Assertion':
      return edge(element);
    default:
      throw new Error(`not regular: ${element.type}`);
  }
};

/** refa reads `^` as "no character before" and `$` as "no character after". */
const edge = (assertion: Element): Element => {
  const alternatives = assertion['alternatives'] as Element[];
  const elements = alternatives[0]?.['elements'] as Element[] | undefined;
  const isAnyCharacter = alternatives.length === 1 && elements?.length === 1 && elements[0]?.type === 'CharacterClass' && (elements[0]['characters'] as CharSet).isAll;
  if (assertion['negate'] !== true || !isAnyCharacter) throw new Error('not regular: lookaround');
  const letter = assertion['kind'] === 'behind' ? startOfText : endOfText;
  return set(characters(letter, letter));
};

export type WordSearch = { readonly found: string } | 'none' | 'unknown';

/** Letters that people like to read come first. */
const preferred = [...'abcxyzABC0123456789-_. @:/'].map(it => it.codePointAt(0) as number);

/** The shortest word with a length (in code points) from `least` to `most` that is not in `excluded`. */
export const findWord = (language: Language, least: number, most: number, excluded: ReadonlySet<string>): WordSearch => {
  if (language.isEmpty) return 'none';
  const states = countStates(language);
  // A word longer than this repeats a state beyond the least length, and a shorter one would do; excluded words need one more each.
  const bound = Math.min(most, least + states + excluded.size + 2);
  if (bound > longestWord) return 'unknown';
  const wanted = excluded.size + 1;
  type Node = typeof language.initial;
  let layer = new Map<Node, readonly string[]>([[language.initial, ['']]]);
  for (let step = 0; step <= bound + 2; step++) {
    for (const [node, words] of layer) {
      if (!language.finals.has(node) || step - 2 < least) continue;
      const found = words.find(word => !excluded.has(word));
      if (found !== undefined) return { found };
    }
    const next = new Map<Node, string[]>();
    for (const [node, words] of layer) for (const [range, target] of node.out) extend(next, target, words, range, wanted);
    if (next.size === 0) return 'none';
    layer = next;
  }
  return 'none';
};

const longestWord = 20_000;

const extend = <N>(next: Map<N, string[]>, target: N, words: readonly string[], range: { readonly min: number; readonly max: number }, wanted: number): void => {
  const known = next.get(target) ?? [];
  if (known.length >= wanted) return;
  const isEdge = range.min >= startOfText;
  const choices = isEdge ? [''] : lettersIn(range, wanted);
  for (const word of words) {
    for (const letter of choices) {
      if (known.length >= wanted) break;
      if (!known.includes(word + letter)) known.push(word + letter);
    }
  }
  if (known.length > 0) next.set(target, known);
};

const lettersIn = (range: { readonly min: number; readonly max: number }, wanted: number): readonly string[] => {
  const codes = preferred.filter(code => code >= range.min && code <= range.max);
  for (let code = Math.max(range.min, 0x21); codes.length < wanted && code <= range.max; code++) if (!isSurrogate(code) && !codes.includes(code)) codes.push(code);
  for (let code = range.min; codes.length < wanted && code <= Math.min(range.max, 0x20); code++) if (!codes.includes(code)) codes.push(code);
  return codes.slice(0, wanted).map(code => String.fromCodePoint(code));
};

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const countStates = (language: Language): number => {
  const seen = new Set([language.initial]);
  for (const node of seen) for (const target of node.out.values()) seen.add(target);
  return seen.size;
};
