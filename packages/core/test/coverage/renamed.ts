// Every component under another name, with the references to it: an edit that generated code alone notices.
import type { Fields } from './grammar.ts';
import { isFields } from './nodes.ts';

export interface Renamed {
  readonly section: string;
  readonly name: string;
  readonly document: Fields;
}

export const renamedComponents = (document: Fields, isSwagger: boolean): readonly Renamed[] => {
  const text = JSON.stringify(document);
  const holder = isSwagger ? document : (document['components'] as Fields);
  return (isSwagger ? sections2 : sections3).flatMap(section =>
    Object.keys((holder[section] ?? {}) as Fields)
      .filter(name => !isKnownByName(name, text))
      .map(name => ({
        section,
        name,
        document: renamed(document, `${isSwagger ? '' : 'components/'}${section}`, name),
      })),
  );
};

const sections2 = ['definitions', 'parameters', 'responses'];
const sections3 = ['schemas', 'parameters', 'responses', 'requestBodies', 'headers'];

/** What is recursive means what it is called, and so does what a discriminator falls back to. */
const isKnownByName = (name: string, text: string): boolean =>
  name === 'Tree' || text.includes(`"defaultMapping":"#/components/schemas/${name}"`);

const renamed = (document: Fields, section: string, name: string): Fields => {
  const reference = `#/${section}/${name}`;
  const visit = (value: unknown, place: string): unknown => {
    if (value === reference) return `${reference}s`;
    if (typeof value === 'string' && value.startsWith(`${reference}/`))
      return value.replace(reference, `${reference}s`);
    if (Array.isArray(value)) return value.map(item => visit(item, `${place}/-`));
    if (!isFields(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, it]) => [
        place === `/${section}` && key === name ? `${name}s` : key,
        visit(it, `${place}/${key}`),
      ]),
    );
  };
  return visit(document, '') as Fields;
};
