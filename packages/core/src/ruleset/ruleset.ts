// Which lint rules run, how severe what they find is, and where that differs: data, however it was written down.
import type { Settings } from '../conventions/settings.ts';
import type { Severity } from '../findings.ts';

export const severityNames = ['error', 'warning', 'info', 'hint', 'off'] as const;

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

/** Other severities for some places. All conditions that are given must hold, each with one of its values. */
export interface Override {
  /** Globs of paths of the API: `/internal/**`. */
  readonly paths?: readonly string[];
  readonly tags?: readonly string[];
  /** Globs of files. */
  readonly files?: readonly string[];
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}
