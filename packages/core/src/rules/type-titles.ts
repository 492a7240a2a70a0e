// Schemas whose title becomes the name of a type in generated code: those that make a type, and have no other name.
import type { ContractNode } from '../contract/model.ts';
import type { View } from '../schema/view.ts';

/** A component is called by its name; a scalar needs no type of its own. */
export const isNamedByTitle = (subject: View | ContractNode): boolean => {
  if (!('unions' in subject)) return false;
  const { schema, declared, enum: values, unions } = subject;
  return !schema.space.isTarget(schema) && declared.size + (values?.length ?? 0) + unions.length > 0;
};
