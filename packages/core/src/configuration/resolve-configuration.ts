// From a configuration as it is written, with what it extends, to the one that counts.
import type { Levels } from '../judge/levels.ts';
import { layersOf, resolveRuleset, together } from '../ruleset/resolve.ts';
import type { Configuration } from './configuration.ts';
import type { CompatibilitySource, ConfigurationSource } from './source.ts';

/** `files` are what is extended from files, by the names that are written there. What is checked is never extended. */
export const resolveConfiguration = (
  source: ConfigurationSource,
  files: Readonly<Record<string, ConfigurationSource>> = {},
): Configuration => {
  const layers: readonly ConfigurationSource[] = layersOf(source, files);
  const { contentModel, policies: _, ...compatibility } = together(usualCompatibility, layers, it => it.compatibility);
  return {
    ruleset: resolveRuleset(source, files),
    levels: levelsOf(layers),
    compatibility: {
      ...compatibility,
      contentModel: contentModel === 'strict' ? 'strict' : 'declared',
      extensions: together(usualCompatibility.extensions, layers, it => it.compatibility?.extensions),
    },
    failOn: together({}, layers, it => it.failOn),
    descriptions: source.descriptions?.map(it => (typeof it === 'string' ? { file: it } : it)),
    base: layers.findLast(it => it.base)?.base,
    conventions: layers.findLast(it => it.conventions)?.conventions ?? 'new',
    waivers: source.waivers ?? 'breakwater.waivers.yaml',
    outputs: source.outputs ?? {},
  };
};

const usualCompatibility: Required<CompatibilitySource> = {
  policies: {},
  surface: 'wire',
  contentModel: 'declared',
  extensions: {},
  requireVersion: false,
};

const levelsOf = (layers: readonly ConfigurationSource[]): Levels => ({
  policies: together({}, layers, it => it.compatibility?.policies),
  rules: together({}, layers, ({ levels }) => levels?.rules),
  overrides: layers.flatMap(({ levels }) => levels?.overrides ?? []),
});
