// Headers of responses and of the parts of a body.
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { lowerContent } from './media-types.ts';
import type { Header } from './model.ts';
import { nodeOf } from './node.ts';
import { declaredTwice } from './problems.ts';
import { lowerReferable } from './references.ts';
import { serializationOf } from './serialization.ts';
import type { Entry } from './values.ts';
import { entriesAt, flagOf, schemaOf } from './values.ts';

export const noHeaders: readonly Header[] = Object.freeze([]);

export const lowerHeaders = (lowering: Lowering, headers: Located | undefined): readonly Header[] =>
  collectHeaders(lowering, headers, entry =>
    lowerReferable(lowering, entry, {
      known: lowering.known.headers,
      name: entry.name,
      lower: target => lowerHeader(lowering, target, entry.name),
      rename: (node, name) => ({ ...node, name }),
    }),
  );

/** Of two headers whose names differ in case only, the first counts. */
export const collectHeaders = (
  lowering: Lowering,
  headers: Located | undefined,
  lower: (entry: Entry) => Header | undefined,
): readonly Header[] => {
  if (!headers) return noHeaders;
  const byName = new Map<string, Header>();
  for (const entry of entriesAt(lowering, headers)) {
    const name = entry.name.toLowerCase();
    // OpenAPI 3.x, Response Object and Encoding Object: a header of that name is ignored.
    if (name === 'content-type') continue;
    if (byName.has(name)) {
      lowering.report(declaredTwice(entry.origin, entry.name));
      continue;
    }
    const header = lower(entry);
    if (header) byName.set(name, header);
  }
  return byName.size === 0 ? noHeaders : [...byName.values()];
};

const lowerHeader = (lowering: Lowering, object: Located<Fields>, name: string): Header => {
  const schema = schemaOf(lowering, object, 'schema');
  const content = lowerContent(lowering, fieldOf(object, 'content'));
  return {
    ...nodeOf(lowering, 'header', object),
    name,
    required: flagOf(lowering, object, 'required'),
    deprecated: flagOf(lowering, object, 'deprecated'),
    ...((schema || content.length === 0) && { serialization: serializationOf(lowering, object, 'header') }),
    ...(schema && { schema }),
    content,
  };
};
