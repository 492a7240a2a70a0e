// unevaluatedProperties and unevaluatedItems, rewritten: one case for each way in which the schemas beside them can hold.
import type { Schema } from '../schema.ts';
import { canonical } from './canonical.ts';
import type { Context } from './context.ts';
import type { Keywords } from './keywords.ts';
import { itemSchemas, keywordsOf } from './keywords.ts';
import type { Part } from './term.ts';

/** What is evaluated (JSON Schema 2020-12, 10.3 and 11) when `needs` hold of the value. */
interface Case {
  readonly needs: readonly Part[];
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  readonly allProperties: boolean;
  readonly prefix: number;
  readonly allItems: boolean;
  /** Items that satisfy one of these are evaluated by `contains`. */
  readonly contained: readonly Schema[];
}

const nothing: Case = {
  needs: [],
  names: [],
  patterns: [],
  allProperties: false,
  prefix: 0,
  allItems: false,
  contained: [],
};

/** More ways to hold than this are not looked into. */
const mostCases = 64;

export const evaluatedParts = (keywords: Keywords, context: Context): readonly Part[] => {
  if (keywords.dialect !== '2020-12') return [];
  const [properties, items] = [keywords.sub('unevaluatedProperties'), keywords.sub('unevaluatedItems')];
  if (!properties && !items) return [];
  const { terms, termOf } = context;
  const cases = casesBeside(keywords, context, new Set([keywords.schema]));
  if (!cases) {
    const key = canonical(keywords.schema.source);
    return [
      ...(properties ? [{ kind: 'opaque', on: 'object', keyword: 'unevaluatedProperties', key } as const] : []),
      ...(items ? [{ kind: 'opaque', on: 'array', keyword: 'unevaluatedItems', key } as const] : []),
    ];
  }
  const demandsOf = (it: Case): readonly Part[] => [
    ...(properties && !it.allProperties
      ? [
          {
            kind: 'members',
            on: 'object',
            keys: { kind: 'others', names: new Set(it.names), patterns: it.patterns },
            term: termOf(properties),
          } as const,
        ]
      : []),
    ...(items && !it.allItems
      ? [
          {
            kind: 'items',
            on: 'array',
            from: it.prefix,
            to: Infinity,
            term: terms.of([{ kind: 'any', terms: [items, ...it.contained].map(termOf) }]),
          } as const,
        ]
      : []),
  ];
  const [only] = cases;
  if (cases.length === 1 && only) return [...only.needs, ...demandsOf(only)];
  return [{ kind: 'any', terms: cases.map(it => terms.of([...it.needs, ...demandsOf(it)])) }];
};

/** The cases of a schema's own keywords and all its subschemas for the same value; undefined when there are too many or they recur. */
const casesBeside = (keywords: Keywords, context: Context, seen: ReadonlySet<Schema>): readonly Case[] | undefined => {
  const { prefix, rest } = itemSchemas(keywords);
  const contains = keywords.sub('contains');
  const own: Case = {
    ...nothing,
    names: [...(keywords.map('properties')?.keys() ?? [])],
    patterns: [...(keywords.map('patternProperties')?.keys() ?? [])],
    allProperties: keywords.has('additionalProperties'),
    prefix: prefix.length,
    allItems: rest !== undefined,
    contained: contains ? [contains] : [],
  };
  const reference = keywords.text('$ref');
  const target = reference === undefined ? undefined : keywords.schema.space.follow(reference, keywords.schema);
  // What is not known may evaluate anything.
  if ((reference !== undefined && !target) || keywords.has('$dynamicRef')) return undefined;
  const conjuncts = [...(target ? [target] : []), ...(keywords.subs('allOf') ?? [])].map(it =>
    casesIn(it, context, seen),
  );
  const alternatives = (keywords.subs('anyOf') ?? []).map(it => eitherWay(it, context, seen));
  const one = keywords.subs('oneOf');
  const exclusive = one && one.length > 0 ? [joined(one.map(it => holding(it, context, seen)))] : [];
  return [
    [[own]],
    conjuncts,
    alternatives,
    exclusive,
    conditional(keywords, context, seen),
    dependent(keywords, context, seen),
  ]
    .flat()
    .reduce<readonly Case[] | undefined>(product, [nothing]);
};

const casesIn = (schema: Schema, context: Context, seen: ReadonlySet<Schema>): readonly Case[] | undefined => {
  if (seen.has(schema)) return undefined;
  const keywords = keywordsOf(schema);
  if (!keywords) return [nothing];
  const cases = casesBeside(keywords, context, new Set([...seen, schema]));
  // Having passed, they have evaluated everything themselves.
  return cases?.map(it => ({
    ...it,
    allProperties: it.allProperties || keywords.has('unevaluatedProperties'),
    allItems: it.allItems || keywords.has('unevaluatedItems'),
  }));
};

const holding = (schema: Schema, context: Context, seen: ReadonlySet<Schema>): readonly Case[] | undefined =>
  casesIn(schema, context, seen)?.map(it => ({
    ...it,
    needs: [{ kind: 'all', term: context.termOf(schema) }, ...it.needs],
  }));

const failing = (schema: Schema, context: Context): Case => ({
  ...nothing,
  needs: [{ kind: 'not', term: context.termOf(schema) }],
});

/** A schema that may hold or not. Where it evaluates nothing, it makes no difference. */
const eitherWay = (schema: Schema, context: Context, seen: ReadonlySet<Schema>): readonly Case[] | undefined => {
  const cases = casesIn(schema, context, seen);
  if (cases?.every(evaluatesNothing)) return [nothing];
  return joined([holding(schema, context, seen), [failing(schema, context)]]);
};

const evaluatesNothing = (it: Case): boolean =>
  it.names.length === 0 &&
  it.patterns.length === 0 &&
  !it.allProperties &&
  it.prefix === 0 &&
  !it.allItems &&
  it.contained.length === 0;

const conditional = (
  keywords: Keywords,
  context: Context,
  seen: ReadonlySet<Schema>,
): readonly (readonly Case[] | undefined)[] => {
  const condition = keywords.sub('if');
  if (!condition) return [];
  const [then, otherwise] = [keywords.sub('then'), keywords.sub('else')];
  const met = [holding(condition, context, seen), then ? casesIn(then, context, seen) : [nothing]].reduce(product, [
    nothing,
  ]);
  const unmet = [[failing(condition, context)], otherwise ? casesIn(otherwise, context, seen) : [nothing]].reduce<
    readonly Case[] | undefined
  >(product, [nothing]);
  return [joined([met, unmet])];
};

const dependent = (
  keywords: Keywords,
  context: Context,
  seen: ReadonlySet<Schema>,
): readonly (readonly Case[] | undefined)[] =>
  [...(keywords.map('dependentSchemas') ?? [])].map(([name, schema]) => {
    const present: Part = { kind: 'required', on: 'object', name };
    const isObject: Part = { kind: 'types', types: 32 };
    const cases = casesIn(schema, context, seen)?.map(it => ({ ...it, needs: [isObject, present, ...it.needs] }));
    const absent = { ...nothing, needs: [{ kind: 'not', term: context.terms.of([isObject, present]) } as const] };
    return joined([cases, [absent]]);
  });

const joined = (lists: readonly (readonly Case[] | undefined)[]): readonly Case[] | undefined =>
  lists.includes(undefined) ? undefined : lists.flatMap(it => it ?? []);

const product = (
  left: readonly Case[] | undefined,
  right: readonly Case[] | undefined,
): readonly Case[] | undefined => {
  if (!left || !right || left.length * right.length > mostCases) return undefined;
  return left.flatMap(one => right.map(other => both(one, other)));
};

const both = (left: Case, right: Case): Case => ({
  needs: [...left.needs, ...right.needs],
  names: [...left.names, ...right.names],
  patterns: [...left.patterns, ...right.patterns],
  allProperties: left.allProperties || right.allProperties,
  prefix: Math.max(left.prefix, right.prefix),
  allItems: left.allItems || right.allItems,
  contained: [...left.contained, ...right.contained],
});
