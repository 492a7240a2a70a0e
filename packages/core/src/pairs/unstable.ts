// The schemas, parameters and other parts that others lead to and that say how stable they are.
import type { Contract, ContractNode } from '../contract/model.ts';
import { stabilityField, statedStability } from '../contract/stability.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { pathOf, valueAt } from '../source/origin.ts';
import type { Mapping } from '../source/references.ts';
import { ownString, walkDescription } from '../source/references.ts';
import type { UnstablePart } from './pair.ts';

type Part = Omit<UnstablePart, 'promised'>;

export type UnstablePartsOf = (roots: readonly ContractNode[]) => readonly Part[];

/** What stands in one place, and where its references lead. */
interface Place {
  readonly parts: readonly Part[];
  readonly targets: readonly Target[];
}

interface Target {
  readonly value: unknown;
  readonly origin: Origin;
}

/** Undefined where no text says anything of stability. Whatever references lead to is read once. */
export const createUnstableParts = ({ description }: Contract): UnstablePartsOf | undefined => {
  if (![...description.documents.values()].some(({ text }) => text.includes(stabilityField))) return undefined;
  const known = new Map<unknown, Place>();

  const placeAt = ({ value, origin }: Target): Place => {
    const parts: Part[] = [];
    const targets: Target[] = [];
    const visit = (object: Mapping, here: Origin): void => {
      const stability = statedStability(object);
      if (stability) parts.push({ name: nameOf(object, here), origin: here, source: object, stability });
      const reference = ownString(object, '$ref');
      const target = reference === undefined ? undefined : description.resolve(reference, here);
      if (target?.found) targets.push(target);
    };
    walkDescription(origin.document, description.version, visit, { value, origin });
    return { parts, targets };
  };

  return roots => {
    const found = new Map<unknown, Part>();
    const seen = new Set<unknown>();
    const pending: Target[] = roots.map(({ origin }) => ({ value: valueAt(origin), origin }));
    for (let next = pending.pop(); next; next = pending.pop()) {
      if (seen.has(next.value)) continue;
      seen.add(next.value);
      const place = known.get(next.value) ?? placeAt(next);
      known.set(next.value, place);
      for (const part of place.parts) found.set(part.source, part);
      pending.push(...place.targets);
    }
    return [...found.values()];
  };
};

/** What the document calls a part, or what holds it. */
const nameOf = (object: Mapping, origin: Origin): string => {
  const own = ownString(object, 'name');
  if (own !== undefined && ownString(object, 'in') !== undefined) return own;
  for (let here = origin; here.parent; here = here.parent) {
    if (holders.has(here.parent.key)) return here.parent.key === 'parameters' ? parameterName(here) : here.key;
  }
  return pathOf(origin).at(-1) ?? '';
};

const parameterName = (origin: Origin): string => ownString(asObject(valueAt(origin)) ?? {}, 'name') ?? origin.key;

const holders: ReadonlySet<string> = new Set([
  '$defs',
  'definitions',
  'headers',
  'parameters',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
]);
