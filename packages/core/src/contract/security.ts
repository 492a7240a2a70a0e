// Which credentials an operation asks for.
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { SecurityRequirement } from './model.ts';
import { wrongType } from './problems.ts';
import { entriesAt, itemsAt, textAt } from './values.ts';

export const nothingRequired: readonly SecurityRequirement[] = Object.freeze([]);

/**
 * The alternatives in `security`; undefined when it is not there or cannot be read. Requirements that all ask for nothing
 * are the same as none.
 */
export const lowerSecurity = (
  lowering: Lowering,
  object: Located<Fields>,
): readonly SecurityRequirement[] | undefined => {
  const field = fieldOf(object, 'security');
  if (!field) return undefined;
  if (!Array.isArray(field.value)) {
    lowering.report(wrongType(field, 'list'));
    return undefined;
  }
  const requirements = itemsAt(lowering, field).flatMap(item => {
    const requirement = lowerRequirement(lowering, item);
    return requirement ? [requirement] : [];
  });
  return requirements.every(requirement => requirement.size === 0) ? nothingRequired : requirements;
};

const noScopes: readonly string[] = Object.freeze([]);

/** An item that is no mapping is left out: to read it as an empty requirement would allow anonymous access. */
const lowerRequirement = (lowering: Lowering, item: Located): SecurityRequirement | undefined => {
  if (typeof item.value !== 'object' || item.value === null || Array.isArray(item.value)) {
    lowering.report(wrongType(item, 'mapping'));
    return undefined;
  }
  return new Map(
    entriesAt(lowering, item).map(entry => {
      const scopes = entry.value === null ? [] : itemsAt(lowering, entry);
      return [entry.name, scopes.length === 0 ? noScopes : scopes.flatMap(scope => textAt(lowering, scope) ?? [])];
    }),
  );
};
