// The edits of one object: what is there is changed and removed, what is not there is added.
import type { Direction } from '../../src/findings.ts';
import type { Edit } from './edit.ts';
import type { Field, Fields, ObjectType, Shape, Specification, Version } from './grammar.ts';
import { isIn } from './grammar.ts';
import type { Node, Path } from './nodes.ts';
import { isFields, valueAt } from './nodes.ts';

type Made = Pick<Edit, 'action' | 'of' | 'to' | 'path'> & Partial<Pick<Edit, 'isIdle' | 'isForeign' | 'isDefault'>>;

export const editsOfNode = (
  node: Node,
  document: Fields,
  specification: Specification,
  version: Version,
): readonly Edit[] => {
  const { fields, entries }: ObjectType = specification[node.type] ?? { fields: {} };
  const complete = (field: string, made: Made): Edit => ({
    isIdle: false,
    isForeign: false,
    isDefault: false,
    ...made,
    node,
    field,
    from: valueAt(document, made.path),
    isAnonymous: isAnonymous(document, node, made.path),
    directions: directionsOf(node, fields[field], valueAt(document, made.path)),
    get document() {
      return replaced(document, made.path, made.to) as Fields;
    },
  });
  const ofFields = Object.entries(fields)
    .filter(([, field]) => isIn(field, version) && (field.if?.(node.value, keyOf(node)) ?? true))
    .flatMap(([name, field]) => editsOfField(node, name, field, specification).map(made => complete(name, made)));
  const ofEntries = entries ? editsOfMap(node, node.path, { kind: 'map', ...entries }, true, specification) : [];
  const isExtensible = !entries && node.type !== 'reference';
  const extension: Made = { action: 'add', of: 'field', to: 1, path: [...node.path, 'x-added'] };
  return [
    ...ofFields,
    ...ofEntries.map(made => complete(node.type, made)),
    ...(isExtensible ? [complete('x-…', extension)] : []),
  ];
};

const keyOf = ({ path }: Node): string => String(path.at(-1) ?? '');

const editsOfField = (node: Node, name: string, field: Field, specification: Specification): readonly Made[] => {
  const shape = typeof field.is === 'function' ? field.is(node.value, keyOf(node)) : field.is;
  const path = [...node.path, name];
  const found = node.value[name];
  const isDefault = (value: unknown): boolean => {
    const byDefault: unknown = typeof field.default === 'function' ? field.default(node.value) : field.default;
    return isSame(value, byDefault);
  };
  if (!Object.hasOwn(node.value, name)) {
    const relevance = relevanceOf(name, field, node);
    if (relevance === 'unknown' || field.required || field.unless?.some(other => Object.hasOwn(node.value, other)))
      return [];
    return samplesOf(shape, specification).map(to => ({
      action: 'add',
      of: 'field',
      to,
      path,
      isIdle: relevance === 'idle',
      isForeign: relevance === 'foreign',
      isDefault: isDefault(to),
    }));
  }
  const edits = editsOfFound(node, path, shape, field.required === true, specification);
  return edits.map(edit =>
    edit.action === 'remove' && edit.of === 'field' ? { ...edit, isDefault: isDefault(found) } : edit,
  );
};

const editsOfFound = (
  node: Node,
  path: Path,
  shape: Shape,
  isRequired: boolean,
  specification: Specification,
): readonly Made[] => {
  const gone: readonly Made[] = isRequired ? [] : [{ action: 'remove', of: 'field', to: undefined, path }];
  const found = node.value[String(path.at(-1))];
  switch (shape.kind) {
    case 'fixed':
      return [];
    case 'object':
      return gone;
    case 'value': {
      const others = toTry(shape.values.filter(value => !isSame(value, found)));
      return [...gone, ...others.map((to): Made => ({ action: 'change', of: 'field', to, path }))];
    }
    case 'map':
      return editsOfMap(node, path, shape, isRequired, specification);
    default:
      return editsOfList(found, path, shape, isRequired, specification);
  }
};

const editsOfMap = (
  node: Node,
  path: Path,
  shape: Shape & { readonly kind: 'map' },
  isRequired: boolean,
  specification: Specification,
): readonly Made[] => {
  const found = path === node.path ? node.value : node.value[String(path.at(-1))];
  if (!isFields(found)) return [];
  const keys = Object.keys(found).filter(it => !it.startsWith('x-'));
  const isAddable = !shape.alone && !keys.includes(shape.key);
  const ofEntry = (key: string): readonly Made[] => {
    const isKept = shape.keep?.(key, node.value) === true || (keys.length === 1 && isRequired);
    const gone: Made =
      keys.length > 1
        ? { action: 'remove', of: 'entry', to: undefined, path: [...path, key] }
        : { action: 'remove', of: 'field', to: undefined, path };
    const other = shape.of.kind === 'value' ? shape.of.values.find(value => !isSame(value, found[key])) : undefined;
    return [
      ...(isKept ? [] : [gone]),
      ...(shape.of.kind === 'values' ? editsOfList(found[key], [...path, key], shape.of, true, specification) : []),
      ...(other === undefined ? [] : [{ action: 'change', of: 'entry', to: other, path: [...path, key] } as const]),
    ];
  };
  return [
    ...(isAddable
      ? [{ action: 'add', of: 'entry', to: sampleOf(shape.of, specification), path: [...path, shape.key] } as const]
      : []),
    ...keys.flatMap(ofEntry),
    ...(keys.length > 1
      ? [{ action: 'reorder', of: 'field', to: Object.fromEntries(Object.entries(found).reverse()), path } as const]
      : []),
  ];
};

const editsOfList = (
  found: unknown,
  path: Path,
  shape: Shape & { readonly kind: 'list' | 'values' },
  isRequired: boolean,
  specification: Specification,
): readonly Made[] => {
  if (!isList(found)) return [];
  const added =
    shape.kind === 'values' ? shape.values.find(value => !found.includes(value)) : sampleOf(shape.of, specification);
  const keep = shape.kind === 'list' ? shape.keep : undefined;
  const without = (index: number): Made =>
    found.length > 1
      ? { action: 'remove', of: 'entry', to: found.filter((_, other) => other !== index), path }
      : { action: 'remove', of: 'field', to: undefined, path };
  return [
    ...(added === undefined ? [] : [{ action: 'add', of: 'entry', to: [...found, added], path } as const]),
    ...found.flatMap((item, index) => (keep?.(item) || (found.length === 1 && isRequired) ? [] : [without(index)])),
    ...(found.length > 1 ? [{ action: 'reorder', of: 'field', to: [...found].reverse(), path } as const] : []),
  ];
};

/** Limits beside another type are taken at their word (docs/compatibility.md, section 9); other keywords say nothing there. */
const limits = /^(?:(?:min|max)(?:Length|Items|imum)|minProperties|pattern|multipleOf|uniqueItems)$/;
const notes = /^(?:title|description|default|deprecated|examples?|externalDocs|xml)$/;
const parts = /^(?:items|prefixItems|properties|required|additionalProperties|exclusiveM.*)$/;

/** Unknown where a schema leaves its type or its values to others. */
const relevanceOf = (
  name: string,
  { types }: Field,
  { value, isTest }: Node,
): 'relevant' | 'foreign' | 'idle' | 'unknown' => {
  // Whether a test that asks for more is another test depends on what it is a test of.
  if (isTest && !notes.test(name)) return 'unknown';
  if (!types) return 'relevant';
  const { type } = value;
  if (type === 'file' || value['enum'] !== undefined) return 'unknown';
  if (type === undefined) return Object.keys(value).some(keyword => composing.test(keyword)) ? 'unknown' : 'relevant';
  if ((isList(type) ? type : [type]).some(it => types.includes(String(it)))) return 'relevant';
  if (limits.test(name)) return 'foreign';
  return parts.test(name) ? 'unknown' : 'idle';
};

const composing = /^(?:content.*|\$ref|\$dynamicRef|allOf|anyOf|oneOf|not|if|const|required)$/;

const samplesOf = (shape: Shape, specification: Specification): readonly unknown[] => {
  switch (shape.kind) {
    case 'value':
      return shape.values.slice(0, typeof shape.values[0] === 'boolean' ? 2 : 1);
    case 'map':
      return [{ [shape.key]: sampleOf(shape.of, specification) }];
    case 'list':
      return [[sampleOf(shape.of, specification)]];
    default: {
      const sample = sampleOf(shape, specification);
      return sample === undefined ? [] : [sample];
    }
  }
};

const sampleOf = (shape: Shape, specification: Specification): unknown => {
  if (shape.kind === 'object') return specification[shape.name]?.sample;
  if (shape.kind === 'value') return shape.values[0];
  return shape.kind === 'values' ? [shape.values[0]] : undefined;
};

/** Numbers can go up and down, and flags on and off; one text is as good as another. */
const toTry = (values: readonly unknown[]): readonly unknown[] =>
  values.slice(0, typeof values[0] === 'string' ? 1 : 2);

/** Whether what is edited is an alternative to access without credentials. */
const isAnonymous = (document: Fields, { value }: Node, path: Path): boolean => {
  const index = path.indexOf('security');
  const list = index < 0 ? undefined : valueAt(document, path.slice(0, index + 1));
  return isList(list) && list.some(it => Object.keys(it as Fields).length === 0) && Object.keys(value).length > 0;
};

/** A property that exists in one direction is missed in that one only. */
const directionsOf = ({ directions }: Node, field: Field | undefined, from: unknown): ReadonlySet<Direction> => {
  if (field?.direction) return flipped(directions);
  const { readOnly, writeOnly } = isFields(from) ? from : {};
  return new Set([...directions].filter(it => (it === 'input' ? readOnly : writeOnly) !== true));
};

const flipped = (directions: ReadonlySet<Direction>): ReadonlySet<Direction> =>
  new Set([...directions].map(it => (it === 'input' ? 'output' : 'input')));

const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A copy in which the value at a path is another one, or gone. */
const replaced = (value: unknown, [key, ...rest]: Path, to: unknown): unknown => {
  if (key === undefined) return to;
  if (isList(value)) return value.map((item, index) => (index === key ? replaced(item, rest, to) : item));
  const object = value as Fields;
  const next = replaced(object[key], rest, to);
  if (next === undefined) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  if (!Object.hasOwn(object, key)) return { ...object, [key]: next };
  return Object.fromEntries(Object.entries(object).map(([name, it]) => [name, name === key ? next : it]));
};
