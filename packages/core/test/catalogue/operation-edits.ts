// Edits of operations and of all that is not a schema, by what oasdiff calls them: both sides as the members of a description.

export type OperationEdit = readonly [id: string, base: object, revision: object];

const done = { 200: { description: 'Done' } };
const text = { schema: { type: 'string' } };
const json = { 'application/json': { schema: { type: 'object', properties: { a: { type: 'string' } } } } };

const paths = (operation: object, pathItem: object = {}) => ({
  paths: { '/things': { ...pathItem, post: { responses: done, ...operation } } },
});
const both = (there: string, back: string, base: object, revision: object): readonly OperationEdit[] => [
  [there, base, revision],
  [back, revision, base],
];
const thing = (operation: object) => ({ paths: { '/things/{id}': { get: { responses: done, ...operation } } } });
const withoutOne = { paths: { '/things': { post: { responses: done } } } };
const withOne = (operation: object) => ({
  paths: { '/things': { post: { responses: done }, get: { responses: done, ...operation } } },
});
const withPath = (operation: object) => ({
  paths: { '/things': { post: { responses: done } }, '/others': { get: { responses: done, ...operation } } },
});
const withSchema = (schema: object) =>
  paths({ requestBody: { required: true, content: { 'application/json': { schema } } } });
const withBody = (requestBody?: object) => paths(requestBody ? { requestBody: { content: json, ...requestBody } } : {});
const withParameter = (parameter?: object) =>
  paths(parameter ? { parameters: [{ name: 'q', in: 'query', ...text, ...parameter }] } : {});
const withResponse = (response: object) => paths({ responses: { 200: { description: 'Done', ...response } } });
const withProperties = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
});
const inResponse = (schema: object) => withResponse({ content: { 'application/json': { schema } } });
const inHeader = (schema: object) => paths({ parameters: [{ name: 'X', in: 'header', schema }] });
const a = { type: 'string' };
const b = { type: 'string', default: 'b' };

const kind = (name: string) => ({
  type: 'object',
  required: ['kind', 'sort'],
  properties: { kind: { type: 'string' }, sort: { type: 'string' }, [name]: { type: 'string' } },
});
const kinds = (discriminator: object) => ({
  oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
  discriminator: { propertyName: 'kind', ...discriminator },
});
const discriminatorPlaces = {
  'request-body': withSchema,
  'request-property': (schema: object) => withSchema(withProperties({ p: schema })),
  'response-body': inResponse,
  'response-property': (schema: object) => inResponse(withProperties({ p: schema })),
};
const components = { components: { schemas: { A: kind('a'), B: kind('b') } } };

const security = {
  ...paths({}),
  components: {
    securitySchemes: { key: { type: 'apiKey', name: 'X-Key', in: 'header' }, login: { type: 'oauth2', flows: {} } },
  },
};
const oauth = (flow: object, used: readonly string[] = []) => ({
  ...paths({ security: [{ login: used }] }),
  components: {
    securitySchemes: {
      login: {
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: 'https://a.example/in',
            tokenUrl: 'https://a.example/token',
            scopes: { read: 'Read' },
            ...flow,
          },
        },
      },
    },
  },
});
const scheme = (security: object) => ({
  ...paths({ security: [{ login: [] }] }),
  components: { securitySchemes: { login: security } },
});
const global = (required: readonly object[]) => ({ ...security, security: required });
const own = (required: readonly object[]) => ({ ...security, ...paths({ security: required }) });

export const operationEdits: readonly OperationEdit[] = [
  ...both('endpoint-added', 'api-removed-without-deprecation', withoutOne, withOne({})),
  ...both('endpoint-added', 'api-path-removed-without-deprecation', withoutOne, withPath({})),
  ['api-removed-with-deprecation', withOne({ deprecated: true }), withoutOne],
  ['api-path-removed-with-deprecation', withPath({ deprecated: true }), withoutOne],
  ['api-removed-before-sunset', withOne({ deprecated: true, 'x-sunset': '2999-01-01' }), withoutOne],
  ['api-path-removed-before-sunset', withPath({ deprecated: true, 'x-sunset': '2999-01-01' }), withoutOne],
  ...both('endpoint-deprecated', 'endpoint-reactivated', withOne({}), withOne({ deprecated: true })),
  ['endpoint-deprecated-with-sunset', withOne({}), withOne({ deprecated: true, 'x-sunset': '2999-01-01' })],
  ['sunset-deleted', withOne({ deprecated: true, 'x-sunset': '2999-01-01' }), withOne({ deprecated: true })],
  [
    'api-sunset-date-changed-too-small',
    withOne({ deprecated: true, 'x-sunset': '2999-12-31' }),
    withOne({ deprecated: true, 'x-sunset': '2999-01-01' }),
  ],
  [
    'request-parameter-sunset-deleted',
    withParameter({ deprecated: true, 'x-sunset': '2999-01-01' }),
    withParameter({ deprecated: true }),
  ],
  [
    'request-parameter-sunset-date-changed-too-small',
    withParameter({ deprecated: true, 'x-sunset': '2999-12-31' }),
    withParameter({ deprecated: true, 'x-sunset': '2999-01-01' }),
  ],
  ...both('api-stability-decreased', 'api-stability-increased', paths({}), paths({ 'x-stability-level': 'beta' })),
  ...both(
    'request-property-stability-increased',
    'request-property-stability-decreased',
    withSchema(withProperties({ a: { ...a, 'x-stability-level': 'beta' } })),
    withSchema(withProperties({ a })),
  ),
  ...both(
    'response-property-stability-increased',
    'response-property-stability-decreased',
    inResponse(withProperties({ a: { ...a, 'x-stability-level': 'beta' } })),
    inResponse(withProperties({ a })),
  ),
  ...both('api-operation-id-added', 'api-operation-id-removed', paths({}), paths({ operationId: 'addThing' })),
  ...both('api-tag-added', 'api-tag-removed', paths({ tags: ['a'] }), paths({ tags: ['a', 'b'] })),
  ...both('webhook-added', 'webhook-removed', { webhooks: {} }, { webhooks: { done: { post: { responses: done } } } }),
  ...both('new-optional-request-parameter', 'request-parameter-removed', withParameter(), withParameter({})),
  ['new-required-request-parameter', withParameter(), withParameter({ required: true })],
  ['request-parameter-removed-with-deprecation', withParameter({ deprecated: true }), withParameter()],
  [
    'request-parameter-removed-before-sunset',
    withParameter({ deprecated: true, 'x-sunset': '2999-01-01' }),
    withParameter(),
  ],
  ...both(
    'request-parameter-became-required',
    'request-parameter-became-optional',
    withParameter({}),
    withParameter({ required: true }),
  ),
  ...both(
    'request-parameter-deprecated',
    'request-parameter-reactivated',
    withParameter({}),
    withParameter({ deprecated: true }),
  ),
  [
    'new-request-path-parameter',
    thing({}),
    thing({ parameters: [{ name: 'id', in: 'path', required: true, ...text }] }),
  ],
  [
    'new-optional-request-default-parameter-to-existing-path',
    paths({}),
    paths({}, { parameters: [{ name: 'q', in: 'query', ...text }] }),
  ],
  [
    'new-required-request-default-parameter-to-existing-path',
    paths({}),
    paths({}, { parameters: [{ name: 'q', in: 'query', required: true, ...text }] }),
  ],
  ['request-body-added-optional', withBody(), withBody({})],
  ...both('request-body-added-required', 'request-body-removed', withBody(), withBody({ required: true })),
  ...both('request-body-became-required', 'request-body-became-optional', withBody({}), withBody({ required: true })),
  ...both(
    'request-body-media-type-added',
    'request-body-media-type-removed',
    withBody({ content: json }),
    withBody({ content: { ...json, 'text/csv': {} } }),
  ),
  ...both(
    'response-media-type-added',
    'response-media-type-removed',
    withResponse({ content: json }),
    withResponse({ content: { ...json, 'text/csv': {} } }),
  ),
  [
    'response-media-type-name-changed',
    withResponse({ content: { 'application/xml': {} } }),
    withResponse({ content: { 'text/csv': {} } }),
  ],
  ...both(
    'response-media-type-name-generalized',
    'response-media-type-name-specialized',
    withResponse({ content: { 'application/problem+json': {} } }),
    withResponse({ content: { 'application/json': {} } }),
  ),
  ...both(
    'response-success-status-added',
    'response-success-status-removed',
    paths({}),
    paths({ responses: { ...done, 202: { description: 'Later' } } }),
  ),
  ...both(
    'response-non-success-status-added',
    'response-non-success-status-removed',
    paths({}),
    paths({ responses: { ...done, 409: { description: 'No' } } }),
  ),
  ...both(
    'response-header-added',
    'optional-response-header-removed',
    withResponse({}),
    withResponse({ headers: { X: text } }),
  ),
  ['required-response-header-removed', withResponse({ headers: { X: { ...text, required: true } } }), withResponse({})],
  [
    'response-header-became-optional',
    withResponse({ headers: { X: { ...text, required: true } } }),
    withResponse({ headers: { X: text } }),
  ],
  ...both(
    'new-optional-request-property',
    'request-property-removed',
    withSchema(withProperties({ a })),
    withSchema(withProperties({ a, b })),
  ),
  ['new-required-request-property', withSchema(withProperties({ a })), withSchema(withProperties({ a, c: a }, ['c']))],
  [
    'new-required-request-property-with-default',
    withSchema(withProperties({ a })),
    withSchema(withProperties({ a, b }, ['b'])),
  ],
  ...both(
    'request-property-became-required',
    'request-property-became-optional',
    withSchema(withProperties({ a })),
    withSchema(withProperties({ a }, ['a'])),
  ),
  [
    'request-property-became-required-with-default',
    withSchema(withProperties({ b })),
    withSchema(withProperties({ b }, ['b'])),
  ],
  ...both(
    'response-optional-property-added',
    'response-optional-property-removed',
    inResponse(withProperties({ a })),
    inResponse(withProperties({ a, b })),
  ),
  ...both(
    'response-required-property-added',
    'response-required-property-removed',
    inResponse(withProperties({ a })),
    inResponse(withProperties({ a, b }, ['b'])),
  ),
  ...both(
    'response-property-became-required',
    'response-property-became-optional',
    inResponse(withProperties({ a })),
    inResponse(withProperties({ a }, ['a'])),
  ),
  [
    'request-property-deprecated-with-sunset',
    withSchema(withProperties({ a })),
    withSchema(withProperties({ a: { ...a, deprecated: true, 'x-sunset': '2999-01-01' } })),
  ],
  [
    'response-property-deprecated-with-sunset',
    inResponse(withProperties({ a })),
    inResponse(withProperties({ a: { ...a, deprecated: true, 'x-sunset': '2999-01-01' } })),
  ],
  ['new-required-request-header-property', inHeader(withProperties({ a })), inHeader(withProperties({ a, b }, ['b']))],
  ['request-header-property-became-required', inHeader(withProperties({ a })), inHeader(withProperties({ a }, ['a']))],
  [
    'request-header-property-became-enum',
    inHeader(withProperties({ a })),
    inHeader(withProperties({ a: { ...a, enum: ['a'] } })),
  ],
  ['response-mediatype-enum-value-removed', inResponse({ enum: ['a', 'b'] }), inResponse({ enum: ['a'] })],
  ...both(
    'api-global-security-added',
    'api-global-security-removed',
    global([{ key: [] }]),
    global([{ key: [] }, { login: [] }]),
  ),
  ...both(
    'api-global-security-scope-added',
    'api-global-security-scope-removed',
    global([{ login: [] }]),
    global([{ login: ['read'] }]),
  ),
  ...both('api-security-added', 'api-security-removed', own([{ key: [] }]), own([{ key: [] }, { login: [] }])),
  ...both('api-security-scope-added', 'api-security-scope-removed', own([{ login: [] }]), own([{ login: ['read'] }])),
  ...both('api-security-component-added', 'api-security-component-removed', paths({}), security),
  ...both(
    'api-security-component-oauth-scope-added',
    'api-security-component-oauth-scope-removed',
    oauth({}),
    oauth({ scopes: { read: 'Read', write: 'Write' } }),
  ),
  ['api-security-component-oauth-url-changed', oauth({}), oauth({ authorizationUrl: 'https://b.example/in' })],
  ['api-security-component-oauth-token-url-changed', oauth({}), oauth({ tokenUrl: 'https://b.example/token' })],
  [
    'api-security-component-type-changed',
    scheme({ type: 'http', scheme: 'basic' }),
    scheme({ type: 'apiKey', name: 'X-Key', in: 'header' }),
  ],
  ...Object.entries(discriminatorPlaces).flatMap(([place, at]) => {
    const plain = { ...at(kinds({ mapping: { a: 'A' } })), ...components };
    return [
      ...both(`${place}-discriminator-mapping-added`, `${place}-discriminator-mapping-deleted`, plain, {
        ...at(kinds({ mapping: { a: 'A', b: 'B' } })),
        ...components,
      }),
      [
        `${place}-discriminator-mapping-changed`,
        plain,
        { ...at(kinds({ mapping: { a: 'B' } })), ...components },
      ] as const,
      [
        `${place}-discriminator-property-name-changed`,
        plain,
        { ...at(kinds({ propertyName: 'sort', mapping: { a: 'A' } })), ...components },
      ] as const,
    ];
  }),
];
