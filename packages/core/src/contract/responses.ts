// What an operation answers, by status.

import { lowerContent, lowerHeaders } from './content.ts';
import { documentationOf } from './documentation.ts';
import { extensionsOf } from './fields.ts';
import { lowerLinks, noLinks } from './links.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { entryOf, memory, oncePer } from './memory.ts';
import type { Response } from './model.ts';
import { declaredTwice, missingField, wrongValue } from './problems.ts';
import type { Referable } from './references.ts';
import { lowerReferable } from './references.ts';
import { lowerUnread } from './unread.ts';
import { entriesAt, isExtension } from './values.ts';

const noResponses: readonly Response[] = Object.freeze([]);

/** How the object of one response is read: 2.0 and 3.x differ in nothing else here. */
export interface ResponseReader {
  /** What the result depends on apart from the object itself. */
  readonly dependsOn: object;
  readonly lower: (lowering: Lowering, object: Located<Fields>, status: string) => Response;
}

export const lowerResponses = (
  lowering: Lowering,
  operation: Located<Fields>,
  reader: ResponseReader,
): readonly Response[] => {
  const field = fieldOf(operation, 'responses');
  if (!field) {
    // OpenAPI 3.1, Operation Object: no longer required.
    if (lowering.version === '2.0' || lowering.version === '3.0') {
      lowering.report(missingField(operation.origin, 'responses', 'note'));
    }
    return noResponses;
  }
  const known = oncePer(listsIn(lowering), field.value, () => ({
    reader,
    responses: collectResponses(lowering, field, reader),
  }));
  return known.reader.dependsOn === reader.dependsOn ? known.responses : collectResponses(lowering, field, reader);
};

const listsIn = memory<object, { readonly reader: ResponseReader; readonly responses: readonly Response[] }>();

/** The media types of a 2.0 response depend on `produces`, so what they depend on is the first key. */
const responsesIn = memory<object, Map<object, Map<string, Response | undefined>>>();

export const lowerResponseAt = (
  lowering: Lowering,
  located: Located,
  status: string,
  reader: ResponseReader,
): Response | undefined => {
  const referable: Referable<Response> = {
    known: () => entryOf(responsesIn(lowering), reader.dependsOn, () => new Map()),
    lower: reader.lower,
    rename: (node, status) => ({ ...node, status }),
  };
  return (
    lowerReferable(lowering, located, status, referable) ??
    lowerUnread(lowering, located, node => ({ ...node, status, headers: [], content: [], links: noLinks }))
  );
};

const collectResponses = (lowering: Lowering, field: Located, reader: ResponseReader): readonly Response[] => {
  const responses: Response[] = [];
  for (const entry of entriesAt(lowering, field)) {
    if (isExtension(entry.name)) continue;
    const status = statusOf(entry.name);
    if (status === undefined) {
      lowering.report(
        wrongValue(entry.origin, { field: 'status', value: entry.name, expected: '200, 2XX, default' }, 'error'),
      );
      continue;
    }
    if (responses.some(response => response.status === status)) {
      lowering.report(declaredTwice(entry.origin, status));
      continue;
    }
    const response = lowerResponseAt(lowering, entry, status, reader);
    if (response) responses.push(response);
  }
  return responses;
};

/** Of a response that is shared: those who refer to it say when it comes. */
export const anyStatus = 'default';

/** `2xx` is written in lower case often enough to be read as `2XX`. */
const statusOf = (key: string): string | undefined => {
  if (/^\d{3}$/.test(key)) return key;
  const lower = key.toLowerCase();
  if (/^[1-5]xx$/.test(lower)) return lower.toUpperCase();
  return lower === 'default' ? lower : undefined;
};

/** The Response Object of 3.x. */
export const lowerResponse = (lowering: Lowering, object: Located<Fields>, status: string): Response => ({
  origin: object.origin,
  source: object.value,
  documentation: documentationOf(lowering, object),
  extensions: extensionsOf(lowering, 'response', object),
  status,
  headers: lowerHeaders(lowering, fieldOf(object, 'headers')),
  content: lowerContent(lowering, fieldOf(object, 'content')),
  links: lowerLinks(lowering, fieldOf(object, 'links')),
});
