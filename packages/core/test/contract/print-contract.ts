// A contract as plain data without places and sources, so that two contracts can be held side by side.
import type {
  Contract,
  ContractNode,
  Encoding,
  Header,
  Link,
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
  SecurityScheme,
  Server,
  ServerVariable,
} from '../../src/contract/model.ts';
import type { Schema } from '../../src/schema/schema.ts';

/** Only what differs from nothing is printed. */
export type Printed = { readonly [name: string]: unknown };

export const printContract = (contract: Contract): Printed => ({
  title: contract.title,
  version: contract.version,
  ...nodeOf(contract),
  servers: contract.servers.map(printServer),
  tags: contract.tags.map(({ name }) => name),
  operations: keyed(contract.operations, nameOf, it => printOperation(it, contract.servers)),
  webhooks: keyed(contract.webhooks, nameOf, it => printOperation(it, noServers)),
  securitySchemes: fromMap(contract.securitySchemes, printScheme),
  schemas: fromMap(contract.schemas, printSchema),
});

const noServers: readonly Server[] = [];

/** Servers are printed where they are not the inherited ones. */
const printOperation = (operation: Operation, inherited: readonly Server[]): Printed => ({
  ...nodeOf(operation),
  ...present({ operationId: operation.operationId, deprecated: operation.deprecated || undefined }),
  ...present({ tags: listed(operation.tags) }),
  parameters: keyed(operation.parameters, parameter => `${parameter.in} ${parameter.name}`, printParameter),
  ...present({ requestBody: operation.requestBody && printRequestBody(operation.requestBody) }),
  responses: keyed(operation.responses, response => response.status, printResponse),
  security: operation.security.map(requirement => Object.fromEntries(requirement)),
  ...present({ servers: operation.servers === inherited ? undefined : listed(operation.servers.map(it => it.url)) }),
  ...present({ callbacks: keyedOrNone(operation.callbacks, nameOf, it => printOperation(it, noServers)) }),
});

const nameOf = ({ method, path, callbackName }: Operation): string =>
  `${callbackName === undefined ? '' : `${callbackName}: `}${method} ${path}`;

const printParameter = (parameter: Parameter): Printed => ({
  ...nodeOf(parameter),
  ...present({ required: parameter.required || undefined, deprecated: parameter.deprecated || undefined }),
  ...printValue(parameter),
});

/** `form, exploded, reserved, empty` */
const printValue = ({ serialization, schema, content }: Pick<Parameter, 'serialization' | 'schema' | 'content'>) =>
  present({
    style: serialization && printSerialization(serialization),
    schema: schema && printSchema(schema),
    content: keyedOrNone(content, mediaType => mediaType.range, printMediaType),
  });

const printSerialization = (it: NonNullable<Parameter['serialization']>): string =>
  [it.style, it.explode && 'exploded', it.allowReserved && 'reserved', it.allowEmptyValue && 'empty']
    .filter(word => word !== false)
    .join(', ');

const printRequestBody = (body: RequestBody): Printed => ({
  ...nodeOf(body),
  ...present({ required: body.required || undefined }),
  content: keyed(body.content, mediaType => mediaType.range, printMediaType),
});

const printMediaType = (mediaType: MediaType): Printed => ({
  ...nodeOf(mediaType),
  ...present({
    schema: mediaType.schema && printSchema(mediaType.schema),
    itemSchema: mediaType.itemSchema && printSchema(mediaType.itemSchema),
    encoding: mediaType.encoding.size === 0 ? undefined : fromMap(mediaType.encoding, printEncoding),
    prefixEncoding: listed(mediaType.prefixEncoding.map(printEncoding)),
    itemEncoding: mediaType.itemEncoding && printEncoding(mediaType.itemEncoding),
  }),
});

const printEncoding = (encoding: Encoding): Printed => ({
  ...nodeOf(encoding),
  ...present({
    contentType: encoding.contentType,
    style: encoding.serialization && printSerialization(encoding.serialization),
    headers: keyedOrNone(encoding.headers, header => header.name, printHeader),
  }),
});

const printResponse = (response: Response): Printed => ({
  ...nodeOf(response),
  ...present({
    headers: keyedOrNone(response.headers, header => header.name, printHeader),
    content: keyedOrNone(response.content, mediaType => mediaType.range, printMediaType),
    links: response.links.size === 0 ? undefined : fromMap(response.links, printLink),
  }),
});

const printHeader = (header: Header): Printed => ({
  ...nodeOf(header),
  ...present({ required: header.required || undefined, deprecated: header.deprecated || undefined }),
  ...printValue(header),
});

const printLink = (link: Link): Printed => ({
  ...nodeOf(link),
  target: link.target,
  ...present({ parameters: link.parameters.size === 0 ? undefined : Object.fromEntries(link.parameters) }),
  ...present({ requestBody: link.requestBody }),
});

const printScheme = ({ name, deprecated, flows, parameter, ...scheme }: SecurityScheme): Printed => ({
  ...nodeOf(scheme),
  ...present({ deprecated: deprecated || undefined, parameter }),
  ...present({ type: scheme.type, scheme: scheme.scheme, bearerFormat: scheme.bearerFormat }),
  ...present({ openIdConnectUrl: scheme.openIdConnectUrl, oauth2MetadataUrl: scheme.oauth2MetadataUrl }),
  ...present({
    flows:
      flows.size === 0 ? undefined : fromMap(flows, flow => ({ ...flow, scopes: Object.fromEntries(flow.scopes) })),
  }),
});

const printServer = (server: Server): Printed => ({
  url: server.url,
  ...nodeOf(server),
  ...present({ variables: server.variables.size === 0 ? undefined : fromMap(server.variables, printVariable) }),
});

const printVariable = (variable: ServerVariable): Printed => ({
  ...nodeOf(variable),
  default: variable.default,
  ...present({ enum: variable.enum }),
});

/** A schema as it is written, under the names of 3.x; what 2.0 writes in the same object and is not of the schema left out. */
const printSchema = ({ source }: Schema): unknown => {
  const text = JSON.stringify(source, (_, value: unknown) => (isParameter(value) ? schemaIn(value) : value));
  const value = JSON.parse(text.replaceAll('#/definitions/', '#/components/schemas/')) as unknown;
  return isObject(value) ? present({ ...value, description: undefined, collectionFormat: undefined }) : value;
};

const isObject = (value: unknown): value is Printed => typeof value === 'object' && value !== null;

const isParameter = (value: unknown): value is Printed => isObject(value) && typeof value['in'] === 'string';

const schemaIn = (parameter: Printed): Printed =>
  present({
    ...parameter,
    name: undefined,
    in: undefined,
    required: undefined,
    description: undefined,
    collectionFormat: undefined,
    allowEmptyValue: undefined,
  });

const nodeOf = ({ documentation, extensions }: Pick<ContractNode, 'documentation' | 'extensions'>): Printed => ({
  ...documentation,
  ...Object.fromEntries(extensions),
});

const present = (fields: Printed): Printed =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const listed = <It>(list: readonly It[]): readonly It[] | undefined => (list.length === 0 ? undefined : list);

const keyed = <It>(list: readonly It[], key: (it: It) => string, print: (it: It) => unknown): Printed =>
  Object.fromEntries(list.map(it => [key(it), print(it)]));

const keyedOrNone = <It>(list: readonly It[], key: (it: It) => string, print: (it: It) => unknown) =>
  list.length === 0 ? undefined : keyed(list, key, print);

const fromMap = <It>(map: ReadonlyMap<string, It>, print: (it: It) => unknown): Printed =>
  Object.fromEntries([...map].map(([name, it]) => [name, print(it)]));
