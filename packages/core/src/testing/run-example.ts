// Runs an example of a rule: builds its two documents, compares them with every rule, and holds what was found against what the example says.
import type { CompareOptions } from '../compare.ts';
import { defaultSettings } from '../conventions/settings.ts';
import type { Change, Direction, Level } from '../findings.ts';
import { worst } from '../findings.ts';
import { changeRules } from '../rules/index.ts';
import type { ChangeRule, Example, ExampleVerdict } from '../rules/rule.ts';
import type { Problem } from '../source/problem.ts';
import { compareTexts } from './compare-texts.ts';
import type { Placement, Texts } from './example-documents.ts';
import { documentsOf } from './example-documents.ts';

/** What came of one pair of documents. */
export interface ExampleRun {
  /** Where the schema was tried; undefined for examples that are not a schema. */
  readonly direction: Direction | undefined;
  readonly expected: ExampleVerdict;
  /** The worst level that this rule reported. */
  readonly found: ExampleVerdict;
  /** What other rules reported, where they should not have. */
  readonly others: readonly Change[];
  readonly changes: readonly Change[];
  /** Rules that failed. */
  readonly problems: readonly Problem[];
  readonly documents: Texts;
}

export interface ExampleOutcome {
  /** The rule reported what the example expects, and no other rule reported anything. Beside a silent rule, others may speak of what does not break. */
  readonly holds: boolean;
  readonly runs: readonly ExampleRun[];
}

export interface RunOptions {
  /** The rules beside the one whose example it is; all that come with Breakwater unless told. */
  readonly rules?: readonly ChangeRule[];
  /** Schemas are written in place unless told. */
  readonly as?: Placement['as'];
}

export const runExample = async (
  rule: ChangeRule,
  example: Example,
  options: RunOptions = {},
): Promise<ExampleOutcome> => {
  const isOurs = options.rules === undefined && changeRules.includes(rule);
  const rules = isOurs ? undefined : [...(options.rules ?? changeRules).filter(({ id }) => id !== rule.id), rule];
  const as = options.as ?? 'in place';
  const runs = await Promise.all(
    expectations(example).map(async ({ direction, expected }): Promise<ExampleRun> => {
      const documents = documentsOf(example, { direction: direction ?? 'input', as });
      const { changes, problems } = await compareTexts(documents, { ...optionsOf(example), ...(rules && { rules }) });
      const own = changes.filter(change => change.rule === rule.id);
      const isDisturbing = ({ level }: Change): boolean => expected !== 'silent' || level === 'breaking';
      return {
        direction,
        expected,
        found:
          own.length === 0
            ? 'silent'
            : worst<Level>(
                own.map(change => change.level),
                'safe',
              ),
        others: changes.filter(change => change.rule !== rule.id && isDisturbing(change)),
        changes,
        problems,
        documents,
      };
    }),
  );
  return { holds: runs.every(isAsExpected), runs };
};

/** How the two sides of an example are to be compared. */
export const optionsOf = ({ extensions, surface, now, published, lifecycle }: Example): CompareOptions => ({
  ...(extensions && { extensions }),
  ...(surface && { surface }),
  ...(now !== undefined && { now: new Date(now) }),
  ...(published !== undefined && { published: new Date(published) }),
  ...(lifecycle && { lifecycle: { ...defaultSettings.lifecycle, ...lifecycle } }),
});

const isAsExpected = ({ expected, found, others, problems }: ExampleRun): boolean =>
  found === expected && others.length === 0 && problems.length === 0;

const expectations = ({
  scope,
  verdict,
}: Example): readonly { readonly direction: Direction | undefined; readonly expected: ExampleVerdict }[] => {
  if (typeof verdict !== 'string')
    return [
      { direction: 'input', expected: verdict.input },
      { direction: 'output', expected: verdict.output },
    ];
  if (scope !== 'schema') return [{ direction: undefined, expected: verdict }];
  return [
    { direction: 'input', expected: verdict },
    { direction: 'output', expected: verdict },
  ];
};
