// A problem as people see it: place and sentence on one line.
import { describeProblem } from '../../src/messages/problems.ts';
import { positionOfProblem } from '../../src/report/problem-place.ts';
import type { Problem } from '../../src/source/problem.ts';

export const lineOfProblem = (problem: Problem): string => {
  const { file, start } = positionOfProblem(problem);
  const place = [file, ...(start ? [start.line, start.column] : [])].join(':');
  return `${problem.gravity} ${place}: ${describeProblem(problem, 'en')}`;
};
