// Every operation of a contract, wherever it hangs.
import type { Contract, Operation } from './model.ts';

/** Of paths, then webhooks, each followed by its callbacks; what several share comes once. */
export const allOperationsOf = (api: Contract): readonly Operation[] => {
  const found = new Set<Operation>();
  const add = (operation: Operation): void => {
    if (found.has(operation)) return;
    found.add(operation);
    operation.callbacks.forEach(add);
  };
  [...api.operations, ...api.webhooks].forEach(add);
  return [...found];
};
