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
  const needed = comparisons.map(bumpFor);
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

/** What the report says of it, or what follows from the changes: who notices them decides. */
const bumpFor = (report: unknown): Bump => {
  const said = memberOf(memberOf(report, 'version'), 'needed');
  const known = bumps.find(bump => bump === said);
  if (known) return known;
  const surfaces = memberOf(memberOf(report, 'counts'), 'surfaces');
  const count = (surface: string): number =>
    ['breaking', 'dangerous', 'safe'].reduce(
      (sum, level) => sum + Number(memberOf(memberOf(surfaces, surface), level) ?? 0),
      0,
    );
  if (memberOf(report, 'verdict') === 'breaking') return 'major';
  if (count('wire') + count('source') > 0) return 'minor';
  return count('docs') > 0 ? 'patch' : 'none';
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
