// Problems on standard error, a line each: `file:line:column: what is wrong`.
import type { Language, Problem, SidedProblem } from '@breakwater/core';
import { describeProblem, positionOfProblem, printable } from '@breakwater/core';
import { commandMessages } from './messages.ts';

/** Without `--all`, more notes than this are only counted. */
const notesShown = 3;

export const problemLine = (problem: Problem, language: Language, prefix = ''): string => {
  const { file, start } = positionOfProblem(problem);
  const place = [file, ...(start ? [start.line, start.column] : [])].filter(part => part !== '').join(':');
  return printable(`${place === '' ? 'breakwater' : place}: ${prefix}${describeProblem(problem, language)}`);
};

export interface SortedProblems {
  /** What makes the run fail. */
  readonly errors: readonly Problem[];
  /** The rest: what was read as what was meant, and what is wrong with the base, which is history. */
  readonly notes: readonly Problem[];
}

export const sortProblems = (problems: readonly SidedProblem[]): SortedProblems => {
  const isError = ({ side, problem }: SidedProblem): boolean => side === 'revision' && problem.gravity === 'error';
  const errors = problems.filter(isError);
  // Errors of the base say more than notes do.
  const notes = problems
    .filter(it => !isError(it))
    .sort((left, right) => Number(left.problem.gravity === 'note') - Number(right.problem.gravity === 'note'));
  return { errors: errors.map(it => it.problem), notes: notes.map(it => it.problem) };
};

export const linesOf = ({ errors, notes }: SortedProblems, language: Language, all: boolean): readonly string[] => {
  const messages = commandMessages[language];
  const noteLines = [...new Set(notes.map(problem => problemLine(problem, language, messages.note)))];
  const shown = all || noteLines.length <= notesShown + 1 ? noteLines : noteLines.slice(0, notesShown);
  const hidden = noteLines.length - shown.length;
  return [
    ...errors.map(problem => problemLine(problem, language)),
    ...shown,
    ...(hidden === 0 ? [] : [messages.notesHidden(hidden)]),
  ];
};
