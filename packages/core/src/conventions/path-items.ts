// The path items of an API as they are written, wherever they are kept.
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf, uriOf, valueAt } from '../source/origin.ts';
import type { LintContext } from './lint-rule.ts';

export interface PathItem {
  readonly origin: Origin;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Of paths, webhooks and callbacks, each once. */
export const pathItemsOf = ({
  api,
  operations,
}: Pick<LintContext<unknown>, 'api' | 'operations'>): readonly PathItem[] => {
  const root = rootOf(api.description.entry);
  const places = [
    ...['paths', 'webhooks'].flatMap(field => membersOf(at(root, field))),
    ...operations.flatMap(
      ({ origin: { parent } }) => (parent?.key === 'additionalOperations' ? parent.parent : parent) ?? [],
    ),
  ];
  const byPlace = new Map(places.map(origin => [uriOf(origin), origin]));
  return [...byPlace.values()].flatMap(origin => {
    const fields = asObject(valueAt(origin));
    return fields ? [{ origin, fields }] : [];
  });
};

const membersOf = (origin: Origin): readonly Origin[] =>
  Object.keys(asObject(valueAt(origin)) ?? {}).map(name => at(origin, name));
