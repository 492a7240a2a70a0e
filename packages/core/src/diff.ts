// Two descriptions in, all that there is to report out: what most programs want of this package.
import type { CompareOptions } from './compare.ts';
import { compare } from './compare.ts';
import { lower } from './contract/lower.ts';
import type { Contract } from './contract/model.ts';
import type { DescriptionSummary } from './report/report.ts';
import type { Compared, SidedProblem } from './report/to-report.ts';
import { changeRules } from './rules/index.ts';
import type { Description } from './source/description.ts';
import type { Problem } from './source/problem.ts';

/** A description that can be compared, with all that was wrong with it. */
export interface Prepared {
  readonly contract: Contract;
  readonly problems: readonly Problem[];
}

/** Lowers a description once, for any number of comparisons. `problems` are those met while loading it. */
export const prepare = (description: Description, problems: readonly Problem[] = []): Prepared => {
  const lowered = lower(description);
  return { contract: lowered.contract, problems: [...problems, ...lowered.problems] };
};

export const diff = (base: Prepared, revision: Prepared, options: CompareOptions = {}): Compared => {
  const rules = options.rules ?? changeRules;
  const { verdict, changes, problems } = compare(base.contract, revision.contract, options);
  return {
    base: summaryOf(base.contract),
    revision: summaryOf(revision.contract),
    verdict,
    changes,
    rules,
    problems: [
      ...sided('base', base.problems),
      ...sided('revision', revision.problems),
      ...sided('revision', problems),
    ],
  };
};

const summaryOf = ({ title, version, description }: Contract): DescriptionSummary => ({
  file: description.entry.label,
  title,
  version,
  specification: description.version,
});

const sided = (side: SidedProblem['side'], problems: readonly Problem[]): readonly SidedProblem[] =>
  problems.map(problem => ({ side, problem }));
