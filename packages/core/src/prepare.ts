// A description, read and lowered once: what comparisons, lint and lists are made of.
import { lower } from './contract/lower.ts';
import type { Contract } from './contract/model.ts';
import type { DescriptionSummary } from './report/report.ts';
import type { Description } from './source/description.ts';
import type { Problem } from './source/problem.ts';
import { withoutEchoes } from './structure/echoes.ts';

/** A description that can be compared, with all that was wrong with it. */
export interface Prepared {
  readonly contract: Contract;
  readonly problems: readonly Problem[];
}

/** Who compares a description and who lints it have different problems of the same contract. */
const loweredBefore = new WeakMap<Description, ReturnType<typeof lower>>();

/** Lowers a description once, for any number of comparisons. `problems` are those met while loading it. */
export const prepare = (description: Description, problems: readonly Problem[] = []): Prepared => {
  const lowered = loweredBefore.get(description) ?? lower(description);
  loweredBefore.set(description, lowered);
  return { contract: lowered.contract, problems: [...problems, ...withoutEchoes(lowered.problems, problems)] };
};

export const summaryOf = ({ title, version, description }: Contract): DescriptionSummary => ({
  file: description.entry.label,
  title,
  version,
  specification: description.version,
});
