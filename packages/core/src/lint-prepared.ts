// A description in, all that there is to report about its conventions out: what most programs want of the rules.
import { habitMessage } from './conventions/habit.ts';
import { citationOf } from './conventions/standards.ts';
import type { Prepared } from './diff.ts';
import { summaryOf } from './diff.ts';
import type { LintOptions } from './lint.ts';
import { lint } from './lint.ts';
import type { Linted } from './report/to-lint-report.ts';
import { lintRules } from './rules/lint-rules.ts';
import type { Ruleset } from './ruleset/ruleset.ts';

export const lintPrepared = (
  { contract, problems }: Prepared,
  ruleset: Ruleset,
  options: Pick<LintOptions, 'now'>,
): Linted => {
  const result = lint(contract, ruleset, options);
  return {
    ...result,
    known: [],
    description: summaryOf(contract),
    problems: [...problems, ...result.problems],
    rules: lintRules.map(rule => ({
      ...rule,
      message: habitMessage(rule.message),
      citations: rule.standards.map(citationOf),
    })),
  };
};
