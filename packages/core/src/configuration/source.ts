// A configuration as one file says it, once it is known to have the right form.
import type { Levels } from '../judge/levels.ts';
import type { RulesetSource } from '../ruleset/source.ts';
import type { BaseSetting, Compatibility, Configuration, DescriptionSetting } from './configuration.ts';

export interface ConfigurationSource extends RulesetSource {
  /** What `rules` and `overrides` of the file say of change rules. */
  readonly levels?: Omit<Levels, 'policies'>;
  readonly compatibility?: CompatibilitySource;
  readonly failOn?: Configuration['failOn'];
  readonly descriptions?: readonly (string | DescriptionSetting)[];
  readonly base?: BaseSetting;
  readonly conventions?: Configuration['conventions'];
  readonly waivers?: string;
  readonly outputs?: Configuration['outputs'];
}

export interface CompatibilitySource extends Partial<Omit<Compatibility, 'contentModel'>> {
  readonly contentModel?: (typeof contentModelWords)[number];
  readonly policies?: Levels['policies'];
}

/** `lenient` is another name for `declared`. */
export const contentModelWords = ['declared', 'strict', 'lenient'] as const;
