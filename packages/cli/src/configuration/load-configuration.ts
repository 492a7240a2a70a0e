// The configuration for a description: that of its breakwater.yaml, or the ruleset that was asked for, or the recommended one;
// and what of it is for Spectral.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Configuration, ConfigurationSource, Origin, Problem, ReadConfiguration } from '@breakwater/core';
import {
  closest,
  isChangeRule,
  readConfiguration,
  resolveConfiguration,
  rulesetNames,
  unknownRules,
} from '@breakwater/core';
import type { NamedSpectralRuleset } from '../spectral/spectral-rules.ts';
import { openSpectralRuleset } from '../spectral/spectral-rules.ts';
import { codeIn, findSpectralRuleset, spectralRulesetIn } from '../spectral/spectral-ruleset-file.ts';
import { findConfiguration } from './find-configuration.ts';

export type LoadedConfiguration =
  | {
      readonly ok: true;
      readonly configuration: Configuration;
      /** The breakwater.yaml that says it. */
      readonly file: string | undefined;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type LoadedRuleset =
  | {
      readonly ok: true;
      readonly configuration: Configuration;
      readonly spectral: readonly NamedSpectralRuleset[];
      /** What is left out, and why. */
      readonly notes: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface LoadOptions {
  /** For texts that count before what is stored. */
  readonly read?: (file: string) => Promise<string>;
  /** Rulesets for Spectral that are code run where a configuration names them, unless told. */
  readonly mayRunCode?: boolean;
}

/** `asked` is what the command line names in the place of a configuration. */
export const loadRuleset = async (
  description: string,
  asked: string | undefined,
  options: LoadOptions = {},
): Promise<LoadedRuleset> => {
  if (asked !== undefined) return loadExtending({ extends: asked }, resolve('.'), {}, options);
  const file = findConfiguration(description);
  if (file === undefined) {
    const folder = existsSync(description) ? dirname(resolve(description)) : resolve('.');
    return loadBeside({ extends: 'recommended' }, folder, {}, options);
  }
  const read = await readFrom(file, options);
  if (!read.source) return { ok: false, problems: read.problems };
  return loadBeside({ extends: 'recommended', ...read.source }, dirname(file), read, options);
};

type Named = Partial<Pick<ReadConfiguration, 'extendsAt' | 'strangers'>>;

/** For whoever asks no lint rules: rulesets for Spectral say nothing of all else, and are not opened. */
export const loadConfiguration = async (description: string, asked?: string): Promise<LoadedConfiguration> => {
  if (asked !== undefined) return configurationOf({ extends: asked }, undefined, {});
  const file = findConfiguration(description);
  if (file === undefined) return configurationOf({}, undefined, {});
  const read = await readFrom(file, {});
  return read.source ? configurationOf(read.source, file, read) : { ok: false, problems: read.problems };
};

const configurationOf = async (
  source: ConfigurationSource,
  file: string | undefined,
  named: Named,
): Promise<LoadedConfiguration> => {
  const folder = file === undefined ? resolve('.') : dirname(file);
  const collected = collectedFrom(named, { spectral: 'unopened' });
  const problems = await collect(source, folder, named.extendsAt, collected);
  const unknown = unknownRules(collected.strangers, []);
  const mayBeForeign = collected.unopened.length > 0 || spectralRulesetIn(folder) !== undefined;
  problems.push(...(mayBeForeign ? unknown.filter(isSlip) : unknown));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, configuration: resolveConfiguration(source, collected.files), file };
};

/** Nearly the id of a change rule: no rule for Spectral was meant. */
const isSlip = ({ facts }: Problem): boolean =>
  'similar' in facts && facts.similar !== undefined && isChangeRule(facts.similar);

/** With the ruleset for Spectral that lies in the folder, where nobody has to be asked before it runs. */
const loadBeside = async (
  source: ConfigurationSource,
  folder: string,
  named: Named,
  options: LoadOptions,
): Promise<LoadedRuleset> => {
  const file = spectralRulesetIn(folder);
  const names = [source.extends ?? []].flat();
  if (file === undefined || names.some(name => resolve(folder, name) === file))
    return loadExtending(source, folder, named, options);
  const found = await codeIn(file);
  if (found === undefined)
    return loadExtending({ ...source, extends: [...names, basename(file)] }, folder, named, options);
  const loaded = await loadExtending(source, folder, named, options);
  return loaded.ok ? { ...loaded, notes: [...loaded.notes, leftOut(labelOf(file), found)] } : loaded;
};

const leftOut = (name: string, found: string, place: Pick<Problem, 'origin' | 'place'> = { place: { label: name } }) =>
  ({ code: 'ruleset-left-out', gravity: 'note', facts: { name, found }, ...place }) as Problem;

const loadExtending = async (
  source: ConfigurationSource,
  folder: string,
  named: Named,
  options: LoadOptions,
): Promise<LoadedRuleset> => {
  const collected = collectedFrom(named, { ...options, spectral: options.mayRunCode === false ? 'data' : 'opened' });
  const problems = await collect(source, folder, named.extendsAt, collected);
  const { files, spectral, strangers, notes } = collected;
  if (problems.length === 0) {
    const unknown = unknownRules(
      strangers,
      spectral.flatMap(({ severities }) => Object.keys(severities)),
    );
    problems.push(...(notes.length > 0 ? unknown.filter(isSlip) : unknown));
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, configuration: resolveConfiguration(source, files), spectral, notes };
};

/** Of all that is extended. */
interface Collected {
  /** By the names that are written; of those for Spectral, the severities. */
  readonly files: Record<string, ConfigurationSource>;
  readonly spectral: NamedSpectralRuleset[];
  readonly strangers: Origin[];
  readonly notes: Problem[];
  /** The names of those for Spectral that were left alone. */
  readonly unopened: string[];
  readonly options: CollectOptions;
}

interface CollectOptions extends Pick<LoadOptions, 'read'> {
  /** Which of those for Spectral are opened: none, all, or those that hold no code. */
  readonly spectral: 'unopened' | 'opened' | 'data';
}

const collectedFrom = ({ strangers = [] }: Named, options: CollectOptions): Collected => ({
  files: {},
  spectral: [],
  strangers: [...strangers],
  notes: [],
  unopened: [],
  options,
});

/** Reads the rulesets that a ruleset extends, and those that they extend. */
const collect = async (
  source: ConfigurationSource,
  folder: string,
  extendsAt: Origin | undefined,
  collected: Collected,
): Promise<Problem[]> => {
  const { files, spectral, strangers, notes, unopened, options } = collected;
  const problems: Problem[] = [];
  for (const name of [source.extends ?? []].flat()) {
    if (rulesetNames.includes(name) || Object.hasOwn(files, name)) continue;
    const place = extendsAt ? { origin: extendsAt } : { place: { label: '--ruleset' } };
    const target = await findSpectralRuleset(name, folder);
    const file = resolve(folder, name);
    if (target !== undefined && options.spectral === 'unopened') {
      unopened.push(name);
      continue;
    }
    const code = target !== undefined && options.spectral === 'data' ? await codeInSpectral(target) : undefined;
    if (code !== undefined) notes.push(leftOut(name, code, place));
    else if (target !== undefined) {
      const opened = await openSpectralRuleset(name, target);
      if (opened.ok) {
        files[name] = { rules: opened.loaded.severities };
        spectral.push(opened.loaded);
      } else
        problems.push({ code: 'ruleset-failed', gravity: 'fatal', facts: { name, reason: opened.reason }, ...place });
    } else if (existsSync(file)) {
      const read = await readFrom(file, options);
      problems.push(...read.problems);
      strangers.push(...read.strangers);
      if (!read.source) continue;
      files[name] = read.source;
      problems.push(...(await collect(read.source, dirname(file), read.extendsAt, collected)));
    } else problems.push(unknownRuleset(name, place));
  }
  return problems;
};

const unknownRuleset = (name: string, place: Pick<Problem, 'origin' | 'place'>): Problem => {
  const similar = closest(name, rulesetNames);
  const facts = { name, ...(similar !== undefined && { similar }) };
  return { code: 'unknown-ruleset', gravity: 'fatal', facts, ...place };
};

/** Those that come with Spectral are known. */
const codeInSpectral = async (target: string): Promise<string | undefined> =>
  target.startsWith('spectral:') ? undefined : codeIn(target);

const stored = (file: string): Promise<string> => readFile(file, 'utf8');

const readFrom = async (file: string, { read = stored }: LoadOptions): Promise<ReadConfiguration> =>
  readConfiguration(await read(file), pathToFileURL(file).href, labelOf(file));

const labelOf = (file: string): string => relative('', file) || file;
