// One operation: what it says itself and what it has from its path item and the whole API.
import { documentationOf } from './documentation.ts';
import type { Draft } from './draft.ts';
import type { Edition } from './edition.ts';
import { extensionsOf } from './fields.ts';
import type { Fields, Located } from './located.ts';
import type { Lowering } from './lowering.ts';
import type { ContractNode, Operation, SecurityRequirement, Server } from './model.ts';
import { follow } from './references.ts';
import { lowerSecurity, nothingRequired } from './security.ts';
import { nearestStability } from './stability.ts';
import { flagOf, textOf, textsOf } from './values.ts';

/** Where operations are found, and what they have from there when they say nothing themselves. */
export interface Surroundings {
  readonly edition: Edition;
  readonly kind: Operation['kind'];
  readonly path: string;
  readonly callbackName?: string;
  readonly servers: readonly Server[];
  /** Undefined where nothing is inherited. */
  readonly security: readonly SecurityRequirement[] | undefined;
}

/** What a path item says for all of its operations. */
export interface Shared {
  readonly parameters: Located | undefined;
  readonly servers: readonly Server[] | undefined;
  readonly node: ContractNode;
  /** Said of each operation that does not say otherwise, and so of no path item. */
  readonly extensions: ContractNode['extensions'];
  /** What may say how stable they are, the nearest first. */
  readonly layers: readonly Located<Fields>[];
}

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
  const extensions = extensionsOf(lowering, 'operation', object);
  const operationId = textOf(lowering, object, 'operationId');
  const { parameters, unreadParameters, requestBody, responses } = edition.exchange(
    lowering,
    object,
    shared.parameters,
  );
  const servers = edition.ownServers(lowering, object);
  const security = lowerSecurity(lowering, object);
  const stability = nearestStability([object, ...shared.layers]);
  const isWhole =
    lowering.version !== '2.0' &&
    !shared.parameters &&
    shared.extensions.size === 0 &&
    (stability.stabilitySource ?? object.origin) === object.origin &&
    (servers !== undefined || (shared.servers === undefined && kind !== 'operation')) &&
    (security !== undefined || surroundings.security === undefined);
  const lowered: Draft<Operation> = {
    origin: object.origin,
    source: isWhole ? object.value : undefined,
    documentation: documentationOf(lowering, object),
    extensions: shared.extensions.size === 0 ? extensions : new Map([...shared.extensions, ...extensions]),
    kind,
    method,
    path,
    deprecated: flagOf(lowering, object, 'deprecated'),
    ...stability,
    tags: tagsOf(lowering, object),
    parameters,
    unreadParameters,
    responses,
    security: security ?? surroundings.security ?? nothingRequired,
    servers: servers ?? shared.servers ?? surroundings.servers,
    callbacks: edition.callbacks(lowering, object, edition),
    unreadCallbacks: edition.unreadCallbacks(lowering, object),
    pathItem: shared.node,
  };
  if (callbackName !== undefined) lowered.callbackName = callbackName;
  if (operationId !== undefined) lowered.operationId = operationId;
  if (requestBody) lowered.requestBody = requestBody;
  return lowered;
};

const tagsOf = (lowering: Lowering, object: Located<Fields>): readonly string[] => {
  const tags = textsOf(lowering, object, 'tags');
  return tags.length === 0 ? noTags : tags;
};
