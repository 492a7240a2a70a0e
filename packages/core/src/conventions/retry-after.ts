// Values of Retry-After: whole seconds, or a date (RFC 9110, section 10.2.3).

import type { JsonValue } from '../edit/edit.ts';
import { readHttpDate } from '../http/http-date.ts';
import type { SpecificationVersion } from '../source/description.ts';

export const isRetryAfter = (text: string): boolean => /^\d+$/.test(text) || readHttpDate(text).kind === 'date';

/** How a description declares it, in the form of its version. */
export const retryAfterHeader = (version: SpecificationVersion): JsonValue => {
  const schema = { type: 'integer', minimum: 0 };
  const description = 'After how many seconds to try again.';
  return version === '2.0' ? { description, ...schema } : { description, schema };
};
