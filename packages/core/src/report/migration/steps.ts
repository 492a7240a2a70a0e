// What clients do about a change: what its rule says for each direction in which it hurts, else what happened.
import type { ReportedChange } from './migration-report.ts';

export const stepsOf = ({ message, steps }: ReportedChange): readonly string[] => {
  const told = [...new Set([steps?.input, steps?.output].filter(step => step !== undefined))];
  return told.length > 0 ? told : [message];
};
