// Which findings make the command fail.
import type { Severity } from '@breakwater/core';

/** Worst first. */
export const failingSeverities = (failOn: Severity | 'none'): readonly Severity[] =>
  failOn === 'none' ? [] : order.slice(0, order.indexOf(failOn) + 1);

const order = ['error', 'warning', 'info', 'hint'] as const;
