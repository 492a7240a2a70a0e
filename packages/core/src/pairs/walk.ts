// Walks two contracts side by side and yields every pair that can carry a change, each once.
import type { Contract, Operation } from '../contract/model.ts';
import type { Direction } from '../findings.ts';
import type { ExtensionAliases } from '../lifecycle/extensions.ts';
import { anything } from '../schema/facets.ts';
import type { Schema } from '../schema/schema.ts';
import type { Branch, View } from '../schema/view.ts';
import { existsIn, propertyNames, propertyOf, viewOf } from '../schema/view.ts';
import { align } from './align.ts';
import { matchBarePaths } from './bare-paths.ts';
import { followTogether } from './follow-together.ts';
import { createIdentities } from './identities.ts';
import type { Matched } from './match.ts';
import { matchBy } from './match.ts';
import { branchesOf, componentName, matchBranches } from './match-branches.ts';
import { matchOperations } from './match-operations.ts';
import type { RenamedProperty } from './match-properties.ts';
import { createRenamedProperties } from './match-properties.ts';
import { createMeanings } from './meaning.ts';
import type { Pair } from './pair.ts';
import { replacementIn } from './replacement.ts';
import type { Texts } from './unchanged.ts';
import type { Reference } from './unread.ts';
import { withoutHidden } from './unread.ts';
import { visitComponents } from './walk-components.ts';
import { visitLibrary } from './walk-library.ts';
import { visitLifecycles } from './walk-lifecycle.ts';
import { visitOperation, visitPathItem, visitServers } from './walk-operation.ts';
import { createSecurityVisit } from './walk-security.ts';
import { visitUnread } from './walk-unread.ts';
import { visitUnstableParts } from './walk-unstable.ts';
import type { Walker } from './walker.ts';
import { createMeet } from './walker.ts';

export interface Walk {
  readonly pairs: readonly Pair[];
  /** Schemas that were met with a counterpart of the same text: both have the same name here. */
  readonly alike: ReadonlyMap<Schema, string>;
}

export interface WalkOptions {
  /** Whether somebody notices what components are called. */
  readonly names: boolean;
  /** Own names of extensions that say how long something stays. */
  readonly aliases: ExtensionAliases;
}

export const walk = (base: Contract, revision: Contract, texts: Texts, { names, aliases }: WalkOptions): Walk => {
  const alike = new Map<Schema, string>();
  const walker = createWalker(texts, alike);
  const root = walker.pair('contract', { base, revision }, 'input');
  const visitSecurity = createSecurityVisit(walker, base, revision);
  const visit = (it: Matched<Operation>, direction: Direction): void => {
    const pair = walker.pair('operation', it, direction, root);
    visitSecurity.of(pair);
    visitPathItem(walker, it, direction, pair);
    visitOperation(walker, pair, visitSecurity.of);
  };
  const operations = { base: base.unreadOperations, revision: revision.unreadOperations };
  visitUnread(walker, operations, 'input', root);
  const matched = matchOperations(base.operations, revision.operations, walker.meanings);
  for (const it of withoutHidden(matched, operations, ({ path }) => path)) visit(it, 'input');
  const webhooks = { base: base.unreadWebhooks, revision: revision.unreadWebhooks };
  visitUnread(walker, webhooks, 'output', root);
  const matchedWebhooks = matchOperations(base.webhooks, revision.webhooks, walker.meanings);
  for (const it of withoutHidden(matchedWebhooks, webhooks, ({ path }) => path)) visit(it, 'output');
  for (const it of matchBarePaths(base, revision)) walker.pair('path', it, 'input', root);
  for (const it of matchBy(base.tags, revision.tags, ({ name }) => name)) walker.meet('tag', it, 'input', root);
  if (base.operations.length + revision.operations.length === 0) {
    visitServers(walker, { ...base, path: '' }, { ...revision, path: '' }, 'input', root);
    visitSecurity.of(root);
  }
  const isLibrary = [base, revision].every(it => it.operations.length + it.webhooks.length === 0);
  if (isLibrary) visitLibrary(walker, base, revision, root);
  visitSecurity.rest(root);
  walker.finish();
  if (names && !isLibrary) visitComponents(walker, base, revision, root);
  visitUnstableParts(walker, base, revision);
  visitLifecycles(walker, base, revision, aliases);
  return { pairs: walker.pairs, alike };
};

const createWalker = ({ unchanged, sameReference }: Texts, alike: Map<Schema, string>): Walker => {
  const pairs: Pair[] = [];
  const meanings = createMeanings(createIdentities(sameReference));
  const queue: (() => void)[] = [];
  const schemaPairs: Record<Direction, Map<Schema, Map<Schema, Pair>>> = { input: new Map(), output: new Map() };

  const makePair: Walker['pair'] = (on, sides, direction, parent) => {
    const pair = { on, ...sides, direction, parents: parent ? [parent] : [] } as Pair<typeof on>;
    pairs.push(pair);
    return pair;
  };

  const walker: Walker = {
    pairs,
    unchanged,
    meanings,
    renamedProperties: createRenamedProperties(meanings),
    pair: makePair,
    meet: createMeet(makePair, unchanged),
    isSame(base, revision) {
      const name = alike.get(base);
      if (name !== undefined && alike.get(revision) === name) return true;
      if (!unchanged(base.source, revision.source)) return false;
      // A schema that has several counterparts has the meaning of each of them.
      const shared = name ?? alike.get(revision) ?? `alike ${alike.size}`;
      if (name === undefined) alike.set(base, shared);
      if (!alike.has(revision)) alike.set(revision, shared);
      return true;
    },
    schema(base, revision, direction, parent) {
      if (!base && !revision) return;
      if (!base) return walker.schema(schemaOfAnything(parent.base, revision), revision, direction, parent);
      if (!revision) return walker.schema(base, schemaOfAnything(parent.revision, base), direction, parent);
      const behind = followTogether(base, revision);
      if (behind) return walker.schema(behind.base, behind.revision, direction, parent);
      const known = schemaPairs[direction].get(base)?.get(revision);
      if (known) {
        if (known.parents.at(-1) !== parent) known.parents.push(parent);
        return;
      }
      if (walker.isSame(base, revision)) return;
      const sides = align(viewOf(base), viewOf(revision));
      const pair: Pair<'schema'> = { on: 'schema', ...sides, direction, parents: [parent] };
      if (!schemaPairs[direction].has(base)) schemaPairs[direction].set(base, new Map());
      schemaPairs[direction].get(base)?.set(revision, pair);
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
  walker.pairs.push(pair);
  if (base.unresolved.length + revision.unresolved.length > 0) {
    walker.pair('reference', { base: referencesIn(base), revision: referencesIn(revision) }, direction, pair);
  }
  const replacement = replacementIn(pair, walker.renamedProperties);
  if (replacement) walker.pair('component', replacement, direction, pair);
  if (replacement || visitAlternatives(walker, pair, base, revision, direction)) {
    // What there is to say is said of the component, or of the branches.
    Object.assign(pair, { base: bare(base), revision: bare(revision) });
    return;
  }
  visitProperties(walker, pair, base, revision);
  visitItems(walker, pair, direction);
  if (!base.additional.closed && !revision.additional.closed)
    walker.schema(base.additional.schema, revision.additional.schema, direction, pair);
  if (base.unions.length === 0 || revision.unions.length === 0) return;
  visitBranches(walker, matchBranches(branchesOf(base), branchesOf(revision), walker.meanings), direction, pair);
};

const referencesIn = ({ origin, unresolved }: View): Reference => ({ origin, source: undefined, unresolved });

const visitProperties = (walker: Walker, pair: Pair<'schema'>, base: View, revision: View): void => {
  const names = new Set([...propertyNames(revision), ...propertyNames(base)]);
  for (const renamed of walker.renamedProperties(base, revision)) {
    names.delete(renamed.from);
    names.delete(renamed.to);
    visitRenamedProperty(walker, pair, renamed);
  }
  for (const name of names) visitProperty(walker, pair, name);
};

const visitRenamedProperty = (walker: Walker, pair: Pair<'schema'>, { from, to, likeness }: RenamedProperty): void => {
  const { direction } = pair;
  const { base, revision } = pair as { base: View; revision: View };
  const [before, after] = [propertyOf(base, from), propertyOf(revision, to)];
  if (!before || !after || !existsIn(direction, before) || !existsIn(direction, after)) return;
  const child = walker.pair('property', { base: before, revision: after, likeness }, direction, pair);
  walker.schema(before.schema, after.schema, direction, child);
};

const visitProperty = (walker: Walker, pair: Pair<'schema'>, name: string): void => {
  const { direction } = pair;
  const { base, revision } = pair as { base: View; revision: View };
  const [left, right] = [base.declared.get(name), revision.declared.get(name)];
  const isAsRequired = base.required.has(name) === revision.required.has(name);
  if (left && right && isAsRequired && walker.isSame(left.schema, right.schema)) return;
  const [before, after] = [propertyOf(base, name), propertyOf(revision, name)];
  const [existed, exists] = [before && existsIn(direction, before), after && existsIn(direction, after)];
  if (before && after && existed !== exists) {
    const sides = { base: { ...before, exists: existed === true }, revision: { ...after, exists: exists === true } };
    walker.pair('property-visibility', sides, direction, pair);
    return;
  }
  if (!existed && !exists) return;
  // A name that is only demanded from here on was removed as far as anybody can tell what it holds.
  const isForgotten = left && !right && !revision.additional.schema;
  const child = walker.pair('property', { base: before, revision: isForgotten ? undefined : after }, direction, pair);
  if (before && after && !isForgotten) walker.schema(before.schema, after.schema, direction, child);
};

const bare = (view: View): View => ({ ...anything, schema: view.schema, origin: view.origin });

/** Items by position, and those behind them as far as the array may be so long. */
const visitItems = (walker: Walker, pair: Pair<'schema'>, direction: Direction): void => {
  const { base, revision } = pair as { base: View; revision: View };
  const positions = Math.max(base.prefixItems.length, revision.prefixItems.length);
  for (let index = 0; index < positions; index++) {
    walker.schema(
      base.prefixItems[index] ?? base.items,
      revision.prefixItems[index] ?? revision.items,
      direction,
      pair,
    );
  }
  if (Math.min(base.maxItems, revision.maxItems) > positions)
    walker.schema(base.items, revision.items, direction, pair);
};

/** A schema that became one branch of a union, or the reverse: the branch is compared, and the others are what was added or removed. */
const visitAlternatives = (walker: Walker, pair: Pair, base: View, revision: View, direction: Direction): boolean => {
  const plain = soleAlternative(base, revision);
  if (!plain) return false;
  const union = plain === base ? revision : base;
  if (union.declared.size > 0 || union.required.size > 0 || union.enum || union.unions.length > 1) return false;
  const kind = union.unions[0]?.kind ?? 'anyOf';
  const self = branchesOf({ ...plain, unions: [{ kind, branches: [plain.schema], origin: plain.origin }] });
  const branches = branchesOf(union);
  const sides = plain === base ? ([self, branches] as const) : ([branches, self] as const);
  const matched = matchBranches(...sides, walker.meanings);
  if (!matched.some(it => it.base && it.revision)) return false;
  visitBranches(walker, matched, direction, pair);
  return true;
};

/** The side that is a single alternative, where the other one is a union: one without branches, or a component that is one of them. */
const soleAlternative = (base: View, revision: View): View | undefined => {
  if (base.unions.length === 0 && revision.unions.length === 0) return undefined;
  if (base.unions.length === 0) return base;
  if (revision.unions.length === 0) return revision;
  const isBranchOf = ({ schema }: View, { unions }: View): boolean => {
    const name = componentName(schema);
    return name !== undefined && unions.some(({ branches }) => branches.some(it => componentName(it) === name));
  };
  if (isBranchOf(base, revision)) return base;
  return isBranchOf(revision, base) ? revision : undefined;
};

const visitBranches = (
  walker: Walker,
  matched: readonly Matched<Branch>[],
  direction: Direction,
  parent: Pair,
): void => {
  for (const sides of matched) {
    const child = walker.pair('branch', sides, direction, parent);
    if (sides.base && sides.revision) walker.schema(sides.base.schema, sides.revision.schema, direction, child);
  }
};
