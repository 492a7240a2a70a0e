// What a body may look like: the `content` of 3.x.
import { lowerEncoding, lowerEncodings } from './encodings.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { normalizeMediaRange } from './media-range.ts';
import type { Encoding, MediaType } from './model.ts';
import { nodeOf } from './node.ts';
import { declaredTwice } from './problems.ts';
import { lowerReferable } from './references.ts';
import { entriesAt, itemsOf, schemaOf } from './values.ts';

export const noContent: readonly MediaType[] = Object.freeze([]);
export const noEncoding: ReadonlyMap<string, Encoding> = new Map();
export const noEncodings: readonly Encoding[] = Object.freeze([]);



/** Of two ranges that are the same but for their spelling, the first counts. */
export const lowerContent = (lowering: Lowering, content: Located | undefined): readonly MediaType[] => {
  if (!content) return noContent;
  const byRange = new Map<string, MediaType>();
  for (const entry of entriesAt(lowering, content)) {
    const range = normalizeMediaRange(entry.name);
    if (byRange.has(range)) {
      lowering.report(declaredTwice(entry.origin, range));
      continue;
    }
    const mediaType = lowerReferable(lowering, entry, {
      known: lowering.known.mediaTypes,
      name: range,
      lower: target => lowerMediaType(lowering, target, range),
      rename: (node, name) => ({ ...node, range: name }),
    });
    if (mediaType) byRange.set(range, mediaType);
  }
  return byRange.size === 0 ? noContent : [...byRange.values()];
};

const lowerMediaType = (lowering: Lowering, object: Located<Fields>, range: string): MediaType => {
  const schema = schemaOf(lowering, object, 'schema');
  const itemSchema = schemaOf(lowering, object, 'itemSchema');
  const item = fieldOf(object, 'itemEncoding');
  const itemEncoding = item && lowerEncoding(lowering, item);
  const prefix = itemsOf(lowering, object, 'prefixEncoding');
  return {
    ...nodeOf(lowering, 'media-type', object),
    range,
    ...(schema && { schema }),
    ...(itemSchema && { itemSchema }),
    encoding: lowerEncodings(lowering, object),
    prefixEncoding: prefix.length === 0 ? noEncodings : prefix.flatMap(it => lowerEncoding(lowering, it) ?? []),
    ...(itemEncoding && { itemEncoding }),
  };
};
