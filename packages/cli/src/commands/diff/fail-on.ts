// Which verdicts make the command fail.
import type { Configuration, Verdict } from '@breakwater/core';

type FailOn = NonNullable<Configuration['failOn']['changes']>;

const failing: Readonly<Record<FailOn, ReadonlySet<Verdict>>> = {
  breaking: new Set(['breaking']),
  dangerous: new Set(['breaking', 'dangerous']),
  any: new Set(['breaking', 'dangerous', 'safe']),
  none: new Set(),
};

export const fails = (verdict: Verdict, failOn: FailOn): boolean => failing[failOn].has(verdict);
