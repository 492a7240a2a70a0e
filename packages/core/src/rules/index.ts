// Every change rule, in the order of their ids. Written by `npm run docs`: edit the rules, not this file.
import maxLengthDecreased from './changes/max-length-decreased.ts';
import type { ChangeRule } from './rule.ts';

// A rule is given only the pairs that it asks for, which the type of a list cannot say.
export const changeRules = [
  maxLengthDecreased,
] as readonly unknown[] as readonly ChangeRule[];
