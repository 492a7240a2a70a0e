// `consumes` and `produces` of 2.0, which give the media types to all bodies at once.
import type { Schema } from '../schema/schema.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { rootOf } from '../source/origin.ts';
import { noDocumentation } from './documentation.ts';
import { noExtensions } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf, objectAt } from './located.ts';
import type { Lowering } from './lowering.ts';
import { entryOf } from './lowering.ts';
import { normalizeMediaRange } from './media-range.ts';
import { noEncoding, noEncodings } from './media-types.ts';
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
  if (!field || !Array.isArray(field.value)) return field && (itemsAt(lowering, field), undefined);
  const ranges = entryOf(lowering.known.ranges, field.value, () => rangesAt(lowering, field));
  return ranges.length === 0 ? undefined : ranges;
};

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
export const mediaTypeOf = ({ range, origin }: DeclaredRange, schema: Schema | undefined, place: Origin): MediaType => ({
  origin: origin ?? place,
  source: undefined,
  documentation: noDocumentation,
  extensions: noExtensions,
  range,
  ...(schema && { schema }),
  encoding: noEncoding,
  prefixEncoding: noEncodings,
});

/** `type: file` of 2.0 is a binary string since 3.0. The same object is always the same schema. */
export const bodySchemaAt = (lowering: Lowering, located: Located): Schema | undefined => {
  const object = asObject(located.value);
  if (object?.['type'] !== 'file') return schemaAt(lowering, located);
  return entryOf(lowering.known.files, object, () => {
    const { description } = object;
    return lowering.schemas.at(
      { type: 'string', format: 'binary', ...(description !== undefined && { description }) },
      located.origin,
    );
  });
};
