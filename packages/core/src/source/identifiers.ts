// Where `$id`, `$self`, `$anchor` and `$dynamicAnchor` lead, in the documents of a description that has any.
import type { SpecificationVersion } from './description.ts';
import type { Document } from './document.ts';
import type { Origin } from './origin.ts';
import { rootOf } from './origin.ts';
import type { Target } from './pointer.ts';
import type { Mapping } from './references.ts';
import { baseWithin, isMapping, isModern, ownString, walkDescription } from './references.ts';

/** By absolute URI, with `#name` for anchors. The first one holds. */
export const identifiersIn = (
  documents: Iterable<Document>,
  version: SpecificationVersion,
): ReadonlyMap<string, Target> => {
  const found = new Map<string, Target>();
  const note = (key: string, target: Target): void => {
    if (!found.has(key)) found.set(key, target);
  };
  for (const document of documents) {
    if (!mayIdentify(document, version)) continue;
    walkDescription(document, version, (value, origin, base) => {
      const target = { value, origin };
      if (base !== document.uri && baseChanges(value)) note(base, target);
      for (const key of ['$anchor', '$dynamicAnchor']) {
        const name = ownString(value, key);
        if (name !== undefined) note(`${base}#${name}`, target);
      }
    });
  }
  return found;
};

const baseChanges = (value: Mapping): boolean =>
  ownString(value, '$id') !== undefined || ownString(value, '$self') !== undefined;

const answers = new WeakMap<Document, boolean>();

/** A search in the text, once: most documents have no identifiers and are not walked for them. */
const mayIdentify = (document: Document, version: SpecificationVersion): boolean => {
  if (!isModern(version)) return false;
  const known = answers.get(document);
  if (known !== undefined) return known;
  const answer = /\$(?:id|self|anchor|dynamicAnchor)\b/.test(document.text);
  answers.set(document, answer);
  return answer;
};

/** The URI that references at a place are relative to. */
export const baseOf = (origin: Origin, version: SpecificationVersion): string => {
  const { document } = origin;
  if (!mayIdentify(document, version)) return document.uri;
  const keys: string[] = [];
  for (let here = origin; here.parent; here = here.parent) keys.push(here.key);
  let value = document.value;
  let base = isMapping(value) ? baseWithin(value, rootOf(document), document.uri) : document.uri;
  for (const key of keys.reverse()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    value = (value as Mapping)[key];
    if (isMapping(value)) base = baseWithin(value, origin, base);
  }
  return base;
};
