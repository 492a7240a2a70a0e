// The objects of OpenAPI 2.0, from the tables of fields in its specification.
import type { Fields, Part, Parts } from './form.ts';
import { all, any, boolean, choice, fieldsOf, filledList, list, map, named, part, text } from './form.ts';
import { limits, schemaOf20 } from './schema-parts.ts';

const schemes = list(choice('http', 'https', 'ws', 'wss'));
const mediaTypes = list(text);
const parameters = list(part('parameter'));
const collected = ['csv', 'ssv', 'tsv', 'pipes'];

/** What stands in a parameter, a header or their items instead of a schema. */
const inline = (types: readonly string[], collections: readonly string[]): Fields => ({
  'type*': choice(...types),
  format: text,
  items: part('items'),
  collectionFormat: choice(...collections),
  default: any,
  ...limits,
  enum: filledList(any),
});

const itemsOfArray = { rules: [{ rule: 'items-of-array' }] } as const;

const plainTypes = ['string', 'number', 'integer', 'boolean', 'array'];

const parameter = (): Part => {
  const location = { 'in*': choice('query', 'header', 'path', 'formData', 'body') };
  const always: Fields = { 'name*': text, ...location, description: text };
  const optional: Fields = { required: boolean };
  const multiple = inline(plainTypes, [...collected, 'multi']);
  const of = {
    query: fieldsOf({ ...always, ...optional, allowEmptyValue: boolean, ...multiple }, itemsOfArray),
    header: fieldsOf({ ...always, ...optional, ...inline(plainTypes, collected) }, itemsOfArray),
    path: fieldsOf(
      {
        ...always,
        'required*': { is: 'constant', value: true },
        ...inline(plainTypes, collected),
      },
      itemsOfArray,
    ),
    formData: fieldsOf(
      {
        ...always,
        ...optional,
        allowEmptyValue: boolean,
        ...multiple,
        'type*': choice(...plainTypes, 'file'),
      },
      itemsOfArray,
    ),
    body: fieldsOf({ ...always, ...optional, 'schema*': part('schema') }),
  };
  const fields = new Map([...of.body.fields, ...of.formData.fields]);
  return { ...fieldsOf({}), fields, required: ['name', 'in'], reference: 'instead', variants: { by: 'in', of } };
};

const securityScheme = (): Part => {
  const type = choice('basic', 'apiKey', 'oauth2');
  const flow = choice('implicit', 'password', 'application', 'accessCode');
  const oauth2: Fields = { 'type*': type, description: text, 'flow*': flow, 'scopes*': map(text) };
  const authorized = { 'authorizationUrl*': text };
  const token = { 'tokenUrl*': text };
  const flows = {
    implicit: fieldsOf({ ...oauth2, ...authorized }),
    password: fieldsOf({ ...oauth2, ...token }),
    application: fieldsOf({ ...oauth2, ...token }),
    accessCode: fieldsOf({ ...oauth2, ...authorized, ...token }),
  };
  const anyFlow = { ...fieldsOf(oauth2), fields: flows.accessCode.fields };
  const of = {
    basic: fieldsOf({ 'type*': type, description: text }),
    apiKey: fieldsOf({ 'type*': type, description: text, 'name*': text, 'in*': choice('query', 'header') }),
    oauth2: { ...anyFlow, variants: { by: 'flow', of: flows } },
  };
  const fields = new Map([...of.apiKey.fields, ...anyFlow.fields]);
  return { ...fieldsOf({}), fields, required: ['type'], variants: { by: 'type', of } };
};

export const openapi2Parts: Parts = {
  description: fieldsOf({
    'swagger*': any,
    'info*': part('info'),
    host: named('host'),
    basePath: named('base-path'),
    schemes,
    consumes: mediaTypes,
    produces: mediaTypes,
    'paths*': part('paths'),
    definitions: map(part('schema')),
    parameters: map(part('parameter')),
    responses: map(part('response')),
    securityDefinitions: map(part('security-scheme')),
    security: list(part('security-requirement')),
    tags: list(part('tag')),
    externalDocs: part('external-documentation'),
  }),
  info: fieldsOf({
    'title*': text,
    description: text,
    termsOfService: text,
    contact: part('contact'),
    license: part('license'),
    'version*': text,
  }),
  contact: fieldsOf({ name: text, url: text, email: text }),
  license: fieldsOf({ 'name*': text, url: text }),
  paths: fieldsOf({}, { named: { names: 'path', of: part('path-item') } }),
  'path-item': fieldsOf(
    {
      $ref: text,
      ...all(part('operation'), 'get', 'put', 'post', 'delete', 'options', 'head', 'patch'),
      parameters,
    },
    { reference: 'inside' },
  ),
  operation: fieldsOf({
    tags: list(text),
    summary: text,
    description: text,
    externalDocs: part('external-documentation'),
    operationId: text,
    consumes: mediaTypes,
    produces: mediaTypes,
    parameters,
    'responses*': part('responses'),
    schemes,
    deprecated: boolean,
    security: list(part('security-requirement')),
  }),
  'external-documentation': fieldsOf({ description: text, 'url*': text }),
  parameter: parameter(),
  items: fieldsOf(inline(plainTypes, collected), itemsOfArray),
  responses: fieldsOf(
    { default: part('response') },
    { named: { names: 'status-2.0', of: part('response') }, filled: true },
  ),
  response: fieldsOf(
    { 'description*': text, schema: part('schema'), headers: map(part('header')), examples: map(any) },
    { reference: 'instead' },
  ),
  header: fieldsOf({ description: text, ...inline(plainTypes, collected) }, itemsOfArray),
  tag: fieldsOf({ 'name*': text, description: text, externalDocs: part('external-documentation') }),
  schema: schemaOf20,
  xml: fieldsOf({ name: text, namespace: text, prefix: text, attribute: boolean, wrapped: boolean }),
  'security-scheme': securityScheme(),
  'security-requirement': fieldsOf({}, { others: 'none', named: { of: list(text) } }),
};
