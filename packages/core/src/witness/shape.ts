// What a value is like, place by place, without what it says. A schema that is only asked about values of one shape can be
// written without all that speaks of others.

/** Equal shapes of one value are one shape. */
export interface Shape {
  readonly id: number;
  readonly types: ReadonlySet<ShapeType>;
  readonly members: ReadonlyMap<string, Shape>;
  /** Of all items together. */
  readonly item: Shape;
  /** Of all members together. */
  readonly member: Shape;
}

export type ShapeType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

/** Of no value at all. */
const noShape: Shape = {
  id: -1,
  types: new Set(),
  members: new Map(),
  get item() {
    return noShape;
  },
  get member() {
    return noShape;
  },
};

/** Values that are made from these by leaving out members and items, and by writing other scalars of the same type, fit the shape as well. */
export const shapeOf = (...values: readonly unknown[]): Shape => {
  const known = new Map<string, Shape>();

  const make = (types: ReadonlySet<ShapeType>, members: ReadonlyMap<string, Shape>, item: Shape): Shape => {
    const named = [...members]
      .map(([name, { id }]) => [name, id] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1));
    const key = JSON.stringify([[...types].sort(), named, item.id]);
    const equal = known.get(key);
    if (equal) return equal;
    let member: Shape | undefined;
    const shape: Shape = {
      id: known.size,
      types,
      members,
      item,
      get member() {
        member ??= together([...members.values()]);
        return member;
      },
    };
    known.set(key, shape);
    return shape;
  };

  /** Of values that may have any of these. */
  const together = (shapes: readonly Shape[]): Shape => {
    const distinct = [...new Set(shapes)].filter(shape => shape !== noShape);
    if (distinct.length <= 1) return distinct[0] ?? noShape;
    const names = new Set(distinct.flatMap(({ members }) => [...members.keys()]));
    const members = [...names].map(
      name => [name, together(distinct.flatMap(shape => shape.members.get(name) ?? []))] as const,
    );
    return make(
      new Set(distinct.flatMap(({ types }) => [...types])),
      new Map(members),
      together(distinct.map(({ item }) => item)),
    );
  };

  const of = (value: unknown): Shape => {
    const type = typeOf(value);
    const members =
      type === 'object' ? Object.entries(value as object).map(([name, member]) => [name, of(member)] as const) : [];
    return make(
      new Set([type]),
      new Map(members),
      type === 'array' ? together((value as readonly unknown[]).map(of)) : noShape,
    );
  };
  return together(values.map(of));
};

const typeOf = (value: unknown): ShapeType => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as ShapeType;
};

/** Of names of properties. */
export const textShape: Shape = shapeOf('');
