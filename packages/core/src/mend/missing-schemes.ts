// The security schemes that a part of the base names and the revision does not have.
import type { DocumentEdit, JsonValue } from '../edit/edit.ts';
import { asObject, own } from '../schema/values.ts';
import { at, valueAt } from '../source/origin.ts';
import type { Sides } from './places.ts';
import { sameKeys } from './places.ts';

/** Of an operation, or of the whole API: what has `security`. */
export const missingSchemes = (sides: Sides, value: unknown): readonly DocumentEdit[] | undefined => {
  const requirements = own(asObject(value) ?? {}, 'security');
  if (!Array.isArray(requirements)) return [];
  const names = new Set(requirements.flatMap(requirement => Object.keys(asObject(requirement) ?? {})));
  const edits: DocumentEdit[] = [];
  const keys = sides.base.description.version === '2.0' ? ['securityDefinitions'] : ['components', 'securitySchemes'];
  for (const name of names) {
    if (sides.revision.securitySchemes.has(name)) continue;
    const from = at(sides.base.origin, ...keys, name);
    const to = sameKeys(sides, from);
    const scheme = valueAt(from) as JsonValue | undefined;
    if (scheme === undefined) continue;
    if (!to) return undefined;
    edits.push({ kind: 'set', at: to, value: scheme });
  }
  return edits;
};
