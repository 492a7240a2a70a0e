// Which comparisons make a command fail.
import type { Compared, Configuration, Level, Report, Verdict } from '@breakwater/core';

type FailOn = NonNullable<Configuration['failOn']['changes']>;

const failing: Readonly<Record<FailOn, ReadonlySet<Verdict>>> = {
  breaking: new Set(['breaking']),
  dangerous: new Set(['breaking', 'dangerous']),
  any: new Set(['breaking', 'dangerous', 'safe']),
  none: new Set(),
};

/** Worst first. */
export const failingLevels = (failOn: FailOn): readonly Level[] =>
  (['breaking', 'dangerous', 'safe'] as const).filter(level => failing[failOn].has(level));

/** Where a version has to rise, it is the version that decides, unless it is said what fails besides. */
export const fails = (
  { verdict, version }: Pick<Compared, 'verdict' | 'version'> | Pick<Report, 'verdict' | 'version'>,
  failOn: FailOn | undefined,
): boolean => {
  const isAtFault = version !== undefined && ('isEnough' in version ? !version.isEnough : version.fault !== undefined);
  return isAtFault || failing[failOn ?? (version ? 'none' : 'breaking')].has(verdict);
};
