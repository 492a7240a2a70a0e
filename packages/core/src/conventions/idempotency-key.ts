// The key by which a server recognizes a request that is sent again (draft-ietf-httpapi-idempotency-key-header).
import type { Operation, Parameter } from '../contract/model.ts';
import { facetsOf } from '../schema/view.ts';
import { requestHeaderIn } from './headers.ts';
import type { Standard } from './standards.ts';

export const idempotencyKeyDraft: Standard = {
  title: 'The Idempotency-Key HTTP Header Field (Internet-Draft)',
  url: 'https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/',
};

export const idempotencyKeyIn = (operation: Operation): Parameter | undefined =>
  requestHeaderIn(operation, 'Idempotency-Key', 'X-Idempotency-Key');

/** Also of those who take the key in the body. */
export const takesIdempotencyKey = (operation: Operation): boolean =>
  idempotencyKeyIn(operation) !== undefined ||
  (operation.requestBody?.content.some(
    ({ schema }) =>
      schema &&
      [...facetsOf(schema).declared.keys()].some(name => /^(?:idempotency|client)_?(?:key|token)$/i.test(name)),
  ) ??
    false);

/** RFC 9110, section 9.2.2: all other methods can be sent again as they are. */
export const isRepeatable = ({ method }: Operation): boolean => !['POST', 'PATCH'].includes(method);
