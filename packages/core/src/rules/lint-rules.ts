// Every lint rule, in the order of their ids. Written by `npm run docs`: edit the rules, not this file.
import type { LintRule } from '../conventions/lint-rule.ts';
import cacheIfMatch412 from './lint/cache-if-match-412.ts';
import status401WwwAuthenticate from './lint/status-401-www-authenticate.ts';

// A rule is given only the subjects that it asks for, which the type of a list cannot say.
export const lintRules = [
  cacheIfMatch412,
  status401WwwAuthenticate,
] as readonly unknown[] as readonly LintRule[];
