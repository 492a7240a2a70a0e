// The decision that a place of a file of waivers is in, as it is written.
import { at, rootOf, valueAt } from '@breakwater/core';
import type { View } from '../view.ts';

export interface WrittenDecision {
  readonly fingerprint?: string;
}

export const decisionAt = ({ document }: View, [list, index]: readonly string[]): WrittenDecision | undefined => {
  if (!document || list !== 'waivers' || index === undefined) return undefined;
  const decision = valueAt(at(rootOf(document), list, index));
  if (typeof decision !== 'object' || decision === null || !Object.hasOwn(decision, 'fingerprint')) return undefined;
  const { fingerprint } = decision as { readonly fingerprint: unknown };
  return typeof fingerprint === 'string' ? { fingerprint } : {};
};
