// `breakwater/operations` and `breakwater/successors`: what can be deprecated, and what most likely comes after it.
import type { Operation } from '@breakwater/core';
import { likelySuccessors } from '@breakwater/core';
import type { NamedOperation } from '../protocol.ts';
import type { View } from '../view.ts';
import { ownFeature } from './feature.ts';
import { locationOf } from './places.ts';

export const operations = ownFeature('breakwater/operations', view =>
  (view.prepared?.contract.operations ?? []).map(it => named(view, it)),
);

export const successors = ownFeature('breakwater/successors', (view, { operation }) =>
  view.description ? likelySuccessors(view.description, operation).map(it => named(view, it)) : [],
);

const named = (view: View, { method, path, deprecated, origin, documentation }: Operation): NamedOperation => {
  const [key, value] = (['key', 'value'] as const).map(what => locationOf(view, origin, what));
  const range = { start: key?.range.start ?? nowhere, end: value?.range.end ?? nowhere };
  return {
    name: `${method} ${path}`,
    ...(documentation.summary !== undefined && { summary: documentation.summary }),
    isDeprecated: deprecated,
    location: { uri: view.spelled(origin.document.uri), range },
  };
};

/** What is being written has no place yet. */
const nowhere = { line: 0, character: 0 };
