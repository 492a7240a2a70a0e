// The three answers to "is there a value?".
import type { Doubt } from '../../findings.ts';

export type Outcome =
  | { readonly kind: 'found'; readonly value: unknown }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly why: Doubt };

export const none: Outcome = { kind: 'none' };
export const found = (value: unknown): Outcome => ({ kind: 'found', value });
export const unknown = (why: Doubt): Outcome => ({ kind: 'unknown', why });

/** The search was given up. */
export const tooMuchWork: Doubt = { kind: 'work' };

/** The first value that any alternative gives; `none` only when every alternative is known to give none. */
export const firstFound = <T>(alternatives: Iterable<T>, attempt: (alternative: T) => Outcome): Outcome => {
  let open: Outcome | undefined;
  for (const alternative of alternatives) {
    const outcome = attempt(alternative);
    if (outcome.kind === 'found') return outcome;
    if (outcome.kind === 'unknown') open ??= outcome;
  }
  return open ?? none;
};
