// What is peculiar to OpenAPI 3.0, 3.1 and 3.2.
import type { Dialect } from '../schema/schema.ts';
import { rootOf } from '../source/origin.ts';
import { lowerCallbacks, unreadCallbacks } from './callbacks.ts';
import { lowerHeaders } from './content.ts';
import { noDocumentation } from './documentation.ts';
import type { Edition } from './edition.ts';
import { extensionsOf, noExtensions } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { fieldOf, noFields } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { Server, SharedPart } from './model.ts';
import { lowerParameterAt, lowerParameters, mergeParameters, unreadParameters } from './parameters.ts';
import { follow } from './references.ts';
import { lowerRequestBody, lowerRequestBodyAt } from './request-bodies.ts';
import type { ResponseReader } from './responses.ts';
import { anyStatus, lowerResponse, lowerResponseAt, lowerResponses } from './responses.ts';
import { collectSchemes, lowerScheme } from './security-schemes.ts';
import { lowerServers, noVariables } from './servers.ts';
import { entriesOf } from './values.ts';

/** OpenAPI 3.1, `jsonSchemaDialect`: every other dialect is close enough to 2020-12 to be read as it. */
const olderDialects: ReadonlyMap<unknown, Dialect> = new Map([
  ['http://json-schema.org/draft-04/schema', 'draft-04'],
  ['http://json-schema.org/draft-07/schema', 'draft-07'],
]);

const schemeTypes = ['apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS'];

const responses: ResponseReader = { dependsOn: noFields, lower: lowerResponse };

export const openapi3: Edition = {
  dialect(version, root) {
    if (version === '3.0') return 'openapi-3.0';
    const declared = root['jsonSchemaDialect'];
    return (typeof declared === 'string' && olderDialects.get(declared.replace(/#$/, ''))) || '2020-12';
  },
  servers: (lowering, root) => lowerServers(lowering, root) ?? [defaultServer(lowering)],
  ownServers: lowerServers,
  schemas: (lowering, root) => entriesOf(lowering, componentsOf(lowering, root), 'schemas'),
  shared: (lowering, root) => sharedParts(lowering, componentsOf(lowering, root)),
  securitySchemes: (lowering, root) =>
    collectSchemes(lowering, fieldOf(componentsOf(lowering, root), 'securitySchemes'), schemeTypes, lowerScheme),
  webhooks: (lowering, root) => [...entriesOf(lowering, root, 'webhooks'), ...entriesOf(lowering, root, 'x-webhooks')],
  callbacks: lowerCallbacks,
  unreadCallbacks,
  exchange: (lowering, operation, common) => ({
    parameters: mergeParameters(
      lowerParameters(lowering, common),
      lowerParameters(lowering, fieldOf(operation, 'parameters')),
    ),
    unreadParameters: unreadParameters(lowering, common, fieldOf(operation, 'parameters')),
    requestBody: lowerRequestBody(lowering, operation),
    responses: lowerResponses(lowering, operation, responses),
  }),
};

const sharedParts = (lowering: Lowering, components: Located<Fields>): readonly SharedPart[] => [
  ...entriesOf(lowering, components, 'parameters').flatMap(entry => {
    const part = lowerParameterAt(lowering, entry);
    return part ? { kind: 'parameter' as const, name: entry.name, part } : [];
  }),
  ...lowerHeaders(lowering, fieldOf(components, 'headers')).map(part => ({
    kind: 'header' as const,
    name: part.name,
    part,
  })),
  ...entriesOf(lowering, components, 'requestBodies').flatMap(entry => {
    const part = lowerRequestBodyAt(lowering, entry);
    return part ? { kind: 'request-body' as const, name: entry.name, part } : [];
  }),
  ...entriesOf(lowering, components, 'responses').flatMap(entry => {
    const part = lowerResponseAt(lowering, entry, anyStatus, responses);
    return part ? { kind: 'response' as const, name: entry.name, part } : [];
  }),
];

/** OpenAPI 3.x, OpenAPI Object: without `servers` there is one, `/`. */
const defaultServer = ({ description }: Lowering): Server => ({
  origin: rootOf(description.entry),
  source: undefined,
  documentation: noDocumentation,
  extensions: noExtensions,
  url: '',
  variables: noVariables,
});

const componentsOf = (lowering: Lowering, root: Located<Fields>): Located<Fields> => {
  const field = fieldOf(root, 'components');
  const components = field && follow(lowering, field);
  if (!components) return { value: noFields, origin: root.origin };
  extensionsOf(lowering, 'components', components);
  return components;
};
