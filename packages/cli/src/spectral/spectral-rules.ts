// What rulesets for Spectral find in a description, as rules like all others. Spectral itself is loaded when it is needed.
import type { Description, Ruleset } from '@breakwater/core';
import { isOnAnywhere } from '@breakwater/core';
import type { LoadedSpectralRuleset, SpectralFindings } from './run-spectral.ts';

/** By the name that people gave it. */
export interface NamedSpectralRuleset extends LoadedSpectralRuleset {
  readonly name: string;
}

export type LoadedByName =
  | { readonly ok: true; readonly loaded: NamedSpectralRuleset }
  | { readonly ok: false; readonly reason: string };

/** A ruleset serves many descriptions. */
const known = new Map<string, Promise<LoadedSpectralRuleset>>();

export const openSpectralRuleset = async (name: string, target: string): Promise<LoadedByName> => {
  const { loadSpectralRuleset, reasonIn } = (await import('./spectral-engine.ts')).spectralEngine;
  const loading = known.get(target) ?? loadSpectralRuleset(target);
  known.set(target, loading);
  try {
    return { ok: true, loaded: { name, ...(await loading) } };
  } catch (error) {
    return { ok: false, reason: reasonIn(error) };
  }
};

export const askSpectral = async (
  rulesets: readonly NamedSpectralRuleset[],
  description: Description,
  ruleset: Ruleset,
): Promise<SpectralFindings> => {
  if (rulesets.length === 0) return { rules: [], problems: [] };
  const { runSpectral, reasonIn } = (await import('./spectral-engine.ts')).spectralEngine;
  try {
    return await runSpectral(rulesets, description, id => isOnAnywhere(ruleset, id));
  } catch (error) {
    const facts = { name: rulesets.map(({ name }) => name).join(', '), reason: reasonIn(error) };
    return { rules: [], problems: [{ code: 'ruleset-failed', gravity: 'fatal', facts }] };
  }
};
