// What is deprecated in a description or comes to an end, found once for each state of it and each day.
import type { FoundDeprecations, Origin, Prepared } from '@breakwater/core';
import { deprecationsIn, uriOf } from '@breakwater/core';
import type { View } from '../view.ts';

export type FoundDeprecation = FoundDeprecations['deprecations'][number];

/** By the address of what it is about. */
export const deprecationsOf = ({ prepared, configuration, now }: View): ReadonlyMap<string, FoundDeprecation> => {
  if (!prepared) return new Map();
  const day = now.toISOString().slice(0, 10);
  const before = known.get(prepared);
  if (before?.day === day && before.configuration === configuration) return before.found;
  const { deprecations } = deprecationsIn(prepared, { now, settings: configuration.ruleset.settings });
  const found = new Map(deprecations.map(it => [uriOf(it.origin), it]));
  known.set(prepared, { day, configuration, found });
  return found;
};

export const deprecationAt = (view: View, origin: Origin): FoundDeprecation | undefined =>
  deprecationsOf(view).get(uriOf(origin));

/** What is meant where that is known, and otherwise what is written. */
export const successorsIn = ({ successors }: FoundDeprecation): readonly string[] =>
  successors.flatMap(({ text, operations }) =>
    operations.length > 0 ? operations.map(({ method, path }) => `${method} ${path}`) : [text],
  );

const known = new WeakMap<
  Prepared,
  {
    readonly day: string;
    readonly configuration: View['configuration'];
    readonly found: ReadonlyMap<string, FoundDeprecation>;
  }
>();
