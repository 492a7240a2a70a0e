// Requests that the API sends to an address which an operation was given.
import type { Edition } from './edition.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf, objectAt } from './located.ts';
import type { Lowering } from './lowering.ts';
import { memory } from './memory.ts';
import type { Operation, Unread } from './model.ts';
import { lowerPathItem } from './path-items.ts';
import { lowerOnce } from './recursion.ts';
import { unreadIn } from './unread.ts';
import { entriesAt, entriesOf, isExtension } from './values.ts';

export const noCallbacks: readonly Operation[] = Object.freeze([]);

/** An operation has callbacks, which are operations: all such circles pass through here. */
export const lowerCallbacks = (
  lowering: Lowering,
  operation: Located<Fields>,
  edition: Edition,
): readonly Operation[] => {
  const field = fieldOf(operation, 'callbacks');
  if (!field) return noCallbacks;
  const object = objectAt(field);
  const lower = () => entriesAt(lowering, field).flatMap(entry => lowerCallback(lowering, entry.name, entry, edition));
  return (object ? lowerOnce(lowering, callbacksIn(lowering), object, lower) : lower()) ?? noCallbacks;
};

/** The reference may stand for a callback or for what is at one of its addresses. */
export const unreadCallbacks = (lowering: Lowering, operation: Located<Fields>): readonly Unread[] =>
  unreadIn(
    lowering,
    entriesOf(lowering, operation, 'callbacks').flatMap(callback => [
      callback,
      ...entriesAt(lowering, callback).map(entry => ({ ...entry, name: callback.name })),
    ]),
  );

const callbacksIn = memory<object, readonly Operation[] | undefined>();

/** The receiver is whoever was named: servers and security of the API do not apply there. */
const lowerCallback = (lowering: Lowering, name: string, callback: Located, edition: Edition): readonly Operation[] =>
  entriesAt(lowering, callback).flatMap(entry =>
    isExtension(entry.name)
      ? []
      : lowerPathItem(lowering, entry, {
          edition,
          kind: 'callback',
          path: entry.name,
          callbackName: name,
          servers: [],
          security: undefined,
        }),
  );
