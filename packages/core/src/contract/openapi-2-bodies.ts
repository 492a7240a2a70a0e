// Request bodies of 2.0: the `body` parameter, or all `formData` parameters together.

import type { Schema } from '../schema/schema.ts';
import type { Origin } from '../source/origin.ts';
import { noEncoding, noEncodings, noHeaders } from './content.ts';
import { noDocumentation } from './documentation.ts';
import { noExtensions } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { Encoding, RequestBody } from './model.ts';
import { nodeOf } from './node.ts';
import type { DeclaredRange } from './openapi-2-media.ts';
import { bodySchemaAt, declaredRanges, mediaTypeOf } from './openapi-2-media.ts';
import type { WrittenParameter } from './openapi-2-parameters.ts';
import { inlineSerialization } from './openapi-2-parameters.ts';
import { missingField } from './problems.ts';
import { flagOf, inlineSchema } from './values.ts';

/** Nobody who leaves `consumes` out means anything else, and converters to 3.0 write the same. */
const unlessDeclared: readonly DeclaredRange[] = [{ range: 'application/json', origin: undefined }];

export const lowerBody = (
  lowering: Lowering,
  operation: Located<Fields>,
  { object }: WrittenParameter,
): RequestBody => {
  const field = fieldOf(object, 'schema');
  if (!field) lowering.report(missingField(object.origin, 'schema', 'note'));
  const schema = field ? bodySchemaAt(lowering, field) : inlineSchema(lowering, object);
  const ranges = declaredRanges(lowering, operation, 'consumes') ?? unlessDeclared;
  return {
    ...nodeOf(lowering, 'parameter', object),
    source: undefined,
    required: flagOf(lowering, object, 'required'),
    content: ranges.map(range => mediaTypeOf(range, schema, object.origin)),
  };
};

export const lowerForm = (
  lowering: Lowering,
  operation: Located<Fields>,
  form: readonly WrittenParameter[],
  origin: Origin,
): RequestBody => {
  const schema = formSchema(lowering, form, origin);
  const encoding = formEncoding(lowering, form);
  return {
    origin,
    source: undefined,
    documentation: noDocumentation,
    extensions: noExtensions,
    required: form.some(({ object }) => flagOf(lowering, object, 'required')),
    content: formRanges(lowering, operation, form).map(range => ({ ...mediaTypeOf(range, schema, origin), encoding })),
  };
};

const multipart = 'multipart/form-data';
const urlencoded = 'application/x-www-form-urlencoded';

/** OpenAPI 2.0, Parameter Object, formData: what is not a form in `consumes` cannot carry it. */
const formRanges = (
  lowering: Lowering,
  operation: Located<Fields>,
  form: readonly WrittenParameter[],
): readonly DeclaredRange[] => {
  const declared = declaredRanges(lowering, operation, 'consumes') ?? [];
  const forms = declared.filter(({ range }) => range === multipart || range === urlencoded);
  if (forms.length > 0) return forms;
  return [{ range: form.some(isFile) ? multipart : urlencoded, origin: undefined }];
};

const isFile = ({ object }: WrittenParameter): boolean => object.value['type'] === 'file';

/**
 * An object whose properties are the parameters. Nothing of the kind is written anywhere, so what is in it is made known
 * under its true place before anybody reads it through the object.
 */
const formSchema = (lowering: Lowering, form: readonly WrittenParameter[], origin: Origin): Schema => {
  const properties = form.map(({ name, object }) => [name, bodySchemaAt(lowering, object)?.source] as const);
  const required = form.filter(({ object }) => flagOf(lowering, object, 'required')).map(({ name }) => name);
  return lowering.schemas.at(
    { type: 'object', properties: Object.fromEntries(properties), ...(required.length > 0 && { required }) },
    origin,
  );
};

/** Repeated fields (`multi`) are what 3.x does with an array unless told otherwise. */
const formEncoding = (lowering: Lowering, form: readonly WrittenParameter[]): ReadonlyMap<string, Encoding> => {
  const encodings = new Map<string, Encoding>();
  for (const { name, object } of form) {
    const serialization = inlineSerialization(lowering, object, 'query');
    if (serialization.explode) continue;
    encodings.set(name, {
      origin: object.origin,
      source: undefined,
      documentation: noDocumentation,
      extensions: noExtensions,
      headers: noHeaders,
      encoding: noEncoding,
      prefixEncoding: noEncodings,
      serialization,
    });
  }
  return encodings.size === 0 ? noEncoding : encodings;
};
