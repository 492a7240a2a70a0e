// The kinds of credentials that an API knows, as 3.x writes them.
import { asObject } from '../schema/values.ts';
import { extensionsOf, knownFields } from './fields.ts';
import type { Fields, Located } from './located.ts';
import { below, fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { ContractNode, SecurityFlow, SecurityScheme } from './model.ts';
import { nodeOf } from './node.ts';
import { missingField, wrongValue } from './problems.ts';
import { follow, redocumented } from './references.ts';
import { lowerUnread } from './unread.ts';
import type { Entry } from './values.ts';
import { entriesAt, entriesOf, flagOf, isExtension, textAt, textOf } from './values.ts';

const noSchemes: ReadonlyMap<string, SecurityScheme> = new Map();
export const noFlows: ReadonlyMap<string, SecurityFlow> = new Map();

export const collectSchemes = (
  lowering: Lowering,
  field: Located | undefined,
  types: readonly string[],
  lower: (lowering: Lowering, object: Located<Fields>, name: string, type: string) => SecurityScheme,
): ReadonlyMap<string, SecurityScheme> => {
  if (!field) return noSchemes;
  const schemes = new Map<string, SecurityScheme>();
  for (const entry of entriesAt(lowering, field)) {
    const object = follow(lowering, entry);
    if (!object) {
      const unread = lowerUnread(lowering, entry, node => unreadScheme(node, entry.name));
      if (unread) schemes.set(entry.name, unread);
      continue;
    }
    const type = textOf(lowering, object, 'type');
    if (type === undefined) {
      lowering.report(missingField(object.origin, 'type', 'error'));
      continue;
    }
    if (!types.includes(type)) {
      lowering.report(wrongValue(below(object.origin, 'type'), { value: type, expected: types.join(', ') }, 'error'));
    }
    const scheme = lower(lowering, object, entry.name, type);
    schemes.set(
      entry.name,
      object.origin === entry.origin ? scheme : redocumented(lowering, scheme, entry.value as Fields),
    );
  }
  return schemes;
};

const unreadScheme = (node: ContractNode, name: string): SecurityScheme => ({
  ...node,
  name,
  type: '',
  deprecated: false,
  flows: noFlows,
});

export const lowerScheme = (
  lowering: Lowering,
  object: Located<Fields>,
  name: string,
  type: string,
): SecurityScheme => {
  const scheme = textOf(lowering, object, 'scheme');
  const bearerFormat = textOf(lowering, object, 'bearerFormat');
  const openIdConnectUrl = textOf(lowering, object, 'openIdConnectUrl');
  const oauth2MetadataUrl = textOf(lowering, object, 'oauth2MetadataUrl');
  return {
    ...nodeOf(lowering, 'security-scheme', object),
    name,
    type,
    deprecated: flagOf(lowering, object, 'deprecated'),
    ...keyOf(lowering, object, type),
    // RFC 9110, section 11.1: names of authentication schemes have no case.
    ...(scheme !== undefined && { scheme: scheme.toLowerCase() }),
    ...(bearerFormat !== undefined && { bearerFormat }),
    ...(openIdConnectUrl !== undefined && { openIdConnectUrl }),
    ...(oauth2MetadataUrl !== undefined && { oauth2MetadataUrl }),
    flows: lowerFlows(lowering, object),
  };
};

/** Name and place of an API key. */
export const keyOf = (lowering: Lowering, object: Located<Fields>, type: string): Pick<SecurityScheme, 'parameter'> => {
  if (type !== 'apiKey') return {};
  const name = textOf(lowering, object, 'name');
  const place = textOf(lowering, object, 'in');
  if (name !== undefined && place !== undefined) return { parameter: { name, in: place } };
  lowering.report(missingField(object.origin, name === undefined ? 'name' : 'in', 'error'));
  return {};
};

export const flowOf = (lowering: Lowering, object: Located<Fields>): SecurityFlow => {
  const authorizationUrl = textOf(lowering, object, 'authorizationUrl');
  const tokenUrl = textOf(lowering, object, 'tokenUrl');
  const refreshUrl = textOf(lowering, object, 'refreshUrl');
  const deviceAuthorizationUrl = textOf(lowering, object, 'deviceAuthorizationUrl');
  const scopes = entriesOf(lowering, object, 'scopes').filter(({ name }) => !isExtension(name));
  return {
    ...(authorizationUrl !== undefined && { authorizationUrl }),
    ...(tokenUrl !== undefined && { tokenUrl }),
    ...(refreshUrl !== undefined && { refreshUrl }),
    ...(deviceAuthorizationUrl !== undefined && { deviceAuthorizationUrl }),
    scopes: new Map(scopes.map(entry => [entry.name, descriptionOf(lowering, entry)])),
  };
};

const lowerFlows = (lowering: Lowering, scheme: Located<Fields>): ReadonlyMap<string, SecurityFlow> => {
  const field = fieldOf(scheme, 'flows');
  const flows = field && follow(lowering, field);
  if (!flows) return noFlows;
  extensionsOf(lowering, 'flows', flows);
  const lowered = new Map<string, SecurityFlow>();
  // A flow that the specification does not have is somebody's own.
  const others = Object.keys(flows.value).filter(name => !isExtension(name) && asObject(flows.value[name]));
  for (const name of new Set([...knownFields('flows', '3.2'), ...others])) {
    const flow = fieldOf(flows, name);
    const object = flow && follow(lowering, flow);
    if (!object) continue;
    extensionsOf(lowering, 'flow', object);
    lowered.set(name, flowOf(lowering, object));
  }
  return lowered;
};

const descriptionOf = (lowering: Lowering, entry: Entry): string =>
  entry.value === null ? '' : (textAt(lowering, entry) ?? '');
