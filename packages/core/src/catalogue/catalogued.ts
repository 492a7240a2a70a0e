// What has a page of its own among the changes: each change rule, that a description is gone, and each way in which a change stands to what clients were told.
import type { Effect, Surface } from '../findings.ts';
import type { Finding } from '../report/report.ts';
import { descriptionRemoved } from '../rules/description-removed.ts';
import { changeRules } from '../rules/index.ts';
import type { ChangeRule } from '../rules/rule.ts';
import type { Standing } from '../rules/standing.ts';
import { standings } from '../rules/standings.ts';
import type { Area } from './areas.ts';
import { areaOf } from './areas.ts';

export interface Catalogued extends Pick<ChangeRule, 'id' | 'summary' | 'why' | 'fix' | 'examples'> {
  readonly area: Area;
  readonly surface: Surface;
  /** Null where that depends on the change. */
  readonly effect: Effect | null;
  readonly isIn: (finding: Finding) => boolean;
}

const ofRule = (rule: Omit<ChangeRule, 'when' | 'detect'>): Catalogued => ({
  ...rule,
  area: areaOf(rule),
  surface: rule.surface ?? 'wire',
  effect: typeof rule.effect === 'string' ? rule.effect : null,
  isIn: finding => finding.rule === rule.id,
});

const ofStanding = (standing: Standing): Catalogued => ({
  ...standing,
  area: 'lifecycle',
  surface: 'wire',
  effect: null,
  isIn: ({ lifecycle }) => lifecycle?.standing === standing.id,
});

export const catalogued: readonly Catalogued[] = [
  ...[...changeRules, descriptionRemoved].map(ofRule),
  ...standings.map(ofStanding).toSorted((left, right) => (left.id < right.id ? -1 : 1)),
];
