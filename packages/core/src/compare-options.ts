// How two descriptions are compared: what somebody asks for, and where that says nothing, their configuration.
import type { CompareOptions } from './compare.ts';
import type { Configuration } from './configuration/configuration.ts';

/** What is asked for; undefined where nothing is. */
export interface AskedComparison extends Pick<CompareOptions, 'map' | 'now'> {
  readonly surface?: Configuration['compatibility']['surface'] | undefined;
  readonly contentModel?: Configuration['compatibility']['contentModel'] | undefined;
  readonly extensions?: Configuration['compatibility']['extensions'];
}

export const compareOptionsFrom = (
  { surface, contentModel, extensions, map = [], now }: AskedComparison,
  { compatibility, levels, ruleset }: Configuration,
): CompareOptions => ({
  surface: surface ?? compatibility.surface,
  contentModel: contentModel ?? compatibility.contentModel,
  extensions: { ...compatibility.extensions, ...extensions },
  map,
  ...(now && { now }),
  lifecycle: ruleset.settings.lifecycle,
  levels,
});
