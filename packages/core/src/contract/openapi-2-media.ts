// `consumes` and `produces` of 2.0, which give the media types to all bodies at once.

import type { Schema } from '../schema/schema.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { rootOf } from '../source/origin.ts';
import { noEncoding, noEncodings } from './content.ts';
import { noDocumentation } from './documentation.ts';
import type { Draft } from './draft.ts';
import { noExtensions } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf, objectAt } from './located.ts';
import type { Lowering } from './lowering.ts';
import { normalizeMediaRange } from './media-range.ts';
import { entryOf, memory, oncePer } from './memory.ts';
import type { MediaType } from './model.ts';
import { itemsAt, schemaAt, textAt } from './values.ts';

export interface DeclaredRange {
  readonly range: string;
  /** Undefined when nothing declares it. */
  readonly origin: Origin | undefined;
}

/** What the operation names, or else the document; undefined when neither does. An empty list undoes that of the document. */
export const declaredRanges = (
  lowering: Lowering,
  operation: Located<Fields>,
  name: 'consumes' | 'produces',
): readonly DeclaredRange[] | undefined => {
  const { entry } = lowering.description;
  const root = objectAt({ value: entry.value, origin: rootOf(entry) });
  const field = fieldOf(operation, name) ?? (root && fieldOf(root, name));
  if (!field) return undefined;
  const ranges = oncePer(rangesIn(lowering), field.value, () => rangesAt(lowering, field));
  return ranges.length === 0 ? undefined : ranges;
};

/** By the list that declares them. */
const rangesIn = memory<object, readonly DeclaredRange[]>();

const rangesAt = (lowering: Lowering, field: Located): readonly DeclaredRange[] => {
  const ranges = new Map<string, DeclaredRange>();
  for (const item of itemsAt(lowering, field)) {
    const text = textAt(lowering, item);
    const range = text === undefined ? undefined : normalizeMediaRange(text);
    if (range !== undefined && !ranges.has(range)) ranges.set(range, { range, origin: item.origin });
  }
  return [...ranges.values()];
};

/** A media type stands where `consumes` or `produces` names it, for that is where it is added and removed. */
export const mediaTypeOf = ({ range, origin }: DeclaredRange, schema: Schema | undefined, place: Origin): MediaType => {
  const mediaType: Draft<MediaType> = {
    origin: origin ?? place,
    source: undefined,
    documentation: noDocumentation,
    extensions: noExtensions,
    range,
    encoding: noEncoding,
    prefixEncoding: noEncodings,
  };
  if (schema) mediaType.schema = schema;
  return mediaType;
};

/** `type: file` of 2.0 is a binary string since 3.0. The same object is always the same schema. */
export const bodySchemaAt = (lowering: Lowering, located: Located): Schema | undefined => {
  const object = asObject(located.value);
  if (object?.['type'] !== 'file') return schemaAt(lowering, located);
  return entryOf(filesIn(lowering), object, () => {
    const words = Object.fromEntries(
      ofFiles.flatMap(name => (Object.hasOwn(object, name) ? [[name, object[name]]] : [])),
    );
    return lowering.schemas.at({ type: 'string', format: 'binary', ...words }, located.origin);
  });
};

/** What can be said of a file; a parameter has other fields beside these. */
const ofFiles = ['title', 'description', 'default', 'example', 'externalDocs', 'xml', 'readOnly'];

const filesIn = memory<object, Schema>();
