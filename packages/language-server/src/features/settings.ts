// Files in which a team says what it wants: which there are, and what may stand where in them, by their JSON Schemas.
import type { JsonSchema, Language } from '@breakwater/core';
import { configurationSchema, waiversSchema } from '@breakwater/core';
import type { View } from '../view.ts';

export type SettingsKind = 'configuration' | 'waivers';

/** A configuration may name its file of waivers otherwise. */
export const settingsKindOf = ({
  uri,
  configuration,
}: Pick<View, 'uri' | 'configuration'>): SettingsKind | undefined => {
  if (/\/breakwater\.ya?ml$/.test(uri)) return 'configuration';
  const isWaivers = /\/breakwater\.waivers\.ya?ml$/.test(uri) || uri.endsWith(`/${configuration.waivers}`);
  return isWaivers ? 'waivers' : undefined;
};

export const settingsSchema = (kind: SettingsKind, language: Language): JsonSchema => {
  const known = schemas.get(`${kind} ${language}`) ?? schemaOf[kind](language);
  schemas.set(`${kind} ${language}`, known);
  return known;
};

const schemaOf = { configuration: configurationSchema, waivers: waiversSchema };

const schemas = new Map<string, JsonSchema>();

/** All that count for a place, whatever is written there. */
export const schemasAt = (root: JsonSchema, path: readonly string[]): readonly JsonSchema[] =>
  path
    .reduce<readonly JsonSchema[]>((found, key) => found.flatMap(schema => behind(root, schema, key)), [root])
    .flatMap(schema => alternativesOf(root, schema));

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Itself, with what it refers to and what it lets one choose from. */
export const alternativesOf = (root: JsonSchema, schema: JsonSchema): readonly JsonSchema[] => {
  const { $ref: reference, anyOf } = schema;
  const name = typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
  const target = name !== undefined && isSchema(root['$defs']) ? root['$defs'][name] : undefined;
  const others = [target, ...(Array.isArray(anyOf) ? (anyOf as readonly unknown[]) : [])].filter(isSchema);
  return [schema, ...others.flatMap(other => alternativesOf(root, other))];
};

const behind = (root: JsonSchema, schema: JsonSchema, key: string): readonly JsonSchema[] =>
  alternativesOf(root, schema).flatMap(({ properties, items, additionalProperties }) => {
    const own = isSchema(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
    const found = own ?? (/^\d+$/.test(key) ? items : undefined) ?? additionalProperties;
    return isSchema(found) ? [found] : [];
  });
