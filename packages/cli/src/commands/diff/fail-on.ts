// Which verdicts make the command fail.
import type { Configuration, Verdict } from '@breakwater/core';

type FailOn = NonNullable<Configuration['failOn']['changes']>;

const failing: Readonly<Record<FailOn, ReadonlySet<Verdict>>> = {
  breaking: new Set(['breaking']),
  dangerous: new Set(['breaking', 'dangerous']),
  any: new Set(['breaking', 'dangerous', 'safe']),
  none: new Set(),
};

/** `asked` is what the command line says. */
export const fails = (verdict: Verdict, asked: FailOn | undefined, { failOn }: Configuration): boolean =>
  failing[asked ?? failOn.changes ?? 'breaking'].has(verdict);
