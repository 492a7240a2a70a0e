// What is left of a union when one alternative is held against another schema.
import type { ContractNode } from '../contract/model.ts';
import type { Pair } from '../pairs/pair.ts';
import type { View } from '../schema/view.ts';

/** It has the words of the union, and the alternative that it is held against has its own. */
export const isLeftOver = (
  subject: ContractNode | View,
  parents: readonly Pair[],
  side: 'base' | 'revision',
): boolean =>
  'schema' in subject &&
  parents.some(
    ({ on, parents: [choice] }) => on === 'branch' && (choice?.[side] as View | undefined)?.schema === subject.schema,
  );
