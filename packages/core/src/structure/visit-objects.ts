// Every object of OpenAPI in a description, by the tables of its specification: those of the entry document, and what references lead to elsewhere.
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf } from '../source/origin.ts';
import type { Mapping } from '../source/references.ts';
import { isMapping, ownString } from '../source/references.ts';
import type { PartName } from '../source/structure-fault.ts';
import type { Form } from './form.ts';
import { formMeant, formWithin } from './kinds.ts';
import { partsOf } from './parts.ts';

export type VisitObject = (name: PartName, value: Mapping, origin: Origin) => void;

/** Each once, in no particular order. */
export const visitObjects = (description: Description, visit: VisitObject): void => {
  const { entry, version, documents } = description;
  const parts = partsOf(version);
  const seen = new Set<unknown>();
  const waiting: { readonly form: Form; readonly value: object; readonly origin: Origin }[] = [];
  const add = (form: Form, value: unknown, origin: Origin): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    waiting.push({ form, value, origin });
  };
  add({ is: 'part', of: 'description' }, entry.value, rootOf(entry));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, origin } = next;
    const form = formMeant(next.form, value) ?? next.form;
    if (form.is === 'part' && isMapping(value)) {
      visit(form.of, value, origin);
      const reference = documents.size > 1 ? ownString(value, '$ref') : undefined;
      const target = reference === undefined ? undefined : description.resolve(reference, origin);
      if (target?.found && target.origin.document !== entry) add(form, target.value, target.origin);
    }
    const held = form.is === 'map' && form.of.is === 'part' && isMapping(value) ? form.of.of : undefined;
    const forAll = held === undefined ? undefined : ownString(value as Mapping, '$ref');
    if (held !== undefined && forAll !== undefined) {
      // No version allows a reference for all entries of a mapping, and people write it.
      visit(held, value as Mapping, origin);
      const target = description.resolve(forAll, origin);
      if (target.found) add(form, target.value, target.origin);
      continue;
    }
    for (const [key, child] of Object.entries(value)) {
      if (typeof child !== 'object' || child === null) continue;
      const inside = formWithin(parts, form, value, key);
      if (inside && inside.is !== 'any') add(inside, child, at(origin, key));
    }
  }
};
