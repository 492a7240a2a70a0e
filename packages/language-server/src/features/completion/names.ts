// Names that other parts of the description, the protocol or conventions give: headers, media types, tags, schemes, ids.
import type { Expected, Origin } from '@breakwater/core';
import { at, lintRules, rootOf, uriOf, valueAt } from '@breakwater/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { HeaderField } from '../../http/header-fields.ts';
import { headerFields } from '../../http/header-fields.ts';
import { componentsAt, membersOf } from '../../names/components.ts';
import { namedIn, usesIn } from '../../names/names.ts';
import { schemeAt } from '../../names/uses.ts';
import type { View } from '../../view.ts';
import type { Proposal } from './proposal.ts';

/** Keys of a mapping of names, by the field that it is. */
export const nameProposals = (view: View, path: readonly string[]): readonly Proposal[] => {
  switch (path.at(-1)) {
    case 'headers':
      return path[0] === 'components' ? [] : headerProposals(view, 'server').map(it => ({ ...it, opens: 'mapping' }));
    case 'content':
      return mediaTypes.map(label => plain(label, { opens: 'mapping' }));
    default:
      return [];
  }
};

export const schemeProposals = ({ description }: View): readonly Proposal[] => {
  if (!description) return [];
  const section = description.version === '2.0' ? 'securityDefinitions' : 'securitySchemes';
  return membersOf(componentsAt(description, section)).map(({ key }) => plain(key, { value: '[]', isLiteral: true }));
};

/** Texts for a place whose form allows any. */
export const textProposals = (view: View, path: readonly string[], around: Expected['object']): readonly Proposal[] => {
  const { description, document } = view;
  const key = path.at(-1) ?? '';
  const origin = document && at(rootOf(document), ...path);
  if (!description || !origin) return [];
  const outer = path.at(-2);
  if (path.includes('x-breakwater-ignore') && (key === 'rule' || key === 'x-breakwater-ignore')) {
    return lintRules.map(({ id, summary }) => plain(id, { documentation: summary[view.language] }));
  }
  if (key === 'x-successor') return operationNames(view);
  if (key === 'x-stability-level') return ['draft', 'alpha', 'beta', 'stable'].map(label => plain(label));
  if (outer === 'tags' && isIndex(key)) return tagProposals(view, origin);
  if (outer === 'required' && isIndex(key)) return propertyNames(origin.parent?.parent);
  if (outer === 'mapping') return schemaNames(view);
  switch (around?.name) {
    case 'link':
      return key === 'operationId' ? operationIds(view) : [];
    case 'parameter':
      return key === 'name' ? parameterNames(view, origin) : [];
    case 'discriminator':
      return key === 'propertyName' ? propertyNames(origin.parent?.parent) : [];
    case 'schema':
    case 'items':
      if (key === 'format') return formatProposals(origin);
      return key === 'contentMediaType' ? mediaTypes.map(label => plain(label)) : [];
    case 'security-scheme':
      return key === 'scheme' ? ['bearer', 'basic', 'digest'].map(label => plain(label)) : [];
    case 'security-requirement':
      return scopesOf(view, isIndex(key) ? (outer ?? '') : key);
    case 'description':
      return key === 'openapi' ? ['3.0.4', '3.1.2', '3.2.0'].map(label => plain(label)) : [];
    default:
      return [];
  }
};

const isIndex = (key: string): boolean => /^\d+$/.test(key);

const plain = (label: string, more: Partial<Proposal> = {}): Proposal => ({
  label,
  kind: CompletionItemKind.Value,
  rank: 20,
  ...more,
});

const headerProposals = ({ language }: View, sender: Exclude<HeaderField['sentBy'], 'both'>): readonly Proposal[] =>
  headerFields
    .filter(({ sentBy }) => sentBy === sender || sentBy === 'both')
    .map(({ name, meaning }) => plain(name, { documentation: meaning[language] }));

const mediaTypes: readonly string[] = [
  'application/json',
  'application/problem+json',
  'application/merge-patch+json',
  'application/json-patch+json',
  'application/x-ndjson',
  'application/xml',
  'application/octet-stream',
  'application/pdf',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'image/png',
  'text/csv',
  'text/event-stream',
  'text/plain',
];

/** What is being written at the place is no tag yet. */
const tagProposals = ({ description }: View, place: Origin): readonly Proposal[] => {
  if (!description) return [];
  const defined = [...namedIn(description).keys()].filter(it => it.startsWith('tag '));
  const used = usesIn(description).flatMap(({ kind, target, origin }) =>
    kind === 'tag' && uriOf(origin) !== uriOf(place) ? [target] : [],
  );
  return [...new Set([...defined, ...used])].map((address, index) =>
    plain(address.slice('tag '.length), { rank: index < defined.length ? 10 : 20 }),
  );
};

const operationIds = ({ description }: View): readonly Proposal[] =>
  description
    ? [...namedIn(description).keys()]
        .filter(it => it.startsWith('operation '))
        .map(it => plain(it.slice('operation '.length)))
    : [];

const operationNames = ({ prepared }: View): readonly Proposal[] =>
  (prepared?.contract.operations ?? [])
    .filter(({ deprecated }) => !deprecated)
    .map(({ method, path, documentation: { summary } }) =>
      plain(`${method} ${path}`, { ...(summary !== undefined && { detail: summary }) }),
    );

const schemaNames = ({ description }: View): readonly Proposal[] =>
  description ? membersOf(componentsAt(description, 'schemas')).map(({ key }) => plain(key)) : [];

const propertyNames = (schema: Origin | undefined): readonly Proposal[] =>
  schema ? membersOf(at(schema, 'properties')).map(({ key }) => plain(key)) : [];

/** Of a header, or of a placeholder of the path. */
const parameterNames = (view: View, origin: Origin): readonly Proposal[] => {
  const place = origin.parent && valueAt(at(origin.parent, 'in'));
  if (place === 'header') return headerProposals(view, 'client');
  if (place !== 'path') return [];
  for (let here = origin.parent; here?.parent; here = here.parent) {
    if (here.parent.key === 'paths') return [...here.key.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => plain(name));
  }
  return [];
};

const formats: Readonly<Record<string, readonly string[]>> = {
  integer: ['int32', 'int64'],
  number: ['float', 'double'],
  string: [
    'date',
    'date-time',
    'time',
    'duration',
    'email',
    'hostname',
    'ipv4',
    'ipv6',
    'uri',
    'uri-reference',
    'uuid',
    'byte',
    'binary',
    'password',
    'regex',
    'json-pointer',
  ],
};

const formatProposals = (origin: Origin): readonly Proposal[] => {
  const type = origin.parent && valueAt(at(origin.parent, 'type'));
  const types = typeof type === 'string' ? [type] : Object.keys(formats);
  return types.flatMap(it => (Object.hasOwn(formats, it) ? (formats[it] ?? []) : [])).map(label => plain(label));
};

const scopesOf = ({ description }: View, scheme: string): readonly Proposal[] => {
  const origin = description && schemeAt(description, scheme);
  if (!origin) return [];
  const flows = [origin, ...membersOf(at(origin, 'flows'))];
  const scopes = flows.flatMap(flow => membersOf(at(flow, 'scopes')));
  return [...new Map(scopes.map(it => [it.key, it])).values()].map(it => {
    const words = valueAt(it);
    return plain(it.key, { ...(typeof words === 'string' && { detail: words }) });
  });
};
