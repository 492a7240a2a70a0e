// How many of what was found are how grave.
import type { Change, Level, Severity } from '../findings.ts';
import type { SeverityCounts } from './lint-report.ts';
import type { Counts, LevelCounts } from './report.ts';

export const countChanges = (changes: readonly Pick<Change, 'level' | 'surface'>[]): Counts => ({
  ...countLevels(changes),
  surfaces: {
    wire: countLevels(changes.filter(({ surface }) => surface === 'wire')),
    source: countLevels(changes.filter(({ surface }) => surface === 'source')),
    docs: countLevels(changes.filter(({ surface }) => surface === 'docs')),
  },
});

export const countLevels = (changes: readonly Pick<Change, 'level'>[]): LevelCounts => {
  const counts: Record<Level, number> = { breaking: 0, dangerous: 0, safe: 0 };
  for (const { level } of changes) counts[level] += 1;
  return counts;
};

export const countSeverities = (findings: readonly { readonly severity: Severity }[]): SeverityCounts => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
