// What an operation of 2.0 takes and answers: its parameters parted into those that stay and those that make the body.
import type { Exchange } from './edition.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { SharedPart } from './model.ts';
import { lowerBody, lowerForm } from './openapi-2-bodies.ts';
import type { WrittenParameter } from './openapi-2-parameters.ts';
import { writtenParameterAt, writtenParameters } from './openapi-2-parameters.ts';
import { responseReader } from './openapi-2-responses.ts';
import { mergeParameters, unreadParameters } from './parameters.ts';
import { declaredTwice } from './problems.ts';
import { anyStatus, lowerResponseAt, lowerResponses } from './responses.ts';
import { entriesOf } from './values.ts';

export const exchangeOf = (lowering: Lowering, operation: Located<Fields>, common: Located | undefined): Exchange => {
  const own = fieldOf(operation, 'parameters');
  const written = mergeParameters(writtenParameters(lowering, common), writtenParameters(lowering, own));
  return {
    parameters: written.flatMap(({ plain }) => plain ?? []),
    unreadParameters: unreadParameters(lowering, common, own),
    requestBody: requestBodyOf(lowering, operation, written, (own ?? common)?.origin),
    responses: lowerResponses(lowering, operation, responseReader(lowering, operation)),
  };
};

/** `parameters` and `responses` of the document. */
export const sharedBetween = (lowering: Lowering, root: Located<Fields>): readonly SharedPart[] => [
  ...entriesOf(lowering, root, 'parameters').flatMap((entry): readonly SharedPart[] => {
    const written = writtenParameterAt(lowering, entry);
    if (written?.plain) return [{ kind: 'parameter', name: entry.name, part: written.plain }];
    const part = written && requestBodyOf(lowering, root, [written], entry.origin);
    return part ? [{ kind: 'request-body', name: entry.name, part }] : [];
  }),
  ...entriesOf(lowering, root, 'responses').flatMap((entry): readonly SharedPart[] => {
    const part = lowerResponseAt(lowering, entry, anyStatus, responseReader(lowering, root));
    return part ? [{ kind: 'response', name: entry.name, part }] : [];
  }),
];

/** OpenAPI 2.0, Parameter Object: `body` and `formData` exclude each other. The one that comes first counts. */
const requestBodyOf = (
  lowering: Lowering,
  operation: Located<Fields>,
  written: readonly WrittenParameter[],
  place: Located['origin'] | undefined,
): Exchange['requestBody'] => {
  const [first, ...others] = written.filter(parameter => parameter.in === 'body' || parameter.in === 'formData');
  if (!first || !place) return undefined;
  const other = others.find(parameter => parameter.in !== first.in);
  if (other) lowering.report(declaredTwice(other.object.origin, 'body'));
  if (first.in === 'body') return lowerBody(lowering, operation, first);
  return lowerForm(lowering, operation, [first, ...others.filter(parameter => parameter.in === 'formData')], place);
};
