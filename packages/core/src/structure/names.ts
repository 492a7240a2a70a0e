// What names that somebody chose must look like.
import type { NameRule } from '../source/structure-fault.ts';

export const fitsName = (name: string, rule: NameRule): boolean => patterns[rule].test(name);

const patterns: Readonly<Record<NameRule, RegExp>> = {
  path: /^\//,
  status: /^[1-5](?:\d\d|XX)$/,
  'status-2.0': /^\d\d\d$/,
  component: /^[\w.-]+$/,
  host: /^[^{}/ :\\]+(?::\d+)?$/,
  'base-path': /^\//,
};
