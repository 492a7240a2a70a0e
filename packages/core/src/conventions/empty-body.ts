// Bodies that cannot carry anything.
import type { RequestBody } from '../contract/model.ts';
import { facetsOf, propertyNames } from '../schema/view.ts';

/** A form without fields, as generators write it at every operation. */
export const isEmptyBody = ({ content }: RequestBody): boolean =>
  content.length > 0 &&
  content.every(({ schema }) => {
    const facets = schema && facetsOf(schema);
    return facets?.additional.closed === true && propertyNames(facets).length === 0;
  });
