// What an operation can refuse a request for, so that it should say how. Of webhooks and callbacks, the receiver decides.
import type { Operation, Parameter } from '../contract/model.ts';
import { facetsOf } from '../schema/view.ts';
import { listsClientError } from './statuses.ts';

/** Input that could be wrong, or credentials. */
export const takesSomething = (operation: Operation): boolean =>
  operation.kind === 'operation' &&
  (demandsInput(operation) ||
    operation.unreadParameters.length > 0 ||
    operation.parameters.some(couldBeWrong) ||
    demandsCredentials(operation));

/** Whether it describes errors of clients at all: where it does not, that is the one thing to say. */
export const describesErrors = (operation: Operation): boolean =>
  operation.kind === 'operation' && listsClientError(operation);

/** Credentials without which it cannot be called. */
export const demandsCredentials = ({ security }: Operation): boolean =>
  security.length > 0 && security.every(requirement => requirement.size > 0);

/** Scopes, or the roles that other schemes have in their place since OpenAPI 3.1. */
export const demandsScopes = (operation: Operation): boolean =>
  demandsCredentials(operation) &&
  operation.security.every(requirement => [...requirement.values()].some(scopes => scopes.length > 0));

/** A body, or parameters other than in the path that must be there. */
export const demandsInput = ({ requestBody, parameters }: Operation): boolean =>
  requestBody !== undefined || parameters.some(parameter => parameter.required && parameter.in !== 'path');

/** Not what is optional and takes any text, as a search for words; nor optional headers, which name a trace or a language. */
const couldBeWrong = ({ in: place, required, schema }: Parameter): boolean => {
  if (!required && place === 'header') return false;
  if (required || !schema) return true;
  const { types, enum: values, patterns, formats, maxLength, minLength, unions } = facetsOf(schema);
  const isText = types.has('string') && values === undefined && unions.length === 0;
  return !isText || patterns.length + formats.length > 0 || maxLength < Infinity || minLength > 0;
};

/** Placeholders in the path that name a resource: not one of a few words, a version or a language. */
export const namesResourceInPath = ({ path, parameters }: Operation): boolean => {
  const placeholders = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return placeholders.some(name => {
    const parameter = parameters.find(it => it.in === 'path' && it.name === name);
    return !/^(?:api_?)?version$|^v$|locale|lang|format|region/i.test(name) && !(parameter && isListed(parameter));
  });
};

const isListed = ({ schema }: Parameter): boolean => schema !== undefined && facetsOf(schema).enum !== undefined;
