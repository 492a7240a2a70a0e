// Requests as somebody would write them down: a request line with all that an operation must be given, and the headers.
import type { Operation, Parameter, SecurityRequirement, SecurityScheme } from '../contract/model.ts';
import { formatSamples } from '../schema/relate/formats.ts';
import type { Schema } from '../schema/schema.ts';
import { facetsOf } from '../schema/view.ts';
import { createGuide } from './guide.ts';

export interface RequestOptions {
  /** Before the path; the base path or the whole address of a server. */
  readonly server?: string;
  /** Given even where they are optional. */
  readonly given?: readonly Parameter[];
  /** Left out even where they are required. */
  readonly missing?: readonly string[];
  readonly credentials?: Credentials;
  /** Further header lines. */
  readonly headers?: readonly string[];
}

/** The request line first. */
export const requestLines = (operation: Operation, options: RequestOptions = {}): readonly string[] => {
  const {
    server = '',
    given = [],
    missing = [],
    credentials = { headers: [], query: [], cookies: [] },
    headers = [],
  } = options;
  const parameters = operation.parameters.filter(
    it => (it.required || given.includes(it)) && !missing.includes(keyOf(it)),
  );
  const written = (place: Parameter['in']): readonly (readonly [string, string])[] =>
    parameters.filter(it => it.in === place).map(it => [it.name, sampleOf(it)]);
  const query = [
    ...written('query').map(([name, value]) => `${encode(name)}=${encode(value)}`),
    ...written('querystring').map(([, value]) => value),
    ...credentials.query,
  ];
  const cookies = [...written('cookie').map(([name, value]) => `${name}=${value}`), ...credentials.cookies];
  const target = operation.kind === 'operation' ? `${server}${filled(operation)}` : operation.path;
  return [
    `${operation.method} ${target}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    ...credentials.headers,
    ...written('header').map(([name, value]) => `${name}: ${value}`),
    ...(cookies.length > 0 ? [`Cookie: ${cookies.join('; ')}`] : []),
    ...headers,
  ];
};

export const keyOf = ({ in: place, name }: Parameter): string =>
  `${place} ${place === 'header' ? name.toLowerCase() : name}`;

const filled = ({ path, parameters }: Operation): string =>
  path.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const parameter = parameters.find(it => it.in === 'path' && it.name === name);
    return parameter ? encode(sampleOf(parameter)) : encode(name);
  });

const encode = (text: string): string => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');

/** What the description gives as an example, or something of the right type; a name that tells what belongs there, at worst. */
export const sampleOf = ({ name, schema, content }: Pick<Parameter, 'name' | 'schema' | 'content'>): string => {
  const described = schema ?? content[0]?.schema;
  const value = described && sampleOfSchema(described);
  if (value !== undefined) return textOf(value);
  return isIdentifier.test(name) ? '1' : name;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const isIdentifier = /(?:^id|[a-z_-]id|Id|ID)$/;

const sampleOfSchema = (schema: Schema): unknown => {
  const [hint] = createGuide([schema]).hintsAt([]);
  if (hint !== undefined && textOf(hint).length <= longestSample) return hint;
  const { types, enum: values, minimum, formats } = facetsOf(schema);
  if (values && values.length > 0) return values[0];
  if (types.has('string')) return formats.flatMap(formatSamples)[0];
  if (types.has('integer') || types.has('number'))
    return Number.isFinite(minimum.value) ? minimum.value + (minimum.exclusive ? 1 : 0) : 1;
  return types.has('boolean') ? true : undefined;
};

const longestSample = 40;

export interface Credentials {
  readonly headers: readonly string[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
}

/** What it takes to meet a requirement; the secrets are left out. */
export const credentialsFor = (
  requirement: SecurityRequirement,
  schemes: ReadonlyMap<string, SecurityScheme>,
): Credentials => {
  const used = [...requirement.keys()].flatMap(name => schemes.get(name) ?? []);
  const keys = used.flatMap(({ type, parameter }) => (type === 'apiKey' && parameter ? [parameter] : []));
  const authorizations = used.flatMap(({ type, scheme }) =>
    type === 'apiKey' || type === 'mutualTLS'
      ? []
      : [`Authorization: ${type === 'http' ? titled(scheme ?? '') : 'Bearer'} …`],
  );
  const named = (place: string, separator: string): readonly string[] =>
    keys.filter(key => key.in === place).map(({ name }) => `${name}${separator}…`);
  return {
    headers: [...authorizations, ...named('header', ': ')],
    query: named('query', '='),
    cookies: named('cookie', '='),
  };
};

const titled = (scheme: string): string => scheme.charAt(0).toUpperCase() + scheme.slice(1);
