// Examples of what is sent, from the schema: valid, with all that is required and with what they are to show, and nothing else.
import type { Direction } from '../findings.ts';
import type { Facets } from '../schema/facets.ts';
import { formatSamples } from '../schema/relate/formats.ts';
import { matchesPattern } from '../schema/relate/patterns.ts';
import type { Schema } from '../schema/schema.ts';
import { asObject, own } from '../schema/values.ts';
import { existsIn, facetsOf, propertyNames, propertyOf } from '../schema/view.ts';
import { sameValue } from '../source/same-value.ts';
import type { Guide, Path } from '../witness/guide.ts';
import { createGuide } from '../witness/guide.ts';
import type { Readings } from '../witness/readings.ts';
import type { Found, Search } from '../witness/search.ts';
import type { Validator } from '../witness/validators.ts';

export interface Wish {
  readonly schema: Schema;
  readonly direction: Direction;
  /** What is to be in it although it may be left out; what is in an array is at 0. */
  readonly shows: readonly Path[];
  /** Values to be like, the best first: those of the description, and of the other side of the comparison. */
  readonly like: readonly unknown[];
  /** What the whole is called, where it is a text and nothing says what it looks like. */
  readonly name: string;
}

export interface Examples {
  /** Undefined where none was found that the validators accept. */
  of(wish: Wish): Found | undefined;
}

export const createExamples = (search: Search, readings: Readings, validators: readonly Validator[]): Examples => {
  const isValid = ({ schema, direction }: Wish, value: unknown): boolean => {
    const reading = readings.of(schema, { direction, isClosed: false }, value);
    const verdicts = validators.map(validator => reading.ask(validator, value, 'literal'));
    return verdicts.includes(true) && !verdicts.includes(false);
  };
  return {
    of(wish) {
      const guide = createGuide([wish.schema]);
      for (const like of [wish.like, []]) {
        const made = write({ ...wish, like, path: [], guide, search });
        if (made && isSent(made.value) && isValid(wish, made.value)) return made;
      }
      const found = search.valueOf(wish.schema, wish.direction);
      return found && isSent(found.value) && isValid(wish, found.value) ? found : undefined;
    },
  };
};

const longest = 4_000;

/** Nobody reads more. */
const isSent = (value: unknown): boolean => JSON.stringify(value).length <= longest;

interface Task extends Wish {
  /** From the whole. */
  readonly path: Path;
  readonly guide: Guide;
  readonly search: Search;
}

/** A schema that needs itself has no value, and one nested deeper is no example. */
const deepest = 8;

const write = (wished: Task): Found | undefined => {
  const { schema, path, guide } = wished;
  if (path.length > deepest) return undefined;
  const like = [...wished.like, ...guide.statedAt(path)];
  const task = { ...wished, like };
  const facets = facetsOf(schema);
  const listed = facets.enum;
  if (listed && listed.length > 0) {
    const chosen = like.find(it => listed.some(value => sameValue(value, it))) ?? listed[0];
    return { value: chosen };
  }
  if (like[0] === null && facets.types.has('null')) return { value: null };
  const [union] = facets.unions;
  if (union) return writeUnion(task, facets, union.branches);
  if (isObjectLike(task, facets)) return writeObject(task, facets);
  if (isArrayLike(task, facets)) return writeArray(task, facets);
  return writeScalar(task, facets);
};

const isObjectLike = ({ shows }: Task, { types, declared, required, additional }: Facets): boolean =>
  types.has('object') &&
  (!types.has('string') || declared.size > 0 || required.size > 0 || additional.explicit || isText(shows[0]?.[0]));

const isText = (key: string | number | undefined): boolean => typeof key === 'string';

const isArrayLike = ({ shows }: Task, { types, items }: Facets): boolean =>
  types.has('array') && (!types.has('string') || items !== undefined || typeof shows[0]?.[0] === 'number');

/** The branch that has what is to be shown, else one that the values to be like could be of. */
const writeUnion = (task: Task, facets: Facets, branches: readonly Schema[]): Found | undefined => {
  const ranked = branches
    .map((branch, place) => ({ branch, place, rank: rankOf(branch, task) }))
    .sort((left, right) => right.rank - left.rank || left.place - right.place)
    .slice(0, mostBranches);
  for (const { branch } of ranked) {
    const made = write({ ...task, schema: branch });
    if (!made) continue;
    const around = facets.declared.size > 0 && asObject(made.value) ? writeObject(task, facets) : undefined;
    return around ? { value: { ...asObject(around.value), ...asObject(made.value) } } : made;
  }
  return undefined;
};

const mostBranches = 4;

const rankOf = (branch: Schema, { shows, like }: Task): number => {
  const { declared, types } = facetsOf(branch);
  const shown = shows.filter(([key]) => typeof key === 'string' && declared.has(key)).length;
  const names = like.flatMap(it => Object.keys(asObject(it) ?? {}));
  const known = names.filter(name => declared.has(name)).length;
  return shown * 1_000 + known + (like.some(it => types.has(typeName(it))) ? 1 : 0);
};

const typeName = (value: unknown): 'null' | 'boolean' | 'object' | 'array' | 'number' | 'string' => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'boolean' || type === 'number' || type === 'string' ? type : 'object';
};

const writeObject = (task: Task, facets: Facets): Found | undefined => {
  const { direction, shows } = task;
  const shown = new Set(shows.flatMap(([key]) => (typeof key === 'string' ? [key] : [])));
  const entries: [string, unknown][] = [];
  for (const name of propertyNames(facets)) {
    const property = propertyOf(facets, name);
    if (!property || !existsIn(direction, property) || !(property.required || shown.has(name))) continue;
    const wish = wishFor(task, name);
    const made = property.schema ? write({ ...wish, schema: property.schema }) : { value: wish.like[0] ?? name };
    if (made) entries.push([name, made.value]);
    else if (property.required) return undefined;
  }
  const { additional, minProperties } = facets;
  const others = [...shown].filter(name => !facets.declared.has(name) && !facets.required.has(name));
  const needed = Math.min(minProperties, mostMembers) - entries.length;
  for (const name of others.length > 0 ? others : namesFor(needed)) {
    if (additional.closed) break;
    const wish = wishFor(task, name);
    const made = additional.schema ? write({ ...wish, schema: additional.schema }) : { value: wish.like[0] ?? name };
    if (made) entries.push([name, made.value]);
  }
  return { value: Object.fromEntries(entries) };
};

const wishFor = (task: Task, name: string): Task => ({
  ...task,
  shows: below(task.shows, name),
  like: membersOf(task.like, name),
  path: [...task.path, name],
  name,
});

const mostMembers = 20;

const namesFor = (count: number): readonly string[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => (index === 0 ? 'key' : `key${index + 1}`));

const below = (shows: readonly Path[], key: string | number): readonly Path[] =>
  shows.filter(([first, second]) => first === key && second !== undefined).map(path => path.slice(1));

const membersOf = (like: readonly unknown[], name: string): readonly unknown[] =>
  like.flatMap(it => {
    const object = asObject(it);
    return object && Object.hasOwn(object, name) ? [own(object, name)] : [];
  });

const writeArray = (task: Task, facets: Facets): Found | undefined => {
  const { shows, like, name } = task;
  const { items, prefixItems, minItems, maxItems, uniqueItems } = facets;
  const wanted = shows.some(([key]) => typeof key === 'number') || minItems === 0 ? 1 : minItems;
  const count = Math.min(Math.max(wanted, minItems), maxItems, mostItems);
  if (count < minItems) return undefined;
  const given = like.filter(Array.isArray) as readonly (readonly unknown[])[];
  const values: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    const schema = prefixItems[index] ?? items;
    const likes = [
      ...given.flatMap(list => (index < list.length ? [list[index]] : [])),
      ...given.flatMap(it => it.slice(0, 1)),
    ];
    const wish = { ...task, shows: below(shows, 0), like: likes, path: [...task.path, 0], name: singular(name) };
    const made = schema ? write({ ...wish, schema }) : { value: likes[0] ?? singular(name) };
    if (!made) return minItems === 0 ? { value: [] } : undefined;
    values.push(made.value);
  }
  const isRepeated =
    uniqueItems && values.some((value, index) => values.slice(0, index).some(it => sameValue(it, value)));
  return isRepeated ? task.search.valueOf(task.schema, task.direction) : { value: values };
};

const mostItems = 20;

const singular = (name: string): string => {
  if (/[^aeiou]ies$/.test(name)) return `${name.slice(0, -3)}y`;
  return /[^s]s$/.test(name) ? name.slice(0, -1) : name;
};

const writeScalar = (task: Task, facets: Facets): Found | undefined => {
  const { schema, direction, like, search, name } = task;
  const fitting = like.find(it => fits(it, facets)) ?? like.map(it => nearest(it, facets)).find(it => fits(it, facets));
  if (fitting !== undefined) return { value: fitting };
  const made = plain(facets, name);
  return made !== undefined && fits(made, facets) ? { value: made } : search.valueOf(schema, direction);
};

const plain = (
  { types, formats, minimum, maximum, minLength, maxLength, multipleOf }: Facets,
  name: string,
): unknown => {
  if (types.has('string')) {
    const text = formats.flatMap(formatSamples)[0] ?? name;
    return text.length < minLength ? text.padEnd(Math.min(minLength, longest), text || 'x') : text.slice(0, maxLength);
  }
  if (types.has('integer') || types.has('number')) {
    const step = multipleOf[0] ?? 1;
    const least = minimum.value + (minimum.exclusive ? 1 : 0);
    const number = Math.max(step, Number.isFinite(least) ? Math.ceil(least / step) * step : step);
    return number > maximum.value ? maximum.value - (maximum.exclusive ? 1 : 0) : number;
  }
  if (types.has('boolean')) return true;
  return types.has('null') ? null : undefined;
};

/** A number that went too far. */
const nearest = (value: unknown, { minimum, maximum }: Facets): unknown =>
  typeof value === 'number' ? Math.min(Math.max(value, minimum.value), maximum.value) : undefined;

/** As far as it is quickly told; the validators have the last word. */
const fits = (value: unknown, facets: Facets): boolean => {
  const { types, minimum, maximum, minLength, maxLength, patterns, formats } = facets;
  if (typeof value === 'string') {
    const { length } = [...value];
    return (
      types.has('string') &&
      length >= minLength &&
      length <= maxLength &&
      patterns.every(pattern => matchesPattern(pattern, value) === true) &&
      !formats.some(format => isOfAnotherForm(value, format))
    );
  }
  if (typeof value === 'number')
    return (
      (types.has('number') || (types.has('integer') && Number.isInteger(value))) &&
      (minimum.exclusive ? value > minimum.value : value >= minimum.value) &&
      (maximum.exclusive ? value < maximum.value : value <= maximum.value)
    );
  return types.has(typeName(value));
};

/** Names are no values of a format. */
const isOfAnotherForm = (value: string, format: string): boolean =>
  formatSamples(format).length > 0 && /^[A-Za-z_]+$/.test(value) && format !== 'hostname' && format !== 'regex';
