// The tags of operations that are known by name only.
import type { OperationReference } from '../findings.ts';
import type { Contract } from './model.ts';

/** Of the first of the contracts that has the operation. */
export const tagsIn = (contracts: readonly Contract[]): ((operation: OperationReference) => readonly string[]) => {
  let known: ReadonlyMap<string, readonly string[]> | undefined;
  return operation => {
    known ??= new Map(
      contracts
        .toReversed()
        .flatMap(({ operations, webhooks }) => [...operations, ...webhooks].map(it => [keyOf(it), it.tags] as const)),
    );
    return known.get(keyOf(operation)) ?? [];
  };
};

const keyOf = ({ kind, method, path }: OperationReference): string => [kind, method, path].join(' ');
