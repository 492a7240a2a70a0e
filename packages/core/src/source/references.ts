// Which parts of a document are description and which are data. References, `$id` and anchors count in the former only:
// an example may well contain a `$ref` that is nobody's business.
import type { SpecificationVersion } from './description.ts';
import type { Document } from './document.ts';
import type { Origin } from './origin.ts';
import { at, rootOf } from './origin.ts';
import { resolveUri } from './uri.ts';

export type Mapping = Readonly<Record<string, unknown>>;

/** An object that is part of the description, and the URI that its references are relative to. */
export type Visit = (value: Mapping, origin: Origin, base: string) => void;

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isModern = (version: SpecificationVersion): boolean => version === '3.1' || version === '3.2';

/** Everything from the root, or from a place that a reference leads to. */
export const walkDescription = (
  document: Document,
  version: SpecificationVersion,
  visit: Visit,
  from: { readonly value: unknown; readonly origin: Origin } = { value: document.value, origin: rootOf(document) },
): void => {
  walk({ version, visit, seen: new Set() }, from.value, from.origin, 'object', document.uri);
};

interface Walk {
  readonly version: SpecificationVersion;
  readonly visit: Visit;
  /** Aliases of YAML share objects, and thereby could make a walk endless in effect. */
  readonly seen: Set<object>;
}

/** What the keys of a mapping are: fields of the specification, or names that somebody chose. */
export type Role = 'object' | 'names' | 'patterned names' | 'examples' | 'example';

/** Recursion is bounded: documents that are too deep are refused when they are parsed. */
const walk = (context: Walk, value: unknown, origin: Origin, role: Role, base: string): void => {
  if (typeof value !== 'object' || value === null || context.seen.has(value)) return;
  context.seen.add(value);
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(context, item, at(origin, index), 'object', base);
    });
    return;
  }
  const mapping = value as Mapping;
  const inner = isModern(context.version) && role === 'object' ? baseWithin(mapping, origin, base) : base;
  context.visit(mapping, origin, inner);
  for (const [key, child] of Object.entries(mapping)) {
    const next = roleOf(context.version, role, key, child);
    if (next) walk(context, child, at(origin, key), next, inner);
  }
};

/** `undefined` for data. */
export const roleOf = (version: SpecificationVersion, role: Role, key: string, child: unknown): Role | undefined => {
  if (role === 'names') return 'object';
  if (role === 'examples') return 'example';
  if (key.startsWith('x-')) return undefined;
  if (role === 'patterned names') return 'object';
  if (role === 'example') return undefined;
  if (dataKeys.has(key)) return undefined;
  if (key === 'examples') return version === '2.0' || Array.isArray(child) ? undefined : 'examples';
  if (Array.isArray(child)) return 'object';
  if (patternedNames.has(key)) return 'patterned names';
  return names.has(key) ? 'names' : 'object';
};

const dataKeys: ReadonlySet<string> = new Set(['default', 'example', 'enum', 'const']);

const patternedNames: ReadonlySet<string> = new Set(['paths', 'responses']);

const names: ReadonlySet<string> = new Set([
  '$defs',
  'additionalOperations',
  'callbacks',
  'content',
  'definitions',
  'dependencies',
  'dependentSchemas',
  'encoding',
  'headers',
  'links',
  'mediaTypes',
  'parameters',
  'pathItems',
  'patternProperties',
  'properties',
  'requestBodies',
  'schemas',
  'securityDefinitions',
  'securitySchemes',
  'variables',
  'webhooks',
]);

/** A pointer that leads into what would be data from above. */
export const pointsIntoData = (fragment: string): boolean =>
  /\/(?:x-|examples?\/|default\b|enum\b|const\b)/.test(fragment);

/** `$id` of schemas, and `$self` of a 3.2 document, change what references are relative to. */
export const baseWithin = (value: Mapping, origin: Origin, base: string): string => {
  const own = ownString(value, '$id') ?? (origin.parent ? undefined : ownString(value, '$self'));
  return own === undefined ? base : (resolveUri(own, base) ?? base);
};

export const ownString = (value: Mapping, key: string): string | undefined => {
  const own = Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof own === 'string' ? own : undefined;
};
