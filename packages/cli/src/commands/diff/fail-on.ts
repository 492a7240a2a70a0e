// Which comparisons make a command fail.
import type { Configuration, Report, Verdict } from '@breakwater/core';

type FailOn = NonNullable<Configuration['failOn']['changes']>;

const failing: Readonly<Record<FailOn, ReadonlySet<Verdict>>> = {
  breaking: new Set(['breaking']),
  dangerous: new Set(['breaking', 'dangerous']),
  any: new Set(['breaking', 'dangerous', 'safe']),
  none: new Set(),
};

/** Where a version has to rise, it is the version that decides, unless it is said what fails besides. */
export const fails = (
  { verdict, version }: Pick<Report, 'verdict'> & { readonly version?: { readonly isEnough: boolean } },
  failOn: FailOn | undefined,
): boolean => version?.isEnough === false || failing[failOn ?? (version ? 'none' : 'breaking')].has(verdict);
