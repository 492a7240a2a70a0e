// How the parts of a form or multipart body are written.
import { lowerHeaders } from './headers.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import { noEncoding } from './media-types.ts';
import type { Encoding } from './model.ts';
import { nodeOf } from './node.ts';
import { lowerOnce } from './recursion.ts';
import { follow } from './references.ts';
import { serializationOf } from './serialization.ts';
import { entriesAt, textOf } from './values.ts';

/** By property. A property whose entry says nothing is left out: it is written as one without an entry. */
export const lowerEncodings = (lowering: Lowering, mediaType: Located<Fields>): ReadonlyMap<string, Encoding> => {
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
export const lowerEncoding = (lowering: Lowering, located: Located): Encoding | undefined => {
  const target = follow(lowering, located);
  return target && lowerOnce(lowering, lowering.known.encodings, target, () => lowerTarget(lowering, target));
};

const lowerTarget = (lowering: Lowering, object: Located<Fields>): Encoding => {
  const contentType = textOf(lowering, object, 'contentType');
  const isSerialized = ['style', 'explode', 'allowReserved'].some(name => object.value[name] !== undefined);
  return {
    ...nodeOf(lowering, 'encoding', object),
    ...(contentType !== undefined && { contentType }),
    headers: lowerHeaders(lowering, fieldOf(object, 'headers')),
    ...(isSerialized && { serialization: serializationOf(lowering, object, 'query') }),
  };
};

const isSilent = ({ contentType, headers, serialization, extensions }: Encoding): boolean =>
  contentType === undefined && headers.length === 0 && serialization === undefined && extensions.size === 0;
