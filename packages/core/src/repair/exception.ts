// Writes an exception into a description: at the nearest object around a finding that may have it.
import { ignoreField } from '../conventions/ignores.ts';
import { withEdits } from '../edit/draft.ts';
import type { JsonValue } from '../edit/edit.ts';
import { asObject, own } from '../schema/values.ts';
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';
import type { Role } from '../source/references.ts';
import { isMapping, roleOf } from '../source/references.ts';
import { checkStructure } from '../structure/check-structure.ts';
import type { RepairedFile } from './repair.ts';

export interface StatedException {
  readonly rule: string;
  readonly reason: string;
  /** A day: `2027-01-31`. */
  readonly until?: string;
}

/** Undefined where no object takes it. */
export const withException = (
  description: Description,
  place: Origin,
  { rule, reason, until }: StatedException,
): RepairedFile | undefined => {
  const mistakes = checkStructure(description).length;
  const stated: JsonValue = { rule, reason, ...(until !== undefined && { until }) };
  for (const owner of objectsAround(description, place)) {
    const known = own(asObject(valueAt(owner)) ?? {}, ignoreField) as JsonValue | undefined;
    const value = known === undefined ? stated : [...(Array.isArray(known) ? (known as JsonValue[]) : [known]), stated];
    const edit = { kind: 'set', at: at(owner, ignoreField), value, after: behind } as const;
    const draft = withEdits({ description, edits: new Map() }, [edit]);
    if ('kind' in draft || checkStructure(draft.description).length > mistakes) continue;
    const edits = draft.edits.get(owner.document.uri);
    if (edits && edits.length > 0) return { before: owner.document, edits };
  }
  return undefined;
};

/** What tells what an object is, so that one sees both together. */
const behind = ['title', 'name', 'in', 'summary', 'description', 'operationId', 'tags', 'type'];

/** The nearest first. What holds names that somebody chose would take the exception for one more of them. */
const objectsAround = ({ version }: Description, place: Origin): readonly Origin[] => {
  const chain: Origin[] = [];
  for (let here: Origin | undefined = place; here; here = here.parent) chain.unshift(here);
  const objects: Origin[] = [];
  let role: Role | undefined = 'object';
  for (const [depth, here] of chain.entries()) {
    const value = valueAt(here);
    if (depth > 0 && !Array.isArray(here.parent && valueAt(here.parent)))
      role = role && roleOf(version, role, here.key, value);
    if (role === undefined) break;
    if (role === 'object' && isMapping(value)) objects.unshift(here);
  }
  return objects;
};
