// The shared response that operations of a document refer to for a status: what one that lacks it probably wants as well.
import type { Operation } from '../contract/model.ts';
import type { Facts } from '../findings.ts';
import { asObject, own } from '../schema/values.ts';
import type { Document } from '../source/document.ts';
import { at, valueAt } from '../source/origin.ts';
import type { Repair } from './lint-rule.ts';

/** Lists the first of some statuses for which there is such a response. */
export const referToUsual = (...statuses: readonly string[]): Repair<'operation', Facts, unknown> => ({
  kind: 'suggestion',
  title: {
    en: () => `Refer to the response that other operations have for ${statuses.join(' or ')}`,
    ja: () => `他のオペレーションが参照している ${statuses.join(' か ')} のレスポンスを参照`,
  },
  edits(_, { operation }, { operations }) {
    const { document } = operation.origin;
    const [found] = statuses.flatMap(status => {
      const reference = usualReference(operations, document, status);
      return reference === undefined ? [] : [{ status, reference }];
    });
    if (!found) return [];
    return [{ kind: 'set', at: at(operation.origin, 'responses', found.status), value: { $ref: found.reference } }];
  },
});

/** As it is written: it is valid in the same document only. */
const usualReference = (operations: readonly Operation[], document: Document, status: string): string | undefined => {
  const counts = [...(referencesIn(operations).get(document)?.get(status) ?? [])];
  return counts.reduce<(typeof counts)[number] | undefined>(
    (most, entry) => (most && most[1] >= entry[1] ? most : entry),
    undefined,
  )?.[0];
};

/** How often each reference is used, by status and document. */
type References = ReadonlyMap<Document, ReadonlyMap<string, ReadonlyMap<string, number>>>;

const referencesIn = (operations: readonly Operation[]): References => {
  const seen = known.get(operations);
  if (seen) return seen;
  const found = new Map<Document, Map<string, Map<string, number>>>();
  for (const { origin, responses } of operations) {
    for (const { status } of responses) {
      const reference = own(asObject(valueAt(at(origin, 'responses', status))) ?? {}, '$ref');
      if (typeof reference !== 'string') continue;
      const byStatus = found.get(origin.document) ?? new Map<string, Map<string, number>>();
      found.set(origin.document, byStatus);
      const counts = byStatus.get(status) ?? new Map<string, number>();
      byStatus.set(status, counts);
      counts.set(reference, (counts.get(reference) ?? 0) + 1);
    }
  }
  known.set(operations, found);
  return found;
};

const known = new WeakMap<readonly Operation[], References>();
