// What an error looks like: the names in its body, whatever the schema is called, and however often the form is used.
import type { MediaType, Operation, Response } from '../contract/model.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { facetsOf } from '../schema/view.ts';
import type { Origin } from '../source/origin.ts';
import { isError } from './statuses.ts';

export interface ErrorForm {
  /** Names of members in order; `text/plain` where there is only text. */
  readonly names: readonly string[];
  readonly uses: readonly ErrorUse[];
}

export interface ErrorUse {
  readonly operation: Operation;
  readonly response: Response;
  /** The schema, references followed to the one that declares. */
  readonly origin: Origin;
}

/** Forms in the order of their first use. What is not known to have any form is left out. */
export const errorFormsIn = (operations: readonly Operation[]): readonly ErrorForm[] => {
  const forms = new Map<string, { readonly names: readonly string[]; readonly uses: ErrorUse[] }>();
  for (const operation of operations) {
    if (operation.kind !== 'operation') continue;
    for (const response of errorsOf(operation)) {
      const described = formOf(response);
      if (!described || isOfProtocol(described.names)) continue;
      const key = described.names.join('\n');
      const form = forms.get(key) ?? { names: described.names, uses: [] };
      forms.set(key, form);
      form.uses.push({ operation, response, origin: described.origin });
    }
  }
  return [...forms.values()];
};

/** Whether two forms have at least half of the names of the smaller in common: one with a list of details is no other form. */
export const areAlike = (left: ErrorForm, right: ErrorForm): boolean => {
  const shared = left.names.filter(name => right.names.includes(name)).length;
  return shared * 2 >= Math.min(left.names.length, right.names.length);
};

/** `default` is an error where successes are listed. */
const errorsOf = ({ responses }: Operation): readonly Response[] => {
  const hasSuccess = responses.some(({ status }) => status.startsWith('2'));
  return responses.filter(response => isError(response) || (hasSuccess && response.status === 'default'));
};

interface Described {
  readonly names: readonly string[];
  readonly origin: Origin;
}

/** In 2.0 the media type is often that of the success, so that the schema counts first. */
const formOf = ({ content }: Response): Described | undefined => {
  const [mediaType] = [...content.filter(({ range }) => /[/+]json(?:;|$)/.test(range)), ...content];
  return mediaType && (formOfSchema(mediaType) ?? formOfText(mediaType));
};

const formOfText = ({ range, origin, schema }: MediaType): Described | undefined =>
  /^text\/plain(?:;|$)/.test(range) ? { names: ['text/plain'], origin: schema?.origin ?? origin } : undefined;

const formOfSchema = ({ schema }: MediaType): Described | undefined => {
  const names = schema ? namesIn(schema, 0) : [];
  if (!schema || names.length === 0) return undefined;
  return { names: [...new Set(names)].sort(), origin: declaringOrigin(schema) };
};

const namesIn = (schema: Schema, depth: number): readonly string[] => {
  const { declared, unions } = facetsOf(schema);
  if (depth > deepestUnion) return [];
  return [...declared.keys(), ...unions.flatMap(({ branches }) => branches.flatMap(it => namesIn(it, depth + 1)))];
};

const deepestUnion = 3;

const declaringOrigin = (schema: Schema): Origin => {
  let here = schema;
  for (let hops = 0; hops < mostHops; hops += 1) {
    const reference = own(asObject(here.source) ?? {}, '$ref');
    const target = typeof reference === 'string' ? here.space.follow(reference, here) : undefined;
    if (!target) break;
    here = target;
  }
  return here.origin;
};

const mostHops = 20;

/** Token endpoints (RFC 6749, section 5.2) and JSON-RPC have a form of their own, whatever the rest of an API does. */
const isOfProtocol = (names: readonly string[]): boolean =>
  names.includes('jsonrpc') || (names.includes('error') && names.includes('error_description'));
