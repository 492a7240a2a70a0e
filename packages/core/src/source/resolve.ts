// Follows references: to the document, then along the pointer or to the anchor. One hop, remembered.
import type { Resolved, SpecificationVersion } from './description.ts';
import type { Document } from './document.ts';
import { wholeOf } from './excerpt-of.ts';
import type { Failure } from './external.ts';
import { baseOf, identifiersIn } from './identifiers.ts';
import type { Origin } from './origin.ts';
import { at, rootOf } from './origin.ts';
import { excerpt, longestReference } from './places.ts';
import type { Target } from './pointer.ts';
import { readings, stepInto } from './pointer.ts';
import type { Problem } from './problem.ts';
import { isMapping, isModern, ownString } from './references.ts';
import { decoded, isRemote, resolveUri, splitReference } from './uri.ts';

export interface Library {
  readonly version: SpecificationVersion;
  readonly documents: ReadonlyMap<string, Document>;
  /** Why the others are not there, by URI. */
  readonly failures: ReadonlyMap<string, Failure>;
}

export const resolverOf = (library: Library): ((reference: string, from: Origin) => Resolved) => {
  const context: Context = { ...library, identifiers: undefined, open: new Set() };
  const known = new Map<string, Map<string, Outcome>>();
  const remember = (reference: string, base: string, document: Document): Outcome => {
    const outcome = find(context, reference, base, document);
    const ofBase = known.get(base);
    if (ofBase) ofBase.set(reference, outcome);
    else known.set(base, new Map([[reference, outcome]]));
    return outcome;
  };
  return (reference, from) => {
    const base = baseOf(from, library.version);
    const outcome = known.get(base)?.get(reference) ?? remember(reference, base, from.document);
    return 'missing' in outcome ? { found: false, problem: problemOf(outcome, reference, from) } : outcome;
  };
};

interface Context extends Library {
  identifiers: ReadonlyMap<string, Target> | undefined;
  /** References that are being followed, by base and text: a pointer may lead through another reference. */
  readonly open: Set<string>;
}

type Found = Extract<Resolved, { readonly found: true }>;
type Missing =
  | { readonly missing: 'target' | 'cycle' }
  | { readonly missing: 'object'; readonly found: string }
  | { readonly missing: 'document'; readonly failure: Failure };
type Outcome = Found | Missing;

const find = (context: Context, reference: string, base: string, document: Document): Outcome => {
  const { address, fragment } = splitReference(reference);
  let outcome = findIn(context, address, fragment, base, document);
  // An `$id` says what a schema is called, not where its neighbours are: people mean both.
  if ('missing' in outcome && base !== document.uri)
    outcome = findIn(context, address, fragment, document.uri, document);
  if ('missing' in outcome) return outcome;
  const { value } = outcome;
  if (isMapping(value) || typeof value === 'boolean') return outcome;
  return { missing: 'object', found: kindOf(value) };
};

const findIn = (context: Context, address: string, fragment: string, base: string, document: Document): Outcome => {
  const resource = resourceAt(context, address, base, document);
  if ('missing' in resource) return resource;
  if (fragment === '') return { found: true, ...resource };
  if (!fragment.startsWith('/')) return anchorIn(context, address, fragment, base);
  let outcome: Outcome = { missing: 'target' };
  for (const keys of readings(fragment)) {
    outcome = alongPointer(context, resource, keys);
    if (!('missing' in outcome)) return outcome;
  }
  return outcome;
};

/** A document, or a schema that `$id` names. */
const resourceAt = (context: Context, address: string, base: string, document: Document): Target | Missing => {
  if (address === '' && base === document.uri) return rootTarget(document);
  const uri = resolveUri(address, base);
  if (uri === undefined) return { missing: 'document', failure: { reason: 'not-a-uri' } };
  const identified = identifiersOf(context).get(uri);
  if (identified) return identified;
  if (isRemote(document.uri) && !isRemote(uri)) return { missing: 'document', failure: { reason: 'not-allowed' } };
  const other = context.documents.get(uri);
  return other
    ? rootTarget(other)
    : { missing: 'document', failure: context.failures.get(uri) ?? { reason: 'not-loaded' } };
};

const rootTarget = (document: Document): Target => ({ value: wholeOf(document).value, origin: rootOf(document) });

const identifiersOf = (context: Context): ReadonlyMap<string, Target> => {
  if (!isModern(context.version)) return none;
  context.identifiers ??= identifiersIn(context.documents.values(), context.version);
  return context.identifiers;
};
const none: ReadonlyMap<string, Target> = new Map();

const anchorIn = (context: Context, address: string, fragment: string, base: string): Outcome => {
  const target = identifiersOf(context).get(`${resolveUri(address, base) ?? ''}#${decoded(fragment)}`);
  return target ? { found: true, ...target } : { missing: 'target' };
};

const alongPointer = (context: Context, start: Target, keys: readonly string[]): Outcome => {
  let here = start;
  for (const key of keys) {
    let next = stepInto(here, key);
    if (!next) {
      const through = throughReference(context, here);
      if (!through || 'missing' in through) return through ?? { missing: 'target' };
      next = stepInto(through, key);
    }
    if (!next) return { missing: 'target' };
    here = next;
  }
  return { found: true, ...here };
};

/** Pointers that lead through references that lead through references. */
const mostHops = 50;

/** A pointer may lead through an object that is a reference itself: it goes on where that leads. */
const throughReference = (context: Context, { value, origin }: Target): Outcome | undefined => {
  const reference = isMapping(value) ? ownString(value, '$ref') : undefined;
  if (reference === undefined) return undefined;
  const base = baseOf(origin, context.version);
  const name = `${base} ${reference}`;
  if (context.open.has(name) || context.open.size >= mostHops) return { missing: 'cycle' };
  context.open.add(name);
  const outcome = find(context, reference, base, origin.document);
  context.open.delete(name);
  return outcome;
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
};

const problemOf = (outcome: Missing, reference: string, from: Origin): Problem => {
  const origin = at(from, '$ref');
  const facts = { reference: excerpt(reference, longestReference) };
  switch (outcome.missing) {
    case 'target':
      return { code: 'reference-dangling', gravity: 'error', facts, origin };
    case 'cycle':
      return { code: 'reference-cycle', gravity: 'error', facts, origin };
    case 'object':
      return { code: 'reference-not-object', gravity: 'error', facts: { ...facts, found: outcome.found }, origin };
    case 'document': {
      const { reason, place } = outcome.failure;
      // A file that is there and broken is a mistake; one that is not there is often meant to be elsewhere.
      const gravity = reason === 'unreadable' ? 'error' : 'note';
      return {
        code: 'reference-unreachable',
        gravity,
        facts: { ...facts, reason },
        origin,
        ...(place && { related: place }),
      };
    }
  }
};
