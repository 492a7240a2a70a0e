// What a body is made of: media types, the encoding of their parts, and headers. Each may contain the others.
import { documentationOf } from './documentation.ts';
import type { Draft } from './draft.ts';
import { extensionsOf } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { normalizeMediaRange } from './media-range.ts';
import { memory } from './memory.ts';
import type { ContractNode, Encoding, Header, MediaType } from './model.ts';
import { nodeOf } from './node.ts';
import { declaredTwice } from './problems.ts';
import { lowerOnce } from './recursion.ts';
import type { Referable } from './references.ts';
import { follow, lowerReferable } from './references.ts';
import { serializationOf } from './serialization.ts';
import { lowerUnread } from './unread.ts';
import type { Entry } from './values.ts';
import { entriesAt, flagOf, inlineSchema, itemsOf, schemaOf, textOf } from './values.ts';

export const noContent: readonly MediaType[] = Object.freeze([]);
export const noEncoding: ReadonlyMap<string, Encoding> = new Map();
export const noEncodings: readonly Encoding[] = Object.freeze([]);
export const noHeaders: readonly Header[] = Object.freeze([]);

/** Of two ranges that are the same but for their spelling, the first counts. */
export const lowerContent = (lowering: Lowering, content: Located | undefined): readonly MediaType[] => {
  if (!content) return noContent;
  const entries = entriesAt(lowering, content);
  const byRange = new Map<string, MediaType>();
  for (const entry of entries) {
    const range = normalizeMediaRange(entry.name);
    if (byRange.has(range)) {
      lowering.report(declaredTwice(entry.origin, range));
      continue;
    }
    const mediaType =
      lowerReferable(lowering, entry, range, mediaTypeKind) ??
      lowerUnread(lowering, entry, node => ({ ...node, range, encoding: noEncoding, prefixEncoding: noEncodings }));
    if (mediaType && entries.length === 1) return [mediaType];
    if (mediaType) byRange.set(range, mediaType);
  }
  return byRange.size === 0 ? noContent : [...byRange.values()];
};

/** OpenAPI 3.2: a Reference Object may stand for a media type. */
const mediaTypeKind: Referable<MediaType> = {
  known: memory(),
  lower: (lowering, target, range) => lowerMediaType(lowering, target, range),
  rename: (node, range) => ({ ...node, range }),
};

const lowerMediaType = (lowering: Lowering, object: Located<Fields>, range: string): MediaType => {
  const schema = schemaOf(lowering, object, 'schema');
  const itemSchema = schemaOf(lowering, object, 'itemSchema');
  const mediaType: Draft<MediaType> = {
    origin: object.origin,
    source: object.value,
    documentation: documentationOf(lowering, object),
    extensions: extensionsOf(lowering, 'media-type', object),
    range,
    ...lowerParts(lowering, object),
  };
  if (schema) mediaType.schema = schema;
  if (itemSchema) mediaType.itemSchema = itemSchema;
  return mediaType;
};

/** How the parts of a body are written, or those of a part that is such a body itself. */
const lowerParts = (
  lowering: Lowering,
  object: Located<Fields>,
): Pick<MediaType, 'encoding' | 'prefixEncoding' | 'itemEncoding'> => {
  const item = fieldOf(object, 'itemEncoding');
  const itemEncoding = item && lowerEncoding(lowering, item);
  const prefix = itemsOf(lowering, object, 'prefixEncoding');
  return {
    encoding: lowerEncodings(lowering, object),
    prefixEncoding: prefix.length === 0 ? noEncodings : prefix.flatMap(it => lowerEncoding(lowering, it) ?? []),
    ...(itemEncoding && { itemEncoding }),
  };
};

/** By property. A property whose entry says nothing is left out: it is written as one without an entry. */
const lowerEncodings = (lowering: Lowering, mediaType: Located<Fields>): ReadonlyMap<string, Encoding> => {
  const field = fieldOf(mediaType, 'encoding');
  if (!field) return noEncoding;
  const encodings = new Map<string, Encoding>();
  for (const entry of entriesAt(lowering, field)) {
    const encoding = lowerEncoding(lowering, entry);
    if (encoding && !isSilent(encoding)) encodings.set(entry.name, encoding);
  }
  return encodings;
};

/** A part has headers, which may have content, which may have parts: all such circles pass through here. */
const lowerEncoding = (lowering: Lowering, located: Located): Encoding | undefined => {
  const target = follow(lowering, located);
  return target && lowerOnce(lowering, encodingsIn(lowering), target, () => lowerEncodingObject(lowering, target));
};

const encodingsIn = memory<object, Encoding | undefined>();

const lowerEncodingObject = (lowering: Lowering, object: Located<Fields>): Encoding => {
  const contentType = textOf(lowering, object, 'contentType');
  const isSerialized = ['style', 'explode', 'allowReserved'].some(name => object.value[name] !== undefined);
  return {
    ...nodeOf(lowering, 'encoding', object),
    ...(contentType !== undefined && { contentType }),
    headers: lowerHeaders(lowering, fieldOf(object, 'headers')),
    ...(isSerialized && { serialization: serializationOf(lowering, object, 'query') }),
    ...lowerParts(lowering, object),
  };
};

const isSilent = ({ contentType, headers, serialization, extensions, ...parts }: Encoding): boolean =>
  contentType === undefined &&
  headers.length === 0 &&
  serialization === undefined &&
  extensions.size === 0 &&
  parts.encoding.size + parts.prefixEncoding.length === 0 &&
  !parts.itemEncoding;

export const lowerHeaders = (lowering: Lowering, headers: Located | undefined): readonly Header[] =>
  collectHeaders(lowering, headers, entry => lowerReferable(lowering, entry, entry.name, headerKind));

const headerKind: Referable<Header> = {
  known: memory(),
  lower: (lowering, target, name) => lowerHeader(lowering, target, name),
  rename: (node, name) => ({ ...node, name }),
};

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
    // OpenAPI 3.x, Response Object and Encoding Object: a header of that name is ignored. In 2.0 it says no more either.
    if (name === 'content-type') continue;
    if (byName.has(name)) {
      lowering.report(declaredTwice(entry.origin, entry.name));
      continue;
    }
    const header = lower(entry) ?? lowerUnread(lowering, entry, node => unreadHeader(node, entry.name));
    if (header) byName.set(name, header);
  }
  return byName.size === 0 ? noHeaders : [...byName.values()];
};

const unreadHeader = (node: ContractNode, name: string): Header => ({
  ...node,
  name,
  required: false,
  deprecated: false,
  content: noContent,
});

const lowerHeader = (lowering: Lowering, object: Located<Fields>, name: string): Header => {
  const content = lowerContent(lowering, fieldOf(object, 'content'));
  const schema =
    schemaOf(lowering, object, 'schema') ?? (content.length === 0 ? inlineSchema(lowering, object) : undefined);
  const header: Draft<Header> = {
    origin: object.origin,
    source: object.value,
    documentation: documentationOf(lowering, object),
    extensions: extensionsOf(lowering, 'header', object),
    name,
    required: flagOf(lowering, object, 'required'),
    deprecated: flagOf(lowering, object, 'deprecated'),
    content,
  };
  if (schema || content.length === 0) header.serialization = serializationOf(lowering, object, 'header');
  if (schema) header.schema = schema;
  return header;
};
