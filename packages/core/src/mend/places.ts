// Where in the revision that belongs which stood in the base, and where a part is named by what holds it.
import type { Contract } from '../contract/model.ts';
import { asObject, own } from '../schema/values.ts';
import type { Document } from '../source/document.ts';
import type { Origin } from '../source/origin.ts';
import { at, pathOf, rootOf, uriOf, valueAt } from '../source/origin.ts';
import { relativePath, resolveUri } from '../source/uri.ts';

export interface Sides {
  readonly base: Contract;
  readonly revision: Contract;
}

/** The document of the revision that lies where this one of the base lies. */
export const documentFor = ({ base, revision }: Sides, document: Document): Document | undefined => {
  const [before, after] = [base.description, revision.description];
  if (document === before.entry) return after.entry;
  const path = relativePath(before.entry.uri, document.uri);
  const uri = path === undefined ? undefined : resolveUri(path, after.entry.uri);
  return uri === undefined ? undefined : after.documents.get(uri);
};

/** The same keys in the revision, whether they lead to something there or not. */
export const sameKeys = (sides: Sides, origin: Origin): Origin | undefined => {
  const document = documentFor(sides, origin.document);
  return document && at(rootOf(document), ...pathOf(origin));
};

/** A place and those that its references lead to, nearest first. */
export const layersAt = ({ description }: Contract, origin: Origin): readonly Origin[] => {
  const layers = [origin];
  const seen = new Set([uriOf(origin)]);
  for (;;) {
    const here = layers.at(-1) as Origin;
    const reference = own(asObject(valueAt(here)) ?? {}, '$ref');
    const target = typeof reference === 'string' ? description.resolve(reference, here) : undefined;
    if (!target?.found || seen.has(uriOf(target.origin))) return layers;
    seen.add(uriOf(target.origin));
    layers.push(target.origin);
  }
};

/** As `at`, through references: what is behind one has the keys that it has not itself. */
export const reach = (contract: Contract, from: Origin, keys: readonly string[]): Origin =>
  keys.reduce((here, key) => at(holderOf(contract, here, key), key), from);

const holderOf = (contract: Contract, origin: Origin, key: string): Origin => {
  const layers = layersAt(contract, origin);
  return layers.find(layer => hasKey(valueAt(layer), key)) ?? (layers.at(-1) as Origin);
};

const hasKey = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

/** A list in an object of an object: `responses`, `content`, `parameters`. */
const deepestUse = 2;

/** The keys from a holder to a part of it, or to the reference behind which the part is; undefined where it holds no such thing. */
export const keysTo = (contract: Contract, holder: Origin, part: Origin): readonly string[] | undefined =>
  keysBelow(holder, part) ?? keysThrough(contract, holder, part, deepestUse);

const keysBelow = (holder: Origin, part: Origin): readonly string[] | undefined => {
  if (holder.document.uri !== part.document.uri) return undefined;
  const [above, path] = [pathOf(holder), pathOf(part)];
  return above.every((key, depth) => path[depth] === key) ? path.slice(above.length) : undefined;
};

const keysThrough = (
  contract: Contract,
  holder: Origin,
  part: Origin,
  depth: number,
): readonly string[] | undefined => {
  const value = valueAt(holder);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of Object.keys(value)) {
    const child = at(holder, key);
    const [, ...targets] = layersAt(contract, child);
    const target = targets.at(-1);
    const rest = target && keysBelow(target, part);
    if (rest) return [key, ...rest];
    const further = depth > 0 && !target ? keysThrough(contract, child, part, depth - 1) : undefined;
    if (further) return [key, ...further];
  }
  return undefined;
};

/** What stands before a member, in order: a new one comes behind these. */
export const keysBefore = ({ parent, key }: Origin): readonly string[] => {
  const keys = Object.keys(asObject(parent && valueAt(parent)) ?? {});
  return keys.slice(0, Math.max(0, keys.indexOf(key)));
};
