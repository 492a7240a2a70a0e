// What problems with descriptions say: one sentence each, with what is wrong and what to do about it.
import type { Place, Problem } from '../source/problem.ts';
import type { Catalogue, Language } from './language.ts';
import type { ProblemMessages, Related } from './problem-messages.ts';
import { english } from './problems-en.ts';
import { japanese } from './problems-ja.ts';

export const problemMessages: Catalogue<ProblemMessages> = { en: english, ja: japanese };

/** The sentence of a problem, without the place before it. May hold pieces of the document as they are: print it with care. */
export const describeProblem = (problem: Problem, language: Language): string => {
  // The facts of a problem are those of its code: the compiler cannot follow that through the lookup.
  const message = problemMessages[language][problem.code] as (facts: Problem['facts'], related: Related) => string;
  return message(problem.facts, relatedOf(problem));
};

/** `3:5`, with the file before it when it is another one. */
const relatedOf = ({ related, place, origin }: Problem): Related => {
  if (!related) return '';
  const label = place?.label ?? origin?.document.label;
  return [...(related.label === label ? [] : [related.label]), ...positionOf(related)].join(':');
};

const positionOf = ({ range }: Place): readonly string[] =>
  range ? [String(range.start.line), String(range.start.column)] : [];
