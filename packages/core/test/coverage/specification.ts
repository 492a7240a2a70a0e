// What the specification says of each object of OpenAPI 3.x: its fields, the versions that have them, and values to try.
import type { Fields, Specification, Version } from './grammar.ts';
import { entry, flag, items, mapOf, off, one, text, value, values } from './grammar.ts';
import { schemaFields, schemaSample } from './specification-schema.ts';

const description = { is: text('One thing', 'Another thing') };
const url = (path: string) => text(`https://shop.example/${path}`, `https://shop.example/${path}/2`);
const externalDocs = { is: one('external-docs') };
const example = { is: value({ a: 1 }, [1]), unless: ['examples'] };
const examples = { is: mapOf('example', 'more'), unless: ['example'] };
const operation = { is: one('operation'), if: isOwn };
const content = { is: mapOf('media-type', 'text/csv', 'alone'), unless: ['schema'], required: true };
const schema = { is: one('schema'), unless: ['content'], required: true };

const stylesByPlace: Readonly<Record<string, readonly string[]>> = {
  path: ['matrix', 'label', 'simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  cookie: ['form', 'cookie'],
};
const stylesOf = ({ in: place }: Fields): readonly string[] => stylesByPlace[String(place)] ?? ['simple'];
const defaultStyle = ({ in: place }: Fields): string => (place === 'query' || place === 'cookie' ? 'form' : 'simple');
const isExploded = (object: Fields): boolean =>
  ['form', 'cookie'].includes(typeof object['style'] === 'string' ? object['style'] : defaultStyle(object));
const isWritten = ({ in: place, style, schema: written }: Fields): boolean =>
  place !== 'querystring' && written !== undefined && style !== 'deepObject';

/** A path item that refers to another one has only words of its own. */
function isOwn(object: Fields): boolean {
  return object['$ref'] === undefined;
}

const isOf =
  (...types: readonly unknown[]) =>
  (object: Fields): boolean =>
    types.includes(object['type']);
const isUnder =
  (...keys: readonly string[]) =>
  (_object: Fields, key: string): boolean =>
    keys.includes(key);
const isMultipart = (_object: Fields, key: string): boolean => key.startsWith('multipart');
const isInPath = (item: unknown): boolean => (item as Fields)['in'] === 'path';
const isInUrl = (name: string, server: Fields): boolean => String(server['url']).includes(`{${name}}`);

export const openapi3 = (version: Version): Specification => ({
  root: {
    fields: {
      openapi: { is: { kind: 'fixed' } },
      $self: { is: url('self.yaml'), since: '3.2' },
      jsonSchemaDialect: { is: text('https://spec.openapis.org/oas/3.1/dialect/base'), since: '3.1' },
      info: { is: one('info'), required: true },
      servers: { is: items('server') },
      paths: { is: mapOf('path-item', '/added'), required: true },
      webhooks: { is: mapOf('path-item', 'added'), since: '3.1', direction: 'opposite' },
      components: { is: one('components'), required: true },
      security: { is: items('security-requirement') },
      tags: { is: items('tag') },
      externalDocs,
    },
  },
  info: {
    fields: {
      title: { is: text('Something', 'Anything'), required: true },
      summary: { is: description.is, since: '3.1' },
      description,
      termsOfService: { is: url('terms-of-use') },
      contact: { is: one('contact') },
      license: { is: one('license') },
      version: { is: text('1.3.0', '2.0.0'), required: true },
    },
  },
  contact: {
    sample: { name: 'Desk' },
    fields: { name: { is: text('Desk') }, url: { is: url('desk') }, email: { is: text('other@shop.example') } },
  },
  license: {
    sample: { name: 'MIT' },
    fields: {
      name: { is: text('MIT', 'BSD'), required: true },
      identifier: { is: text('MIT', 'BSD-3-Clause'), since: '3.1', unless: ['url'] },
      url: { is: url('license'), unless: ['identifier'] },
    },
  },
  server: {
    sample: { url: 'https://added.shop.example' },
    fields: {
      url: { is: text('https://other.shop.example'), required: true },
      name: { is: text('second', 'third'), since: '3.2' },
      description,
      variables: { is: { ...mapOf('server-variable', 'unused'), keep: isInUrl } },
    },
  },
  'server-variable': {
    sample: { default: 'a' },
    fields: { enum: { is: values('eu', 'ap') }, default: { is: text('us', '8443'), required: true }, description },
  },
  components: {
    fields: {
      schemas: { is: mapOf('schema', 'Added') },
      responses: { is: mapOf('response', 'Added') },
      parameters: { is: mapOf('parameter', 'Added') },
      examples: { is: mapOf('example', 'Added') },
      requestBodies: { is: mapOf('request-body', 'Added') },
      headers: { is: mapOf('header', 'Added') },
      securitySchemes: { is: mapOf('security-scheme', 'added') },
      links: { is: mapOf('link', 'Added') },
      callbacks: { is: mapOf('callback', 'Added') },
      pathItems: { is: mapOf('path-item', 'Added'), since: '3.1' },
      mediaTypes: { is: mapOf('media-type', 'Added'), since: '3.2' },
    },
  },
  'path-item': {
    sample: { get: { responses: { 200: { description: 'OK' } } } },
    fields: {
      $ref: { is: { kind: 'fixed' } },
      summary: description,
      description,
      get: operation,
      put: operation,
      post: operation,
      delete: operation,
      options: operation,
      head: operation,
      patch: operation,
      trace: operation,
      query: { ...operation, since: '3.2' },
      additionalOperations: { is: mapOf('operation', 'MOVE'), since: '3.2', if: isOwn },
      servers: { is: items('server'), if: isOwn },
      parameters: { is: { ...items('parameter'), keep: isInPath }, if: isOwn },
    },
  },
  operation: {
    sample: { responses: { 200: { description: 'OK' } } },
    fields: {
      tags: { is: values('added') },
      summary: description,
      description,
      externalDocs,
      operationId: { is: text('renamed', 'renamedAgain') },
      parameters: { is: { ...items('parameter'), keep: isInPath } },
      requestBody: { is: one('request-body') },
      responses: { is: mapOf('response', '302'), direction: 'opposite' },
      callbacks: { is: mapOf('callback', 'added'), direction: 'opposite' },
      deprecated: { is: flag, default: off },
      security: { is: items('security-requirement') },
      servers: { is: items('server') },
    },
  },
  'external-docs': {
    sample: { url: 'https://shop.example/more' },
    fields: { description, url: { is: url('elsewhere'), required: true } },
  },
  parameter: {
    sample: { name: 'added', in: 'query', schema: { type: 'string' } },
    fields: {
      name: { is: text('renamed'), required: true, if: object => !isInPath(object) },
      in: {
        is: text('query', 'header'),
        required: true,
        if: ({ in: place }) => place === 'query' || place === 'header',
      },
      description,
      required: { is: flag, default: off, if: object => !isInPath(object) },
      deprecated: { is: flag, default: off },
      allowEmptyValue: {
        is: flag,
        default: off,
        if: ({ in: place, schema: it }) => place === 'query' && it !== undefined,
      },
      style: { is: object => text(...stylesOf(object)), default: defaultStyle, if: isWritten },
      explode: { is: flag, default: isExploded, if: isWritten },
      allowReserved: { is: flag, default: off, if: object => object['in'] === 'query' && isWritten(object) },
      schema,
      example,
      examples,
      content,
    },
  },
  'request-body': {
    sample: { content: { 'application/json': { schema: { type: 'object' } } } },
    fields: {
      description,
      content: { is: mapOf('media-type', 'text/csv'), required: true },
      required: { is: flag, default: off },
    },
  },
  'media-type': {
    sample: { schema: { type: 'string' } },
    fields: {
      schema: { is: one('schema'), unless: ['itemSchema'] },
      itemSchema: { is: one('schema'), since: '3.2', unless: ['schema'] },
      example,
      examples,
      encoding: {
        is: mapOf('encoding', 'caption'),
        if: (_object, key) => /^multipart|urlencoded/.test(key),
        unless: ['prefixEncoding', 'itemEncoding'],
      },
      prefixEncoding: { is: items('encoding'), since: '3.2', if: isMultipart, unless: ['encoding'] },
      itemEncoding: { is: one('encoding'), since: '3.2', if: isMultipart, unless: ['encoding'] },
    },
  },
  encoding: {
    sample: { contentType: 'text/csv' },
    fields: {
      contentType: { is: text('text/css', 'text/csv'), unless: ['style'] },
      headers: { is: mapOf('header', 'X-Added'), if: ({ style }) => style === undefined },
      style: { is: text('form', 'spaceDelimited'), default: 'form', unless: ['contentType'] },
      explode: { is: flag, default: isExploded, unless: ['contentType'] },
      allowReserved: { is: flag, default: off, unless: ['contentType'] },
      encoding: {
        is: mapOf('encoding', 'added'),
        since: '3.2',
        if: isMixed,
        unless: ['prefixEncoding', 'itemEncoding'],
      },
      prefixEncoding: { is: items('encoding'), since: '3.2', if: isMixed, unless: ['encoding'] },
      itemEncoding: { is: one('encoding'), since: '3.2', if: isMixed, unless: ['encoding'] },
    },
  },
  response: {
    sample: { description: 'Added' },
    fields: {
      summary: { is: description.is, since: '3.2' },
      description: { ...description, required: true },
      headers: { is: mapOf('header', 'X-Added') },
      content: { is: mapOf('media-type', 'text/csv') },
      links: { is: mapOf('link', 'added') },
    },
  },
  callback: {
    sample: { '{$request.query.url}': { post: { responses: { 200: { description: 'OK' } } } } },
    entries: entry('path-item', '{$request.query.url}'),
    fields: {},
  },
  example: {
    sample: { value: 'added' },
    fields: {
      summary: description,
      description,
      value: { is: value(1, 'b'), unless: ['externalValue', 'dataValue', 'serializedValue'] },
      externalValue: { is: url('example.json'), unless: ['value', 'serializedValue'] },
      dataValue: { is: value({ text: 'b' }), since: '3.2', unless: ['value'] },
      serializedValue: { is: text('{"text": "b"}'), since: '3.2', unless: ['value', 'externalValue'] },
    },
  },
  link: {
    sample: { operationId: 'showOrder' },
    fields: {
      operationRef: { is: text('#/paths/~1forms/post'), unless: ['operationId'], required: true },
      operationId: { is: text('fillForm'), unless: ['operationRef'], required: true },
      parameters: { is: { kind: 'map', of: value('a', 'b'), key: 'added' } },
      requestBody: { is: value('a', { b: 1 }) },
      description,
      server: { is: one('server') },
    },
  },
  header: {
    sample: { schema: { type: 'string' } },
    fields: {
      description,
      required: { is: flag, default: off },
      deprecated: { is: flag, default: off },
      style: { is: text('simple'), default: 'simple', unless: ['content'] },
      explode: { is: flag, default: off, unless: ['content'] },
      schema,
      example,
      examples,
      content,
    },
  },
  tag: {
    sample: { name: 'added' },
    fields: {
      name: { is: text('renamed'), required: true },
      summary: { is: description.is, since: '3.2' },
      description,
      externalDocs,
      parent: { is: text('orders', 'returns'), since: '3.2' },
      kind: { is: text('nav', 'badge'), since: '3.2' },
    },
  },
  'security-requirement': {
    sample: { certificate: [] },
    entries: { key: 'certificate', of: values('read', 'write') },
    fields: {},
  },
  'security-scheme': {
    sample: { type: 'http', scheme: 'basic' },
    fields: {
      type: { is: text('http'), required: true },
      description,
      name: { is: text('X-Other'), if: isOf('apiKey'), required: true },
      in: { is: text('query', 'cookie'), if: isOf('apiKey'), required: true },
      scheme: { is: text('basic', 'digest'), if: isOf('http'), required: true },
      bearerFormat: { is: text('opaque'), if: isOf('http') },
      flows: { is: one('flows'), if: isOf('oauth2'), required: true },
      openIdConnectUrl: { is: url('openid'), if: isOf('openIdConnect'), required: true },
      oauth2MetadataUrl: { is: url('oauth'), since: '3.2', if: isOf('oauth2') },
      deprecated: { is: flag, default: off, since: '3.2' },
    },
  },
  flows: {
    fields: {
      implicit: { is: one('flow') },
      password: { is: one('flow') },
      clientCredentials: { is: one('flow') },
      authorizationCode: { is: one('flow') },
      deviceAuthorization: { is: one('flow'), since: '3.2' },
    },
  },
  flow: {
    sample: { tokenUrl: 'https://shop.example/token', scopes: {} },
    fields: {
      authorizationUrl: { is: url('authorize'), if: isUnder('implicit', 'authorizationCode'), required: true },
      deviceAuthorizationUrl: { is: url('device'), since: '3.2', if: isUnder('deviceAuthorization'), required: true },
      tokenUrl: { is: url('token'), if: (_object, key) => key !== 'implicit', required: true },
      refreshUrl: { is: url('refresh') },
      scopes: { is: { kind: 'map', of: text('Said better'), key: 'admin' }, required: true },
    },
  },
  reference: {
    fields: {
      $ref: { is: { kind: 'fixed' } },
      summary: { is: description.is, since: '3.1', if: (_object, key) => key !== 'X-Rate' },
      description: { is: description.is, since: '3.1' },
    },
  },
  discriminator: {
    sample: { propertyName: 'species' },
    fields: {
      propertyName: { is: text('breed'), required: true },
      mapping: { is: { kind: 'map', of: text('#/components/schemas/Dog', '#/components/schemas/Cat'), key: 'kitten' } },
      defaultMapping: { is: text('#/components/schemas/Cat', '#/components/schemas/Dog'), since: '3.2' },
    },
  },
  xml: {
    sample: { name: 'added' },
    fields: {
      nodeType: { is: text('cdata', 'attribute'), since: '3.2', unless: ['attribute', 'wrapped'] },
      name: { is: text('renamed') },
      namespace: { is: url('xml') },
      prefix: { is: text('p', 'q') },
      attribute: { is: flag, default: off, unless: ['nodeType'] },
      wrapped: { is: flag, default: off, unless: ['nodeType'] },
    },
  },
  schema: { sample: schemaSample, fields: schemaFields(version) },
});

function isMixed({ contentType }: Fields): boolean {
  return String(contentType).startsWith('multipart');
}
