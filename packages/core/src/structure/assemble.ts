// One value for a description in several documents: what is elsewhere is put in where it is used first.
import type { Description, SpecificationVersion } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf, uriOf } from '../source/origin.ts';
import type { Mapping, Role } from '../source/references.ts';
import { isMapping, ownString, roleOf } from '../source/references.ts';

export interface Assembled {
  readonly value: unknown;
  /** Where its mappings and lists come from. */
  readonly origins: ReadonlyMap<unknown, Origin>;
}

/** References within a document stay. The version is spelled properly, and what may be missing in practice is there. */
export const assemble = (description: Description, version: SpecificationVersion): Assembled => {
  const { entry } = description;
  const assembly: Assembly = { description, version, origins: new Map(), placed: new Set() };
  const value = copy(assembly, entry.value, rootOf(entry), 'object', 0) as Mapping;
  const complete = { ...value, ...spelled[version], ...(version !== '3.1' && { paths: value['paths'] ?? {} }) };
  const info = complete['info' as keyof typeof complete] as unknown;
  const title = isMapping(info)
    ? { ...info, ...(typeof info['version'] === 'number' && { version: String(info['version']) }) }
    : info;
  return { value: { ...complete, ...(title !== undefined && { info: title }) }, origins: assembly.origins };
};

const spelled: Readonly<Record<SpecificationVersion, Mapping>> = {
  '2.0': { swagger: '2.0' },
  '3.0': { openapi: '3.0.4' },
  '3.1': { openapi: '3.1.2' },
  '3.2': { openapi: '3.2.0' },
};

interface Assembly {
  readonly description: Description;
  readonly version: SpecificationVersion;
  readonly origins: Map<unknown, Origin>;
  /** What has been put in, by address. */
  readonly placed: Set<string>;
}

/** Stands for what has been put in before, or could not be read. */
const elsewhere: Mapping = { $ref: '#/elsewhere' };

/** Documents are bounded in depth, and each of their parts is put in once; together they need a bound as well. */
const deepest = 2000;

const copy = (assembly: Assembly, value: unknown, origin: Origin, role: Role, depth: number): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return elsewhere;
  if (Array.isArray(value)) {
    const list: unknown[] = value.map((item, index) => copy(assembly, item, at(origin, index), 'object', depth + 1));
    assembly.origins.set(list, origin);
    return list;
  }
  const mapping = value as Mapping;
  const reference = role === 'object' || role === 'example' ? ownString(mapping, '$ref') : undefined;
  if (reference !== undefined && !reference.startsWith('#')) return partFor(assembly, reference, origin, role, depth);
  const result: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(mapping)) {
    const next = roleOf(assembly.version, role, key, child);
    const part = next ? copy(assembly, child, at(origin, key), next, depth + 1) : child;
    Object.defineProperty(result, key, { value: part, enumerable: true, writable: true, configurable: true });
  }
  assembly.origins.set(result, origin);
  return result;
};

const partFor = (assembly: Assembly, reference: string, from: Origin, role: Role, depth: number): unknown => {
  const resolved = assembly.description.resolve(reference, from);
  if (!resolved.found || resolved.origin.document === assembly.description.entry) return elsewhere;
  const address = uriOf(resolved.origin);
  if (assembly.placed.has(address)) return elsewhere;
  assembly.placed.add(address);
  return copy(assembly, resolved.value, resolved.origin, role, depth + 1);
};
