// From a ruleset as it is written, with what it extends, to the one that counts.
import { defaultSettings } from '../conventions/settings.ts';
import { presets } from './presets.ts';
import type { RuleSetting, Ruleset } from './ruleset.ts';
import type { RuleSource, RulesetSource } from './source.ts';

export const resolveRuleset = (source: RulesetSource): Ruleset => {
  const layers = layersOf(source, new Set());
  const rules: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    for (const [id, rule] of Object.entries(layer.rules ?? {})) rules[id] = settingOf(rule, rules[id]);
  }
  return {
    rules,
    settings: { versioning: { ...defaultSettings.versioning, ...layers.findLast(it => it.versioning)?.versioning } },
    overrides: layers.flatMap(({ overrides = [] }) =>
      overrides.map(({ rules: severities, ...conditions }) => ({ ...conditions, severities })),
    ),
  };
};

/** What is extended comes first. A ruleset that extends itself does so once. */
const layersOf = (source: RulesetSource, open: ReadonlySet<string>): readonly RulesetSource[] => [
  ...[source.extends ?? []].flat().flatMap(name => {
    const extended = Object.hasOwn(presets, name) && !open.has(name) ? presets[name] : undefined;
    return extended ? layersOf(extended, new Set([...open, name])) : [];
  }),
  source,
];

const settingOf = (rule: RuleSource, before: RuleSetting | undefined): RuleSetting => {
  if (typeof rule === 'string') return { ...before, severity: rule };
  const { severity = before?.severity ?? 'warning', ...options } = rule;
  return { severity, options: { ...before?.options, ...options } };
};
