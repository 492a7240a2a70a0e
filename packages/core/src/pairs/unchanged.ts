// Which parts of two descriptions have the same source text and lead to the same text: they need no comparison at all.
import type { Contract } from '../contract/model.ts';
import { rootOf } from '../source/origin.ts';

export type Unchanged = (base: unknown, revision: unknown) => boolean;

/** Whether a local reference leads to the same text on both sides, and everything that this text leads to as well. */
export type SameReference = (reference: string) => boolean;

export interface Texts {
  readonly unchanged: Unchanged;
  readonly sameReference: SameReference;
}

/**
 * Equal text is equal meaning only under one dialect and while every reference leads to equal text as well.
 * Local references are followed on demand; what is found to differ is spread to all that refer to it, so cycles cost nothing.
 * References to other documents count as changed: those parts are compared in full.
 */
export const compareTexts = (base: Contract, revision: Contract): Texts => {
  if (base.description.version !== revision.description.version)
    return { unchanged: () => false, sameReference: () => false };
  const settled = new Map<string, boolean>();

  const references = (left: unknown, right: unknown): ReadonlySet<string> | undefined => {
    const found = new Set<string>();
    return sameText(left, right, found) ? found : undefined;
  };

  /** Follows `reference` and everything that it leads to, and settles all of it at once. */
  const settle = (reference: string): void => {
    const met = new Map<string, ReadonlySet<string> | undefined>();
    const pending = [reference];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (met.has(next) || settled.has(next)) continue;
      const [left, right] = [base, revision].map(({ description }) =>
        description.resolve(next, rootOf(description.entry)),
      );
      const used =
        next.startsWith('#') && left?.found && right?.found ? references(left.value, right.value) : undefined;
      met.set(next, used);
      if (used) pending.push(...used);
    }
    for (const changed of spread(met, settled)) settled.set(changed, false);
    for (const next of met.keys()) if (!settled.has(next)) settled.set(next, true);
  };

  const sameReference = (reference: string): boolean => {
    if (!settled.has(reference)) settle(reference);
    return settled.get(reference) === true;
  };

  return {
    sameReference,
    unchanged(left, right) {
      if (left === undefined || right === undefined) return false;
      const used = references(left, right);
      return used !== undefined && [...used].every(sameReference);
    },
  };
};

/** Of the references just met, those that lead to a difference, however far away. */
const spread = (
  met: ReadonlyMap<string, ReadonlySet<string> | undefined>,
  settled: ReadonlyMap<string, boolean>,
): ReadonlySet<string> => {
  const users = new Map<string, string[]>();
  const changed = new Set<string>();
  const pending: string[] = [];
  for (const [reference, used] of met) {
    if (!used || [...used].some(it => settled.get(it) === false)) pending.push(reference);
    for (const it of used ?? []) {
      const list = users.get(it);
      if (list) list.push(reference);
      else users.set(it, [reference]);
    }
  }
  for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
    if (changed.has(reference)) continue;
    changed.add(reference);
    pending.push(...(users.get(reference) ?? []));
  }
  return changed;
};

/** Deep equality of values, collecting every `$ref` on the way; member order does not matter. */
const sameText = (left: unknown, right: unknown, references: Set<string>): boolean => {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right;
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => sameText(item, right[index], references))
    );
  }
  if (Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(right, key)) return false;
    const value = (left as Record<string, unknown>)[key];
    if (!sameText(value, (right as Record<string, unknown>)[key], references)) return false;
    if (key === '$ref' && typeof value === 'string') references.add(value);
  }
  return true;
};
