// Conditional requests: what a response can be recognized by, and what a request asks about it (RFC 9110, section 13).
import type { Operation, Response } from '../contract/model.ts';
import { facetsOf } from '../schema/view.ts';
import { headerIn, requestHeaderIn } from './headers.ts';

/** Whether a client can recognize what it has: by ETag, by Last-Modified, or by an `etag` in the content. */
export const hasValidator = (response: Response): boolean =>
  headerIn(response, 'ETag', 'Last-Modified') !== undefined ||
  response.content.some(({ schema }) => schema && facetsOf(schema).declared.has('etag'));

/** Whether a request for reading can say what the client has already. */
export const asksForChange = (operation: Operation): boolean =>
  requestHeaderIn(operation, 'If-None-Match', 'If-Modified-Since') !== undefined;

/** The success of a GET of the API that is described with content: what can be cached. */
export const cacheableResponseOf = ({ kind, method, responses }: Operation): Response | undefined =>
  kind === 'operation' && method === 'GET'
    ? responses.find(({ status, content }) => status === '200' && content.length > 0)
    : undefined;
