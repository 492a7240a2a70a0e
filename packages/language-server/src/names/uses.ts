// Where a description names something that it defines elsewhere: references, mappings, security schemes, tags, operations.
import type { Description, Origin, PartName } from '@breakwater/core';
import { at, claimOfExtension, rootOf, uriOf } from '@breakwater/core';

export interface Use {
  readonly kind: 'successor' | 'reference' | 'mapping' | 'security-scheme' | 'tag' | 'operation-id';
  /** Of the text, or of the key, that names it. */
  readonly origin: Origin;
  readonly on: 'key' | 'value';
  /** The address of what is meant. */
  readonly target: string;
}

/** What others name: the address of a place, or a name that stands for itself. */
export const addressOfTag = (name: string): string => `tag ${name}`;
export const addressOfOperation = (id: string): string => `operation ${id}`;

type Mapping = Readonly<Record<string, unknown>>;

/** What one object names, without the objects in it. */
export const usesOf = (description: Description, name: PartName, value: Mapping, origin: Origin): readonly Use[] => {
  const uses: Use[] = [];
  const lead = (kind: Use['kind'], key: string, reference: unknown): void => {
    if (typeof reference !== 'string') return;
    const resolved = description.resolve(reference, origin);
    if (resolved.found) uses.push({ kind, origin: at(origin, key), on: 'value', target: uriOf(resolved.origin) });
  };
  const byName = (kind: 'tag' | 'operation-id', place: Origin, text: unknown): void => {
    if (typeof text !== 'string') return;
    const target = kind === 'tag' ? addressOfTag(text) : addressOfOperation(text);
    uses.push({ kind, origin: place, on: 'value', target });
  };
  lead('reference', '$ref', own(value, '$ref'));
  for (const [key, extension] of Object.entries(value)) {
    if (key.startsWith('x-') && key !== 'x-webhooks')
      uses.push(...usesInExtension(description, extension, at(origin, key)));
  }
  switch (name) {
    case 'operation':
      for (const [index, tag] of list(own(value, 'tags')).entries()) byName('tag', at(origin, 'tags', index), tag);
      break;
    case 'description':
      for (const [group, members] of groupsIn(own(value, 'x-tagGroups'))) {
        for (const [index, tag] of list(own(members, 'tags')).entries())
          byName('tag', at(origin, 'x-tagGroups', group, 'tags', index), tag);
      }
      break;
    case 'tag':
      byName('tag', at(origin, 'parent'), own(value, 'parent'));
      break;
    case 'link':
      byName('operation-id', at(origin, 'operationId'), own(value, 'operationId'));
      lead('reference', 'operationRef', own(value, 'operationRef'));
      break;
    case 'security-requirement':
      for (const scheme of Object.keys(value)) {
        const target = schemeAt(description, scheme);
        if (target)
          uses.push({ kind: 'security-scheme', origin: at(origin, scheme), on: 'key', target: uriOf(target) });
      }
      break;
    case 'discriminator': {
      const mapping = own(value, 'mapping');
      const named = (place: Origin, text: unknown): void => {
        const target = typeof text === 'string' ? mappedTo(description, text, origin) : undefined;
        if (target) uses.push({ kind: 'mapping', origin: place, on: 'value', target: uriOf(target) });
      };
      if (isMapping(mapping)) {
        for (const [key, text] of Object.entries(mapping)) named(at(origin, 'mapping', key), text);
      }
      named(at(origin, 'defaultMapping'), own(value, 'defaultMapping'));
      break;
    }
    default:
  }
  return uses;
};

/** Those who read an extension follow its references, whatever they are for. */
const usesInExtension = (description: Description, extension: unknown, origin: Origin): readonly Use[] => {
  if (typeof extension === 'string') {
    const isSuccessor = claimOfExtension(origin.key, undefined, {}) === 'successor';
    const target = isSuccessor ? successorAt(description, extension) : undefined;
    return target === undefined ? [] : [{ kind: 'successor', origin, on: 'value', target }];
  }
  const uses: Use[] = [];
  const seen = new Set<unknown>();
  const walk = (value: unknown, place: Origin): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const reference = own(value, '$ref');
    const resolved = typeof reference === 'string' ? description.resolve(reference, place) : undefined;
    if (resolved?.found) {
      uses.push({ kind: 'reference', origin: at(place, '$ref'), on: 'value', target: uriOf(resolved.origin) });
    }
    for (const [key, child] of Object.entries(value)) walk(child, at(place, key));
  };
  walk(extension, origin);
  return uses;
};

/** An id, a path, or a method and a path. */
const successorAt = (description: Description, text: string): string | undefined => {
  const { method, path } = /^(?:(?<method>[A-Za-z]+) )?(?<path>\/\S*)$/.exec(text)?.groups ?? {};
  if (path === undefined) return /^[\w.-]+$/.test(text) ? addressOfOperation(text) : undefined;
  const paths = own(description.entry.value, 'paths');
  const item = own(paths, path);
  const field = method?.toLowerCase();
  if (item === undefined || (field !== undefined && own(item, field) === undefined)) return undefined;
  return uriOf(at(rootOf(description.entry), 'paths', path, ...(field === undefined ? [] : [field])));
};

/** A security scheme by its name in the entry document. */
export const schemeAt = (description: Description, name: string): Origin | undefined => {
  const { entry, version } = description;
  const root = rootOf(entry);
  const place = version === '2.0' ? at(root, 'securityDefinitions') : at(root, 'components', 'securitySchemes');
  const schemes =
    version === '2.0'
      ? own(entry.value, 'securityDefinitions')
      : own(own(entry.value, 'components'), 'securitySchemes');
  return isMapping(schemes) && Object.hasOwn(schemes, name) ? at(place, name) : undefined;
};

/** The name of a schema, or a reference. */
const mappedTo = (description: Description, text: string, from: Origin): Origin | undefined => {
  const { entry } = description;
  const schemas = own(own(entry.value, 'components'), 'schemas');
  if (/^[\w.-]+$/.test(text) && isMapping(schemas) && Object.hasOwn(schemas, text)) {
    return at(rootOf(entry), 'components', 'schemas', text);
  }
  const resolved = description.resolve(text, from);
  return resolved.found ? resolved.origin : undefined;
};

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: unknown, key: string): unknown =>
  isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Redocly's groups of tags. */
const groupsIn = (value: unknown): readonly (readonly [number, Mapping])[] =>
  list(value).flatMap((group, index) => (isMapping(group) ? [[index, group] as const] : []));

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
