// Walks the parts of two operations: parameters, bodies, responses and all that they hold, down to the schemas.
import { noDocumentation } from '../contract/documentation.ts';
import type {
  ContractNode,
  Encoding,
  Header,
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
} from '../contract/model.ts';
import type { Direction } from '../findings.ts';
import { isLifecycleHeader } from '../lifecycle/headers.ts';
import type { Served } from './addresses.ts';
import { hasMoved, isSameAddress } from './addresses.ts';
import { listChange, schemasOfValues } from './lists.ts';
import type { Matched } from './match.ts';
import { matchBy, matchMediaTypes, matchResponses } from './match.ts';
import { matchOperations, matchParameters, matchServers } from './match-operations.ts';
import type { Pair } from './pair.ts';
import { traitsOfHeaders } from './renamed-parts.ts';
import { withRenames } from './renames.ts';
import { isUnread, withoutHidden } from './unread.ts';
import { visitUnread } from './walk-unread.ts';
import type { Walker } from './walker.ts';

/** `direction` is that of the request: the caller of an operation is the client, that of a webhook or callback the API itself. */
export const visitOperation = (
  walker: Walker,
  pair: Pair<'operation'>,
  visitSecurity: (pair: Pair<'operation'>) => void,
): void => {
  const { base, revision, direction } = pair;
  if (!base || !revision || walker.unchanged(base.source, revision.source)) return;
  const parent = pair;
  visitServersOf(walker, base, revision, direction, parent);
  const parameters = { base: base.unreadParameters, revision: revision.unreadParameters };
  visitUnread(walker, parameters, direction, parent);
  for (const it of withoutHidden(matchParameters(base, revision, walker.meanings), parameters))
    visitParameter(walker, it, direction, parent);
  const bodies = { base: base.requestBody, revision: revision.requestBody };
  if (bodies.base || bodies.revision) visitRequestBody(walker, bodies, direction, parent);
  const answers = opposite(direction);
  for (const it of matchResponses(base.responses, revision.responses)) visitResponse(walker, it, answers, parent);
  const callbacks = { base: base.unreadCallbacks, revision: revision.unreadCallbacks };
  visitUnread(walker, callbacks, answers, parent);
  const matched = matchOperations(base.callbacks, revision.callbacks, walker.meanings);
  for (const it of withoutHidden(matched, callbacks, ({ callbackName }) => callbackName)) {
    visitPathItem(walker, it, answers, parent);
    // Where a callback goes stands outside of the text that is compared.
    const isMoved = it.base && it.revision && hasMoved(it.base, it.revision);
    const callback = isMoved
      ? walker.pair('operation', it, answers, parent)
      : walker.meet('operation', it, answers, parent);
    if (!callback) continue;
    visitSecurity(callback);
    visitOperation(walker, callback, visitSecurity);
  }
};

/** Of one that is elsewhere now, the servers are compared without the path. */
const visitServersOf = (
  walker: Walker,
  base: Operation,
  revision: Operation,
  direction: Direction,
  parent: Pair,
): void => {
  const path = hasMoved(base, revision) ? { path: '' } : {};
  visitServers(walker, { ...base, ...path }, { ...revision, ...path }, direction, parent);
};

/** What is said of a path stands outside of the operations there. */
export const visitPathItem = (
  walker: Walker,
  { base, revision }: Matched<Operation>,
  direction: Direction,
  parent: Pair,
): void => {
  if (base && revision && isDocumented(base.pathItem, revision.pathItem))
    walker.meet('path-item', { base: base.pathItem, revision: revision.pathItem }, direction, parent);
};

const isDocumented = (...nodes: readonly ContractNode[]): boolean =>
  nodes.some(({ documentation }) => documentation !== noDocumentation);

/** Of an operation, or of a whole contract, which has no path. */
export const visitServers = (
  walker: Walker,
  base: Served,
  revision: Served,
  direction: Direction,
  parent: Pair,
): void => {
  for (const sides of matchServers(base, revision)) {
    const isRewritten = sides.base && sides.revision && sides.base.url !== sides.revision.url;
    if (isRewritten && isSameAddress(sides.base, base, sides.revision, revision)) continue;
    const pair = walker.meet('server', sides, direction, parent);
    if (!pair || !sides.base || !sides.revision) continue;
    for (const it of matchBy([...sides.base.variables], [...sides.revision.variables], ([name]) => name)) {
      if (it.base && it.revision)
        walker.meet('server-variable', { base: it.base[1], revision: it.revision[1] }, direction, pair);
    }
  }
};

const opposite = (direction: Direction): Direction => (direction === 'input' ? 'output' : 'input');

export const visitParameter = (walker: Walker, sides: Matched<Parameter>, direction: Direction, parent: Pair): void => {
  const pair = walker.meet('parameter', sides, direction, parent);
  if (!pair) return;
  const { base, revision } = sides;
  if (base && revision && listChange(base, revision)) {
    const { base: before, revision: after } = schemasOfValues(base, revision);
    walker.schema(before, after, direction, pair);
  } else visitContent(walker, sides, direction, pair);
};

export const visitRequestBody = (
  walker: Walker,
  sides: Matched<RequestBody>,
  direction: Direction,
  parent: Pair,
): void => {
  const { base, revision } = sides;
  const pair = walker.meet('request-body', sides, direction, parent);
  if (pair && base && revision) visitMediaTypes(walker, base.content, revision.content, direction, pair);
};

export const visitResponse = (walker: Walker, sides: Matched<Response>, direction: Direction, parent: Pair): void => {
  const { base, revision } = sides;
  // What a change of status means depends on the statuses beside it.
  const isMoved = base && revision && base.status !== revision.status && !isUnread(base) && !isUnread(revision);
  const pair = isMoved
    ? walker.pair('response', sides, direction, parent)
    : walker.meet('response', sides, direction, parent);
  if (!pair || !base || !revision) return;
  visitHeaders(walker, base.headers, revision.headers, direction, pair);
  visitMediaTypes(walker, base.content, revision.content, direction, pair);
  for (const it of matchBy([...base.links], [...revision.links], ([name]) => name)) {
    walker.meet('link', { base: it.base?.[1], revision: it.revision?.[1] }, direction, pair);
  }
};

const visitHeaders = (
  walker: Walker,
  base: readonly Header[],
  revision: readonly Header[],
  direction: Direction,
  parent: Pair,
): void => {
  const isTold = isToldByLifecycle([...base, ...revision]);
  const [before, after] = [base.filter(header => !isTold(header)), revision.filter(header => !isTold(header))];
  const matched = matchBy(before, after, header => header.name.toLowerCase());
  for (const sides of withRenames(matched, before, after, traitsOfHeaders(walker.meanings)))
    visitHeader(walker, sides, direction, parent);
};

/** Of headers with a date for people it is reported what that means: how long the operation stays. */
const isToldByLifecycle = (headers: readonly Header[]): ((header: Header) => boolean) => {
  const names = new Set(headers.filter(isLifecycleHeader).map(({ name }) => name.toLowerCase()));
  return ({ name }) => names.has(name.toLowerCase());
};

export const visitHeader = (walker: Walker, sides: Matched<Header>, direction: Direction, parent: Pair): void => {
  // The name stands outside of the text that is compared.
  const pair =
    sides.likeness === undefined
      ? walker.meet('header', sides, direction, parent)
      : walker.pair('header', sides, direction, parent);
  if (pair) visitContent(walker, sides, direction, pair);
};

const visitMediaTypes = (
  walker: Walker,
  base: readonly MediaType[],
  revision: readonly MediaType[],
  direction: Direction,
  parent: Pair,
): void => {
  for (const sides of matchMediaTypes(base, revision)) visitMediaType(walker, sides, direction, parent);
};

const visitMediaType = (walker: Walker, sides: Matched<MediaType>, direction: Direction, parent: Pair): void => {
  const { base, revision } = sides;
  // The range stands outside of the text that is compared, and what its change means depends on the ranges beside it.
  const isMoved = base && revision && base.range !== revision.range && !isUnread(base) && !isUnread(revision);
  const pair = isMoved
    ? walker.pair('media-type', sides, direction, parent)
    : walker.meet('media-type', sides, direction, parent);
  if (!pair || !base || !revision) return;
  walker.schema(base.schema, revision.schema, direction, pair);
  walker.schema(base.itemSchema, revision.itemSchema, direction, pair);
  for (const it of matchEncodings(base, revision)) visitEncoding(walker, it, direction, pair);
};

/** Of a media type, or of a part that is a multipart body itself. */
type Parts = Pick<MediaType, 'encoding' | 'prefixEncoding' | 'itemEncoding'>;

const noParts: Parts = { encoding: new Map(), prefixEncoding: [] };

/** By property, or by place where the parts of a body have no names. */
const matchEncodings = (base: Parts, revision: Parts): readonly Matched<Encoding>[] => {
  const named = ({ encoding, prefixEncoding, itemEncoding }: Parts): readonly (readonly [string, Encoding])[] => [
    ...[...encoding].map(([name, it]) => [`name ${name}`, it] as const),
    ...prefixEncoding.map((it, index) => [`place ${index}`, it] as const),
    ...(itemEncoding ? [['rest', itemEncoding] as const] : []),
  ];
  return matchBy(named(base), named(revision), ([key]) => key).map(it => ({
    base: it.base?.[1],
    revision: it.revision?.[1],
  }));
};

/** Without an entry a part has no headers: only how it is written is a matter of its media type. */
const visitEncoding = (walker: Walker, sides: Matched<Encoding>, direction: Direction, parent: Pair): void => {
  const { base, revision } = sides;
  const pair = base && revision ? walker.meet('encoding', sides, direction, parent) : parent;
  if (!pair) return;
  visitHeaders(walker, base?.headers ?? [], revision?.headers ?? [], direction, pair);
  for (const it of matchEncodings(base ?? noParts, revision ?? noParts)) visitEncoding(walker, it, direction, pair);
};

/** What parameters and headers have in common: a schema, or the one media type that stands in its place. */
const visitContent = (
  walker: Walker,
  { base, revision }: Matched<Parameter | Header>,
  direction: Direction,
  parent: Pair,
): void => {
  if (!base || !revision) return;
  const [before, after] = [base.content[0], revision.content[0]];
  if (before && after) visitMediaType(walker, { base: before, revision: after }, direction, parent);
  else walker.schema(base.schema ?? before?.schema, revision.schema ?? after?.schema, direction, parent);
};
