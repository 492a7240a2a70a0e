// Where an API is served.
import type { Fields, Located } from './located.ts';
import { fieldOf } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { Server, ServerVariable } from './model.ts';
import { nodeOf } from './node.ts';
import { missingField } from './problems.ts';
import { follow } from './references.ts';
import { entriesOf, itemsAt, textOf, textsOf } from './values.ts';

export const noVariables: ReadonlyMap<string, ServerVariable> = new Map();

/** The `servers` of 3.x; undefined when there are none, which an empty list says as well. */
export const lowerServers = (lowering: Lowering, object: Located<Fields>): readonly Server[] | undefined => {
  const field = fieldOf(object, 'servers');
  if (!field) return undefined;
  const servers = itemsAt(lowering, field).flatMap(item => lowerServer(lowering, item) ?? []);
  return servers.length === 0 ? undefined : servers;
};

/** So that an address is the URL followed by the path: `https://a.example/v1/` and `https://a.example/v1` are the same, and so are `/` and nothing. */
export const normalizeServerUrl = (url: string): string => {
  let end = url.length;
  while (end > 0 && url[end - 1] === '/') end--;
  return url.slice(0, end);
};

export const lowerServer = (lowering: Lowering, item: Located): Server | undefined => {
  const object = follow(lowering, item);
  if (!object) return undefined;
  const url = textOf(lowering, object, 'url');
  if (url === undefined) {
    lowering.report(missingField(object.origin, 'url', 'error'));
    return undefined;
  }
  const node = nodeOf(lowering, 'server', object);
  const name = object.value['name'];
  return {
    ...node,
    ...(typeof name === 'string' && { documentation: { ...node.documentation, title: name } }),
    url: normalizeServerUrl(url),
    variables: lowerVariables(lowering, object),
  };
};

const lowerVariables = (lowering: Lowering, server: Located<Fields>): ReadonlyMap<string, ServerVariable> => {
  const entries = entriesOf(lowering, server, 'variables');
  if (entries.length === 0) return noVariables;
  return new Map(
    entries.flatMap(entry => {
      const object = follow(lowering, entry);
      return object ? [[entry.name, lowerVariable(lowering, object)] as const] : [];
    }),
  );
};

const lowerVariable = (lowering: Lowering, object: Located<Fields>): ServerVariable => {
  const value = textOf(lowering, object, 'default');
  if (value === undefined) lowering.report(missingField(object.origin, 'default', 'note'));
  const allowed = object.value['enum'] === undefined ? undefined : textsOf(lowering, object, 'enum');
  return {
    ...nodeOf(lowering, 'server-variable', object),
    default: value ?? allowed?.[0] ?? '',
    ...(allowed && { enum: allowed }),
  };
};
