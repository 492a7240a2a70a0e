// How bad changes are where a team decided otherwise than the rules: by policy, by rule and direction, and for some places.
import type { Scope } from '../conventions/scope.ts';
import type { Direction, Level } from '../findings.ts';
import type { PolicyName } from './policies.ts';

export interface Levels {
  /** Named decisions about cases on which people disagree; what is said of rules wins over them. */
  readonly policies: Readonly<Partial<Record<PolicyName, LevelChoice>>>;
  /** By rule. */
  readonly rules: Readonly<Record<string, LevelSetting>>;
  /** For some places; later ones win. */
  readonly overrides: readonly LevelOverride[];
}

/** For both directions, or for those that are given; `off` is not reported at all. */
export type LevelSetting = LevelChoice | Readonly<Partial<Record<Direction, LevelChoice>>>;

export type LevelChoice = Level | 'off';

export const levelChoices = ['breaking', 'dangerous', 'safe', 'off'] as const satisfies readonly LevelChoice[];

export interface LevelOverride extends Scope {
  readonly levels: Levels['rules'];
}
