// From the levels that rules give to those that a team decided on, wherever it did.
import type { Operation } from '../contract/model.ts';
import type { Spot } from '../conventions/scope.ts';
import { covers } from '../conventions/scope.ts';
import type { Direction, Level } from '../findings.ts';
import { worseFirst } from '../findings.ts';
import type { Pair } from '../pairs/pair.ts';
import type { ChangeRule, Example, ExampleVerdict } from '../rules/rule.ts';
import type { Edit } from './edits.ts';
import type { LevelChoice, Levels } from './levels.ts';
import type { Policy, PolicyName } from './policies.ts';
import { policies } from './policies.ts';
import { effectOf, ruleLevelOf } from './rule-level.ts';
import type { Harming } from './standings.ts';

export interface Configured {
  /** Whether something is said that may be about such an edit. */
  readonly concerns: (edit: Edit) => boolean;
  /**
   * What an edit does, with the levels that were decided on; what is off is gone. `isNoticed`: somebody on the chosen
   * surface notices it, so that it counts without a decision.
   */
  readonly decided: (edit: Edit, harms: readonly Harming[], isNoticed: boolean) => readonly Harming[];
}

export const createConfigured = (levels: Levels): Configured => {
  const chosen = (Object.entries(levels.policies) as (readonly [PolicyName, LevelChoice])[]).map(
    ([name, choice]): ChosenPolicy => ({ policy: policies[name], choice }),
  );
  const mentioned = [levels.rules, ...levels.overrides.map(it => it.levels)];
  return {
    concerns: ({ rule: { id } }) =>
      mentioned.some(rules => Object.hasOwn(rules, id)) ||
      chosen.some(({ policy: { rules } }) => rules?.includes(id) ?? true),
    decided: (edit, harms, isNoticed) =>
      harms.flatMap(harm =>
        byOperation(harm, operation => {
          const decision = decisionFor(edit, harm, operation, levels, chosen);
          if (decision) return levelBy(decision, edit, harm);
          return isNoticed ? harm.level : 'safe';
        }),
      ),
  };
};

interface ChosenPolicy {
  readonly policy: Policy;
  readonly choice: LevelChoice;
}

interface Decision {
  readonly choice: LevelChoice;
  /** It is about just this case, whatever the rule calls it. */
  readonly isForCase?: boolean;
  /** It is about operations that promise nothing, or as little. */
  readonly isForPromise?: boolean;
  /** It was made for one direction. */
  readonly isForDirection?: boolean;
}

/** One for each level; an edit outside of all operations has one as well. */
const byOperation = (harm: Harming, levelFor: (operation: Pair | undefined) => LevelChoice): readonly Harming[] => {
  const places: readonly (Pair | undefined)[] = harm.operations.length === 0 ? [undefined] : harm.operations;
  const levels = new Map(places.map(place => [place, levelFor(place)]));
  return worstFirst.flatMap(level => {
    const there = places.filter(place => levels.get(place) === level);
    return there.length === 0 ? [] : [{ ...harm, level, operations: there.filter(place => place !== undefined) }];
  });
};

const worstFirst: readonly Level[] = ['breaking', 'dangerous', 'safe'];

const decisionFor = (
  edit: Edit,
  harm: Harming,
  operation: Pair | undefined,
  { rules, overrides }: Levels,
  chosen: readonly ChosenPolicy[],
): Decision | undefined => {
  const spot = spotOf(edit, operation);
  const override = overrides.findLast(it => settingFor(it.levels, edit, harm) !== undefined && covers(it, spot));
  const setting = settingFor(override?.levels ?? rules, edit, harm);
  if (setting !== undefined) return { ...setting, isForPromise: override?.stability !== undefined };
  const applicable = chosen.filter(({ policy }) => isAbout(policy, edit, harm));
  const policy = applicable.find(it => it.policy.because) ?? applicable[0];
  if (!policy) return undefined;
  // What promised nothing is worth no more attention than what promised something.
  const choice = harm.otherwise && policy.choice !== 'off' ? milder(policy.choice, harm.otherwise) : policy.choice;
  return { choice, isForCase: true, isForPromise: policy.policy.because === 'promise' };
};

const milder = (left: Level, right: Level): Level => (worseFirst(left, right) < 0 ? right : left);

const settingFor = (rules: Levels['rules'], { rule: { id } }: Edit, { direction }: Harming): Decision | undefined => {
  const setting = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (typeof setting !== 'object') return setting && { choice: setting };
  const choice = setting[direction];
  return choice && { choice, isForDirection: true };
};

/** What clients were built for counts, where there was something; the files of both sides do. */
const spotOf = ({ base, revision }: Edit, operation: Pair | undefined): Spot => ({
  files: [base, revision].flatMap(side => (side ? [side.origin.document.label] : [])),
  operations: operation ? [(operation.base ?? operation.revision) as Operation] : [],
});

const isAbout = ({ rules, direction, usual, when, because }: Policy, edit: Edit, harm: Harming): boolean => {
  if (because) return harm.because === because;
  return (
    rules?.includes(edit.rule.id) === true &&
    (direction ?? harm.direction) === harm.direction &&
    ruleLevelOf(edit, effectOf(edit), harm.direction) === usual &&
    (when?.(edit.facts) ?? true)
  );
};

/** Whom nothing reaches stays unharmed. What a rule calls safe as an exception stays safe; what it never calls anything else does not. */
const levelBy = (decision: Decision, { rule }: Edit, { because, level, direction }: Harming): LevelChoice => {
  const { choice, isForCase, isForPromise, isForDirection } = decision;
  if (choice === 'off') return choice;
  if (because === 'relation' || (because === 'promise' && !isForPromise)) return 'safe';
  if (level !== 'safe' || because === 'promise' || isForCase) return choice;
  return isNeverHarmful(rule, isForDirection ? direction : undefined) ? choice : 'safe';
};

/** By its page. Examples say what HTTP clients notice, which is no more than a part of what generated code does. */
const isNeverHarmful = ({ surface, examples }: ChangeRule, direction: Direction | undefined): boolean =>
  surface !== 'source' && examples.every(example => verdictsOf(example, direction).every(it => harmless.has(it)));

const verdictsOf = ({ verdict }: Example, direction: Direction | undefined): readonly ExampleVerdict[] => {
  if (typeof verdict === 'string') return [verdict];
  return direction ? [verdict[direction]] : [verdict.input, verdict.output];
};

const harmless: ReadonlySet<ExampleVerdict> = new Set(['safe', 'silent']);
