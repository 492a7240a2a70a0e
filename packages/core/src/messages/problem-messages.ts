// The shape of the messages for problems: one for each code, made from the facts of that code.
import type { ProblemCode, ProblemFacts } from '../source/problem.ts';

/** A message that asks for facts its code does not have does not compile, nor does a code without a message. */
export type ProblemMessages = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts[Code], related: Related) => string;
};

/** The other end of a problem, as it is printed; '' for a problem with one end. */
export type Related = string;
