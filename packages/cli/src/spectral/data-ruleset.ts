// Rulesets for Spectral that hold no code, as what Spectral takes: nothing of them is run, and nothing is needed but their texts.
import { asObject, parse, resolveUri } from '@breakwater/core';
import type { RulesetDefinition } from '@stoplight/spectral-core';
import spectralCore from '@stoplight/spectral-core';
import * as formats from '@stoplight/spectral-formats';
import * as functions from '@stoplight/spectral-functions';
import oas from '@stoplight/spectral-rulesets/dist/oas/index.js';
import type { LoadedSpectralRuleset } from './run-spectral.ts';
import { severitiesIn } from './run-spectral.ts';

/** Undefined for a file that is not there. */
export type TextOf = (uri: string) => Promise<string | undefined>;

/** `target` is the URI of a file in YAML or JSON, or one of the rulesets that come with Spectral. */
export const loadDataRuleset = async (target: string, textOf: TextOf): Promise<LoadedSpectralRuleset> => {
  const definition = (await definitionOf(target, textOf, [])) as RulesetDefinition;
  const ruleset = target.startsWith('spectral:')
    ? new spectralCore.Ruleset({ extends: [definition] })
    : new spectralCore.Ruleset(definition, { severity: 'recommended', source: new URL(target).pathname });
  return { ruleset, severities: severitiesIn(ruleset) };
};

/** Of a module that was written in the older form. */
const defaultOf = (module: unknown): unknown => asObject(module)?.['default'] ?? module;

type Fields = Readonly<Record<string, unknown>>;

const definitionOf = async (target: string, textOf: TextOf, around: readonly string[]): Promise<unknown> => {
  if (target === 'spectral:oas') return defaultOf(oas);
  // Those that come with Spectral for other descriptions have nothing to say of this one.
  if (target.startsWith('spectral:')) return { rules: {} };
  if (around.includes(target)) throw new Error(`${target} extends itself`);
  const text = await textOf(target);
  const { document, problems } = parse(text ?? '', { uri: target, label: target });
  const fields = asObject(document?.value);
  if (text === undefined || !fields) throw new Error(problems[0]?.code ?? `${target} is no ruleset`);
  return rulesetOf(fields, name => definitionOf(resolved(name, target), textOf, [...around, target]));
};

const resolved = (name: string, target: string): string =>
  name.startsWith('spectral:') ? name : (resolveUri(name, target) ?? name);

/** `extended` gives what is extended, by its name. */
const rulesetOf = async (
  { extends: names, except, overrides, rules, ...fields }: Fields,
  extended: (name: string) => Promise<unknown>,
): Promise<Fields> => {
  const items = listIn(names);
  const overriding = await Promise.all(
    [...listIn(overrides), ...exceptions(asObject(except) ?? {})].map(it => rulesetOf(asObject(it) ?? {}, extended)),
  );
  const extending = async (item: unknown): Promise<unknown> => {
    if (!Array.isArray(item)) return extended(String(item));
    const [name, ...which] = item as readonly unknown[];
    return [await extended(String(name)), ...which];
  };
  return {
    ...withFormats(fields),
    ...(items.length > 0 && { extends: await Promise.all(items.map(extending)) }),
    ...(overriding.length > 0 && { overrides: overriding }),
    ...(rules !== undefined && { rules: mapped(asObject(rules) ?? {}, ruleOf) }),
    ...(fields['aliases'] !== undefined && { aliases: mapped(asObject(fields['aliases']) ?? {}, aliasOf) }),
  };
};

/** One thing may stand for a list of it. */
const listIn = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat());

/** The older form of what is left out somewhere. */
const exceptions = (except: Fields): readonly Fields[] =>
  Object.entries(except).map(([place, ids]) => ({
    files: [place.startsWith('#') ? `**${place}` : place],
    rules: Object.fromEntries((Array.isArray(ids) ? ids : []).map(id => [String(id), 'off'])),
  }));

const mapped = (fields: Fields, change: (value: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));

const ruleOf = (rule: unknown): unknown => {
  const fields = asObject(rule);
  if (!fields) return rule;
  const steps = (then: unknown): unknown => (Array.isArray(then) ? then.map(stepOf) : stepOf(then));
  return Object.fromEntries(
    Object.entries(withFormats(fields)).map(([key, value]) => [key, key === 'then' ? steps(value) : value]),
  );
};

const aliasOf = (alias: unknown): unknown => {
  const fields = asObject(alias);
  if (!fields || !Array.isArray(fields['targets'])) return alias;
  return { ...fields, targets: fields['targets'].map(target => withFormats(asObject(target) ?? {})) };
};

/** Spectral says what is wrong with a name that it does not have. */
const stepOf = (step: unknown): unknown => {
  const fields = asObject(step);
  return fields ? { ...fields, function: knownFunctions.get(String(fields['function'])) } : step;
};

const knownFunctions: ReadonlyMap<string, unknown> = new Map(Object.entries(functions));

const withFormats = (fields: Fields): Fields =>
  Array.isArray(fields['formats']) ? { ...fields, formats: fields['formats'].map(formatOf) } : fields;

/** What is no format of OpenAPI is none of this description. */
const formatOf = (name: unknown): unknown =>
  (/^oas[23](?:\.\d)?$/.test(String(name)) && knownFormats.get(String(name).replace('.', '_'))) || (() => false);

const knownFormats: ReadonlyMap<string, unknown> = new Map(Object.entries(formats));
