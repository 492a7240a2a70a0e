// What an operation of 2.0 takes and answers: its parameters parted into those that stay and those that make the body.
import type { Exchange } from './edition.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { lowerBody, lowerForm } from './openapi-2-bodies.ts';
import { lowerPlainParameter, type WrittenParameter, writtenParameters } from './openapi-2-parameters.ts';
import { responseReader } from './openapi-2-responses.ts';
import { mergeParameters } from './parameters.ts';
import { declaredTwice } from './problems.ts';
import { lowerResponses } from './responses.ts';

export const exchangeOf = (
  lowering: Lowering,
  operation: Located<Fields>,
  common: Located | undefined,
): Exchange => {
  const own = fieldOf(operation, 'parameters');
  const written = mergeParameters(writtenParameters(lowering, common), writtenParameters(lowering, own));
  return {
    parameters: written.flatMap(parameter => lowerPlainParameter(lowering, parameter) ?? []),
    requestBody: requestBodyOf(lowering, operation, written, (own ?? common)?.origin),
    responses: lowerResponses(lowering, operation, responseReader(lowering, operation)),
  };
};

/** OpenAPI 2.0, Parameter Object: `body` and `formData` exclude each other; `body` says more. */
const requestBodyOf = (
  lowering: Lowering,
  operation: Located<Fields>,
  written: readonly WrittenParameter[],
  place: Located['origin'] | undefined,
): Exchange['requestBody'] => {
  const body = written.find(parameter => parameter.in === 'body');
  const form = written.filter(parameter => parameter.in === 'formData');
  const [first] = form;
  if (body && first) lowering.report(declaredTwice(first.object.origin, 'body'));
  if (body) return lowerBody(lowering, operation, body);
  return first && place ? lowerForm(lowering, operation, form, place) : undefined;
};
