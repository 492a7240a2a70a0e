// The ruleset for a description: the one that was asked for, that of its breakwater.yaml, or the recommended one.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Origin, Problem, Ruleset, RulesetSource } from '@breakwater/core';
import { closest, readRuleset, resolveRuleset, rulesetNames } from '@breakwater/core';
import { findConfiguration } from './find-configuration.ts';

export type LoadedRuleset =
  | { readonly ok: true; readonly ruleset: Ruleset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `asked` is what the command line names in the place of a configuration. */
export const loadRuleset = async (description: string, asked: string | undefined): Promise<LoadedRuleset> => {
  if (asked !== undefined) return loadExtending({ extends: asked }, resolve('.'), undefined);
  const file = findConfiguration(description);
  if (file === undefined) return { ok: true, ruleset: resolveRuleset({ extends: 'recommended' }) };
  const { source, extendsAt, problems } = await readFrom(file);
  if (!source) return { ok: false, problems };
  return loadExtending({ extends: 'recommended', ...source }, dirname(file), extendsAt);
};

const loadExtending = async (
  source: RulesetSource,
  folder: string,
  extendsAt: Origin | undefined,
): Promise<LoadedRuleset> => {
  const files: Record<string, RulesetSource> = {};
  const problems = await collect(source, folder, extendsAt, files);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ruleset: resolveRuleset(source, files) };
};

/** Reads the files that a ruleset extends, and those that they extend, by the names that are written there. */
const collect = async (
  source: RulesetSource,
  folder: string,
  extendsAt: Origin | undefined,
  files: Record<string, RulesetSource>,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const name of [source.extends ?? []].flat()) {
    if (rulesetNames.includes(name) || Object.hasOwn(files, name)) continue;
    const file = resolve(folder, name);
    if (!existsSync(file)) {
      problems.push(unknownRuleset(name, extendsAt));
      continue;
    }
    const read = await readFrom(file);
    problems.push(...read.problems);
    if (!read.source) continue;
    files[name] = read.source;
    problems.push(...(await collect(read.source, dirname(file), read.extendsAt, files)));
  }
  return problems;
};

const unknownRuleset = (name: string, origin: Origin | undefined): Problem => {
  const similar = closest(name, rulesetNames);
  const facts = { name, ...(similar !== undefined && { similar }) };
  return {
    code: 'unknown-ruleset',
    gravity: 'fatal',
    facts,
    ...(origin ? { origin } : { place: { label: '--ruleset' } }),
  };
};

const readFrom = async (file: string): Promise<Awaited<ReturnType<typeof readRuleset>>> =>
  readRuleset(await readFile(file, 'utf8'), pathToFileURL(file).href, labelOf(file));

const labelOf = (file: string): string => relative('', file) || file;
