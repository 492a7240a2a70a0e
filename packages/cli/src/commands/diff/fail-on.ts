// Which verdicts make the command fail.
import type { Verdict } from '@breakwater/core';
import type { ComparingRequest } from './request.ts';

const failing: Readonly<Record<ComparingRequest['failOn'], ReadonlySet<Verdict>>> = {
  breaking: new Set(['breaking']),
  dangerous: new Set(['breaking', 'dangerous']),
  any: new Set(['breaking', 'dangerous', 'safe']),
  none: new Set(),
};

export const fails = (verdict: Verdict, failOn: ComparingRequest['failOn']): boolean => failing[failOn].has(verdict);
