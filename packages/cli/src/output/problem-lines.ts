// Problems on standard error, a line each: `file:line:column: what is wrong`.
import type { Language, Problem, SidedProblem } from '@breakwater/core';
import { describeProblem, positionOfProblem, printable } from '@breakwater/core';
import { outputMessages } from './messages.ts';

/** Without `--all`, more than these are only counted. */
const errorsShown = 20;
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
  const messages = outputMessages[language];
  const errorLines = distinct(errors.map(problem => problemLine(problem, language)));
  const noteLines = distinct(notes.map(problem => problemLine(problem, language, messages.note)));
  return [
    ...folded(errorLines, all ? Infinity : errorsShown, messages.errorsHidden),
    ...folded(noteLines, all ? Infinity : notesShown, messages.notesHidden),
  ];
};

const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

/** A remark in the place of a single line would save nothing. */
const folded = (lines: readonly string[], shown: number, remark: (hidden: number) => string): readonly string[] =>
  lines.length <= shown + 1 ? lines : [...lines.slice(0, shown), remark(lines.length - shown)];
