// What clients do about a change: what its rule says for each direction in which it hurts, else what happened.
import type { ReportedChange } from './migration-report.ts';

export const stepsOf = ({ message, ...change }: ReportedChange): readonly string[] => {
  const { input, output } = ('steps' in change ? (change.steps as Steps | undefined) : undefined) ?? {};
  const steps = [...new Set([input, output].filter(step => step !== undefined))];
  return steps.length > 0 ? steps : [message];
};

interface Steps {
  readonly input?: string;
  readonly output?: string;
}
