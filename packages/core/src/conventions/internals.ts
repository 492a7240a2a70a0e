// What an error gives away about the server: members made for it, and traces in examples.
import type { MediaType, Response } from '../contract/model.ts';
import type { Facets } from '../schema/facets.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject } from '../schema/values.ts';
import { facetsOf } from '../schema/view.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';

export interface Internal {
  readonly name: string;
  readonly origin: Origin;
}

export const internalsIn = ({ content }: Response): readonly Internal[] =>
  content.flatMap(mediaType => [
    ...(mediaType.schema ? membersIn(mediaType.schema, new Set()) : []),
    ...(showsTrace(mediaType.documentation.examples, 0) ? [{ name: 'example', origin: exampleOf(mediaType) }] : []),
  ]);

const membersIn = (schema: Schema, seen: Set<Schema>): readonly Internal[] => {
  if (seen.has(schema) || seen.size > mostSchemas) return [];
  seen.add(schema);
  const { declared, items, unions } = facetsOf(schema);
  return [
    ...[...declared.values()].flatMap(({ name, schema: member, origin }) =>
      isInternal(name, facetsOf(member)) ? [{ name, origin }] : membersIn(member, seen),
    ),
    ...(items ? membersIn(items, seen) : []),
    ...unions.flatMap(({ branches }) => branches.flatMap(branch => membersIn(branch, seen))),
  ];
};

/** Bodies of errors are small; what is larger is about something else as well. */
const mostSchemas = 50;

/** `trace` is often the number of a request, and then no list of lines. */
const isInternal = (name: string, { types, items }: Facets): boolean => {
  const plain = name.toLowerCase().replaceAll(/[-_]/g, '');
  if (/^(?:full|call|inner|server|remote)?(?:stack|stacktrace|backtrace|callstack)(?:string)?$/.test(plain))
    return true;
  if (/^(?:inner)?exception(?:class|type|message)?$|^sql(?:query|state|statement|error)?$/.test(plain)) return true;
  return plain === 'trace' && types.has('array') && items !== undefined;
};

/** Lines as Java, .NET, Python, PHP, JavaScript and databases write them. */
const trace =
  /\bat [\w$.<>]+\([\w$]+\.(?:java|kt|scala):\d+\)|Traceback \(most recent call last\)|\bFile "[^"]+", line \d+|\bin \S+\.(?:cs|php):(?:line )?\d+|\bat .+ \(\S+\.[cm]?[jt]s:\d+:\d+\)|SQLSTATE\[|\bORA-\d{5}\b/;

const showsTrace = (value: unknown, depth: number): boolean => {
  if (typeof value === 'string') return trace.test(value.slice(0, longestText));
  if (depth > deepestExample) return false;
  if (Array.isArray(value)) return value.some(item => showsTrace(item, depth + 1));
  const object = asObject(value);
  return object !== undefined && Object.keys(object).some(key => showsTrace(object[key], depth + 1));
};

const longestText = 10_000;
const deepestExample = 10;

const exampleOf = ({ origin }: MediaType): Origin =>
  ['example', 'examples'].map(key => at(origin, key)).find(place => valueAt(place) !== undefined) ?? origin;
