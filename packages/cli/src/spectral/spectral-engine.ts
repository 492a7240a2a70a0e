// All of Spectral, to be loaded at once when it is needed: rulesets are loaded as its own command does.
import { promises } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import type { RulesetDefinition, Ruleset as SpectralRuleset } from '@stoplight/spectral-core';
import spectralCore from '@stoplight/spectral-core';
import spectralBundler from '@stoplight/spectral-ruleset-bundler';
import builtinsPlugin from '@stoplight/spectral-ruleset-bundler/plugins/builtins';
import commonjsPlugin from '@stoplight/spectral-ruleset-bundler/plugins/commonjs';
import stdinPlugin from '@stoplight/spectral-ruleset-bundler/plugins/stdin';
import spectralMigrator from '@stoplight/spectral-ruleset-migrator';
import spectralRulesets from '@stoplight/spectral-rulesets';
import type { LoadedSpectralRuleset } from './run-spectral.ts';
import { reasonIn, runSpectral, severitiesIn } from './run-spectral.ts';

/** `target` is a file, or one of the rulesets that come with Spectral. Rejects with what is wrong, for `reasonIn`. */
export const loadSpectralRuleset = async (target: string): Promise<LoadedSpectralRuleset> => {
  const ruleset = await loadTarget(target);
  return { ruleset, severities: severitiesIn(ruleset) };
};

/** What is to be done with Spectral, so that one import loads all of it. */
export const spectralEngine = { loadSpectralRuleset, runSpectral, reasonIn };

const loadTarget = async (target: string): Promise<SpectralRuleset> => {
  const { Ruleset } = spectralCore;
  const own = /^spectral:(\w+)$/.exec(target)?.[1];
  if (own !== undefined) {
    const rulesets = spectralRulesets as unknown as Readonly<Record<string, RulesetDefinition>>;
    return new Ruleset({ extends: [rulesets[own]] });
  }
  const isInstalled = /[\\/]node_modules[\\/]/.test(target);
  const definition = isInstalled ? { extends: [await importPackage(target)] } : await bundle(target);
  return new Ruleset(definition, { severity: 'recommended', source: target });
};

/** Packages are made to be loaded, and bring what they need. */
const importPackage = async (file: string): Promise<unknown> => {
  const loaded: unknown = await import(pathToFileURL(file).href);
  return defaultOf(defaultOf(loaded));
};

const defaultOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'default' in value ? value.default : value;

/** As the command of Spectral does: YAML becomes a module, and modules may import what Spectral is made of. */
const bundle = async (file: string): Promise<unknown> => {
  const isData = /\.(?:ya?ml|json)$/i.test(file);
  const entry = isData ? join(dirname(file), '.spectral.js') : file;
  const fs = { promises };
  const written = isData ? await spectralMigrator.migrateRuleset(file, { format: 'esm', fs, fetch: refuse }) : '';
  const code = await spectralBundler.bundleRuleset(entry, {
    target: 'node',
    format: 'commonjs',
    plugins: [...(isData ? [stdinPlugin.stdin(written, entry)] : []), builtinsPlugin.builtins(), commonjs()],
  });
  const module: { exports: unknown } = { exports: {} };
  const run = compileFunction(code, ['module', 'exports', 'require'], { filename: entry }) as (
    ...given: readonly unknown[]
  ) => void;
  run(module, module.exports, createRequire(entry));
  return defaultOf(module.exports);
};

/** Its types are those of another version of rollup. */
const commonjs = commonjsPlugin.commonjs as unknown as typeof builtinsPlugin.builtins;

const refuse = (address: unknown): never => {
  throw new Error(`rulesets are not read from the network: ${String(address)}`);
};
