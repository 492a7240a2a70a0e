// With the rules as a ruleset of its own, Spectral finds what they find here: the same words, at the same places.
import { readFileSync } from 'node:fs';
import type { RulesetDefinition } from '@stoplight/spectral-core';
import spectralCore from '@stoplight/spectral-core';
import { describe, expect, test } from 'vitest';
import { lower } from '../../src/contract/lower.ts';
import { habitMessage } from '../../src/conventions/habit.ts';
import type { LintRule } from '../../src/conventions/lint-rule.ts';
import { lint } from '../../src/lint.ts';
import { lintRules } from '../../src/rules/lint-rules.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import type { Ruleset } from '../../src/ruleset/ruleset.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { pathOf } from '../../src/source/origin.ts';
import { toSpectralRuleset } from '../../src/spectral/to-spectral-ruleset.ts';
import { lintOfExample, runLintExample } from '../../src/testing/run-lint-example.ts';

const { Spectral } = spectralCore;

const examples = lintRules
  .filter(({ on }) => on !== 'waiver')
  .flatMap(rule => rule.examples.map(example => ({ rule, example, name: `${rule.id}: ${example.title}` })));

describe('examples of lint rules', () => {
  test.each(examples)('$name', async ({ rule, example }) => {
    const { document } = await runLintExample(rule, example);
    const { rules, ruleset, now } = lintOfExample(rule, example);
    expect(await throughSpectral(document.text, ruleset, rules, now)).toEqual(
      await directly(document.text, ruleset, rules, now),
    );
  });
});

describe('whole descriptions', () => {
  const files = [
    ...['2.0', '3.0', '3.1', '3.2'].map(version => `versions/travel-plans.${version}.yaml`),
    ...['2.0', '3.0', '3.1', '3.2'].map(version => `coverage/everything.${version}.yaml`),
  ];

  test.each(files)('%s', async file => {
    const text = readFileSync(new URL(`../../../../fixtures/${file}`, import.meta.url), 'utf8');
    const now = new Date('2026-01-01T12:00:00Z');
    const ruleset = resolveRuleset({ extends: 'strict' });
    expect(await throughSpectral(text, ruleset, lintRules, now)).toEqual(await directly(text, ruleset, lintRules, now));
  });
});

type Lines = readonly string[];

const lineOf = (severity: string, rule: string, path: readonly (string | number)[], message: string): string =>
  `${severity} ${rule} ${JSON.stringify(path.map(String))} ${message}`;

const throughSpectral = async (
  text: string,
  ruleset: Ruleset,
  rules: readonly LintRule[],
  now: Date,
): Promise<Lines> => {
  const spectral = new Spectral({ resolver: passThrough });
  spectral.setRuleset(toSpectralRuleset(rules, ruleset, () => now) as unknown as RulesetDefinition);
  const found = await spectral.run(text);
  const severities = ['error', 'warning', 'info', 'hint'];
  return found
    .filter(({ code }) => code !== 'parser')
    .map(({ code, severity, path, message }) => lineOf(severities[severity] ?? '', String(code), path, message))
    .sort();
};

/** The rules follow references themselves. */
const passThrough = {
  uriCache: {},
  resolve: (result: unknown) =>
    Promise.resolve({ result, errors: [], refMap: {}, graph: { getNodeData: () => ({ refMap: {} }) } }),
} as unknown as NonNullable<NonNullable<ConstructorParameters<typeof Spectral>[0]>['resolver']>;

const directly = async (text: string, ruleset: Ruleset, rules: readonly LintRule[], now: Date): Promise<Lines> => {
  const { description } = await load(memoryHost({ 'example.yaml': text }), 'example.yaml');
  if (!description) throw new Error('This is no description.');
  const messages = new Map(rules.map(rule => [rule.id, habitMessage(rule.message).en]));
  return lint(lower(description).contract, ruleset, { now, rules })
    .violations.map(({ severity, rule, origin, facts }) =>
      lineOf(severity, rule, pathOf(origin), messages.get(rule)?.(facts) ?? ''),
    )
    .sort();
};
