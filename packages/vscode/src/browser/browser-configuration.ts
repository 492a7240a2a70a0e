// The configuration of a description, without Node: its breakwater.yaml with what it extends, and what of that is for Spectral.
import type { Configuration, ConfigurationSource, Origin, Problem, ReadConfiguration } from '@breakwater/core';
import {
  asObject,
  closest,
  codeInSpectralRuleset,
  extendedBySpectralRuleset,
  isSpectralRuleset,
  parse,
  readConfiguration,
  resolveConfiguration,
  resolveUri,
  rulesetNames,
  unknownRules,
} from '@breakwater/core';
import { folderAround } from './files.ts';
import type { LoadedSpectralRuleset, Spectral } from './spectral.ts';

export interface Reading {
  /** Undefined for a file that is not there. */
  readonly read: (uri: string) => Promise<string | undefined>;
  readonly labelOf: (uri: string) => string;
  /** Loads it. */
  readonly spectral: () => Spectral;
}

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  readonly spectral: readonly LoadedSpectralRuleset[];
  /** Where there are fatal ones, the defaults count. */
  readonly problems: readonly Problem[];
}

/** `file` is the breakwater.yaml of a description. */
export const loadConfiguration = async (
  entry: string,
  file: string | undefined,
  reading: Reading,
): Promise<LoadedConfiguration> => {
  const read = file === undefined ? undefined : await readFrom(file, reading);
  if (read && !read.source) return usual(read.problems);
  const own: ConfigurationSource = { extends: 'recommended', ...read?.source };
  const place = file ?? entry;
  const beside = await spectralBeside(place, reading);
  const names = [own.extends ?? []].flat();
  const isNamed = names.some(name => resolveUri(name, place) === beside);
  const source = beside === undefined || isNamed ? own : { ...own, extends: [...names, nameOf(beside)] };
  const collected: Collected = {
    files: {},
    spectral: [],
    strangers: [...(read?.strangers ?? [])],
    problems: [],
    notes: [],
  };
  await collect(source, place, read?.extendsAt, collected, reading);
  const { files, spectral, strangers, notes } = collected;
  const foreign = spectral.flatMap(({ severities }) => Object.keys(severities));
  // What is left out may have them.
  const problems = [...collected.problems, ...(notes.length > 0 ? [] : unknownRules(strangers, foreign))];
  if (problems.length > 0) return usual(problems);
  return { configuration: resolveConfiguration(source, files), spectral, problems: notes };
};

const usual = (problems: readonly Problem[]): LoadedConfiguration => ({
  configuration: resolveConfiguration({ extends: 'recommended' }, {}),
  spectral: [],
  problems,
});

const readFrom = async (uri: string, { read, labelOf }: Reading): Promise<ReadConfiguration | undefined> => {
  const text = await read(uri);
  return text === undefined ? undefined : readConfiguration(text, uri, labelOf(uri));
};

/** The ruleset for Spectral in the folder, where people expect that it is used. */
const spectralBeside = async (place: string, { read }: Reading): Promise<string | undefined> => {
  for (const name of ['.spectral.yaml', '.spectral.yml', '.spectral.json']) {
    const uri = `${folderAround(place)}/${name}`;
    if ((await read(uri)) !== undefined) return uri;
  }
  return undefined;
};

const nameOf = (uri: string): string => uri.split('/').at(-1) ?? uri;

/** Of all that is extended. */
interface Collected {
  /** By the names that are written; of those for Spectral, the severities. */
  readonly files: Record<string, ConfigurationSource>;
  readonly spectral: LoadedSpectralRuleset[];
  readonly strangers: Origin[];
  readonly problems: Problem[];
  /** What is left out. */
  readonly notes: Problem[];
}

const collect = async (
  source: ConfigurationSource,
  uri: string,
  extendsAt: Origin | undefined,
  collected: Collected,
  reading: Reading,
): Promise<void> => {
  const { files, spectral, strangers, problems, notes } = collected;
  for (const name of [source.extends ?? []].flat()) {
    if (rulesetNames.includes(name) || Object.hasOwn(files, name)) continue;
    const place = extendsAt ? { origin: extendsAt } : { place: { label: name } };
    const found = await find(name, uri, reading);
    if (found.kind === 'unknown') {
      const similar = closest(name, rulesetNames);
      const facts = { name, ...(similar !== undefined && { similar }) };
      problems.push({ code: 'unknown-ruleset', gravity: 'fatal', facts, ...place });
    } else if (found.kind === 'out-of-reach') {
      notes.push({ code: 'ruleset-out-of-reach', gravity: 'note', facts: { name }, ...place });
    } else if (found.kind === 'spectral') {
      const engine = reading.spectral();
      try {
        const loaded = await engine.loadDataRuleset(found.target, reading.read);
        files[name] = { rules: loaded.severities };
        spectral.push(loaded);
      } catch (error) {
        const facts = { name, reason: engine.reasonIn(error) };
        problems.push({ code: 'ruleset-failed', gravity: 'fatal', facts, ...place });
      }
    } else {
      problems.push(...found.read.problems);
      strangers.push(...found.read.strangers);
      if (!found.read.source) continue;
      files[name] = found.read.source;
      await collect(found.read.source, found.file, found.read.extendsAt, collected, reading);
    }
  }
};

type Found =
  | { readonly kind: 'own'; readonly file: string; readonly read: ReadConfiguration }
  | { readonly kind: 'spectral'; readonly target: string }
  /** Code, a package, or an address. */
  | { readonly kind: 'out-of-reach' }
  | { readonly kind: 'unknown' };

const find = async (name: string, uri: string, reading: Reading): Promise<Found> => {
  if (ofSpectral.test(name)) return { kind: 'spectral', target: name };
  const file = isAddress.test(name) ? undefined : resolveUri(name, uri);
  const text = file === undefined ? undefined : await reading.read(file);
  if (file === undefined || text === undefined) {
    const isSlip = isData.test(name) || closest(name, rulesetNames) !== undefined;
    return { kind: isSlip || !isAddressOrPackage.test(name) ? 'unknown' : 'out-of-reach' };
  }
  if (!isData.test(name)) return { kind: 'out-of-reach' };
  const fields = fieldsIn(text, file);
  if (!ownNames.test(file) && !(fields && isSpectralRuleset(fields))) {
    return { kind: 'own', file, read: await readConfiguration(text, file, reading.labelOf(file)) };
  }
  return (await isDataAlone(file, reading, [])) ? { kind: 'spectral', target: file } : { kind: 'out-of-reach' };
};

const ofSpectral = /^spectral:(?:oas|asyncapi|arazzo)$/;
const isAddress = /^[a-z][a-z+.-]*:/i;
const isAddressOrPackage = /^(?:https?:.*|(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/[\w./-]+)?)$/i;
const isData = /\.(?:ya?ml|json)$/i;
const ownNames = /\/\.?spectral\.(?:ya?ml|json)$/i;

const fieldsIn = (text: string, uri: string) => asObject(parse(text, { uri, label: uri }).document?.value);

/** The ruleset, and all that it extends. */
const isDataAlone = async (file: string, reading: Reading, around: readonly string[]): Promise<boolean> => {
  const fields = fieldsIn((await reading.read(file)) ?? '', file) ?? {};
  if (codeInSpectralRuleset(fields) !== undefined) return false;
  for (const name of extendedBySpectralRuleset(fields)) {
    if (ofSpectral.test(name)) continue;
    const target = isAddress.test(name) || !isData.test(name) ? undefined : resolveUri(name, file);
    if (target === undefined || around.includes(target)) return false;
    if (!(await isDataAlone(target, reading, [...around, file]))) return false;
  }
  return true;
};
