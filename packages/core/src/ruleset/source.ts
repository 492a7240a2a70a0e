// A ruleset as it is written in a file, once it is known to have the right form.
import type { Scope } from '../conventions/scope.ts';
import type { Settings } from '../conventions/settings.ts';
import type { Severity } from '../findings.ts';

export interface RulesetSource {
  /** Names of rulesets that come with Breakwater; later ones win, and what is written here wins over all of them. */
  readonly extends?: string | readonly string[];
  readonly rules?: Readonly<Record<string, RuleSource>>;
  readonly versioning?: Partial<Settings['versioning']>;
  readonly lifecycle?: Partial<Settings['lifecycle']>;
  readonly overrides?: readonly OverrideSource[];
}

/** `warning`, or with options `{ severity: warning, style: kebab-case }`. Without a severity, that of what is extended stays. */
export type RuleSource =
  | Severity
  | 'off'
  | ({ readonly severity?: Severity | 'off' } & Readonly<Record<string, unknown>>);

export interface OverrideSource extends Scope {
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}
