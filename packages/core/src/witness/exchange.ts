// Shows changes that are not of schemas: a request, and what becomes of it or of its response.

import type {
  Contract,
  Header,
  MediaType,
  Operation,
  Response,
  SecurityRequirement,
  Server,
} from '../contract/model.ts';
import { referenceTo } from '../contract/operation-reference.ts';
import type { Exchange, HeaderField, HttpRequest } from '../findings.ts';
import type { Explained } from '../judge/judge.ts';
import { hasMoved, templateOf } from '../pairs/addresses.ts';
import type { Kind, Pair } from '../pairs/pair.ts';
import type { Security } from '../pairs/security.ts';
import { isSuccess } from '../pairs/statuses.ts';
import type { Choice } from './request.ts';
import { addressOf, credentialsFor, keyOf, requestFor, sampleOf, withBody } from './request.ts';
import type { Search } from './search.ts';
import { inHeader } from './serialize.ts';

/** Undefined where a change shows in no single request, or to nobody who only sends and receives. */
export const exchangeOf = ({ edit, change }: Explained, search: Search): Exchange | undefined => {
  if (change.level !== 'breaking' || change.surface !== 'wire') return undefined;
  const breaking = new Set(change.impacts.filter(it => it.level === 'breaking').map(it => it.direction));
  for (const pair of edit.pairs) {
    if (pair.on === 'path') return withPath(pair as Pair<'path'>);
    const show = breaking.has(pair.direction) ? (shows[pair.on] as Show<Kind> | undefined) : undefined;
    const scene = show && sceneOf(pair);
    const shown = scene && show(pair, scene);
    if (!shown) continue;
    const operation = scene.base ?? scene.revision;
    if (!operation) continue;
    const isBodyless = shown.without === 'request body';
    return {
      kind: 'exchange',
      direction: pair.direction,
      operation: referenceTo(operation),
      ...shown,
      request: isBodyless ? shown.request : withBody(shown.request, operation, search),
    };
  }
  return undefined;
};

/** The operation that a pair belongs to, and what it is part of. */
interface Scene {
  readonly base: Operation | undefined;
  readonly revision: Operation | undefined;
  readonly contracts: { readonly base: Contract; readonly revision: Contract };
}

const sceneOf = (pair: Pair): Scene | undefined => {
  const above = [pair];
  // The list grows while it is iterated; the first of many uses will do.
  for (const here of above) if (here.parents[0]) above.push(here.parents[0]);
  const contract = above.find(it => it.on === 'contract') as Pair<'contract'> | undefined;
  if (!contract?.base || !contract.revision) return undefined;
  const contracts = { base: contract.base, revision: contract.revision };
  const operation = above.find(it => it.on === 'operation') as Pair<'operation'> | undefined;
  if (operation) return { base: operation.base, revision: operation.revision, contracts };
  const first = contracts.base.operations[0];
  return first && { base: first, revision: undefined, contracts };
};

type Shown = Pick<Exchange, 'turn' | 'request' | 'without' | 'part' | 'response' | 'before' | 'after'>;
type Show<K extends Kind> = (pair: Pair<K>, scene: Scene) => Shown | undefined;

/** What was offered at the path is not shown. That nothing is there is the answer to every method, and GET is one that all know (RFC 9110, 9.1). */
const withPath = ({ base, direction, parents }: Pair<'path'>): Exchange | undefined => {
  const contract = parents.find(it => it.on === 'contract') as Pair<'contract'> | undefined;
  if (!base || !contract?.base) return undefined;
  const { servers } = contract.base;
  const operation = { kind: 'operation', method: 'GET', path: base.path, parameters: [], servers } as const;
  return {
    kind: 'exchange',
    direction,
    turn: 'rejected',
    operation: referenceTo(operation),
    request: requestFor(operation),
    after: ['404'],
  };
};

const showOperation: Show<'operation'> = ({ base, revision, direction }, { contracts }) => {
  if (!base || (revision && !hasMoved(base, revision))) return undefined;
  const request = requestFor(base);
  if (direction === 'output') return { turn: 'vanishes', request };
  // RFC 9110, 15.5.5 and 15.5.6.
  const isPathKnown = contracts.revision.operations.some(it => templateOf(it.path) === templateOf(base.path));
  return { turn: 'rejected', request, before: successesOf(base), after: isPathKnown ? ['404', '405'] : ['404'] };
};

const showParameter: Show<'parameter'> = ({ base, revision, direction }, { base: before, revision: after }) => {
  if (!before || !after) return undefined;
  const withIt = base && requestFor(before, { given: [base] });
  if (direction === 'output') {
    if (base?.required && revision?.required === false) {
      const request = requestFor(before, { missing: [keyOf(base)] });
      return { turn: 'appears', request, without: `${base.in} ${base.name}` };
    }
    return base && !revision && withIt ? { turn: 'vanishes', request: withIt } : undefined;
  }
  // A path is no path without it.
  if (!base && revision?.in === 'path') return undefined;
  const isDemanded = revision?.required === true && (!base?.required || base.in !== revision.in);
  if (isDemanded && (!base || base.in === revision.in)) {
    return {
      ...rejected(requestFor(before, { missing: [keyOf(revision)] }), before, after),
      without: `${revision.in} ${revision.name}`,
    };
  }
  if (!base || !withIt) return undefined;
  const isUnknown = !revision || keyOf(base) !== keyOf(revision);
  return isUnknown && !revision?.required
    ? ignored(withIt, `${base.in} ${base.name}`, after)
    : rejected(withIt, before, after);
};

const rejected = (request: HttpRequest, before: Operation, after: Operation): Shown => ({
  turn: 'rejected',
  request,
  before: successesOf(before),
  after: refusalsOf(after, ['400', '422']),
});

/** What an API does with what it does not know is not said of it: it may be rejected as well. */
const ignored = (request: HttpRequest, part: string, after: Operation): Shown => ({
  turn: 'ignored',
  request,
  part,
  after: refusalsOf(after, ['400', '422']),
});

const showRequestBody: Show<'request-body'> = ({ base, revision, direction }, { base: before, revision: after }) => {
  if (!before || !after) return undefined;
  if (direction === 'output')
    return base?.required && revision?.required === false
      ? { turn: 'appears', request: requestFor(before), without: 'request body' }
      : undefined;
  const isDemanded = revision?.required === true && !base?.required;
  if (isDemanded) return { ...rejected(requestFor(before), before, after), without: 'request body' };
  if (revision || !base) return undefined;
  return {
    ...ignored(requestFor(before, { headers: contentType(base.content[0]) }), 'request body', after),
    after: refusalsOf(after, ['415', '400']),
  };
};

const contentType = (media: MediaType | undefined): readonly HeaderField[] =>
  media ? [['Content-Type', media.range]] : [];

const showResponse: Show<'response'> = ({ base, revision, direction }, { base: before, revision: after }) => {
  if (!before || !after || direction === 'input') return undefined;
  const request = requestFor(before);
  if (base && !after.responses.some(it => it.status === base.status)) {
    return {
      turn: 'vanishes',
      request,
      response: [statusOf(base)],
      before: successesOf(before),
      after: successesOf(after),
    };
  }
  return (
    revision && {
      turn: 'appears',
      request,
      response: [statusOf(revision)],
      before: successesOf(before),
      after: successesOf(after),
    }
  );
};

const showMediaType: Show<'media-type'> = (
  { base, revision, direction, parents },
  { base: before, revision: after },
) => {
  const response = parents.find(it => it.on === 'response') as Pair<'response'> | undefined;
  if (!before || !after) return undefined;
  if (!response) {
    const sent = base ?? revision;
    if (!sent || !parents.some(it => it.on === 'request-body')) return undefined;
    if (direction === 'output')
      return { turn: base ? 'vanishes' : 'appears', request: requestFor(before, { headers: contentType(sent) }) };
    if (!base) return undefined;
    return {
      ...rejected(requestFor(before, { headers: contentType(base) }), before, after),
      after: refusalsOf(after, ['415', '400']),
    };
  }
  const media = base ?? revision;
  const status = statusOf((base ? response.base : response.revision) as Response);
  if (!media) return undefined;
  const request = requestFor(before, { headers: [['Accept', media.range]] });
  return { turn: base ? 'vanishes' : 'appears', request, response: [status, `Content-Type: ${media.range}`] };
};

const showHeader: Show<'header'> = ({ base, revision, parents }, { base: before }) => {
  const response = parents.find(it => it.on === 'response') as Pair<'response'> | undefined;
  const header: Header | undefined = base ?? revision;
  const answered = response?.base ?? response?.revision;
  if (!before || !header || !answered) return undefined;
  const isRenamed = base && revision && base.name.toLowerCase() !== revision.name.toLowerCase();
  const isLess = base !== undefined && (!revision || isRenamed || (base.required && !revision.required));
  return {
    turn: isLess ? 'vanishes' : 'appears',
    request: requestFor(before),
    response: [statusOf(answered), `${header.name}: ${inHeader(header, sampleOf(header))}`],
  };
};

const showSecurity: Show<'security'> = ({ base, revision }, { base: operation, contracts }) => {
  if (!operation || !base || !revision) return undefined;
  const refused = alternativesOf(base).find(held => !alternativesOf(revision).some(needed => isEnough(held, needed)));
  if (!refused) return undefined;
  // Schemes are named as in the revision.
  const schemes = new Map([...contracts.base.securitySchemes, ...contracts.revision.securitySchemes]);
  const request = requestFor(operation, { credentials: credentialsFor(refused, schemes) });
  return {
    turn: 'rejected',
    request,
    before: successesOf(operation),
    after: refused.size === 0 ? ['401'] : ['401', '403'],
  };
};

const anonymous: SecurityRequirement = new Map();

const alternativesOf = ({ alternatives }: Security): readonly SecurityRequirement[] =>
  alternatives.length > 0 ? alternatives : [anonymous];

const isEnough = (held: SecurityRequirement, needed: SecurityRequirement): boolean =>
  [...needed].every(([name, scopes]) => scopes.every(scope => held.get(name)?.includes(scope)) && held.has(name));

/** The credential of before: of schemes that say how it is sent. One that is gone, and that nothing asked for, was for everything. */
const showSecurityScheme: Show<'security-scheme'> = ({ base, revision }, { base: first, contracts }) => {
  if (!base) return undefined;
  const asking = contracts.base.operations.find(({ security }) =>
    security.some(requirement => requirement.has(base.name)),
  );
  const operation = asking ?? (revision ? undefined : first);
  if (!operation) return undefined;
  const held: SecurityRequirement = new Map([[base.name, []]]);
  const [before, after] = [base, revision].map(
    scheme => scheme && credentialsFor(held, new Map([[base.name, scheme]])),
  );
  if (!before || JSON.stringify(before) === JSON.stringify(after)) return undefined;
  return {
    turn: 'rejected',
    request: requestFor(operation, { credentials: before }),
    before: successesOf(operation),
    after: ['401'],
  };
};

const showServer: Show<'server'> = ({ base, revision }, { base: operation }) => {
  if (!base || !operation) return undefined;
  const chosen = base.url === revision?.url ? choiceWithout(base, revision) : undefined;
  if (base.url === revision?.url && !chosen) return undefined;
  return {
    turn: 'rejected',
    request: requestFor(operation, { server: addressOf(base, chosen) }),
    before: successesOf(operation),
    after: ['404'],
  };
};

/** Only of parameters; of what is left out of a body it depends on the client who leaves it out. */
const showDefault: Show<'schema'> = ({ base, revision, parents }, { base: before, revision: after }) => {
  const parameter = (parents.find(it => it.on === 'parameter') as Pair<'parameter'> | undefined)?.base;
  if (!base || !revision || !before || !after || !parameter) return undefined;
  const taken = [base.default, revision.default].map(it => (it ? [JSON.stringify(it.value)] : []));
  if (String(taken[0]) === String(taken[1])) return undefined;
  return {
    turn: 'alters',
    request: requestFor(before, { missing: [keyOf(parameter)] }),
    without: `${parameter.in} ${parameter.name}`,
    before: taken[0] ?? [],
    after: taken[1] ?? [],
  };
};

/** A variable with a value that can no longer be chosen. */
const choiceWithout = (base: Server, revision: Server): Choice | undefined => {
  for (const [name, { enum: values = [] }] of base.variables) {
    const offered = revision.variables.get(name)?.enum;
    const gone = values.find(value => offered && !offered.includes(value));
    if (gone !== undefined) return { name, value: gone };
  }
  return undefined;
};

const shows: { readonly [K in Kind]?: Show<K> } = {
  operation: showOperation,
  parameter: showParameter,
  'request-body': showRequestBody,
  response: showResponse,
  'media-type': showMediaType,
  header: showHeader,
  security: showSecurity,
  'security-scheme': showSecurityScheme,
  server: showServer,
  schema: showDefault,
};

const statusOf = ({ status }: Response): string => status;

const successesOf = ({ responses }: Operation): readonly string[] => {
  const listed = responses.map(statusOf).filter(isSuccess);
  return listed.length > 0 ? listed.slice(0, 1) : ['2XX'];
};

/** One that the operation lists, if it does; the class of errors of the client otherwise. */
const refusalsOf = ({ responses }: Operation, likely: readonly string[]): readonly string[] => {
  const listed = likely.find(status => responses.some(it => it.status === status));
  return [listed ?? '4XX'];
};
