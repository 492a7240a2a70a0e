// Which lint rules run, how severe what they find is, and where that differs: data, however it was written down.
import { families } from '../conventions/lint-rule.ts';
import type { Scope } from '../conventions/scope.ts';
import type { Settings } from '../conventions/settings.ts';
import type { Severity } from '../findings.ts';

export const severityNames = ['error', 'warning', 'info', 'hint', 'off'] as const;

/** Those that come with Breakwater. */
export const rulesetNames: readonly string[] = ['recommended', 'strict', ...families];

export interface RuleSetting {
  readonly severity: Severity | 'off';
  /** Besides the defaults of the rule. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Ruleset {
  /** By rule; a rule that is not in here is off. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly settings: Settings;
  /** Later ones win. */
  readonly overrides: readonly Override[];
}

/** Other severities for some places. */
export interface Override extends Scope {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}
