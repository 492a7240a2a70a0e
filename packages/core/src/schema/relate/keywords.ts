// The keywords of one schema object, read by their kinds.
import { meantAlternative } from '../nullable.ts';
import type { Dialect, Schema } from '../schema.ts';
import { asObject, own } from '../values.ts';

export interface Keywords {
  readonly schema: Schema;
  readonly dialect: Dialect;
  has(keyword: string): boolean;
  readonly get: (keyword: string) => unknown;
  text(keyword: string): string | undefined;
  count(keyword: string): number | undefined;
  list(keyword: string): readonly unknown[] | undefined;
  /** The schema under a keyword, or under a key of it. */
  sub(keyword: string): Schema | undefined;
  subs(keyword: string): readonly Schema[] | undefined;
  map(keyword: string): ReadonlyMap<string, Schema> | undefined;
}

/** The keywords of a schema object; undefined for booleans. */
export const keywordsOf = (schema: Schema): Keywords | undefined => {
  const source = asObject(schema.source);
  return source && createKeywords(schema, source);
};

const createKeywords = (schema: Schema, source: Readonly<Record<string, unknown>>): Keywords => {
  const { space, origin } = schema;
  const step = (parent: typeof origin, key: string): typeof origin => ({ document: parent.document, parent, key });
  const isSchema = (value: unknown): boolean => typeof value === 'boolean' || asObject(value) !== undefined;
  const get = (keyword: string): unknown => own(source, keyword);
  return {
    schema,
    dialect: space.dialect,
    has: keyword => Object.hasOwn(source, keyword),
    get,
    text: keyword => (typeof get(keyword) === 'string' ? (get(keyword) as string) : undefined),
    count: keyword => (typeof get(keyword) === 'number' ? (get(keyword) as number) : undefined),
    list: keyword => (Array.isArray(get(keyword)) ? (get(keyword) as unknown[]) : undefined),
    sub: keyword => (isSchema(get(keyword)) ? space.at(get(keyword), step(origin, keyword)) : undefined),
    subs(keyword) {
      const list = get(keyword);
      const parent = step(origin, keyword);
      const meant = (it: unknown): unknown => meantAlternative(it, keyword, space.dialect);
      return Array.isArray(list)
        ? list.flatMap((it, index) => (isSchema(it) ? [space.at(meant(it), step(parent, String(index)))] : []))
        : undefined;
    },
    map(keyword) {
      const members = asObject(get(keyword));
      const parent = step(origin, keyword);
      return (
        members &&
        new Map(
          Object.entries(members).flatMap(([key, it]) =>
            isSchema(it) ? [[key, space.at(it, step(parent, key))] as const] : [],
          ),
        )
      );
    },
  };
};

/** Schemas by position, and of what comes after them. */
export const itemSchemas = (
  keywords: Keywords,
): { readonly prefix: readonly Schema[]; readonly rest: Schema | undefined } => {
  // A list under `items` is no longer allowed in 2020-12; where it is written, the older meaning is meant.
  const prefix = keywords.subs('items');
  if (keywords.dialect === '2020-12' && !prefix)
    return { prefix: keywords.subs('prefixItems') ?? [], rest: keywords.sub('items') };
  return prefix ? { prefix, rest: keywords.sub('additionalItems') } : { prefix: [], rest: keywords.sub('items') };
};
