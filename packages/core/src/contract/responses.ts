// What an operation answers, by status.
import { lowerHeaders } from './headers.ts';
import { lowerLinks } from './links.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { entryOf } from './lowering.ts';
import { lowerContent } from './media-types.ts';
import type { Response } from './model.ts';
import { nodeOf } from './node.ts';
import { declaredTwice, missingField, wrongValue } from './problems.ts';
import { lowerReferable } from './references.ts';
import { entriesAt, isExtension } from './values.ts';

export const noResponses: readonly Response[] = Object.freeze([]);

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
  if (typeof field.value !== 'object' || field.value === null) return collectResponses(lowering, field, reader);
  const lists = entryOf(lowering.known.responseLists, field.value, () => new Map<object, readonly Response[]>());
  return entryOf(lists, reader.dependsOn, () => collectResponses(lowering, field, reader));
};

const collectResponses = (lowering: Lowering, field: Located, reader: ResponseReader): readonly Response[] => {
  const known = entryOf(lowering.known.responses, reader.dependsOn, () => new Map());
  const byStatus = new Map<string, Response>();
  for (const entry of entriesAt(lowering, field)) {
    if (isExtension(entry.name)) continue;
    const status = statusOf(entry.name);
    if (status === undefined) {
      lowering.report(wrongValue(entry.origin, entry.name, '200, 2XX, default', 'error'));
      continue;
    }
    if (byStatus.has(status)) {
      lowering.report(declaredTwice(entry.origin, status));
      continue;
    }
    const response = lowerReferable(lowering, entry, {
      known,
      name: status,
      lower: target => reader.lower(lowering, target, status),
      rename: (node: Response, name) => ({ ...node, status: name }),
    });
    if (response) byStatus.set(status, response);
  }
  return [...byStatus.values()];
};

/** `2xx` is written in lower case often enough to be read as `2XX`. */
const statusOf = (key: string): string | undefined => {
  if (/^\d{3}$/.test(key)) return key;
  const lower = key.toLowerCase();
  if (/^[1-5]xx$/.test(lower)) return lower.toUpperCase();
  return lower === 'default' ? lower : undefined;
};

/** The Response Object of 3.x. */
export const lowerResponse = (lowering: Lowering, object: Located<Fields>, status: string): Response => ({
  ...nodeOf(lowering, 'response', object),
  status,
  headers: lowerHeaders(lowering, fieldOf(object, 'headers')),
  content: lowerContent(lowering, fieldOf(object, 'content')),
  links: lowerLinks(lowering, fieldOf(object, 'links')),
});
