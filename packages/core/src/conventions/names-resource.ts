// Whether the body of a response says which resource it is about: by an identifier or a link.
import type { Response } from '../contract/model.ts';
import type { Facets } from '../schema/facets.ts';
import type { Schema } from '../schema/schema.ts';
import { facetsOf } from '../schema/view.ts';

/** True also of a body of which nothing is known. */
export const namesResource = ({ content }: Response): boolean =>
  content.some(({ schema }) => !schema || isNamed(schema, 0));

const isNamed = (schema: Schema, depth: number): boolean => {
  const facets = facetsOf(schema);
  const names = [...facets.declared.keys()];
  if (isOpaque(facets) || names.some(name => identifier.test(name))) return true;
  if (facets.unions.some(({ branches }) => branches.some(branch => isNamed(branch, depth)))) return true;
  if (depth === deepest) return false;
  const inner = [...facets.declared.values()].map(declared => facetsOf(declared.schema).items ?? declared.schema);
  return [...inner, ...(facets.items ? [facets.items] : [])].some(
    it => facetsOf(it).declared.size > 0 && isNamed(it, depth + 1),
  );
};

/** What it wraps: `{ data: { id } }`, `{ result: { items: [{ id }] } }`. */
const deepest = 2;

const identifier =
  /(?:^|[a-z_-])(?:ids?|uuid|guid|sid|sha|ur[iln]s?|href|links?|key|name|number|reference|slug|token|code)$|^(?:self|location)$/i;

const isOpaque = ({ declared, unions, items, types }: Facets): boolean =>
  declared.size === 0 && unions.length === 0 && items === undefined && (types.has('object') || types.has('string'));
