// Walks two contracts side by side and yields every pair that can carry a change, each once.
import type { Contract, Encoding, Header, MediaType, Operation, Parameter, RequestBody, Response } from '../contract/model.ts';
import type { Direction } from '../findings.ts';
import type { Schema } from '../schema/schema.ts';
import type { Branch, Property, View } from '../schema/view.ts';
import { viewOf } from '../schema/view.ts';
import { align } from './align.ts';
import type { Matched } from './match.ts';
import { matchBy, matchOperations, matchParameters } from './match.ts';
import { branchesOf, matchBranches } from './match-branches.ts';
import type { Kind, Pair, Subjects, VisibleProperty } from './pair.ts';
import type { Unchanged } from './unchanged.ts';
import { findUnchanged } from './unchanged.ts';

export const walk = (base: Contract, revision: Contract): readonly Pair[] => {
  const walker = createWalker(findUnchanged(base, revision));
  const root = walker.pair('contract', { base, revision }, 'input');
  for (const it of matchBy([...base.securitySchemes.values()], [...revision.securitySchemes.values()], scheme => scheme.name)) {
    walker.pair('security-scheme', it, 'input', root);
  }
  for (const it of matchOperations(base.operations, revision.operations)) visitOperation(walker, it, 'input', root);
  for (const it of matchOperations(base.webhooks, revision.webhooks)) visitOperation(walker, it, 'output', root);
  walker.finish();
  return walker.pairs;
};

interface Walker {
  readonly pairs: Pair[];
  readonly unchanged: Unchanged;
  pair<K extends Kind>(on: K, sides: Matched<Subjects[K]>, direction: Direction, parent?: Pair): Pair<K>;
  schema(base: Schema | undefined, revision: Schema | undefined, direction: Direction, parent: Pair): void;
  /** Schemas are walked from a queue, so that recursion through references can be as deep as it likes. */
  finish(): void;
}

const opposite = (direction: Direction): Direction => (direction === 'input' ? 'output' : 'input');

/** The caller of an operation is the client; of a webhook or callback it is the API itself: `direction` is that of the request. */
const visitOperation = (walker: Walker, sides: Matched<Operation>, direction: Direction, parent: Pair): void => {
  const pair = walker.pair('operation', sides, direction, parent);
  const { base, revision } = sides;
  if (!base || !revision) return;
  for (const it of matchBy(base.servers, revision.servers, server => server.url)) walker.pair('server', it, direction, pair);
  for (const it of matchParameters(base, revision)) visitParameter(walker, it, direction, pair);
  if (base.requestBody || revision.requestBody) visitRequestBody(walker, { base: base.requestBody, revision: revision.requestBody }, direction, pair);
  for (const it of matchBy(base.responses, revision.responses, response => response.status)) visitResponse(walker, it, opposite(direction), pair);
  for (const it of matchOperations(base.callbacks, revision.callbacks)) visitOperation(walker, it, opposite(direction), pair);
};

const visitParameter = (walker: Walker, sides: Matched<Parameter>, direction: Direction, parent: Pair): void => {
  if (sameSource(walker, sides)) return;
  const pair = walker.pair('parameter', sides, direction, parent);
  visitContent(walker, sides, direction, pair);
};

const visitRequestBody = (walker: Walker, sides: Matched<RequestBody>, direction: Direction, parent: Pair): void => {
  if (sameSource(walker, sides)) return;
  const pair = walker.pair('request-body', sides, direction, parent);
  if (sides.base && sides.revision) visitMediaTypes(walker, sides.base.content, sides.revision.content, direction, pair);
};

const visitResponse = (walker: Walker, sides: Matched<Response>, direction: Direction, parent: Pair): void => {
  if (sameSource(walker, sides)) return;
  const pair = walker.pair('response', sides, direction, parent);
  const { base, revision } = sides;
  if (!base || !revision) return;
  visitHeaders(walker, base.headers, revision.headers, direction, pair);
  visitMediaTypes(walker, base.content, revision.content, direction, pair);
  for (const it of matchBy([...base.links], [...revision.links], ([name]) => name)) {
    walker.pair('link', { base: it.base?.[1], revision: it.revision?.[1] }, direction, pair);
  }
};

const visitHeaders = (walker: Walker, base: readonly Header[], revision: readonly Header[], direction: Direction, parent: Pair): void => {
  for (const sides of matchBy(base, revision, header => header.name.toLowerCase())) {
    if (sameSource(walker, sides)) continue;
    visitContent(walker, sides, direction, walker.pair('header', sides, direction, parent));
  }
};

const visitMediaTypes = (walker: Walker, base: readonly MediaType[], revision: readonly MediaType[], direction: Direction, parent: Pair): void => {
  for (const sides of matchBy(base, revision, mediaType => mediaType.range)) {
    if (sameSource(walker, sides)) continue;
    const pair = walker.pair('media-type', sides, direction, parent);
    if (!sides.base || !sides.revision) continue;
    walker.schema(sides.base.schema, sides.revision.schema, direction, pair);
    walker.schema(sides.base.itemSchema, sides.revision.itemSchema, direction, pair);
    for (const [name, encoding] of sides.revision.encoding) visitEncoding(walker, { base: sides.base.encoding.get(name), revision: encoding }, direction, pair);
    for (const [name, encoding] of sides.base.encoding) {
      if (!sides.revision.encoding.has(name)) visitEncoding(walker, { base: encoding, revision: undefined }, direction, pair);
    }
  }
};

const visitEncoding = (walker: Walker, sides: Matched<Encoding>, direction: Direction, parent: Pair): void => {
  if (sameSource(walker, sides)) return;
  const pair = walker.pair('encoding', sides, direction, parent);
  if (sides.base && sides.revision) visitHeaders(walker, sides.base.headers, sides.revision.headers, direction, pair);
};

/** What parameters and headers have in common: a schema, or the one media type that stands in its place. */
const visitContent = (walker: Walker, { base, revision }: Matched<Parameter | Header>, direction: Direction, parent: Pair): void => {
  if (!base || !revision) return;
  walker.schema(base.schema, revision.schema, direction, parent);
  visitMediaTypes(walker, base.content, revision.content, direction, parent);
};

const sameSource = (walker: Walker, { base, revision }: Matched<{ readonly source: unknown }>): boolean => walker.unchanged(base?.source, revision?.source);

const createWalker = (unchanged: Unchanged): Walker => {
  const pairs: Pair[] = [];
  const queue: (() => void)[] = [];
  const schemaPairs: Record<Direction, Map<Schema, Map<Schema, Pair>>> = { input: new Map(), output: new Map() };

  const walker: Walker = {
    pairs,
    unchanged,
    pair(on, sides, direction, parent) {
      const pair = { on, ...sides, direction, parents: parent ? [parent] : [] } as Pair<typeof on>;
      pairs.push(pair as Pair);
      return pair;
    },
    schema(base, revision, direction, parent) {
      if (!base && !revision) return;
      if (!base) return walker.schema(schemaOfAnything(parent.base, revision), revision, direction, parent);
      if (!revision) return walker.schema(base, schemaOfAnything(parent.revision, base), direction, parent);
      const known = schemaPairs[direction].get(base)?.get(revision);
      if (known) {
        if (known.parents.at(-1) !== parent) known.parents.push(parent);
        return;
      }
      if (unchanged(base.source, revision.source)) return;
      const sides = align(viewOf(base, direction), viewOf(revision, direction));
      const pair: Pair<'schema'> = { on: 'schema', ...sides, direction, parents: [parent] };
      if (!schemaPairs[direction].has(base)) schemaPairs[direction].set(base, new Map());
      schemaPairs[direction].get(base)?.set(revision, pair as Pair);
      queue.push(() => visitSchema(walker, pair, direction));
    },
    finish() {
      // The queue grows while it is emptied.
      for (let index = 0; index < queue.length; index++) queue[index]?.();
    },
  };
  return walker;
};

/** Where no schema is given, anything goes: compared as the schema `true` at the place that could hold one. */
const schemaOfAnything = (holder: Pair['base'], like: Schema | undefined): Schema | undefined =>
  like && { origin: holder?.origin ?? like.origin, source: true, space: like.space };

const visitSchema = (walker: Walker, pair: Pair<'schema'>, direction: Direction): void => {
  const { base, revision } = pair as { base: View; revision: View };
  if (visitAlternatives(walker, pair as Pair, base, revision, direction)) return;
  walker.pairs.push(pair as Pair);
  for (const sides of matchBy([...base.properties.values()], [...revision.properties.values()], property => property.name)) {
    const visibility = visibilityOf(sides, base, revision);
    if (visibility) {
      walker.pair('property-visibility', visibility, direction, pair as Pair);
      continue;
    }
    const child = walker.pair('property', sides, direction, pair as Pair);
    if (sides.base && sides.revision) walker.schema(sides.base.schema, sides.revision.schema, direction, child as Pair);
  }
  walker.schema(base.items, revision.items, direction, pair as Pair);
  if (!base.additional.closed && !revision.additional.closed) walker.schema(base.additional.schema, revision.additional.schema, direction, pair as Pair);
  base.prefixItems.forEach((item, index) => {
    walker.schema(item, revision.prefixItems[index], direction, pair as Pair);
  });
  if (base.unions.length === 0 || revision.unions.length === 0) return;
  visitBranches(walker, matchBranches(branchesOf(base), branchesOf(revision), walker.unchanged), direction, pair as Pair);
};

const visibilityOf = (sides: Matched<Property>, base: View, revision: View): Matched<VisibleProperty> | undefined => {
  if (sides.base && sides.revision) return undefined;
  const hiddenBefore = sides.revision && base.hidden.get(sides.revision.name);
  if (hiddenBefore && sides.revision) return { base: { ...hiddenBefore, exists: false }, revision: { ...sides.revision, exists: true } };
  const hiddenAfter = sides.base && revision.hidden.get(sides.base.name);
  return hiddenAfter && sides.base ? { base: { ...sides.base, exists: true }, revision: { ...hiddenAfter, exists: false } } : undefined;
};

/** A schema that became one branch of a union, or the reverse: the branch is compared, and the others are what was added or removed. */
const visitAlternatives = (walker: Walker, pair: Pair, base: View, revision: View, direction: Direction): boolean => {
  if ((base.unions.length === 0) === (revision.unions.length === 0)) return false;
  const [plain, union] = base.unions.length === 0 ? [base, revision] : [revision, base];
  if (union.properties.size > 0 || union.enum || union.unions.length > 1) return false;
  const kind = union.unions[0]?.kind ?? 'anyOf';
  const self = branchesOf({ ...plain, unions: [{ kind, branches: [plain.schema], origin: plain.origin }] });
  const branches = branchesOf(union);
  const matched = plain === base ? matchBranches(self, branches, walker.unchanged) : matchBranches(branches, self, walker.unchanged);
  if (!matched.some(it => it.base && it.revision)) return false;
  visitBranches(walker, matched, direction, pair);
  return true;
};

const visitBranches = (walker: Walker, matched: readonly Matched<Branch>[], direction: Direction, parent: Pair): void => {
  for (const sides of matched) {
    const child = walker.pair('branch', sides, direction, parent);
    if (sides.base && sides.revision) walker.schema(sides.base.schema, sides.revision.schema, direction, child as Pair);
  }
};
