// Keys and values of a file of settings, by its JSON Schema.
import type { JsonSchema, Language } from '@breakwater/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { completionWords } from '../../messages/completion.ts';
import { alternativesOf, isSchema, schemasAt } from '../settings.ts';
import type { Proposal } from './proposal.ts';

export interface SettingsProposals {
  readonly keys: readonly Proposal[];
  readonly values: readonly Proposal[];
  /** Values are items of a list at the place. */
  readonly isList: boolean;
}

export const settingsProposals = (root: JsonSchema, path: readonly string[], language: Language): SettingsProposals => {
  const all = schemasAt(root, path);
  const items = all.flatMap(schema => (isSchema(schema['items']) ? alternativesOf(root, schema['items']) : []));
  const values = all.flatMap(schema => valuesOf(schema));
  return {
    keys: all.flatMap(schema => keysOf(root, schema, language)),
    values: values.length > 0 ? values : items.flatMap(schema => valuesOf(schema)),
    isList: values.length === 0 && items.length > 0,
  };
};

const keysOf = (root: JsonSchema, { properties, required }: JsonSchema, language: Language): readonly Proposal[] => {
  if (!isSchema(properties)) return [];
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  return Object.entries(properties).flatMap(([label, schema]) => {
    if (!isSchema(schema)) return [];
    const { description, default: usual } = schema;
    const all = alternativesOf(root, schema);
    const holds = (type: string): boolean =>
      all.every(it => it['anyOf'] !== undefined || it['$ref'] !== undefined || typesOf(it).includes(type));
    const opens = holds('object') ? 'mapping' : holds('array') ? 'list' : undefined;
    return [
      {
        label,
        kind: CompletionItemKind.Property,
        rank: needed.includes(label) ? 0 : 20,
        ...(typeof description === 'string' && { documentation: description }),
        ...(usual !== undefined && { detail: completionWords[language].usual(JSON.stringify(usual)) }),
        ...(opens && { opens }),
      } satisfies Proposal,
    ];
  });
};

const typesOf = ({ type, enum: choices }: JsonSchema): readonly unknown[] => {
  if (choices !== undefined) return ['choice'];
  return Array.isArray(type) ? type : [type];
};

const valuesOf = ({ enum: choices, type, default: usual }: JsonSchema): readonly Proposal[] => {
  if (type === 'boolean') {
    return ['true', 'false'].map(label => ({ label, kind: CompletionItemKind.Value, rank: 20, isLiteral: true }));
  }
  const options: readonly unknown[] = Array.isArray(choices) ? choices : [];
  return options
    .filter(option => typeof option === 'string')
    .map((label, index) => ({ label, kind: CompletionItemKind.EnumMember, rank: label === usual ? 10 : 20 + index }));
};
