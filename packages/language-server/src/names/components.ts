// The components of a document: what stands there under a name so that others can use it.
import type { Description, Document, Origin } from '@breakwater/core';
import { at, expectedAt, rootOf, valueAt } from '@breakwater/core';

/** In the order of the document. */
export const componentsIn = (document: Document, description: Description): readonly Origin[] =>
  sectionsIn(document).flatMap(section => membersOf(section).filter(it => expectedAt(description, it)?.object));

const sectionsIn = (document: Document): readonly Origin[] => {
  const root = rootOf(document);
  return [...membersOf(at(root, 'components')), ...sectionsOf20.map(name => at(root, name))];
};

export const sectionsOf20: readonly string[] = ['definitions', 'parameters', 'responses', 'securityDefinitions'];

export const membersOf = (origin: Origin): readonly Origin[] => {
  const value = valueAt(origin);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value).map(key => at(origin, key));
};

/** Where those of a kind are kept, in the entry document. */
export const componentsAt = (description: Description, kind: string): Origin =>
  description.version === '2.0'
    ? at(rootOf(description.entry), kind)
    : at(rootOf(description.entry), 'components', kind);
