// What later steps want to know of a report.
import { memberOf } from './event.ts';

export interface Summary {
  readonly isBreaking: boolean;
  readonly bump: Bump;
  readonly hasFindings: boolean;
}

type Bump = (typeof bumps)[number];

/** The largest first. */
const bumps = ['major', 'minor', 'patch', 'none'] as const;

/** Undefined where the command could not write one. */
export const summaryOf = (json: string): Summary | undefined => {
  if (json === '') return undefined;
  const report = JSON.parse(json) as unknown;
  const descriptions = listOf(memberOf(report, 'descriptions'));
  const comparisons = descriptions.map(it => memberOf(it, 'report'));
  const needed = comparisons.map(it => memberOf(memberOf(it, 'version'), 'needed'));
  return {
    isBreaking: comparisons.some(it => memberOf(it, 'verdict') === 'breaking'),
    bump: bumps.find(bump => needed.includes(bump)) ?? 'none',
    hasFindings:
      memberOf(report, 'decision') !== 'passes' ||
      descriptions.some(description =>
        ['report', 'lint'].some(kind => listOf(memberOf(memberOf(description, kind), 'findings')).length > 0),
      ),
  };
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
