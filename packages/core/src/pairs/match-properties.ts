// Properties that kept everything but their name.
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import type { View } from '../schema/view.ts';
import type { Origin } from '../source/origin.ts';
import { at, valueAt } from '../source/origin.ts';
import type { Traits } from './candidates.ts';
import { matchBy } from './match.ts';
import type { Meanings } from './meaning.ts';
import { isTelling } from './meaning.ts';
import { withRenames } from './renames.ts';

export interface RenamedProperty {
  readonly from: string;
  readonly to: string;
  readonly likeness: number;
}

export type RenamedProperties = (base: View, revision: View) => readonly RenamedProperty[];

/**
 * Decided where properties are written, so that a component that many others are made of has the same renames in all of
 * them; whatever else such an object has in it is no evidence.
 */
export const createRenamedProperties = (meanings: Meanings): RenamedProperties => {
  const known = new Map<object, Map<object, readonly RenamedProperty[]>>();
  const traits: Traits<Written> = {
    nameOf: it => it.name,
    descriptionOf: ({ schema }) => textAt(schema, 'description') ?? textAt(schema, 'title') ?? '',
    outlineOf: () => '',
    meaningOf: ({ schema }) => meanings.of(schema),
    isTelling: ({ schema }) => isTelling(schema),
    isOrdered: true,
  };
  const between = (before: Holder, after: Holder): readonly RenamedProperty[] => {
    const memoised = known.get(before.value)?.get(after.value);
    if (memoised) return memoised;
    const [base, revision] = [writtenIn(before), writtenIn(after)];
    const matched = withRenames(
      matchBy(base, revision, it => it.name),
      base,
      revision,
      traits,
    );
    const renamed = matched.flatMap(it =>
      it.base && it.revision && it.likeness !== undefined
        ? [{ from: it.base.name, to: it.revision.name, likeness: it.likeness }]
        : [],
    );
    if (!known.has(before.value)) known.set(before.value, new Map());
    known.get(before.value)?.set(after.value, renamed);
    return renamed;
  };

  return (base, revision) => {
    const isKept = (name: string, { declared, required }: View): boolean => declared.has(name) || required.has(name);
    const removed = [...base.declared.keys()].filter(name => !isKept(name, revision));
    const added = removed.length > 0 ? [...revision.declared.keys()].filter(name => !isKept(name, base)) : [];
    if (added.length === 0) return [];
    const left = new Set([...removed, ...added]);
    const found = holdersOf(base, removed).flatMap(before =>
      holdersOf(revision, added).flatMap(after => between(before, after)),
    );
    return found.filter(({ from, to }) => {
      const isSame = left.has(from) && left.has(to) && base.required.has(from) === revision.required.has(to);
      return isSame && left.delete(from) && left.delete(to);
    });
  };
};

/** An object of a document whose members are properties. */
interface Holder {
  readonly origin: Origin;
  readonly value: Readonly<Record<string, unknown>>;
  readonly space: Schema['space'];
}

/** Composites of more parts than this are made by machines, to be read by machines. */
const mostHolders = 8;

const holdersOf = ({ declared }: View, names: readonly string[]): readonly Holder[] => {
  const holders = new Map<unknown, Holder>();
  for (const name of names) {
    const { origin, schema } = declared.get(name) as NonNullable<ReturnType<typeof declared.get>>;
    const value = origin.parent && asObject(valueAt(origin.parent));
    if (origin.parent && value && holders.size < mostHolders)
      holders.set(value, { origin: origin.parent, value, space: schema.space });
  }
  return [...holders.values()];
};

interface Written {
  readonly name: string;
  readonly schema: Schema;
}

const writtenIn = ({ origin, value, space }: Holder): readonly Written[] =>
  Object.keys(value).map(name => ({ name, schema: space.at(value[name], at(origin, name)) }));

const textAt = ({ source }: Schema, key: string): string | undefined => {
  const object = asObject(source);
  const value = object && own(object, key);
  return typeof value === 'string' ? value : undefined;
};
