// Requests as somebody would send them: all that an operation must be given, and what is asked for besides.
import type { Operation, Parameter, SecurityRequirement, SecurityScheme, Server } from '../contract/model.ts';
import type { HeaderField, HttpRequest, WitnessPlace } from '../findings.ts';
import { formatSamples } from '../schema/relate/formats.ts';
import type { Schema } from '../schema/schema.ts';
import { facetsOf } from '../schema/view.ts';
import { createGuide } from './guide.ts';
import type { Search } from './search.ts';
import { encode, inHeader, inPath, inQuery, textOf } from './serialize.ts';

export interface RequestOptions {
  /** Where it is sent, if that matters. */
  readonly server?: string;
  /** Given even where they are optional. */
  readonly given?: readonly Parameter[];
  /** Left out even where they are required. */
  readonly missing?: readonly string[];
  /** By key of the parameter; samples unless told. */
  readonly values?: ReadonlyMap<string, unknown>;
  readonly credentials?: Credentials;
  readonly headers?: readonly HeaderField[];
  readonly body?: HttpRequest['body'];
}

/** As much of an operation as it takes to ask for it. */
type Asked = Pick<Operation, 'kind' | 'method' | 'path' | 'parameters' | 'servers'>;

export const requestFor = (operation: Asked, options: RequestOptions = {}): HttpRequest => {
  const { server, given = [], missing = [], values = new Map(), credentials = none, headers = [], body } = options;
  const valueFor = (parameter: Parameter): unknown =>
    values.has(keyOf(parameter)) ? values.get(keyOf(parameter)) : sampleOf(parameter);
  const inPlace = (place: Parameter['in']): readonly Parameter[] =>
    operation.parameters.filter(
      it =>
        it.in === place && (it.required || given.includes(it) || values.has(keyOf(it))) && !missing.includes(keyOf(it)),
    );
  const query = [
    ...inPlace('query').flatMap(it => inQuery(it, valueFor(it))),
    ...inPlace('querystring').map(it => textOf(valueFor(it))),
    ...credentials.query,
  ];
  const cookies = [...inPlace('cookie').map(it => `${it.name}=${inHeader(it, valueFor(it))}`), ...credentials.cookies];
  const path = operation.kind === 'operation' ? filled(operation, valueFor) : operation.path;
  const usual =
    operation.kind === 'operation' ? operation.servers.map(it => addressOf(it)).find(isAbsolute) : undefined;
  return {
    method: operation.method,
    ...(server !== undefined && { server }),
    ...(usual !== undefined && { usualServer: usual }),
    target: `${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    headers: [
      ...credentials.headers,
      ...inPlace('header').map(it => [it.name, inHeader(it, valueFor(it))] as const),
      ...(cookies.length > 0 ? [['Cookie', cookies.join('; ')] as const] : []),
      ...headers,
    ],
    ...(body && { body }),
    isReceived: operation.kind !== 'operation',
  };
};

/** One that has a value in its place, or that is answered with it; undefined without the value that it would have to have. */
export const requestWith = (operation: Operation, place: WitnessPlace, value: unknown): HttpRequest | undefined => {
  switch (place.kind) {
    case 'request-body':
      return value === undefined ? undefined : requestFor(operation, { body: { mediaType: place.mediaType, value } });
    case 'parameter':
      return value === undefined ? undefined : requestFor(operation, { values: new Map([[keyOf(place), value]]) });
    case 'response':
      return requestFor(operation, { headers: [['Accept', place.mediaType]] });
    case 'header':
      return requestFor(operation);
  }
};

/** With the body that the operation asks for, if there is none. */
export const withBody = (request: HttpRequest, { kind, requestBody }: Operation, search: Search): HttpRequest => {
  if (request.body || kind !== 'operation' || !requestBody?.required) return request;
  const stated = request.headers.find(([name]) => name === 'Content-Type')?.[1];
  const media = requestBody.content.find(({ range }) => stated === undefined || range === stated);
  const value = media?.schema && search.valueOf(media.schema, 'input')?.value;
  if (!media || value === undefined || JSON.stringify(value).length > longestBody) return request;
  return { ...request, body: { mediaType: media.range, value } };
};

const longestBody = 2_000;

export const keyOf = ({ in: place, name }: { readonly in: string; readonly name: string }): string =>
  `${place} ${place === 'header' ? name.toLowerCase() : name}`;

const filled = ({ path, parameters }: Asked, valueFor: (parameter: Parameter) => unknown): string =>
  path.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const parameter = parameters.find(it => it.in === 'path' && it.name === name);
    return parameter ? inPath(parameter, valueFor(parameter)) : encode(name);
  });

/** A value of a variable other than its default. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

export const addressOf = ({ url, variables }: Server, chosen?: Choice): string =>
  url.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) =>
    name === chosen?.name ? chosen.value : (variables.get(name)?.default ?? whole),
  );

const isAbsolute = (address: string): boolean => /^https?:\/\//i.test(address);

/** What the description gives as an example, or something of the right type; a name that tells what belongs there, at worst. */
export const sampleOf = ({ name, schema, content }: Pick<Parameter, 'name' | 'schema' | 'content'>): unknown => {
  const described = schema ?? content[0]?.schema;
  return (described && sampleOfSchema(described)) ?? (isIdentifier.test(name) ? '1' : name);
};

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
  readonly headers: readonly HeaderField[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
}

const none: Credentials = { headers: [], query: [], cookies: [] };

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
      : [['Authorization', `${type === 'http' ? titled(scheme ?? '') : 'Bearer'} …`] as const],
  );
  const named = (place: string): readonly string[] => keys.filter(key => key.in === place).map(({ name }) => name);
  return {
    headers: [...authorizations, ...named('header').map(name => [name, '…'] as const)],
    query: named('query').map(name => `${encode(name)}=…`),
    cookies: named('cookie').map(name => `${name}=…`),
  };
};

const titled = (scheme: string): string => scheme.charAt(0).toUpperCase() + scheme.slice(1);
