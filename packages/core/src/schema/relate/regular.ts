// Patterns as regular languages: union-free questions about strings answered by automata.
import type { CharRange, TransitionIterable } from 'refa';
import { CharSet, DFA, JS, NFA } from 'refa';

export type Language = DFA;

const lastCharacter = 0x10ffff;
/** `^` and `$` are letters here: two code points that no JSON text can hold as characters of their own (both are noncharacters). */
const startOfText = 0x10fffe;
const endOfText = 0x10ffff;
const mostStates = 4_000;
const mostTransitions = 100_000;
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
    const flags = compiles(pattern, 'u') ? 'u' : '';
    const expression = convert({ ...parse(pattern, flags), type: 'Alternation' });
    if (sizeOf(expression).transitions > mostTransitions) return undefined;
    const framed = NFA.fromIntersection(anchored(expression), frame(true), new NFA.LimitedNodeFactory(mostStates * 3));
    const language = DFA.fromFA(framedOnce(framed), new DFA.LimitedNodeFactory(mostStates));
    language.minimize();
    // Only in the empty string can `^` stand behind `$`, which no framed word shows.
    return accepts(language, '') === isNullable(expression) ? language : undefined;
  } catch {
    return undefined;
  }
};

/** All strings. */
export const anyText = (): Language => DFA.fromFA(frame(false), new DFA.LimitedNodeFactory(mostStates));

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

const parse = (pattern: string, flags: string): Element => {
  const parser = JS.Parser.fromLiteral({ source: pattern, flags });
  return parser.parse({ assertions: 'parse', backreferences: 'throw', maxNodes: 50_000 })
    .expression as unknown as Element;
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
  const everything = star(CharSet.all(lastCharacter));
  const elements = [everything, expression, everything];
  return toAutomaton({ type: 'Expression', alternatives: [{ type: 'Concatenation', elements }] });
};

/** A word between its start and its end; either of them repeated, if wanted, for patterns that ask for the same edge several times. */
const frame = (isRepeated: boolean): NFA => {
  const edgeOf = (letter: number): Element => ({
    ...star(characters(letter, letter)),
    min: 1,
    max: isRepeated ? Infinity : 1,
  });
  return toAutomaton({
    type: 'Expression',
    alternatives: [{ type: 'Concatenation', elements: [edgeOf(startOfText), star(letters()), edgeOf(endOfText)] }],
  });
};

/** The same words with one start and one end, however often these were asked for. */
const framedOnce = (repeated: NFA): TransitionIterable<NFA.ReadonlyNode> => {
  const onward = (node: NFA.ReadonlyNode, letter: number): readonly NFA.ReadonlyNode[] =>
    [...node.out].flatMap(([target, chars]) => (chars.has(letter) ? [target] : []));
  const allOnward = (node: NFA.ReadonlyNode, letter: number): ReadonlySet<NFA.ReadonlyNode> => {
    const reached = new Set(onward(node, letter));
    // The set grows while it is iterated.
    for (const it of reached) for (const target of onward(it, letter)) reached.add(target);
    return reached;
  };
  const anythingButStart = letters().union([{ min: endOfText, max: endOfText }]);
  const ended = new Set<NFA.ReadonlyNode>();
  const initial: NFA.ReadonlyNode = repeated.initial;
  const finals: ReadonlySet<NFA.ReadonlyNode> = repeated.finals;
  return {
    maxCharacter: lastCharacter,
    transitionIterator: () => ({
      initial,
      isFinal: node =>
        ended.has(node) && (finals.has(node) || [...allOnward(node, endOfText)].some(it => finals.has(it))),
      getOut(node) {
        if (node === initial)
          return new Map(
            [...allOnward(node, startOfText)].map(target => [target, characters(startOfText, startOfText)]),
          );
        if (ended.has(node)) return new Map();
        for (const target of onward(node, endOfText)) ended.add(target);
        return new Map(
          [...node.out]
            .map(([target, chars]) => [target, chars.intersect(anythingButStart)] as const)
            .filter(([, chars]) => !chars.isEmpty),
        );
      },
    }),
  };
};

const toAutomaton = (expression: Element): NFA =>
  NFA.fromRegex(
    expression as never,
    { maxCharacter: lastCharacter },
    { assertions: 'throw' } as never,
    new NFA.LimitedNodeFactory(mostStates * 3),
  );

const set = (chars: CharSet): Element => ({ type: 'CharacterClass', characters: chars });
const star = (chars: CharSet): Element => ({
  type: 'Quantifier',
  min: 0,
  max: Infinity,
  lazy: false,
  alternatives: [{ type: 'Concatenation', elements: [set(chars)] }],
});

/** Keeps ordinary letters apart from the two that stand for start and end; turns `^` and `$` into those. */
const convert = (element: Element): Element => {
  switch (element.type) {
    case 'CharacterClass': {
      const { ranges, maximum } = element['characters'] as CharSet;
      const chars = CharSet.empty(lastCharacter).union(ranges);
      // Without the `u` flag, what matches all other characters matches those beyond 16 bits as two.
      return set(
        (maximum < lastCharacter && chars.has(maximum)
          ? chars.union([{ min: maximum + 1, max: lastCharacter }])
          : chars
        ).intersect(letters()),
      );
    }
    case 'Alternation':
    case 'Quantifier':
      return {
        ...element,
        alternatives: (element['alternatives'] as Element[]).map(it => ({
          ...it,
          elements: (it['elements'] as Element[]).map(convert),
        })),
      };
    case 'Assertion':
      return edge(element);
    default:
      throw new Error(`not regular: ${element.type}`);
  }
};

/** Whether the empty string matches: every edge is in it. */
const isNullable = (element: Element): boolean => {
  if (element.type === 'CharacterClass') return isEdge(element);
  if (element.type === 'Quantifier' && element['min'] === 0) return true;
  return (element['alternatives'] as Element[]).some(it => (it['elements'] as Element[]).every(isNullable));
};

const isEdge = (element: Element): boolean =>
  (element['characters'] as CharSet).ranges.some(({ min }) => min >= startOfText);

/** What an expression comes to when its repetitions are written out: known before anything of that size is made. */
interface Size {
  readonly transitions: number;
  /** Letters that a match may begin and end with. */
  readonly first: number;
  readonly last: number;
  readonly nullable: boolean;
}

const sizeOf = (element: Element): Size => {
  if (element.type === 'CharacterClass') return { transitions: 0, first: 1, last: 1, nullable: false };
  const arms = (element['alternatives'] as Element[]).map(it =>
    (it['elements'] as Element[]).map(sizeOf).reduce(inSequence, { transitions: 0, first: 0, last: 0, nullable: true }),
  );
  const sum = (count: (size: Size) => number): number => arms.reduce((total, size) => total + count(size), 0);
  const once: Size = {
    transitions: sum(it => it.transitions),
    first: sum(it => it.first),
    last: sum(it => it.last),
    nullable: arms.some(it => it.nullable),
  };
  return element.type === 'Quantifier' ? repeated(once, element['min'] as number, element['max'] as number) : once;
};

const inSequence = (left: Size, right: Size): Size => ({
  transitions: left.transitions + right.transitions + left.last * right.first,
  first: left.first + (left.nullable ? right.first : 0),
  last: right.last + (right.nullable ? left.last : 0),
  nullable: left.nullable && right.nullable,
});

const repeated = (once: Size, min: number, max: number): Size => {
  const times = max === Infinity ? Math.max(min, 1) : max;
  const steps = (once.nullable ? (times * (times - 1)) / 2 : times - 1) + (max === Infinity ? 1 : 0);
  return {
    transitions: times * once.transitions + Math.max(0, steps) * once.last * once.first,
    first: once.nullable ? times * once.first : once.first,
    last: once.nullable ? times * once.last : (times - min + 1) * once.last,
    nullable: min === 0 || once.nullable,
  };
};

/** refa reads `^` as "no character before" and `$` as "no character after". */
const edge = (assertion: Element): Element => {
  const alternatives = assertion['alternatives'] as Element[];
  const elements = alternatives[0]?.['elements'] as Element[] | undefined;
  const isAnyCharacter =
    alternatives.length === 1 &&
    elements?.length === 1 &&
    elements[0]?.type === 'CharacterClass' &&
    (elements[0]['characters'] as CharSet).isAll;
  if (assertion['negate'] !== true || !isAnyCharacter) throw new Error('not regular: lookaround');
  const letter = assertion['kind'] === 'behind' ? startOfText : endOfText;
  return set(characters(letter, letter));
};

export type WordSearch = { readonly found: string } | 'none' | 'unknown';

/** Letters that people like to read come first. */
const preferred = [...'abcxyzABC0123456789-_. @:/'].map(it => it.codePointAt(0) as number);

/** Whether a text is in the language. */
export const accepts = (language: Language, text: string): boolean =>
  language.test([startOfText, ...[...text].map(it => it.codePointAt(0) as number), endOfText]);

/** The shortest word with a length (in code points) from `least` to `most` that is not in `excluded`. */
export const findWord = (
  language: Language,
  least: number,
  most: number,
  excluded: ReadonlySet<string>,
): WordSearch => {
  if (language.isEmpty) return 'none';
  const taken = new Set([...excluded].filter(word => [...word].length >= least));
  const wanted = taken.size + 1;
  // Among words of so many lengths in a row one can be found, if there are more; and each that is taken uses up one.
  const enough = least + language.countNodes() * wanted;
  const furthest = Math.min(most, enough, longestWord);
  if (least > longestWord) return 'unknown';
  type Node = typeof language.initial;
  let layer = new Map<Node, ReadonlySet<string>>([[language.initial, new Set([''])]]);
  let made = 0;
  let isComplete = true;
  for (let length = -2; length <= furthest; length++) {
    for (const [node, words] of layer) {
      if (!language.finals.has(node) || length < least) continue;
      for (const word of words) if (!taken.has(word)) return { found: word };
    }
    const next = new Map<Node, Set<string>>();
    for (const [node, words] of layer) {
      for (const [range, target] of node.out) {
        const letters = range.min >= startOfText ? [''] : lettersIn(range, wanted);
        if (letters.length === 0) isComplete = false;
        const known = next.get(target) ?? new Set();
        made += extend(known, words, letters, wanted);
        if (known.size > 0) next.set(target, known);
      }
    }
    if (next.size === 0) return isComplete ? 'none' : 'unknown';
    if (made > mostWords) return 'unknown';
    layer = next;
  }
  return isComplete && furthest < longestWord ? 'none' : 'unknown';
};

const longestWord = 20_000;
/** Bounds the time that a search takes. */
const mostWords = 500_000;

/** Adds a letter to each word until there are as many as wanted; the number of words that were made. */
const extend = (known: Set<string>, words: ReadonlySet<string>, letters: readonly string[], wanted: number): number => {
  const before = known.size;
  for (const word of words) {
    for (const letter of letters) {
      if (known.size >= wanted) return known.size - before;
      known.add(word + letter);
    }
  }
  return known.size - before;
};

/** None for lone surrogates, which are no characters. */
const lettersIn = ({ min, max }: CharRange, wanted: number): readonly string[] => {
  const codes = new Set(preferred.filter(code => code >= min && code <= max));
  const addFrom = (first: number, last: number): void => {
    for (let code = first; codes.size < wanted && code <= last; code++) if (!isSurrogate(code)) codes.add(code);
  };
  addFrom(Math.max(min, 0x21), max);
  addFrom(min, Math.min(max, 0x20));
  return [...codes].slice(0, wanted).map(code => String.fromCodePoint(code));
};

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
