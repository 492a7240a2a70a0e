// What the specification says of each object of OpenAPI 2.0: its fields, and values to try.
import type { Field, Fields, Specification } from './grammar.ts';
import { flag, items, mapOf, off, one, text, value, values } from './grammar.ts';
import { schemaFields, schemaSample } from './specification-schema.ts';

const description = { is: text('One thing', 'Another thing') };
const url = (path: string) => text(`https://shop.example/${path}`, `https://shop.example/${path}/2`);
const externalDocs = { is: one('external-docs') };
const ranges = { is: values('application/json', 'text/csv') };
const produces = { ...ranges, direction: 'opposite' } as const;
const schemes = { is: values('wss', 'https') };
const operation = { is: one('operation') };

const isPlain = ({ in: place }: Fields): boolean => place !== 'body';
const isArray = ({ type }: Fields): boolean => type === 'array';
const isInPath = (item: unknown): boolean => (item as Fields)['in'] === 'path';
const isOf =
  (...types: readonly unknown[]) =>
  (object: Fields): boolean =>
    types.includes(object['type']);
const isFlow =
  (...flows: readonly unknown[]) =>
  (object: Fields): boolean =>
    flows.includes(object['flow']);

/** The keywords that parameters, headers and items carry themselves. */
const inline = (when: (object: Fields) => boolean): Readonly<Record<string, Field>> => {
  const all = schemaFields('2.0');
  const names =
    'format default enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems';
  const keywords = names.split(' ').map(name => [name, all[name] as Field] as const);
  return {
    type: { is: value('string', 'integer', 'boolean'), required: true, if: object => when(object) && !isArray(object) },
    items: { is: one('items'), required: true, if: object => when(object) && isArray(object) },
    collectionFormat: {
      is: text('ssv', 'csv', 'pipes'),
      default: 'csv',
      if: object => when(object) && isArray(object),
    },
    ...Object.fromEntries(
      keywords.map(([name, field]) => [
        name,
        { ...field, if: (object: Fields, key: string) => when(object) && (field.if?.(object, key) ?? true) },
      ]),
    ),
  };
};

export const openapi2: Specification = {
  root: {
    fields: {
      swagger: { is: { kind: 'fixed' } },
      info: { is: one('info'), required: true },
      host: { is: text('other.shop.example') },
      basePath: { is: text('/v2') },
      schemes,
      consumes: { ...ranges, default: ['application/json'] },
      produces,
      paths: { is: mapOf('path-item', '/added'), required: true },
      definitions: { is: mapOf('schema', 'Added'), required: true },
      parameters: { is: mapOf('parameter', 'Added'), required: true },
      responses: { is: mapOf('response', 'Added'), required: true },
      securityDefinitions: { is: mapOf('security-scheme', 'added'), required: true },
      security: { is: items('security-requirement') },
      tags: { is: items('tag') },
      externalDocs,
    },
  },
  info: {
    fields: {
      title: { is: text('Something'), required: true },
      description,
      termsOfService: { is: url('terms-of-use') },
      contact: { is: one('contact') },
      license: { is: one('license') },
      version: { is: text('1.3.0'), required: true },
    },
  },
  contact: {
    sample: { name: 'Desk' },
    fields: { name: { is: text('Desk') }, url: { is: url('desk') }, email: { is: text('other@shop.example') } },
  },
  license: {
    sample: { name: 'MIT' },
    fields: { name: { is: text('MIT'), required: true }, url: { is: url('license') } },
  },
  'path-item': {
    sample: { get: { responses: { 200: { description: 'OK' } } } },
    fields: {
      $ref: { is: { kind: 'fixed' } },
      get: operation,
      put: operation,
      post: operation,
      delete: operation,
      options: operation,
      head: operation,
      patch: operation,
      parameters: { is: { ...items('parameter'), keep: isInPath } },
    },
  },
  operation: {
    sample: { responses: { 200: { description: 'OK' } } },
    fields: {
      tags: { is: values('added') },
      summary: description,
      description,
      externalDocs,
      operationId: { is: text('renamed') },
      consumes: ranges,
      produces,
      parameters: { is: { ...items('parameter'), keep: isInPath } },
      responses: { is: mapOf('response', '302'), direction: 'opposite', required: true },
      schemes,
      deprecated: { is: flag, default: off },
      security: { is: items('security-requirement') },
    },
  },
  'external-docs': {
    sample: { url: 'https://shop.example/more' },
    fields: { description, url: { is: url('elsewhere'), required: true } },
  },
  parameter: {
    sample: { name: 'added', in: 'query', type: 'string' },
    fields: {
      name: { is: text('renamed'), required: true, if: object => !isInPath(object) },
      in: {
        is: text('query', 'header'),
        required: true,
        if: ({ in: place }) => place === 'query' || place === 'header',
      },
      description,
      required: { is: flag, default: off, if: object => !isInPath(object) },
      schema: { is: one('schema'), required: true, if: object => !isPlain(object) },
      allowEmptyValue: { is: flag, default: off, if: ({ in: place }) => place === 'query' },
      ...inline(isPlain),
    },
  },
  items: { sample: { type: 'string' }, fields: inline(() => true) },
  response: {
    sample: { description: 'Added' },
    fields: {
      description: { ...description, required: true },
      schema: { is: one('schema') },
      headers: { is: mapOf('header', 'X-Added') },
      examples: {
        is: { kind: 'map', of: value('a', 'b'), key: 'application/json' },
        if: object => object['examples'] !== undefined,
      },
    },
  },
  header: { sample: { type: 'string' }, fields: { description, ...inline(() => true) } },
  tag: {
    sample: { name: 'added' },
    fields: { name: { is: text('renamed'), required: true }, description, externalDocs },
  },
  'security-requirement': {
    sample: { basic: [] },
    entries: { key: 'basic', of: values('read', 'write') },
    fields: {},
  },
  'security-scheme': {
    sample: { type: 'basic' },
    fields: {
      type: { is: text('basic'), required: true, if: isOf('apiKey') },
      description,
      name: { is: text('X-Other'), if: isOf('apiKey'), required: true },
      in: { is: text('query'), if: isOf('apiKey'), required: true },
      flow: { is: text('password'), if: isOf('oauth2'), required: true },
      authorizationUrl: { is: url('authorize'), if: isFlow('implicit', 'accessCode'), required: true },
      tokenUrl: { is: url('token'), if: isFlow('password', 'application', 'accessCode'), required: true },
      scopes: { is: { kind: 'map', of: text('Said better'), key: 'admin' }, if: isOf('oauth2'), required: true },
    },
  },
  reference: { fields: { $ref: { is: { kind: 'fixed' } } } },
  xml: {
    sample: { name: 'added' },
    fields: {
      name: { is: text('renamed') },
      namespace: { is: url('xml') },
      prefix: { is: text('p') },
      attribute: { is: flag, default: off },
      wrapped: { is: flag, default: off },
    },
  },
  schema: { sample: schemaSample, fields: schemaFields('2.0') },
};
