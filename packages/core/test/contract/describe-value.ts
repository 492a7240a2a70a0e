// A description made of a plain value in memory, without files: local JSON Pointers are all that it resolves.
import type { Description, Resolved, SpecificationVersion } from '../../src/source/description.ts';
import type { Document } from '../../src/source/document.ts';
import type { Origin } from '../../src/source/origin.ts';
import { at, rootOf } from '../../src/source/origin.ts';
import { decoded } from '../../src/source/uri.ts';

export const descriptionOf = (value: unknown, version: SpecificationVersion = versionOf(value)): Description => {
  const entry: Document = {
    uri: 'memory:/api.json',
    label: 'api.json',
    text: JSON.stringify(value, null, 2),
    format: 'json',
    value,
  };
  return {
    entry,
    documents: new Map([[entry.uri, entry]]),
    version,
    resolve: (reference, from) => resolve(entry, reference, from),
    revise: ([revised]) => descriptionOf(revised?.value ?? value, version),
  };
};

const versionOf = (value: unknown): SpecificationVersion => {
  const { swagger, openapi } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (swagger !== undefined) return '2.0';
  const version = String(openapi).slice(0, 3);
  return version === '3.0' || version === '3.2' ? version : '3.1';
};

const resolve = (document: Document, reference: string, from: Origin): Resolved => {
  const keys = reference
    .slice(1)
    .split('/')
    .slice(1)
    .map(key => decoded(key).replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = document.value;
  for (const key of keys) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    value = isThere ? (value as Record<string, unknown>)[key] : undefined;
  }
  if (!reference.startsWith('#') || value === undefined) {
    return {
      found: false,
      problem: { code: 'reference-dangling', gravity: 'error', facts: { reference }, origin: at(from, '$ref') },
    };
  }
  return { found: true, value, origin: at(rootOf(document), ...keys) };
};
