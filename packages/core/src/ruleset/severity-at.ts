// How severe a finding of a rule is at a place: what the ruleset says, then its overrides, the last that fits.
import type { Spot } from '../conventions/scope.ts';
import { covers } from '../conventions/scope.ts';
import type { Severity } from '../findings.ts';
import type { Ruleset } from './ruleset.ts';

export const severityAt = ({ rules, overrides }: Ruleset, rule: string, spot: Spot): Severity | 'off' => {
  const usual = rules[rule]?.severity ?? 'off';
  const other = overrides.findLast(override => override.severities[rule] !== undefined && covers(override, spot));
  return other?.severities[rule] ?? usual;
};

/** Whether a rule has to be asked at all. */
export const isOnAnywhere = ({ rules, overrides }: Ruleset, id: string): boolean =>
  [rules[id]?.severity, ...overrides.map(({ severities }) => severities[id])].some(
    severity => severity !== undefined && severity !== 'off',
  );
