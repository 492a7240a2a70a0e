// JSON Pointers in fragments of references (RFC 6901), and how people write them.
import type { Origin } from './origin.ts';
import { at } from './origin.ts';
import { decoded } from './uri.ts';

/** A value and where it is. */
export interface Target {
  readonly value: unknown;
  readonly origin: Origin;
}

/**
 * The keys that a fragment may mean, likeliest first: decoded and then split, as the RFC has it; split and then decoded,
 * for `#/paths/%2Fpets`; and as it stands, for keys with a percent sign.
 */
export const readings = (fragment: string): readonly (readonly string[])[] => {
  const plain = keysOf(fragment);
  if (!fragment.includes('%')) return [plain];
  return [keysOf(decoded(fragment)), plain.map(decoded), plain];
};

/** The keys of a JSON Pointer; none of '', which is the whole document. */
export const keysOf = (pointer: string): readonly string[] => pointer.split('/').slice(1).map(unescaped);

export const unescaped = (key: string): string =>
  key.includes('~') ? key.replaceAll('~1', '/').replaceAll('~0', '~') : key;

/** One step; `undefined` when there is nothing. */
export const stepInto = ({ value, origin }: Target, key: string): Target | undefined => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(key)) return undefined;
  return { value: (value as Readonly<Record<string, unknown>>)[key], origin: at(origin, key) };
};

/** All steps of a fragment; `undefined` when it leads nowhere. */
export const targetAlong = (start: Target, fragment: string): Target | undefined => {
  for (const keys of readings(fragment)) {
    const target = keys.reduce<Target | undefined>((here, key) => here && stepInto(here, key), start);
    if (target) return target;
  }
  return undefined;
};
