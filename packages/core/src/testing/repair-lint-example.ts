// Makes the repairs of a lint rule in an example, which must become what it says that it becomes.
import { lower } from '../contract/lower.ts';
import type { LintExample, LintRule } from '../conventions/lint-rule.ts';
import { applyTextEdits } from '../edit/apply-text-edits.ts';
import { textEditsOf } from '../edit/text-edits.ts';
import type { LintResult } from '../lint.ts';
import { lint } from '../lint.ts';
import { describeProblem } from '../messages/problems.ts';
import { repair } from '../repair/repair.ts';
import type { Description } from '../source/description.ts';
import { load } from '../source/load.ts';
import { memoryHost } from '../source/memory-host.ts';
import { pointerOf } from '../source/origin.ts';
import { lintDocumentOf, lintOfExample } from './run-lint-example.ts';

export interface LintRepairRun {
  /** The whole document, repaired. */
  readonly text: string;
  /** What the example says that it becomes. */
  readonly expected: string | undefined;
  /** What was repaired and is found all the same, what could not be repaired, and what would have made it worse. */
  readonly faults: readonly string[];
}

/** All safe repairs of the rule are made, or the first suggestion for each finding where it has no safe ones. */
export const repairLintExample = async (rule: LintRule, example: LintExample): Promise<LintRepairRun> => {
  const expected = example.repaired === undefined ? undefined : lintDocumentOf(example, example.repaired).text;
  const description = await descriptionOf(lintDocumentOf(example, example.yaml).text);
  const run = rule.repairs?.some(({ kind }) => kind === 'safe') ? safely : asSuggested;
  return { expected, ...(await run(description, rule, example)) };
};

type Repaired = Pick<LintRepairRun, 'text' | 'faults'>;

const safely = async (description: Description, rule: LintRule, example: LintExample): Promise<Repaired> => {
  const { ruleset, ...options } = lintOfExample(rule, example);
  const { files, notMade, problems } = repair(description, ruleset, options);
  const text = applyTextEdits(description.entry.text, files[0]?.edits ?? []);
  const before = lintIn(description, rule, example);
  const after = lintIn(await descriptionOf(text), rule, example);
  const repairable = before.violations.filter(it => before.repairsOf(it).some(({ kind }) => kind === 'safe'));
  const left = after.violations.filter(it => repairable.some(({ fingerprint }) => fingerprint === it.fingerprint));
  return {
    text,
    faults: [
      ...left.map(({ origin }) => `still found: ${pointerOf(origin)}`),
      ...notMade.map(({ reason, count }) => `not made: ${reason} (${count})`),
      ...problems.map(problem => describeProblem(problem, 'en')),
    ],
  };
};

const asSuggested = (description: Description, rule: LintRule, example: LintExample): Repaired => {
  const { entry } = description;
  const { violations, repairsOf } = lintIn(description, rule, example);
  const own = violations.filter(violation => violation.rule === rule.id);
  const edits = own.flatMap(violation => repairsOf(violation)[0]?.edits.flat() ?? []);
  const edited = textEditsOf(entry, edits);
  return edited.kind === 'edited'
    ? { text: edited.text, faults: [] }
    : { text: entry.text, faults: [`refused: ${edited.reason}`] };
};

const lintIn = (description: Description, rule: LintRule, example: LintExample): LintResult => {
  const { ruleset, ...options } = lintOfExample(rule, example);
  return lint(lower(description).contract, ruleset, options);
};

const descriptionOf = async (text: string): Promise<Description> => {
  const { description, problems } = await load(memoryHost({ 'example.yaml': text }), 'example.yaml');
  if (!description) throw new Error(`This is no description: ${JSON.stringify(problems)}\n${text}`);
  return description;
};
