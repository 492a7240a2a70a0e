// What some values have in common: which types they are of, place by place. A schema that is only asked about such values
// can be written without all that speaks of others.
export interface Shape {
  readonly types: ReadonlySet<ShapeType>;
  readonly members: ReadonlyMap<string, Shape>;
  /** Of any member at all. */
  readonly member: Shape;
  /** Of any item. */
  readonly item: Shape;
}

export type ShapeType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';

/** Values that are made from this one by leaving out members and items, and by writing another scalar of the same type, have its shape as well. */
export const shapeOf = (value: unknown): Shape => shapeOfAll([value]);

const shapeOfAll = (values: readonly unknown[]): Shape => {
  const objects = values.filter((value): value is object => typeof value === 'object' && value !== null && !Array.isArray(value));
  const arrays = values.filter(value => Array.isArray(value));
  const members = new Map<string, unknown[]>();
  for (const object of objects) {
    for (const [name, member] of Object.entries(object)) {
      const others = members.get(name);
      if (others) others.push(member);
      else members.set(name, [member]);
    }
  }
  return {
    types: new Set(values.map(typeOf)),
    members: new Map([...members].map(([name, list]) => [name, shapeOfAll(list)])),
    get member() {
      return once(this, 'member', () => shapeOfAll([...members.values()].flat()));
    },
    get item() {
      return once(this, 'item', () => shapeOfAll(arrays.flat()));
    },
  };
};

const once = (shape: Shape, key: 'member' | 'item', make: () => Shape): Shape => {
  const value = make();
  Object.defineProperty(shape, key, { value });
  return value;
};

const typeOf = (value: unknown): ShapeType => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as ShapeType;
};

/** Of names of properties. */
export const textShape: Shape = shapeOf('');
