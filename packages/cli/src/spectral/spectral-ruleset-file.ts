// What a ruleset for Spectral is, and what it is not, told without loading Spectral: by its name and its content.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '@breakwater/core';

/** Where a name in `extends` leads, if it leads to something for Spectral. */
export const findSpectralRuleset = async (name: string, folder: string): Promise<string | undefined> => {
  if (/^spectral:(?:oas|asyncapi|arazzo)$/.test(name)) return name;
  const file = resolve(folder, name);
  if (existsSync(file)) return (await isSpectralFile(file)) ? file : undefined;
  return packageName.test(name) ? installed(name, folder) : undefined;
};

const packageName = /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/[\w./-]+)?$/;

const installed = (name: string, folder: string): string | undefined => {
  try {
    return createRequire(pathToFileURL(join(folder, 'breakwater.yaml'))).resolve(name);
  } catch {
    return undefined;
  }
};

const isSpectralFile = async (file: string): Promise<boolean> => {
  if (code.test(file) || ownNames.test(basename(file))) return true;
  const fields = await fieldsIn(file);
  return fields !== undefined && isForSpectral(fields);
};

const code = /\.[cm]?js$/i;
const ownNames = /^\.?spectral\.(?:ya?ml|json)$/i;

type Fields = Readonly<Record<string, unknown>>;

/** Of YAML and JSON; undefined for what is neither. What is wrong with it, whoever reads it next says. */
const fieldsIn = async (file: string): Promise<Fields | undefined> => {
  const value = parse(await readFile(file, 'utf8'), { uri: pathToFileURL(file).href, label: file }).document?.value;
  return isMapping(value) ? value : undefined;
};

const isMapping = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What only Spectral has: its fields, rules that are defined, and its words for severities. */
const isForSpectral = (fields: Fields): boolean =>
  onlyTheirs.some(name => Object.hasOwn(fields, name)) ||
  Object.values(mappingIn(fields, 'rules')).some(isRuleOfSpectral) ||
  (Array.isArray(fields['extends']) && fields['extends'].some(Array.isArray));

const onlyTheirs = ['aliases', 'except', 'formats', 'functions', 'functionsDir', 'parserOptions'];

const isRuleOfSpectral = (rule: unknown): boolean =>
  rule === 'warn' ||
  typeof rule === 'boolean' ||
  typeof rule === 'number' ||
  Array.isArray(rule) ||
  (isMapping(rule) && (Object.hasOwn(rule, 'given') || Object.hasOwn(rule, 'then')));

const mappingIn = (fields: Fields, name: string): Fields => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return isMapping(value) ? value : {};
};

/** The ruleset for Spectral in a folder, where people expect that it is used. */
export const spectralRulesetIn = (folder: string): string | undefined =>
  ['.spectral.yaml', '.spectral.yml', '.spectral.json'].map(name => join(folder, name)).find(existsSync);

/**
 * Why a ruleset may not run unasked: it, or what it extends, is code or leads to the network. Nothing in it reaches code
 * that Spectral makes of it but what is known to be a plain name.
 */
export const codeIn = async (file: string, seen: ReadonlySet<string> = new Set()): Promise<string | undefined> => {
  if (seen.has(file)) return undefined;
  if (!data.test(extname(file))) return basename(file);
  const fields = existsSync(file) ? await fieldsIn(file) : {};
  if (!fields) return undefined;
  const own = ['functions', 'functionsDir'].find(name => Object.hasOwn(fields, name));
  if (own !== undefined) return own;
  const strange = namesOfFormats(fields).find(name => !/^[a-z][\w.-]*$/i.test(name));
  if (strange !== undefined) return strange;
  for (const name of extendedBy(fields)) {
    if (/^spectral:\w+$/.test(name)) continue;
    if (!/^\.{0,2}\//.test(name) && !existsSync(resolve(dirname(file), name))) return name;
    const found = await codeIn(resolve(dirname(file), name), new Set([...seen, file]));
    if (found !== undefined) return found;
  }
  return undefined;
};

const data = /^\.(?:ya?ml|json)$/i;

/** Overrides can extend, too. */
const extendedBy = (fields: Fields): readonly string[] => [
  ...[fields['extends'] ?? []].flat().map(item => String(Array.isArray(item) ? item[0] : item)),
  ...overridesOf(fields).flatMap(extendedBy),
];

const overridesOf = ({ overrides }: Fields): readonly Fields[] =>
  Array.isArray(overrides) ? overrides.filter(isMapping) : [];

/** Wherever they stand: Spectral writes them into the code that it makes. */
const namesOfFormats = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesOfFormats);
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(key === 'formats' && Array.isArray(member) ? member.map(String) : []),
    ...namesOfFormats(member),
  ]);
};
