// What is kept of a part whose reference could not be followed: that it is there, and its name. It was not left out.
import { noDocumentation } from './documentation.ts';
import { noExtensions } from './fields.ts';
import type { Located } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { ContractNode, Unread } from './model.ts';
import { brokenReferenceAt } from './references.ts';
import type { Entry } from './values.ts';

/** For parts that are told apart by a name which stands beside the reference. */
export const lowerUnread = <Node>(
  lowering: Lowering,
  located: Located,
  lower: (node: ContractNode) => Node,
): Node | undefined => {
  const unread = brokenReferenceAt(lowering, located);
  if (unread === undefined) return undefined;
  const { origin, value: source } = located;
  return lower({ origin, source, documentation: noDocumentation, extensions: noExtensions, unread });
};

export const nothingUnread: readonly Unread[] = Object.freeze([]);

/** For parts whose names are behind the references; entries of a map say at least where these parts belong. */
export const unreadIn = (lowering: Lowering, places: readonly (Located | Entry)[]): readonly Unread[] => {
  const unread = places.flatMap((place): readonly Unread[] => {
    const reference = brokenReferenceAt(lowering, place);
    if (reference === undefined) return [];
    return [{ origin: place.origin, reference, ...('name' in place && { name: place.name }) }];
  });
  return unread.length === 0 ? nothingUnread : unread;
};
