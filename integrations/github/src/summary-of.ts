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
  const descriptions = listOf(memberOf(JSON.parse(json) as unknown, 'descriptions'));
  const reports = descriptions.map(it => memberOf(it, 'report'));
  const needed = reports.map(report => memberOf(memberOf(report, 'version'), 'needed'));
  return {
    isBreaking: reports.some(report => memberOf(report, 'verdict') === 'breaking'),
    bump: bumps.find(bump => needed.includes(bump)) ?? 'none',
    hasFindings: descriptions.some(description =>
      ['report', 'lint'].some(kind => listOf(memberOf(memberOf(description, kind), 'findings')).length > 0),
    ),
  };
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
