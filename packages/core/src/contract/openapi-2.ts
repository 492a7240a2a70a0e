// What is peculiar to OpenAPI 2.0 (Swagger): one host, security definitions, and bodies among the parameters.
import type { Origin } from '../source/origin.ts';
import { rootOf } from '../source/origin.ts';
import { noCallbacks } from './callbacks.ts';
import { noDocumentation } from './documentation.ts';
import type { Edition } from './edition.ts';
import { noExtensions } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { below, fieldOf, noFields, objectAt } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { SecurityFlow, SecurityScheme, Server } from './model.ts';
import { nodeOf } from './node.ts';
import { exchangeOf, sharedBetween } from './openapi-2-exchange.ts';
import { missingField, wrongValue } from './problems.ts';
import { collectSchemes, flowOf, keyOf, noFlows } from './security-schemes.ts';
import { normalizeServerUrl, noVariables } from './servers.ts';
import { nothingUnread } from './unread.ts';
import { entriesOf, textOf, textsOf } from './values.ts';

export const openapi2: Edition = {
  dialect: () => 'openapi-2.0',
  servers: (lowering, root) => serversOf(lowering, textsOf(lowering, root, 'schemes')),
  /** An operation may name schemes of its own. */
  ownServers: (lowering, object) =>
    fieldOf(object, 'schemes') && serversOf(lowering, textsOf(lowering, object, 'schemes')),
  schemas: (lowering, root) => entriesOf(lowering, root, 'definitions'),
  shared: sharedBetween,
  securitySchemes: (lowering, root) =>
    collectSchemes(lowering, fieldOf(root, 'securityDefinitions'), ['basic', 'apiKey', 'oauth2'], lowerDefinition),
  webhooks: () => [],
  callbacks: () => noCallbacks,
  unreadCallbacks: () => nothingUnread,
  exchange: exchangeOf,
};

/** Without schemes the API is served with that of the description itself, which `//host` says as well. */
const serversOf = (lowering: Lowering, schemes: readonly string[]): readonly Server[] => {
  const origin = rootOf(lowering.description.entry);
  const root: Located<Fields> = objectAt({ value: lowering.description.entry.value, origin }) ?? {
    value: noFields,
    origin,
  };
  const host = textOf(lowering, root, 'host');
  const basePath = textOf(lowering, root, 'basePath') ?? '';
  const path = basePath === '' || basePath.startsWith('/') ? basePath : `/${basePath}`;
  if (host === undefined) return [serverAt(basePath === '' ? origin : below(origin, 'basePath'), path)];
  const bases = schemes.length === 0 ? ['//'] : schemes.map(scheme => `${scheme.toLowerCase()}://`);
  return bases.map(base => serverAt(below(origin, 'host'), `${base}${host}${path}`));
};

const serverAt = (origin: Origin, url: string): Server => ({
  origin,
  source: undefined,
  documentation: noDocumentation,
  extensions: noExtensions,
  url: normalizeServerUrl(url),
  variables: noVariables,
});

const lowerDefinition = (lowering: Lowering, object: Located<Fields>, name: string, type: string): SecurityScheme => ({
  ...nodeOf(lowering, 'security-scheme', object),
  name,
  type: type === 'basic' ? 'http' : type,
  deprecated: false,
  ...keyOf(lowering, object, type),
  ...(type === 'basic' && { scheme: 'basic' }),
  flows: type === 'oauth2' ? flowsOf(lowering, object) : noFlows,
});

/** The names that 3.x gave to the flows. */
const flowNames: ReadonlyMap<string, string> = new Map([
  ['implicit', 'implicit'],
  ['password', 'password'],
  ['application', 'clientCredentials'],
  ['accessCode', 'authorizationCode'],
]);

const flowsOf = (lowering: Lowering, object: Located<Fields>): ReadonlyMap<string, SecurityFlow> => {
  const flow = textOf(lowering, object, 'flow');
  const name = flow === undefined ? undefined : flowNames.get(flow);
  if (name !== undefined) return new Map([[name, flowOf(lowering, object)]]);
  lowering.report(
    flow === undefined
      ? missingField(object.origin, 'flow', 'error')
      : wrongValue(below(object.origin, 'flow'), { value: flow, expected: [...flowNames.keys()].join(', ') }, 'error'),
  );
  return noFlows;
};
