// Relations of links that speak of versions and their ends, and what was meant by those that are nearly spelled like them.
import { closest } from '../messages/closest.ts';

/** RFC 9745 (section 3), RFC 8594 (section 6) and RFC 5829 (section 3). */
const relations = [
  'deprecation',
  'sunset',
  'successor-version',
  'latest-version',
  'predecessor-version',
  'version-history',
  'working-copy',
  'working-copy-of',
] as const;

type Relation = (typeof relations)[number];

/** Words that people use for them. */
const synonyms: ReadonlyMap<string, Relation> = new Map([
  ['successor', 'successor-version'],
  ['successor-versions', 'successor-version'],
  ['replacement', 'successor-version'],
  ['replaced-by', 'successor-version'],
  ['deprecated', 'deprecation'],
  ['predecessor', 'predecessor-version'],
  ['latest', 'latest-version'],
]);

/** Undefined for a relation that is registered, one of its own (a URI), or one that has nothing to do with these. */
export const intendedRelation = (relation: string): Relation | undefined => {
  if (relation.length > 40 || relations.some(known => known === relation)) return undefined;
  const plain = relation.replaceAll(/[_. ]/g, '-');
  return synonyms.get(plain) ?? closest(plain, relations);
};
