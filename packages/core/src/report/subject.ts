// Names places the way people speak of them: `User.name`, `GET /users › query limit`, `POST /visits › body › ship`.
import { memberOf } from '../source/member-of.ts';
import type { Origin } from '../source/origin.ts';

export interface Subject {
  readonly text: string;
  /** Whether the place is of no part of the description but of all of it: the root, or the list of all paths. */
  readonly isWhole: boolean;
  /** The place that the text names; what lies below it is a field of it, such as `maxLength`. */
  readonly owner: Origin;
  /** The operation that the place is written in, if it is written in one. */
  readonly operation: { readonly method: string; readonly path: string } | undefined;
}

/** `only` is the one operation that the place belongs to, where there is one: it names an operation that stands in a file of its own. */
export const subjectOf = (origin: Origin, only?: Subject['operation']): Subject => {
  const chain = chainOf(origin);
  let state = startOf(chain[0] as Origin, only);
  let owner = chain[0] as Origin;
  for (const [index, here] of chain.entries()) {
    if (index === 0) continue;
    const next = stepFrom(state, here.key, valueAt(here));
    if (next === 'field') break;
    state = next;
    owner = here;
  }
  const words = inWords(state);
  return { text: words || origin.document.label, isWhole: words === '', owner, operation: state.operation };
};

/** From the root of the document down to the place. */
const chainOf = (origin: Origin): readonly Origin[] => {
  const chain: Origin[] = [];
  for (let here: Origin | undefined = origin; here; here = here.parent) chain.push(here);
  return chain.reverse();
};

/** What has been said so far, and what the next key will mean. */
interface State {
  readonly at: Kind;
  /** The parts before the schema, outermost first. */
  readonly parts: readonly string[];
  /** The way through properties and items; it begins with the name of the schema where that has one. */
  readonly schema: string;
  readonly operation?: { readonly method: string; readonly path: string };
  readonly only: Subject['operation'];
}

type Kind =
  | 'root'
  | 'components'
  | 'paths'
  | 'webhooks'
  | 'path-item'
  | 'operation'
  | 'parameters'
  | 'parameter'
  | 'body'
  | 'responses'
  | 'response'
  | 'headers'
  | 'header'
  | 'content'
  | 'media-type'
  | 'encodings'
  | 'callbacks'
  | 'callback'
  | 'schemas'
  | 'schema'
  | 'properties'
  | 'patterns'
  | 'alternatives'
  | 'conjuncts'
  | 'tuple'
  | 'named'
  | 'servers'
  | 'leaf';

type Step = State | 'field';

const startOf = (root: Origin, only: Subject['operation']): State => {
  const value = valueAt(root);
  const isEntry = isObject(value) && ['openapi', 'swagger'].some(key => Object.hasOwn(value, key));
  return { at: 'root', parts: isEntry ? [] : [root.document.path ?? root.document.label], schema: '', only };
};

const stepFrom = (state: State, key: string, value: unknown): Step => steps[state.at](state, key, value);

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

const webhook = 'webhook ';

const to =
  (at: Kind, part?: string) =>
  (state: State): State => ({ ...state, at, parts: part === undefined ? state.parts : [...state.parts, part] });

const named =
  (at: Kind, word: string) =>
  (state: State, key: string): State => ({
    ...state,
    at,
    parts: [...state.parts, word === '' ? key : `${word} ${key}`],
  });

type Keyed = Readonly<Record<string, (state: State) => Step>>;

/** Follows one of the known keys; any other is a field. */
const oneOf =
  (known: Keyed) =>
  (state: State, key: string): Step =>
    Object.hasOwn(known, key) ? (known[key] as (state: State) => Step)(state) : 'field';

const components: Keyed = {
  schemas: to('schemas'),
  parameters: to('parameters'),
  requestBodies: state => ({ ...state, at: 'named', parts: [...state.parts, 'body'] }),
  responses: state => ({ ...state, at: 'named', parts: [...state.parts, 'response'] }),
  headers: to('headers'),
  securitySchemes: state => ({ ...state, at: 'named', parts: [...state.parts, 'security scheme'] }),
  links: state => ({ ...state, at: 'named', parts: [...state.parts, 'link'] }),
  examples: state => ({ ...state, at: 'named', parts: [...state.parts, 'example'] }),
  callbacks: to('callbacks'),
  pathItems: state => ({ ...state, at: 'named', parts: [...state.parts, 'path item'] }),
  mediaTypes: state => ({ ...state, at: 'named', parts: [...state.parts, 'media type'] }),
};

/** What a named thing below `components` is, by the word that announces it. */
const kindsByWord: ReadonlyMap<string, Kind> = new Map([
  ['body', 'body'],
  ['response', 'response'],
  ['path item', 'path-item'],
  ['security scheme', 'leaf'],
]);

const rootKeys: Keyed = {
  paths: to('paths'),
  webhooks: to('webhooks'),
  'x-webhooks': to('webhooks'),
  components: to('components'),
  definitions: to('schemas'),
  parameters: to('parameters'),
  responses: state => ({ ...state, at: 'named', parts: [...state.parts, 'response'] }),
  securityDefinitions: state => ({ ...state, at: 'named', parts: [...state.parts, 'security scheme'] }),
  servers: to('servers'),
  ...Object.fromEntries(
    ['info', 'tags', 'security', 'externalDocs', 'host', 'basePath', 'schemes', 'consumes', 'produces'].map(key => [
      key,
      to('leaf', key),
    ]),
  ),
};

const steps: Readonly<Record<Kind, (state: State, key: string, value: unknown) => Step>> = {
  root: (state, key, value) => {
    if (Object.hasOwn(rootKeys, key)) return oneOf(rootKeys)(state, key);
    // A file of its own can hold anything: its keys say what.
    if (methods.has(key)) return steps['path-item'](state, key, value);
    if (['content', 'headers'].includes(key)) return steps.response(state, key, value);
    const asSchema = steps.schema(state, key, value);
    return asSchema === 'field' && isObject(value) ? { ...state, at: 'root', parts: [...state.parts, key] } : asSchema;
  },
  components: oneOf(components),
  named: (state, key) => {
    const word = state.parts.at(-1) ?? '';
    return { ...state, at: kindsByWord.get(word) ?? 'leaf', parts: [...state.parts.slice(0, -1), `${word} ${key}`] };
  },
  paths: (state, key) => ({
    ...state,
    at: 'path-item',
    parts: [...state.parts, key],
    operation: { method: '', path: key },
  }),
  webhooks: (state, key) => ({
    ...state,
    at: 'path-item',
    parts: [...state.parts, `${webhook}${key}`],
    operation: { method: '', path: key },
  }),
  'path-item': (state, key) => {
    if (key === 'parameters') return to('parameters')(state);
    if (key === 'servers') return to('servers')(state);
    if (key === 'additionalOperations') return to('path-item')(state);
    if (!methods.has(key) && key !== key.toUpperCase()) return 'field';
    const method = methods.has(key) ? key.toUpperCase() : key;
    if (!state.operation && state.only?.method === method) {
      return { ...state, at: 'operation', parts: [`${method} ${state.only.path}`], operation: state.only };
    }
    const last = state.parts.at(-1) ?? '';
    return {
      ...state,
      at: 'operation',
      parts: [
        ...state.parts.slice(0, -1),
        last.startsWith(webhook) ? `${webhook}${method} ${last.slice(webhook.length)}` : `${method} ${last}`,
      ],
      ...(state.operation && { operation: { method, path: state.operation.path } }),
    };
  },
  operation: oneOf({
    parameters: to('parameters'),
    requestBody: to('body', 'body'),
    responses: to('responses'),
    callbacks: to('callbacks'),
    servers: to('servers'),
    security: to('leaf', 'security'),
  }),
  parameters: (state, key, value) => to('parameter', parameterName(key, value))(state),
  parameter: oneOf({
    schema: to('schema'),
    content: to('content'),
    items: state => ({ ...state, at: 'schema', schema: '[]' }),
  }),
  body: oneOf({ content: to('content') }),
  responses: named('response', ''),
  response: oneOf({ content: to('content'), schema: to('schema'), headers: to('headers') }),
  headers: named('header', 'header'),
  header: oneOf({ schema: to('schema'), content: to('content') }),
  content: (state, key, value) => {
    if (key.includes('/')) return { ...state, at: 'media-type', parts: [...state.parts, key] };
    return isObject(value) ? steps['media-type'](state, key, value) : 'field';
  },
  'media-type': oneOf({
    schema: state => to('schema')(withoutJson(state)),
    itemSchema: state => ({ ...withoutJson(state), at: 'schema', schema: '[]' }),
    encoding: state => to('encodings')(withoutJson(state)),
  }),
  encodings: named('leaf', 'encoding of'),
  callbacks: named('callback', 'callback'),
  callback: (state, key) => ({
    ...state,
    at: 'path-item',
    parts: [...state.parts, key],
    operation: { method: '', path: key },
  }),
  schemas: (state, key) => ({ ...state, at: 'schema', schema: key }),
  schema: (state, key, value) => {
    switch (key) {
      case 'properties':
        return { ...state, at: 'properties' };
      case 'patternProperties':
        return { ...state, at: 'patterns' };
      case 'items':
        return Array.isArray(value) ? { ...state, at: 'tuple' } : { ...state, schema: `${state.schema}[]` };
      case 'prefixItems':
        return { ...state, at: 'tuple' };
      case 'additionalProperties':
        return isObject(value) ? { ...state, schema: dotted(state.schema, '*') } : 'field';
      case 'allOf':
        return { ...state, at: 'conjuncts' };
      case 'anyOf':
      case 'oneOf':
        // A union with null is the other alternative, and null.
        if (alternativesBesideNull(value) === 1) return { ...state, at: 'conjuncts' };
        return { ...state, at: 'alternatives', parts: state.parts, schema: `${state.schema}(${key}` };
      case '$defs':
      case 'definitions':
        return { ...state, at: 'schemas' };
      case 'not':
      case 'if':
      case 'then':
      case 'else':
      case 'contains':
        return { ...state, schema: `${state.schema}(${key})` };
      default:
        return 'field';
    }
  },
  properties: (state, key) => ({ ...state, at: 'schema', schema: dotted(state.schema, key) }),
  patterns: (state, key) => ({ ...state, at: 'schema', schema: dotted(state.schema, `/${key}/`) }),
  tuple: (state, key) => ({ ...state, at: 'schema', schema: `${state.schema}[${key}]` }),
  conjuncts: state => ({ ...state, at: 'schema' }),
  alternatives: (state, key, value) => {
    const open = state.schema.lastIndexOf('(');
    const label = branchName(value) ?? `${state.schema.slice(open + 1)} ${Number(key) + 1}`;
    return { ...state, at: 'schema', schema: `${state.schema.slice(0, open)}(${label})` };
  },
  servers: (state, _key, value) => to('leaf', `server ${textAt(value, 'url') ?? ''}`.trimEnd())(state),
  leaf: () => 'field',
};

/** What is inside a body is JSON unless told. */
const withoutJson = (state: State): State =>
  state.parts.at(-1) === 'application/json' ? { ...state, parts: state.parts.slice(0, -1) } : state;

const inWords = ({ at, parts, schema }: State): string => {
  // A list of alternatives as a whole, not one of them.
  const path = at === 'alternatives' ? schema.slice(0, schema.lastIndexOf('(')) : schema;
  return [...parts, ...(path === '' ? [] : [path])].join(' › ');
};

const parameterName = (key: string, value: unknown): string => {
  const name = textAt(value, 'name');
  const place = textAt(value, 'in');
  if (place === 'body') return 'body';
  if (name !== undefined && place !== undefined) return `${place} ${name}`;
  const reference = textAt(value, '$ref');
  return `parameter ${reference === undefined ? key : lastOf(reference)}`;
};

const alternativesBesideNull = (value: unknown): number =>
  Array.isArray(value) ? value.filter(it => memberOf(it, 'type') !== 'null').length : 0;

const branchName = (value: unknown): string | undefined => {
  const reference = textAt(value, '$ref');
  return reference === undefined ? textAt(value, 'title') : lastOf(reference);
};

const lastOf = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

const isIdentifier = /^[\p{L}\p{N}_$@*/-]+$/u;

const dotted = (path: string, name: string): string => {
  if (!isIdentifier.test(name) && !name.startsWith('/')) return `${path}[${JSON.stringify(name)}]`;
  return path === '' ? name : `${path}.${name}`;
};

/** What stands at a place; undefined when there is nothing. */
export const valueAt = (origin: Origin): unknown => {
  const known = values.get(origin);
  if (known) return known.value;
  const holder = origin.parent ? valueAt(origin.parent) : undefined;
  const value = origin.parent ? memberOf(holder, origin.key) : origin.document.value;
  values.set(origin, { value });
  return value;
};

const values = new WeakMap<Origin, { readonly value: unknown }>();

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textAt = (value: unknown, key: string): string | undefined => {
  const member = memberOf(value, key);
  return typeof member === 'string' ? member : undefined;
};
