// Problems as plain data: the file by its address, and all of the place.
import type { Language, LintReport, Problem, Range } from '@breakwater/core';
import { locate } from '@breakwater/core';
import { describeInEditor } from '../messages/problems.ts';
import type { FoundProblem } from '../view.ts';

/** `files` are URIs by what reports call them. What is in no file is left out. */
export const foundProblems = (
  problems: readonly Problem[],
  language: Language,
  files: Readonly<Record<string, string>>,
): readonly FoundProblem[] =>
  problems.flatMap(problem => {
    const uri = problem.origin ? problem.origin.document.uri : uriOf(problem.place?.label, files);
    if (uri === undefined) return [];
    const range = rangeOf(problem);
    const { code, gravity } = problem;
    const message = describeInEditor(problem, language);
    return [{ uri, code, gravity, message, ...(range && { range }) }];
  });

/** What rules say of the file of waivers. */
export const problemsOfWaivers = ({ findings }: LintReport, uri: string): readonly FoundProblem[] =>
  findings.map(({ rule, severity, message, location: { start, end } }) => ({
    uri,
    code: rule,
    gravity: severity === 'error' ? 'error' : 'note',
    message,
    range: { start, end },
  }));

const uriOf = (label: string | undefined, files: Readonly<Record<string, string>>): string | undefined =>
  label !== undefined && Object.hasOwn(files, label) ? files[label] : undefined;

const rangeOf = ({ origin, place, focus = 'key' }: Problem): Range | undefined =>
  origin ? locate(origin, focus) : place?.range;
