// A rule in a line of the catalogue: what it reports, how bad that can be, and who notices.
import type { Level, Surface } from '../findings.ts';
import type { Language } from '../messages/language.ts';
import type { Example, ExampleVerdict } from '../rules/rule.ts';
import type { Area } from './areas.ts';
import { areas } from './areas.ts';
import type { Catalogued } from './catalogued.ts';
import { catalogued } from './catalogued.ts';
import { directions, worstFirst } from './levels.ts';
import { outcomesOf } from './outcomes.ts';

export interface RuleEntry {
  readonly id: string;
  readonly area: Area;
  readonly summary: string;
  readonly surface: Surface;
  /** Those that its changes can have for whoever notices them, worst first. */
  readonly levels: readonly Level[];
}

export interface RuleFilter {
  readonly area?: Area | undefined;
  /** Rules whose changes can have this level. */
  readonly level?: Level | undefined;
  readonly surface?: Surface | undefined;
}

/** By area, then by id. */
export const listRules = async (
  language: Language,
  { area, level, surface }: RuleFilter = {},
): Promise<readonly RuleEntry[]> => {
  const rules = areas
    .filter(it => area === undefined || it === area)
    .flatMap(it => catalogued.filter(rule => rule.area === it))
    .filter(rule => surface === undefined || rule.surface === surface);
  const entries = await Promise.all(rules.map(rule => entryOf(rule, language)));
  return entries.filter(entry => level === undefined || entry.levels.includes(level));
};

const entryOf = async (rule: Catalogued, language: Language): Promise<RuleEntry> => ({
  id: rule.id,
  area: rule.area,
  summary: rule.summary[language],
  surface: rule.surface,
  levels: worstFirst(await levelsOf(rule, language)),
});

/** Examples say what HTTP clients notice; what generated code does is found out. */
const levelsOf = async (rule: Catalogued, language: Language): Promise<readonly string[]> => {
  if (rule.surface !== 'source') return rule.examples.flatMap(verdictsOf);
  const outcomes = await Promise.all(rule.examples.map(example => outcomesOf(rule, example, language)));
  return outcomes.flat().map(({ level }) => level);
};

const verdictsOf = ({ verdict }: Example): readonly ExampleVerdict[] =>
  typeof verdict === 'string' ? [verdict] : directions.map(direction => verdict[direction]);
