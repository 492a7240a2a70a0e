// What came, went and moved between two revisions: as the comparison finds it, and nothing else of what it could find.
import type { Comparison } from '../compare.ts';
import { compare } from '../compare.ts';
import type { Contract } from '../contract/model.ts';
import type { LifecycleSettings } from '../conventions/settings.ts';
import type { Change } from '../findings.ts';
import type { Kind } from '../pairs/pair.ts';
import type { Walk } from '../pairs/walk.ts';
import type { ThingKind } from '../report/history-report.ts';
import { changeRules } from '../rules/index.ts';

export interface Existence {
  readonly changes: readonly ExistenceChange[];
  readonly walked: Walk;
}

export interface ExistenceChange {
  readonly happened: 'added' | 'removed' | 'moved';
  readonly kind: ThingKind;
  readonly change: Change;
}

/** `now` is the day of the revision, by which removals are judged. */
export const existenceIn = (
  base: Contract,
  revision: Contract,
  { now, lifecycle }: { readonly now: Date | undefined; readonly lifecycle: LifecycleSettings },
): Existence => {
  const { explained, walked } = compare(base, revision, { rules, lifecycle, ...(now && { now }) });
  return { changes: changesIn(explained), walked };
};

/** The kinds of things that have a lifecycle, by what rules call them. */
const kinds: ReadonlyMap<Kind, ThingKind> = new Map<Kind, ThingKind>([
  ['operation', 'operation'],
  ['parameter', 'parameter'],
  ['header', 'header'],
  ['property', 'property'],
  ['security-scheme', 'security-scheme'],
  // Of a description that others refer to.
  ['component', 'schema'],
]);

const moving: ReadonlySet<string> = new Set([
  'operation-moved',
  'parameter-renamed',
  'header-renamed',
  'property-renamed',
]);

const rules = changeRules.filter(({ id, on, when }) => kinds.has(on) && (when !== 'kept' || moving.has(id)));

const changesIn = (explained: Comparison['explained']): readonly ExistenceChange[] =>
  [...explained].flatMap(([change, { edit }]) => {
    const kind = kinds.get(edit.rule.on);
    const { when } = edit.rule;
    return kind ? [{ happened: when === 'kept' ? 'moved' : when, kind, change }] : [];
  });
