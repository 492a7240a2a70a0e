// What a ruleset for Spectral is, and what it is not, told without loading Spectral: by its name and its content.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asObject, codeInSpectralRuleset, extendedBySpectralRuleset, isSpectralRuleset, parse } from '@breakwater/core';

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
  return fields !== undefined && isSpectralRuleset(fields);
};

const code = /\.[cm]?js$/i;
const ownNames = /^\.?spectral\.(?:ya?ml|json)$/i;

/** Of YAML and JSON; undefined for what is neither. What is wrong with it, whoever reads it next says. */
const fieldsIn = async (file: string): Promise<Readonly<Record<string, unknown>> | undefined> => {
  return asObject(parse(await readFile(file, 'utf8'), { uri: pathToFileURL(file).href, label: file }).document?.value);
};

/** The ruleset for Spectral in a folder, where people expect that it is used. */
export const spectralRulesetIn = (folder: string): string | undefined =>
  ['.spectral.yaml', '.spectral.yml', '.spectral.json'].map(name => join(folder, name)).find(existsSync);

/** Why a ruleset may not run unasked: it, or what it extends, is code or leads to the network. */
export const codeIn = async (file: string, seen: ReadonlySet<string> = new Set()): Promise<string | undefined> => {
  if (seen.has(file)) return undefined;
  if (!data.test(extname(file))) return basename(file);
  const fields = existsSync(file) ? await fieldsIn(file) : {};
  if (!fields) return undefined;
  const own = codeInSpectralRuleset(fields);
  if (own !== undefined) return own;
  for (const name of extendedBySpectralRuleset(fields)) {
    if (/^spectral:\w+$/.test(name)) continue;
    if (!/^\.{0,2}\//.test(name) && !existsSync(resolve(dirname(file), name))) return name;
    const found = await codeIn(resolve(dirname(file), name), new Set([...seen, file]));
    if (found !== undefined) return found;
  }
  return undefined;
};

const data = /^\.(?:ya?ml|json)$/i;
