// What schemas mean, as keys: equal ones for schemas that mean the same, in both documents and however they are written.

import { createBuilder } from '../schema/relate/build.ts';
import type { Identity } from '../schema/relate/context.ts';
import { createTerms } from '../schema/relate/intern.ts';
import type { Schema } from '../schema/schema.ts';
import { facetsOf } from '../schema/view.ts';

export interface Meanings {
  /** Undefined where it cannot be told. */
  of(schema: Schema): string | undefined;
}

/** Only what is recursive is known by its name: everything else by what it says, wherever that is written. */
export const createMeanings = (identify: (schema: Schema) => Identity): Meanings => {
  const identityOf = (schema: Schema): Identity => ({ ...identify(schema), shared: false });
  const terms = createTerms();
  const builders = (['input', 'output'] as const).map(direction =>
    createBuilder(terms, { direction, contentModel: 'strict', budget: 0, identityOf }),
  );
  return {
    of(schema) {
      const { readOnly, writeOnly } = facetsOf(schema);
      try {
        return [...builders.map(builder => builder.termOf(schema).id), readOnly, writeOnly].join(' ');
      } catch (error) {
        // Nested beyond the stack.
        if (error instanceof RangeError) return undefined;
        throw error;
      }
    },
  };
};

/** Whether a schema says more than what its type is. */
export const isTelling = (schema: Schema, depth = 0): boolean => {
  const { declared, enum: values, patterns, unions, items } = facetsOf(schema);
  const isOwn = declared.size > 0 || values !== undefined || patterns.length > 0 || unions.length > 0;
  return isOwn || (items !== undefined && depth < deepestItems && isTelling(items, depth + 1));
};

const deepestItems = 3;
