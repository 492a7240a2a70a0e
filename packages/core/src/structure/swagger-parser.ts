// A second opinion on a description, by @apidevtools/swagger-parser and the schemas that come with the specifications.
//
// It compiles a schema and copies the whole description, so it runs when it is asked for. The parser is kept from
// dereferencing: the schemas allow references where the specifications do, an error then belongs to one place instead of
// every use of it, and shared parts are checked once.

import SwaggerParser from '@apidevtools/swagger-parser';
import type { Description } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf } from '../source/origin.ts';
import { excerpt } from '../source/places.ts';
import { keysOf } from '../source/pointer.ts';
import type { Problem } from '../source/problem.ts';
import { assemble } from './assemble.ts';

/** What the schema rejects: the innermost error, since it also fails everything around it. */
export const rejections = async (description: Description): Promise<readonly Problem[]> => {
  const { entry, version } = description;
  const { value, origins } = assemble(description, version);
  const [first, ...others] = await errorsIn(value);
  if (!first) return [];
  const innermost = others.reduce((deepest, error) => (depthOf(error) > depthOf(deepest) ? error : deepest), first);
  const origin = originOf(innermost, value, origins, rootOf(entry));
  return [{ code: 'structure-rejected', gravity: 'error', facts: { detail: detailOf(innermost) }, origin }];
};

interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

const errorsIn = async (value: unknown): Promise<readonly SchemaError[]> => {
  try {
    await SwaggerParser.validate(value as never, {
      resolve: { external: false },
      dereference: { excludedPathMatcher: () => true },
      // Its checks beyond the schema want everything dereferenced, and know 2.0 only.
      validate: { schema: true, spec: false },
    });
    return [];
  } catch (error) {
    if (error instanceof Error && 'details' in error) return error.details as readonly SchemaError[];
    return [{ instancePath: '', message: error instanceof Error ? error.message : String(error) }];
  }
};

/** That there is no `$ref` where there need not be one says nothing. */
const depthOf = ({ instancePath, params }: SchemaError): number =>
  params?.['missingProperty'] === '$ref' ? -1 : instancePath.split('/').length;

const namedIn = ({ params = {} }: SchemaError): string | undefined => {
  const named = params['additionalProperty'] ?? params['unevaluatedProperty'];
  return typeof named === 'string' ? named : undefined;
};

const detailOf = (error: SchemaError): string => {
  const named = namedIn(error);
  return excerpt(`${error.message ?? 'is not valid'}${named === undefined ? '' : `: ${named}`}`, 200);
};

/** The place in the document that a path in the assembled value stands for. */
const originOf = (error: SchemaError, value: unknown, origins: ReadonlyMap<unknown, Origin>, root: Origin): Origin => {
  const keys = keysOf(error.instancePath);
  const named = namedIn(error);
  let here = value;
  let origin = origins.get(value) ?? root;
  for (const key of named === undefined ? keys : [...keys, named]) {
    const isContainer = typeof here === 'object' && here !== null && Object.hasOwn(here, key);
    here = isContainer ? (here as Readonly<Record<string, unknown>>)[key] : undefined;
    origin = origins.get(here) ?? at(origin, key);
  }
  return origin;
};
