// Responses of 2.0: one schema for every media type that the operation produces.

import { asObject, own } from '../schema/values.ts';
import { collectHeaders, noContent } from './content.ts';
import { documentationOf } from './documentation.ts';
import { extensionsOf } from './fields.ts';
import { noLinks } from './links.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { normalizeMediaRange } from './media-range.ts';
import type { Documentation, Header, MediaType, Response } from './model.ts';
import { nodeOf } from './node.ts';
import type { DeclaredRange } from './openapi-2-media.ts';
import { bodySchemaAt, declaredRanges, mediaTypeOf } from './openapi-2-media.ts';
import { inlineSerialization } from './openapi-2-parameters.ts';
import { follow } from './references.ts';
import type { ResponseReader } from './responses.ts';

/** Without `produces` nothing is said about the media type; converters to 3.0 write the same. */
const unlessDeclared: readonly DeclaredRange[] = [{ range: '*/*', origin: undefined }];

export const responseReader = (lowering: Lowering, operation: Located<Fields>): ResponseReader => {
  const ranges = declaredRanges(lowering, operation, 'produces') ?? unlessDeclared;
  return { dependsOn: ranges, lower: (_, object, status) => lowerResponse(lowering, object, status, ranges) };
};

const lowerResponse = (
  lowering: Lowering,
  object: Located<Fields>,
  status: string,
  ranges: readonly DeclaredRange[],
): Response => {
  const documentation = documentationOf(lowering, object);
  const field = fieldOf(object, 'schema');
  const schema = field && bodySchemaAt(lowering, field);
  const content = schema && ranges.map(range => mediaTypeOf(range, schema, field.origin));
  return {
    origin: object.origin,
    source: content ? undefined : object.value,
    documentation: content ? withoutExamples(documentation) : documentation,
    extensions: extensionsOf(lowering, 'response', object),
    status,
    headers: collectHeaders(lowering, fieldOf(object, 'headers'), entry => {
      const header = follow(lowering, entry);
      return header && lowerHeader(lowering, header, entry.name);
    }),
    content: content ? withExamples(content, documentation.examples) : noContent,
    links: noLinks,
  };
};

const withoutExamples = (documentation: Documentation): Documentation => {
  if (documentation.examples === undefined) return documentation;
  const { examples: _, ...words } = documentation;
  return words;
};

/** `examples` has one example for each media type. */
const withExamples = (content: readonly MediaType[], examples: Documentation['examples']): readonly MediaType[] => {
  const map = asObject(examples);
  if (!map) return content;
  const byRange = new Map(Object.keys(map).map(name => [normalizeMediaRange(name), own(map, name)]));
  return content.map(mediaType =>
    byRange.has(mediaType.range)
      ? { ...mediaType, documentation: { examples: byRange.get(mediaType.range) } }
      : mediaType,
  );
};

const lowerHeader = (lowering: Lowering, object: Located<Fields>, name: string): Header => ({
  ...nodeOf(lowering, 'header', object),
  name,
  required: false,
  deprecated: false,
  serialization: inlineSerialization(lowering, object, 'header'),
  schema: lowering.schemas.at(object.value, object.origin),
  content: noContent,
});
