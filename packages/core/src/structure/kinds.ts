// What the object at a place is, by the way that leads there from the root of the description.
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { pathOf } from '../source/origin.ts';
import type { PartName } from '../source/structure-fault.ts';
import type { Form, Parts } from './form.ts';
import { partsOf } from './parts.ts';
import { typeFor, typeOf } from './types.ts';

/** `names`: a mapping of names that somebody chose. */
export type Kind = PartName | 'names';

/** `undefined` where the specification says nothing of the place, as in other documents. */
export const kindAt = ({ entry, version }: Description, origin: Origin): Kind | undefined => {
  if (origin.document !== entry) return undefined;
  const parts = partsOf(version);
  let form: Form | undefined = { is: 'part', of: 'description' };
  let value = entry.value;
  for (const key of pathOf(origin)) {
    form = formWithin(parts, form, value, key);
    if (!form || typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  const meant = formMeant(form, value);
  if (meant?.is === 'part') return meant.of;
  return meant?.is === 'map' ? 'names' : undefined;
};

/** Of the value behind a key. */
export const formWithin = (parts: Parts, form: Form, value: unknown, key: string): Form | undefined => {
  const meant = formMeant(form, value);
  switch (meant?.is) {
    case 'list':
    case 'map':
      return meant.of;
    case 'part': {
      const part = parts[meant.of];
      const field = part?.fields.get(key);
      if (field) return field;
      // Before 3.1 has them, people write them this way.
      if (meant.of === 'description' && key === 'x-webhooks') return { is: 'map', of: { is: 'part', of: 'path-item' } };
      return key.startsWith('x-') ? undefined : part?.named?.of;
    }
    default:
      return undefined;
  }
};

export const formMeant = (form: Form, value: unknown): Form | undefined =>
  form.is === 'either' ? form.of.find(each => typeFor(each) === typeOf(value)) : form;
