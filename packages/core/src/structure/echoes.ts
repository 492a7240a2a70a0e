// One mistake, one problem: what reading a description notices where its structure was found to be wrong.
import { uriOf } from '../source/origin.ts';
import type { Problem } from '../source/problem.ts';

/** `problems` without those at the places of structural ones. */
export const withoutEchoes = (problems: readonly Problem[], structural: readonly Problem[]): readonly Problem[] => {
  const told = new Set(structural.filter(isStructural).map(addressOf));
  return told.size === 0 ? problems : problems.filter(problem => !told.has(addressOf(problem)) || !problem.origin);
};

const isStructural = ({ code }: Problem): boolean => code === 'structure' || code.startsWith('reference-');

const addressOf = ({ origin }: Problem): string => (origin ? uriOf(origin) : '');
