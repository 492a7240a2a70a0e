// Header names, compared as HTTP does: without regard to case (RFC 9110, section 5.1).
import type { Header, Operation, Parameter, Response } from '../contract/model.ts';
import type { JsonValue } from '../edit/edit.ts';
import type { SpecificationVersion } from '../source/description.ts';

const isNamed =
  (...names: readonly string[]) =>
  ({ name }: { readonly name: string }): boolean =>
    names.some(it => it.toLowerCase() === name.toLowerCase());

/** The header of a response by one of its names. */
export const headerIn = ({ headers }: Response, ...names: readonly string[]): Header | undefined =>
  headers.find(isNamed(...names));

/** The request header of an operation by one of its names. */
export const requestHeaderIn = ({ parameters }: Operation, ...names: readonly string[]): Parameter | undefined =>
  parameters.find(parameter => parameter.in === 'header' && isNamed(...names)(parameter));

/** What a description says of a header that it should declare, in the form of its version. */
export const headerValue = (version: SpecificationVersion, description: string): JsonValue =>
  version === '2.0' ? { description, type: 'string' } : { description, schema: { type: 'string' } };
