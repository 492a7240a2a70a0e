// The objects in a description, each with its kind and the directions in which it is used, found by what the specification says and not by the engine.
import type { Direction } from '../../src/findings.ts';
import type { Fields, Shape, Specification, Version } from './grammar.ts';
import { isIn } from './grammar.ts';

export type Path = readonly (string | number)[];

export interface Node {
  /** Its name in the specification. */
  readonly type: string;
  readonly path: Path;
  readonly value: Fields;
  /** None where nothing uses it. */
  readonly directions: ReadonlySet<Direction>;
  /** Whether it is what a property holds, by reference or right there. */
  readonly isProperty: boolean;
  /** Whether it is a schema that is only asked whether it holds. */
  readonly isTest: boolean;
}

export const nodesOf = (document: Fields, specification: Specification, version: Version): readonly Node[] => {
  const nodes = new Map<string, Node & { readonly directions: Set<Direction>; isProperty: boolean }>();
  const seen = new Set<string>();

  const visit = (
    type: string,
    path: Path,
    direction: Direction | undefined,
    isProperty = path.at(-2) === 'properties',
  ): void => {
    const value = valueAt(document, path);
    const key = `${type} ${path.join('/')}`;
    if (!isFields(value) || seen.has(`${key} ${direction} ${isProperty}`)) return;
    seen.add(`${key} ${direction} ${isProperty}`);
    if (type === 'schema' && isHidden(value, direction)) return;
    const reference = value['$ref'];
    // What stands beside a `$ref` counts in path items, and in schemas since 3.1.
    const isReference =
      typeof reference === 'string' &&
      type !== 'path-item' &&
      (type !== 'schema' || version === '2.0' || version === '3.0');
    note(isReference ? 'reference' : type, path, value, direction, isProperty);
    if (typeof reference === 'string') visit(type, pathOf(reference), direction, isProperty);
    if (isReference) return;
    for (const [name, shape, next] of fieldsOf(type, value, path, direction)) visitShape(shape, [...path, name], next);
  };

  /** A property that does not exist in a direction. */
  const isHidden = (schema: Fields, direction: Direction | undefined): boolean =>
    schema[direction === 'input' ? 'readOnly' : 'writeOnly'] === true;

  const note = (
    type: string,
    path: Path,
    value: Fields,
    direction: Direction | undefined,
    isProperty: boolean,
  ): void => {
    const key = `${type} ${path.join('/')}`;
    const node = nodes.get(key) ?? {
      type,
      path,
      value,
      directions: new Set<Direction>(),
      isProperty: false,
      isTest: path.some(key => tests.test(String(key))),
    };
    node.isProperty ||= isProperty;
    if (direction) node.directions.add(direction);
    nodes.set(key, node);
  };

  const fieldsOf = (type: string, value: Fields, path: Path, direction: Direction | undefined) => {
    const { fields, entries } = specification[type] ?? { fields: {} };
    const found: (readonly [string, Shape, Direction | undefined])[] = [];
    for (const name of Object.keys(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field && isIn(field, version)) {
        const shape = typeof field.is === 'function' ? field.is(value, String(path.at(-1) ?? '')) : field.is;
        found.push([name, shape, field.direction ? opposite(direction) : direction]);
      } else if (entries && !name.startsWith('x-')) found.push([name, entries.of, direction]);
    }
    return found;
  };

  const visitShape = (shape: Shape, path: Path, direction: Direction | undefined): void => {
    const value = valueAt(document, path);
    if (shape.kind === 'object') visit(shape.name, path, direction);
    if (shape.kind === 'list' && Array.isArray(value))
      for (const index of value.keys()) visitShape(shape.of, [...path, index], direction);
    // What stands in components is used where something refers to it; security schemes are used by their names.
    const isShelf =
      (path.length === 2 && path[0] === 'components' && path[1] !== 'securitySchemes') || shelves.has(path.join('/'));
    if (shape.kind === 'map' && isFields(value) && !isShelf)
      for (const name of Object.keys(value))
        if (!name.startsWith('x-')) visitShape(shape.of, [...path, name], direction);
  };

  visit('root', [], 'input');
  return [...nodes.values()];
};

const opposite = (direction: Direction | undefined): Direction | undefined =>
  direction && (direction === 'input' ? 'output' : 'input');

const tests = /^(?:not|if|contains|propertyNames|dependentSchemas|unevaluatedItems|unevaluatedProperties)$/;

/** 2.0 has its components in the root. */
const shelves = new Set(['definitions', 'parameters', 'responses']);

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], document);

const pathOf = (reference: string): Path =>
  reference
    .replace(/^#\/?/, '')
    .split('/')
    .map(key => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
