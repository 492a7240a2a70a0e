// The objects of OpenAPI 3.0, 3.1 and 3.2, from the tables of fields in their specifications.
import type { SpecificationVersion } from '../source/description.ts';
import type { Fields, Form, Part, Parts, Rule } from './form.ts';
import { all, any, boolean, choice, either, fieldsOf, filledList, list, map, narrowed, part, text } from './form.ts';
import { jsonSchema } from './json-schema-part.ts';
import { schemaOf30 } from './schema-parts.ts';

export const openapi3Parts = (version: Exclude<SpecificationVersion, '2.0'>): Parts => {
  const since31 = (fields: Fields): Fields => (version === '3.0' ? {} : fields);
  const since32 = (fields: Fields): Fields => (version === '3.2' ? fields : {});
  const only30 = (fields: Fields): Fields => (version === '3.0' ? fields : {});

  const schema = version === '3.0' ? part('schema') : either(part('schema'), boolean);
  const content = map(part('media-type'));
  const oneContent: Form = { is: 'map', of: part('media-type'), single: true };
  const parameters = list(part('parameter'));
  const examples = { example: any, examples: map(part('example')) };
  const encodings = since32({
    prefixEncoding: list(part('encoding')),
    itemEncoding: part('encoding'),
  });
  const nestedEncodings = since32({ encoding: map(part('encoding')), ...encodings });
  const exclusiveEncodings: readonly Rule[] = [
    { rule: 'not-together', fields: ['encoding', 'prefixEncoding'] },
    { rule: 'not-together', fields: ['encoding', 'itemEncoding'] },
  ];
  const serialization: readonly Rule[] = [
    { rule: 'exactly-one', fields: ['schema', 'content'] },
    { rule: 'not-beside', field: 'content', others: ['style', 'explode', 'allowReserved'] },
    ...(version === '3.2' ? [] : [{ rule: 'not-beside', field: 'content', others: ['example', 'examples'] } as const]),
    oneExample,
  ];
  const named = (form: Form): Form => map(form, 'component');

  return {
    description: fieldsOf(
      {
        'openapi*': any,
        ...since32({ $self: text }),
        'info*': part('info'),
        ...since31({ jsonSchemaDialect: text }),
        servers: list(part('server')),
        ...(version === '3.0' ? { 'paths*': part('paths') } : { paths: part('paths') }),
        ...since31({ webhooks: map(part('path-item')) }),
        components: part('components'),
        security: list(part('security-requirement')),
        tags: list(part('tag')),
        externalDocs: part('external-documentation'),
      },
      version === '3.0' ? {} : { rules: [{ rule: 'at-least-one', fields: ['paths', 'components', 'webhooks'] }] },
    ),
    info: fieldsOf({
      'title*': text,
      ...since31({ summary: text }),
      description: text,
      termsOfService: text,
      contact: part('contact'),
      license: part('license'),
      'version*': text,
    }),
    contact: fieldsOf({ name: text, url: text, email: text }),
    license: fieldsOf(
      { 'name*': text, ...since31({ identifier: text }), url: text },
      { rules: [{ rule: 'not-together', fields: ['identifier', 'url'] }] },
    ),
    server: fieldsOf({
      'url*': text,
      description: text,
      ...since32({ name: text }),
      variables: map(part('server-variable')),
    }),
    'server-variable': fieldsOf({
      enum: version === '3.0' ? list(text) : filledList(text),
      'default*': text,
      description: text,
    }),
    components: fieldsOf({
      schemas: named(schema),
      responses: named(part('response')),
      parameters: named(part('parameter')),
      examples: named(part('example')),
      requestBodies: named(part('request-body')),
      headers: named(part('header')),
      securitySchemes: named(part('security-scheme')),
      links: named(part('link')),
      callbacks: named(part('callback')),
      ...since31({ pathItems: named(part('path-item')) }),
      ...since32({ mediaTypes: named(part('media-type')) }),
    }),
    paths: fieldsOf({}, { named: { names: 'path', of: part('path-item') } }),
    'path-item': fieldsOf(
      {
        $ref: text,
        summary: text,
        description: text,
        ...all(part('operation'), 'get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'),
        ...since32({ query: part('operation'), additionalOperations: map(part('operation')) }),
        servers: list(part('server')),
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
      parameters,
      requestBody: part('request-body'),
      ...(version === '3.0' ? { 'responses*': part('responses') } : { responses: part('responses') }),
      callbacks: map(part('callback')),
      deprecated: boolean,
      security: list(part('security-requirement')),
      servers: list(part('server')),
    }),
    'external-documentation': fieldsOf({ description: text, 'url*': text }),
    parameter: parameterOf(
      version,
      fieldsOf(
        {
          'name*': text,
          'in*': version === '3.2' ? choice(...locations, 'querystring') : choice(...locations),
          description: text,
          required: boolean,
          deprecated: boolean,
          allowEmptyValue: boolean,
          style: text,
          explode: boolean,
          allowReserved: boolean,
          schema,
          ...examples,
          content: oneContent,
        },
        { reference: 'instead', rules: serialization },
      ),
    ),
    'request-body': fieldsOf({ description: text, 'content*': content, required: boolean }, { reference: 'instead' }),
    'media-type': fieldsOf(
      {
        schema,
        ...since32({ itemSchema: schema, description: text }),
        ...examples,
        encoding: map(part('encoding')),
        ...encodings,
      },
      {
        rules: [oneExample, ...exclusiveEncodings],
        ...(version === '3.2' && { reference: 'instead' }),
      },
    ),
    encoding: fieldsOf(
      {
        contentType: text,
        headers: map(part('header')),
        style: choice('form', 'spaceDelimited', 'pipeDelimited', 'deepObject'),
        explode: boolean,
        allowReserved: boolean,
        ...nestedEncodings,
      },
      { rules: exclusiveEncodings },
    ),
    responses: fieldsOf(
      { default: part('response') },
      { named: { names: 'status', of: part('response') }, filled: true },
    ),
    response: fieldsOf(
      {
        ...since32({ summary: text }),
        ...(version === '3.2' ? { description: text } : { 'description*': text }),
        headers: map(part('header')),
        content,
        links: map(part('link')),
      },
      { reference: 'instead' },
    ),
    callback: fieldsOf({}, { reference: 'instead', named: { of: part('path-item') } }),
    example: fieldsOf(
      {
        summary: text,
        description: text,
        ...since32({ dataValue: any, serializedValue: text }),
        value: any,
        externalValue: text,
      },
      {
        reference: 'instead',
        rules: [
          { rule: 'not-together', fields: ['value', 'externalValue'] },
          { rule: 'not-together', fields: ['value', 'dataValue'] },
          { rule: 'not-together', fields: ['value', 'serializedValue'] },
          { rule: 'not-together', fields: ['serializedValue', 'externalValue'] },
        ],
      },
    ),
    link: fieldsOf(
      {
        operationRef: text,
        operationId: text,
        parameters: map(any),
        requestBody: any,
        description: text,
        server: part('server'),
      },
      { reference: 'instead', rules: [{ rule: 'exactly-one', fields: ['operationRef', 'operationId'] }] },
    ),
    header: fieldsOf(
      {
        description: text,
        required: boolean,
        deprecated: boolean,
        ...only30({ allowEmptyValue: boolean, allowReserved: boolean }),
        style: choice('simple'),
        explode: boolean,
        schema,
        ...examples,
        content: oneContent,
      },
      { reference: 'instead', rules: serialization },
    ),
    tag: fieldsOf({
      'name*': text,
      ...since32({ summary: text, parent: text, kind: text }),
      description: text,
      externalDocs: part('external-documentation'),
    }),
    schema: version === '3.0' ? schemaOf30 : jsonSchema(schema),
    discriminator: fieldsOf({ 'propertyName*': text, mapping: map(text), ...since32({ defaultMapping: text }) }),
    xml: fieldsOf({
      ...since32({ nodeType: choice('element', 'attribute', 'text', 'cdata', 'none') }),
      name: text,
      namespace: text,
      prefix: text,
      attribute: boolean,
      wrapped: boolean,
    }),
    'security-scheme': securityScheme(version),
    flows: fieldsOf({
      implicit: part('flow-implicit'),
      password: part('flow-password'),
      clientCredentials: part('flow-client-credentials'),
      authorizationCode: part('flow-authorization-code'),
      ...since32({ deviceAuthorization: part('flow-device-authorization') }),
    }),
    'flow-implicit': fieldsOf({ 'authorizationUrl*': text, ...ofEveryFlow }),
    'flow-password': fieldsOf({ 'tokenUrl*': text, ...ofEveryFlow }),
    'flow-client-credentials': fieldsOf({ 'tokenUrl*': text, ...ofEveryFlow }),
    'flow-authorization-code': fieldsOf({ 'authorizationUrl*': text, 'tokenUrl*': text, ...ofEveryFlow }),
    'flow-device-authorization': fieldsOf({ 'deviceAuthorizationUrl*': text, 'tokenUrl*': text, ...ofEveryFlow }),
    'security-requirement': fieldsOf({}, { others: 'none', named: { of: list(text) } }),
  };
};

const locations = ['query', 'header', 'path', 'cookie'];

const oneExample: Rule = { rule: 'not-together', fields: ['example', 'examples'] };

const ofEveryFlow: Fields = { refreshUrl: text, 'scopes*': map(text) };

const parameterOf = (version: SpecificationVersion, whole: Part): Part => {
  // 3.0 ignores these where they mean nothing, later versions do not have them there.
  const emptiness = version === '3.0' ? [] : ['allowEmptyValue'];
  const reserved = version === '3.1' ? ['allowReserved'] : [];
  return {
    ...whole,
    variants: {
      by: 'in',
      of: {
        path: narrowed(whole, {
          without: [...emptiness, ...reserved],
          required: ['required'],
          fields: { required: { is: 'constant', value: true }, style: choice('matrix', 'label', 'simple') },
        }),
        query: narrowed(whole, {
          fields: { style: choice('form', 'spaceDelimited', 'pipeDelimited', 'deepObject') },
        }),
        header: narrowed(whole, {
          without: version === '3.0' ? [] : ['allowEmptyValue', 'allowReserved'],
          fields: { style: choice('simple') },
        }),
        cookie: narrowed(whole, {
          without: [...emptiness, ...reserved],
          fields: { style: version === '3.2' ? choice('form', 'cookie') : choice('form') },
        }),
        ...(version === '3.2' && {
          querystring: narrowed(whole, {
            without: ['schema', 'style', 'explode', 'allowReserved', 'allowEmptyValue'],
            required: ['content'],
            rules: [oneExample],
          }),
        }),
      },
    },
  };
};

const securityScheme = (version: SpecificationVersion): Part => {
  const always: Fields = { description: text, ...(version === '3.2' && { deprecated: boolean }) };
  const oauth2: Fields = { 'flows*': part('flows'), ...(version === '3.2' && { oauth2MetadataUrl: text }) };
  const types: Readonly<Record<string, Fields>> = {
    apiKey: { 'name*': text, 'in*': choice('query', 'header', 'cookie') },
    http: { 'scheme*': text, bearerFormat: text },
    ...(version !== '3.0' && { mutualTLS: {} }),
    oauth2,
    openIdConnect: { 'openIdConnectUrl*': text },
  };
  const type = choice(...Object.keys(types));
  const of = Object.fromEntries(
    Object.entries(types).map(([name, fields]) => [name, fieldsOf({ 'type*': type, ...always, ...fields })]),
  );
  const fields = new Map(Object.values(of).flatMap(each => [...each.fields]));
  const http = fieldsOf({ 'type*': type, ...always, ...types.http });
  const withoutBearer = narrowed(http, { without: ['bearerFormat'] });
  of['http'] = { ...http, variants: { by: 'scheme', of: { basic: withoutBearer, digest: withoutBearer } } };
  return { ...fieldsOf({}), fields, required: ['type'], reference: 'instead', variants: { by: 'type', of } };
};
