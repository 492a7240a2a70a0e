// What was removed, as it comes back: called deprecated where the version knows that, and not asked for unless it must be.
import { allOperationsOf } from '../contract/all-operations.ts';
import type { Operation } from '../contract/model.ts';
import type { JsonValue } from '../edit/edit.ts';
import type { Pair } from '../pairs/pair.ts';
import { asObject, own } from '../schema/values.ts';
import type { SpecificationVersion } from '../source/description.ts';
import type { Origin } from '../source/origin.ts';
import { valueAt } from '../source/origin.ts';
import type { Names } from './borrowed.ts';
import type { Sides } from './places.ts';
import { layersAt } from './places.ts';

/** How it comes back. */
export interface Manner {
  readonly deprecated: boolean;
  readonly required: boolean;
  readonly names: Names;
  /** What took its place is not asked for any longer. */
  readonly relaxed: boolean;
}

export const asItComesBack = (sides: Sides, pair: Pair, from: Origin, manner: Manner): JsonValue | undefined => {
  const object = valueAt(from) as Readonly<Record<string, JsonValue>>;
  const { version } = sides.revision.description;
  const flag = flagOf(pair, version);
  switch (pair.on) {
    case 'operation':
      return operationAlone(sides, pair as Pair<'operation'>, object);
    case 'property':
      return deprecatedSchema(object, flag, version);
    case 'parameter':
    case 'header': {
      const isPlain = !manner.deprecated || own(object, '$ref') === undefined;
      const whole = isPlain ? object : (valueAt(layersAt(sides.base, from).at(-1) ?? from) as typeof object);
      const isOptional = !manner.required && own(whole, 'in') !== 'path';
      const kept = isOptional ? without(whole, 'required') : whole;
      return manner.deprecated ? { ...kept, [flag]: true } : kept;
    }
    default:
      return manner.deprecated ? { ...object, [flag]: true } : object;
  }
};

const deprecatedSchema = (
  schema: Readonly<Record<string, JsonValue>>,
  flag: string,
  version: SpecificationVersion,
): JsonValue =>
  // Before 3.1 nothing counts beside a reference.
  own(schema, '$ref') !== undefined && (version === '2.0' || version === '3.0')
    ? { allOf: [schema], [flag]: true }
    : { ...schema, [flag]: true };

/** With what its path item said of it, and without a name that something else has by now. */
const operationAlone = (
  sides: Sides,
  { base }: Pair<'operation'>,
  object: Readonly<Record<string, JsonValue>>,
): JsonValue => {
  const ids = new Set(allOperationsOf(sides.revision).map(({ operationId }) => operationId));
  const id = own(object, 'operationId');
  const kept = typeof id === 'string' && ids.has(id) ? without(object, 'operationId') : object;
  const shared = base ? sharedParameters(sides, base) : [];
  return {
    ...kept,
    ...(shared.length > 0 && { parameters: [...shared, ...((own(object, 'parameters') ?? []) as JsonValue[])] }),
    deprecated: true,
  };
};

/** Of the path item as it was, where the one of today says nothing of them. */
const sharedParameters = (sides: Sides, { path, pathItem }: Operation): readonly JsonValue[] => {
  const listOf = (origin: Origin): readonly JsonValue[] => {
    const list = own(asObject(valueAt(origin)) ?? {}, 'parameters');
    return Array.isArray(list) ? (list as readonly JsonValue[]) : [];
  };
  const there = sides.revision.operations.find(it => it.path === path);
  const known = new Set(there ? listOf(there.pathItem.origin).map(it => JSON.stringify(it)) : []);
  return listOf(pathItem.origin).filter(it => !known.has(JSON.stringify(it)));
};

const without = (object: Readonly<Record<string, JsonValue>>, key: string): Readonly<Record<string, JsonValue>> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

/** What can be called deprecated, and from which version on. */
export const flagged: Partial<Record<Pair['on'], (version: SpecificationVersion) => boolean>> = {
  operation: () => true,
  parameter: () => true,
  header: version => version !== '2.0',
  property: () => true,
  'security-scheme': version => version === '3.2',
};

/** Version 2.0 knows it of operations only, and many write this of all else. */
const flagOf = ({ on }: Pair, version: SpecificationVersion): string =>
  version === '2.0' && on !== 'operation' ? 'x-deprecated' : 'deprecated';
