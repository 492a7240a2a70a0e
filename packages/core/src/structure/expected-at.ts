// What the specification allows at a place of a description, which may be in any of its documents and need not be written yet.
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { pathOf, uriOf, valueAt } from '../source/origin.ts';
import { isMapping, ownString } from '../source/references.ts';
import type { PartName } from '../source/structure-fault.ts';
import type { Form, Part, Parts } from './form.ts';
import { formMeant, formWithin } from './kinds.ts';
import { partsOf } from './parts.ts';
import { meantBy } from './variants.ts';
import { visitObjects } from './visit-objects.ts';

export interface Expected {
  readonly form: Form;
  /** The object that stands there or may stand there, in as much detail as it says what it is. */
  readonly object?: { readonly name: PartName; readonly part: Part };
}

/** `undefined` where the specification says nothing. */
export const expectedAt = (description: Description, origin: Origin): Expected | undefined => {
  const parts = partsOf(description.version);
  const start = startOf(description, origin);
  if (!start) return undefined;
  const path = pathOf(origin);
  let form: Form | undefined = { is: 'part', of: start.name };
  let { value } = start;
  for (const key of path.slice(start.depth)) {
    const inside = formBehind(parts, detailed(form, value), value, key);
    if (!inside) return undefined;
    form = inside;
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  form = detailed(form, value);
  const part = form.is === 'part' ? parts[form.of] : undefined;
  if (form.is !== 'part' || !part) return { form };
  return { form, object: { name: form.of, part: isMapping(value) ? meantBy(part, value).part : part } };
};

/** The field of the variant, of which the whole object may have another idea. */
const formBehind = (parts: Parts, form: Form, value: unknown, key: string): Form | undefined => {
  const whole = form.is === 'part' ? parts[form.of] : undefined;
  const field = whole && isMapping(value) ? meantBy(whole, value).part.fields.get(key) : undefined;
  return field ?? formWithin(parts, form, value, key);
};

/** Where nothing is written yet, an object is what most people want of several forms. */
const detailed = (form: Form, value: unknown): Form => {
  if (form.is !== 'either') return form;
  return formMeant(form, value) ?? form.of.find(({ is }) => is === 'part') ?? form;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

interface Start {
  readonly name: PartName;
  readonly value: unknown;
  /** The number of keys that lead to it from the root of its document. */
  readonly depth: number;
}

/** The nearest place around one of which it is known what it is. */
const startOf = (description: Description, origin: Origin): Start | undefined => {
  const { document } = origin;
  const whole: Start = { name: 'description', value: document.value, depth: 0 };
  if (document.uri === description.entry.uri) return whole;
  const referred = partsReferredTo(description);
  for (let here: Origin | undefined = origin; here; here = here.parent) {
    const name = referred.get(uriOf(here));
    if (name) return { name, value: valueAt(here), depth: pathOf(here).length };
  }
  // Libraries of components keep them where a description has them.
  return isMapping(document.value) && libraries.some(key => Object.hasOwn(document.value as object, key))
    ? whole
    : undefined;
};

const libraries = ['openapi', 'swagger', 'components', 'paths', 'definitions'];

const known = new WeakMap<Description, ReadonlyMap<string, PartName>>();

/** What references lead to in other documents than the entry, by its address. */
const partsReferredTo = (description: Description): ReadonlyMap<string, PartName> => {
  const before = known.get(description);
  if (before) return before;
  const found = new Map<string, PartName>();
  known.set(description, found);
  if (description.documents.size === 1) return found;
  visitObjects(description, (name, value, origin) => {
    const reference = ownString(value, '$ref');
    const target = reference === undefined ? undefined : description.resolve(reference, origin);
    if (!target?.found || target.origin.document === description.entry) return;
    const address = uriOf(target.origin);
    if (!found.has(address)) found.set(address, name);
  });
  return found;
};
