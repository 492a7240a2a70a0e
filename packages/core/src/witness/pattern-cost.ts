// Whether a backtracking engine is done soon with a pattern on a text: tried out, one counted step at a time.
//
// Validators hand patterns of strangers to the engine of the language, which cannot be interrupted. It explores the ways
// to match in the order that ECMA-262 (22.2.2) gives; the machine here goes the same ways, and gives up.
import type { CharSet } from 'refa';
import { JS } from 'refa';

/** Far less than anybody would notice, and more than honest patterns take on short texts. */
const mostSteps = 100_000;

export const isSoonDone = (pattern: string, text: string): boolean => {
  const program = programOf(pattern);
  if (!program) return false;
  const characters = Array.from(text, character => character.codePointAt(0) as number);
  const work = { steps: 0 };
  for (let start = 0; start <= characters.length; start++) {
    const found = run(program, characters, start, work);
    if (found !== false) return found === true;
  }
  return true;
};

type Program = readonly Instruction[];

type Instruction =
  | { readonly kind: 'character'; readonly set: CharSet }
  /** Goes on at `first`, and at `second` when that leads nowhere. */
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'jump'; readonly to: number }
  | { readonly kind: 'look'; readonly program: Program; readonly ahead: boolean; readonly negated: boolean }
  | { readonly kind: 'end' };

/** Whether the program matches; undefined when that takes too long. */
const run = (
  program: Program,
  text: readonly number[],
  start: number,
  work: { steps: number },
  forward = true,
): boolean | undefined => {
  const waiting: (readonly [instruction: number, position: number])[] = [[0, start]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    let [here, position] = next;
    for (;;) {
      if (++work.steps > mostSteps) return undefined;
      const instruction = program[here] as Instruction;
      if (instruction.kind === 'end') return true;
      if (instruction.kind === 'jump') here = instruction.to;
      else if (instruction.kind === 'split') {
        waiting.push([instruction.second, position]);
        here = instruction.first;
      } else if (instruction.kind === 'look') {
        const found = run(instruction.program, text, position, work, instruction.ahead);
        if (found === undefined) return undefined;
        if (found === instruction.negated) break;
        here += 1;
      } else {
        const character = text[forward ? position : position - 1];
        if (character === undefined || !instruction.set.has(character)) break;
        position += forward ? 1 : -1;
        here += 1;
      }
    }
  }
  return false;
};

const programs = new Map<string, Program | undefined>();

/** Undefined for what does not parse, refers back to what it matched, or is too large. */
const programOf = (pattern: string): Program | undefined => {
  if (!programs.has(pattern)) programs.set(pattern, compile(pattern));
  return programs.get(pattern);
};

const mostInstructions = 20_000;

// refa's tree is generic over parents; this is what is read of it.
interface Node {
  readonly type: string;
  readonly elements?: readonly Node[];
  readonly alternatives?: readonly Node[];
  readonly characters?: CharSet;
  readonly min?: number;
  readonly max?: number;
  readonly lazy?: boolean;
  readonly kind?: 'ahead' | 'behind';
  readonly negate?: boolean;
}

const compile = (pattern: string): Program | undefined => {
  try {
    const parser = JS.Parser.fromLiteral({ source: pattern, flags: 'u' });
    const options = {
      assertions: 'parse',
      backreferences: 'throw',
      maxBackreferenceWords: 0,
      simplify: false,
    } as const;
    const tree = parser.parse({ ...options, maxNodes: mostInstructions }).expression as unknown as Node;
    return assemble(tree, true);
  } catch {
    return undefined;
  }
};

const assemble = (tree: Node, forward: boolean): Program => {
  const program: Instruction[] = [];
  emitAlternatives(tree.alternatives ?? [], program, forward);
  program.push({ kind: 'end' });
  return program;
};

const emit = (node: Node, program: Instruction[], forward: boolean): void => {
  if (program.length > mostInstructions) throw new RangeError('the pattern is too large');
  switch (node.type) {
    case 'CharacterClass':
      program.push({ kind: 'character', set: node.characters as CharSet });
      return;
    case 'Assertion': {
      const ahead = node.kind === 'ahead';
      program.push({ kind: 'look', program: assemble(node, ahead), ahead, negated: node.negate === true });
      return;
    }
    case 'Alternation':
      emitAlternatives(node.alternatives ?? [], program, forward);
      return;
    case 'Quantifier':
      emitQuantifier(node, program, forward);
      return;
    default:
      throw new TypeError(`not known: ${node.type}`);
  }
};

/** What looks behind is matched from right to left. */
const emitAlternatives = (alternatives: readonly Node[], program: Instruction[], forward: boolean): void => {
  const ends: number[] = [];
  for (const [index, { elements = [] }] of alternatives.entries()) {
    const split = { kind: 'split' as const, first: program.length + 1, second: 0 };
    const isLast = index === alternatives.length - 1;
    if (!isLast) program.push(split);
    for (const element of forward ? elements : elements.toReversed()) emit(element, program, forward);
    if (isLast) continue;
    ends.push(program.length);
    program.push({ kind: 'end' });
    split.second = program.length;
  }
  for (const end of ends) program[end] = { kind: 'jump', to: program.length };
};

const emitQuantifier = (
  { min = 0, max = 0, lazy = false, alternatives = [] }: Node,
  program: Instruction[],
  forward: boolean,
): void => {
  for (let count = 0; count < min; count++) {
    const before = program.length;
    emitAlternatives(alternatives, program, forward);
    // Nothing, however often.
    if (program.length === before) break;
  }
  const splits: { at: number; body: number }[] = [];
  const open = (): void => {
    splits.push({ at: program.length, body: program.length + 1 });
    program.push({ kind: 'end' });
  };
  if (max === Infinity) {
    const loop = program.length;
    open();
    emitAlternatives(alternatives, program, forward);
    program.push({ kind: 'jump', to: loop });
  } else {
    for (let count = min; count < max; count++) {
      open();
      emitAlternatives(alternatives, program, forward);
    }
  }
  const after = program.length;
  for (const { at, body } of splits)
    program[at] = { kind: 'split', first: lazy ? after : body, second: lazy ? body : after };
};
