// How two descriptions are compared: what the command line says, and where it says nothing, their configuration.
import type { CompareOptions, Configuration } from '@breakwater/core';

/** What a command line says; undefined where it says nothing. */
export interface AskedComparison extends Pick<CompareOptions, 'map' | 'now'> {
  readonly surface: Configuration['compatibility']['surface'] | undefined;
  readonly contentModel: Configuration['compatibility']['contentModel'] | undefined;
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
