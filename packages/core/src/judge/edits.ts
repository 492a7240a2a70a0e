// What rules find, gathered by edit: the same rule at the same place with the same facts is one edit, however many uses lead to it.
import { stabilityField } from '../contract/stability.ts';
import type { Facts, Side } from '../findings.ts';
import type { Pair } from '../pairs/pair.ts';
import type { ChangeRule } from '../rules/rule.ts';
import { asObject } from '../schema/values.ts';
import type { Document } from '../source/document.ts';
import type { Origin } from '../source/origin.ts';
import { at, pathOf, rootOf, uriOf, valueAt } from '../source/origin.ts';
import { identifying } from './fingerprint.ts';

/** One edit, and every pair in which it was seen. */
export interface Edit {
  readonly rule: ChangeRule;
  readonly facts: Facts;
  readonly base: Side | undefined;
  readonly revision: Side | undefined;
  readonly pairs: Pair[];
}

export type Edits = Map<string, Edit>;

export const collectEdit = (edits: Edits, rule: ChangeRule, facts: Facts, pair: Pair): void => {
  const stated = { base: writtenAt(pair.base, rule.at), revision: writtenAt(pair.revision, rule.at) };
  // Where no side shows the field, the subjects are the place: parts that were put together have no text of their own.
  const written =
    stated.base || stated.revision ? stated : { base: pair.base?.origin, revision: pair.revision?.origin };
  // What cannot be read is one thing, however many references lead to it.
  const places = pair.on === 'reference' ? [] : [placeKey(written.base), placeKey(written.revision)];
  const key = JSON.stringify([rule.id, ...places, identifying(facts)]);
  const known = edits.get(key);
  if (known) known.pairs.push(pair);
  else
    edits.set(key, {
      rule,
      facts,
      base: sideOf(pair, 'base', written),
      revision: sideOf(pair, 'revision', written),
      pairs: [pair],
    });
};

type Written = { readonly [side in 'base' | 'revision']: Origin | undefined };

const placeKey = (origin: Origin | undefined): string => (origin ? uriOf(origin) : '');

/** The field that a rule points at, or the subject itself; undefined where the field is not written. */
export const writtenAt = (subject: Pair['base'], field: string | undefined): Origin | undefined => {
  if (!subject || isHolder(subject)) return undefined;
  if (field === undefined) return subject.origin;
  if ('sources' in subject) return subject.sources.get(field);
  if ('facets' in subject) return subject.facets.sources.get(field);
  // What an operation has from its path item or the whole API is stated there, once for all of them.
  const holder = field === stabilityField && 'stabilitySource' in subject ? subject.stabilitySource : subject.origin;
  const source = asObject((holder === subject.origin ? subject.source : undefined) ?? (holder && valueAt(holder)));
  return holder && source && Object.hasOwn(source, field) ? at(holder, field) : undefined;
};

/** Where nothing is written on one side: the counterpart of what holds it on the other, else the nearest thing that both sides have. */
const sideOf = (pair: Pair, side: 'base' | 'revision', written: Written): Side | undefined => {
  const subject = pair[side];
  const here = written[side];
  if (here) return { origin: here, exists: true };
  const holder = subject?.origin ?? nearestHolder(pair, side);
  const other = written[side === 'base' ? 'revision' : 'base'];
  const counterpart = holder && other && counterpartOf(other, holder.document, subject ? 1 : 2);
  const origin = counterpart ?? holder;
  return origin && { origin, exists: subject !== undefined && !isHolder(subject) };
};

const isHolder = (subject: NonNullable<Pair['base']>): boolean => 'isHolder' in subject;

const nearestHolder = (pair: Pair, side: 'base' | 'revision'): Origin | undefined => {
  for (let here = pair.parents[0]; here; here = here.parents[0]) {
    const subject = here[side];
    if (subject) return subject.origin;
  }
  return undefined;
};

/**
 * The object that would hold the same keys in another document. Two steps up is the owner of the list or map that the
 * thing stands in: as near as one gets to what is missing, and too far for what is there.
 */
const counterpartOf = (origin: Origin, document: Document, steps: 1 | 2): Origin | undefined => {
  for (const holder of [origin.parent, origin.parent?.parent].slice(0, steps)) {
    if (!holder?.parent) return undefined;
    const path = pathOf(holder);
    const value = path.reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      document.value,
    );
    if (value !== undefined) return at(rootOf(document), ...path);
  }
  return undefined;
};
