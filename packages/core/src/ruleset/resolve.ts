// From a ruleset as it is written, with what it extends, to the one that counts.
import { defaultSettings } from '../conventions/settings.ts';
import { presets } from './presets.ts';
import type { RuleSetting, Ruleset } from './ruleset.ts';
import type { RuleSource, RulesetSource } from './source.ts';

/** `files` are the rulesets in files that are extended, by the name that is written there. */
export const resolveRuleset = (source: RulesetSource, files: Files = {}): Ruleset => {
  const layers = layersOf(source, files);
  const rules: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    for (const [id, rule] of Object.entries(layer.rules ?? {})) rules[id] = settingOf(rule, rules[id]);
  }
  return {
    rules,
    settings: {
      versioning: together(defaultSettings.versioning, layers, ({ versioning }) => versioning),
      lifecycle: {
        ...together(defaultSettings.lifecycle, layers, ({ lifecycle }) => lifecycle),
        aliases: together(defaultSettings.lifecycle.aliases, layers, ({ lifecycle }) => lifecycle?.aliases),
      },
    },
    overrides: layers.flatMap(({ overrides = [] }) =>
      overrides.map(({ rules: severities = {}, ...scope }) => ({ ...scope, severities })),
    ),
  };
};

/** What a layer does not say stays as it was. */
export const together = <T extends object, Layer extends RulesetSource>(
  initial: T,
  layers: readonly Layer[],
  settingsIn: (layer: Layer) => Partial<T> | null | undefined,
): T => Object.assign({}, initial, ...layers.map(settingsIn)) as T;

type Files<Layer extends RulesetSource = RulesetSource> = Readonly<Record<string, Layer>>;

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** What is extended comes first. A ruleset that extends itself does so once. */
export const layersOf = <Layer extends RulesetSource>(
  source: Layer,
  files: Files<Layer>,
  open: ReadonlySet<string> = new Set(),
): readonly (Layer | RulesetSource)[] => [
  ...[source.extends ?? []].flat().flatMap(name => {
    const extended = open.has(name) ? undefined : (own(presets, name) ?? own(files, name));
    return extended ? layersOf<Layer | RulesetSource>(extended, files, new Set([...open, name])) : [];
  }),
  source,
];

const settingOf = (rule: RuleSource, before: RuleSetting | undefined): RuleSetting => {
  if (typeof rule === 'string') return { ...before, severity: rule };
  const { severity = before?.severity ?? 'warning', ...options } = rule;
  return { severity, options: { ...before?.options, ...options } };
};
