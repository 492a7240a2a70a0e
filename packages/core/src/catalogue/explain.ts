// All about a rule: its words, and its examples with what comes of them when they are compared.
import type { Direction, Effect, Level, Surface } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import type { Example } from '../rules/rule.ts';
import { diffLines } from '../testing/example-documents.ts';
import type { Area } from './areas.ts';
import type { Catalogued } from './catalogued.ts';
import type { Elsewhere } from './elsewhere.ts';
import { elsewhere } from './elsewhere.ts';
import { worstFirst } from './levels.ts';
import type { Outcome } from './outcomes.ts';
import { outcomesOf } from './outcomes.ts';

export interface Explanation {
  readonly id: string;
  readonly area: Area;
  readonly summary: string;
  readonly surface: Surface;
  /** What its changes do to what is valid; null where that depends on the change. */
  readonly effect: Effect | null;
  /** The levels that its examples have in each direction, worst first. */
  readonly levels: Readonly<Record<Direction, readonly Level[]>>;
  readonly why: string;
  readonly fix: string;
  /** What clients change, as the examples have it in each direction. */
  readonly steps: Readonly<Record<Direction, readonly string[]>>;
  readonly examples: readonly ExplainedExample[];
  /** What says the same in other tools. */
  readonly elsewhere: readonly Elsewhere[];
}

export interface ExplainedExample {
  readonly title: string;
  /** Version of OpenAPI, where it matters. */
  readonly openapi?: string;
  /** The day on which it is judged, where that matters. */
  readonly now?: string;
  /** Lines begin with `- ` (base only), `+ ` (revision only) or two spaces. */
  readonly diff: readonly string[];
  readonly outcomes: readonly Outcome[];
}

export const explain = async (rule: Catalogued, language: Language): Promise<Explanation> => {
  const examples = await Promise.all(rule.examples.map(example => explainExample(rule, example, language)));
  const outcomes = examples.flatMap(example => example.outcomes);
  const levelsIn = (direction: Direction): readonly Level[] =>
    worstFirst(outcomes.filter(outcome => outcome.direction === direction).map(outcome => outcome.level));
  const stepsIn = (direction: Direction): readonly string[] => [
    ...new Set(outcomes.flatMap(outcome => (outcome.direction === direction ? (outcome.step ?? []) : []))),
  ];
  return {
    id: rule.id,
    area: rule.area,
    summary: rule.summary[language],
    surface: rule.surface,
    effect: rule.effect,
    levels: { input: levelsIn('input'), output: levelsIn('output') },
    why: rule.why[language],
    fix: rule.fix[language],
    steps: { input: stepsIn('input'), output: stepsIn('output') },
    examples,
    elsewhere: elsewhere(rule.id),
  };
};

const explainExample = async (rule: Catalogued, example: Example, language: Language): Promise<ExplainedExample> => ({
  title: example.title,
  ...(example.openapi !== undefined && { openapi: example.openapi }),
  ...(example.now !== undefined && { now: example.now }),
  diff: diffLines(example.diff),
  outcomes: await outcomesOf(rule, example, language),
});
