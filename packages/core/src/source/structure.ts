// Checks one value against the schema of its version of OpenAPI, by @apidevtools/swagger-parser.
//
// Takes seconds on large descriptions, so it runs when it is asked for. The parser is kept from dereferencing: the schemas
// allow references where the specifications do, an error then belongs to one place instead of every use of it, and shared
// parts are checked once (13 MB: 0.5 s, and 2.1 s dereferenced).
import SwaggerParser from '@apidevtools/swagger-parser';

/** What the validator says of one place. */
export interface StructureError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export const errorsIn = async (value: unknown): Promise<readonly StructureError[]> => {
  try {
    await SwaggerParser.validate(value as never, {
      resolve: { external: false },
      dereference: { excludedPathMatcher: () => true },
      // Its checks beyond the schema want everything dereferenced, and know 2.0 only.
      validate: { schema: true, spec: false },
    });
    return [];
  } catch (error) {
    if (error instanceof Error && 'details' in error) return error.details as readonly StructureError[];
    return [{ instancePath: '', keyword: '', message: error instanceof Error ? error.message : String(error) }];
  }
};
