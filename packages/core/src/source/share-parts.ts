// Two states of a value: what is equal in both becomes the same objects, so that whoever kept something of the old one finds it again.

/** The new value, with objects of the old one in the place of those that are equal to them, at the same keys. */
export const shareParts = (before: unknown, after: unknown): unknown => {
  if (before === after || typeof before !== 'object' || typeof after !== 'object') return after;
  if (before === null || after === null) return after;
  if (Array.isArray(before)) return Array.isArray(after) ? sharedList(before, after) : after;
  return Array.isArray(after) ? after : sharedMapping(before as Mapping, after as Mapping);
};

type Mapping = Readonly<Record<string, unknown>>;

const sharedList = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] => {
  const items = after.map((item, index) => shareParts(before[index], item));
  return items.length === before.length && items.every((item, index) => item === before[index]) ? before : items;
};

const sharedMapping = (before: Mapping, after: Mapping): Mapping => {
  const names = Object.keys(after);
  const members = names.map(name => shareParts(Object.hasOwn(before, name) ? before[name] : undefined, after[name]));
  const old = Object.keys(before);
  const isSame =
    old.length === names.length && names.every((name, index) => name === old[index] && members[index] === before[name]);
  return isSame ? before : Object.fromEntries(names.map((name, index) => [name, members[index]]));
};
