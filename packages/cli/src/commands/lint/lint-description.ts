// One description, held against our rules and those of rulesets for Spectral.
import type { Linted, Prepared, Problem } from '@breakwater/core';
import { lintPrepared } from '@breakwater/core';
import type { LoadedRuleset } from '../../configuration/load-configuration.ts';
import { askSpectral } from '../../spectral/spectral-rules.ts';

export type Rules = Extract<LoadedRuleset, { readonly ok: true }>;

interface Wishes {
  readonly now: Date;
  /** Also what safe repairs would write. */
  readonly repairEdits: boolean;
}

export type LintOutcome = Linted | { readonly faults: readonly Problem[] };

export const lintDescription = async (
  prepared: Prepared,
  { configuration: { ruleset }, spectral }: Rules,
  { now, repairEdits }: Wishes,
): Promise<LintOutcome> => {
  const { rules, problems } = await askSpectral(spectral, prepared.contract.description, ruleset);
  const faults = problems.filter(({ gravity }) => gravity === 'fatal');
  if (faults.length > 0) return { faults };
  const linted = lintPrepared(prepared, ruleset, { now, repairEdits, foreign: rules });
  return {
    ...linted,
    ...(spectral.length > 0 && { spectral: spectral.map(({ name }) => name) }),
    problems: [...linted.problems, ...problems],
  };
};
