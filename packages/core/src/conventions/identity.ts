// What of its facts names a finding of a convention, so that it is known again.
import type { Facts } from '../findings.ts';

/**
 * How often a thing is so, one place of many and what was probably meant depend on what stands around. A habit of an API is
 * one decision: who accepted it does not decide again with every path that is added.
 */
export const identity = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !circumstances.has(name)));

const circumstances: ReadonlySet<string> = new Set(['count', 'of', 'without', 'example', 'usual', 'likely']);
