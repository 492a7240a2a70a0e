// A description in, all that there is to report about its conventions out: what most programs want of the rules.
import { tagsIn } from './contract/operation-tags.ts';
import type { ForeignRule } from './conventions/foreign-rules.ts';
import { foreignRules } from './conventions/foreign-rules.ts';
import { habitMessage } from './conventions/habit.ts';
import { citationOf } from './conventions/standards.ts';
import type { LintOptions, LintResult } from './lint.ts';
import { lint } from './lint.ts';
import type { Prepared } from './prepare.ts';
import { summaryOf } from './prepare.ts';
import { openRepairEdits } from './repair/repair-edits.ts';
import type { Linted } from './report/to-lint-report.ts';
import { lintRules } from './rules/lint-rules.ts';
import type { Ruleset } from './ruleset/ruleset.ts';

export interface PreparedLintOptions extends Pick<LintOptions, 'now'> {
  /** What Spectral found by its rules. */
  readonly foreign?: readonly ForeignRule[];
  /** Also what safe repairs would write. */
  readonly repairEdits?: boolean;
  /** Rules that are not asked, by their ids. */
  readonly leftOut?: ReadonlySet<string>;
}

export const lintPrepared = (
  { contract, problems }: Prepared,
  ruleset: Ruleset,
  { now, foreign = [], repairEdits = false, leftOut = new Set() }: PreparedLintOptions,
): Linted & Pick<LintResult, 'farSighted'> => {
  const others = foreign.flatMap(rule => foreignRules(rule));
  const result = lint(contract, ruleset, {
    now,
    rules: [...lintRules, ...others].filter(({ id }) => !leftOut.has(id)),
  });
  const editsOf = openRepairEdits();
  return {
    ...result,
    ...(repairEdits && {
      repairsOf: violation =>
        result.repairsOf(violation).map(proposal => ({ ...proposal, written: editsOf(proposal) })),
    }),
    known: [],
    description: summaryOf(contract),
    tagsOf: tagsIn([contract]),
    problems: [...problems, ...result.problems],
    rules: [...lintRules, ...others.map(rule => ({ ...rule, family: 'spectral' }))].map(rule => ({
      ...rule,
      message: habitMessage(rule.message),
      citations: rule.standards.map(citationOf),
    })),
  };
};
