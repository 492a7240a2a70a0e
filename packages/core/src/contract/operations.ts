// One operation: what it says itself and what it has from its path item and the whole API.
import { lowerCallbacks } from './callbacks.ts';
import type { Fields, Located } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { Operation } from './model.ts';
import { nodeOf } from './node.ts';
import type { Shared, Surroundings } from './path-items.ts';
import { follow } from './references.ts';
import { lowerSecurity, nothingRequired } from './security.ts';
import { flagOf, textOf, textsOf } from './values.ts';

const noTags: readonly string[] = Object.freeze([]);

export const lowerOperation = (
  lowering: Lowering,
  located: Located,
  method: string,
  shared: Shared,
  surroundings: Surroundings,
): Operation | undefined => {
  const object = follow(lowering, located);
  if (!object) return undefined;
  const { edition, kind, path, callbackName } = surroundings;
  const node = nodeOf(lowering, 'operation', object);
  const operationId = textOf(lowering, object, 'operationId');
  const { parameters, requestBody, responses } = edition.exchange(lowering, object, shared.parameters);
  const servers = edition.ownServers(lowering, object);
  const security = lowerSecurity(lowering, object);
  const isWhole =
    lowering.version !== '2.0' &&
    !shared.parameters &&
    shared.extensions.size === 0 &&
    (servers !== undefined || (shared.servers === undefined && kind !== 'operation')) &&
    (security !== undefined || surroundings.security === undefined);
  return {
    ...node,
    source: isWhole ? node.source : undefined,
    extensions: shared.extensions.size === 0 ? node.extensions : new Map([...shared.extensions, ...node.extensions]),
    kind,
    method,
    path,
    ...(callbackName !== undefined && { callbackName }),
    ...(operationId !== undefined && { operationId }),
    deprecated: flagOf(lowering, object, 'deprecated'),
    tags: tagsOf(lowering, object),
    parameters,
    ...(requestBody && { requestBody }),
    responses,
    security: security ?? surroundings.security ?? nothingRequired,
    servers: servers ?? shared.servers ?? surroundings.servers,
    callbacks: lowerCallbacks(lowering, object, edition),
  };
};

const tagsOf = (lowering: Lowering, object: Located<Fields>): readonly string[] => {
  const tags = textsOf(lowering, object, 'tags');
  return tags.length === 0 ? noTags : tags;
};
