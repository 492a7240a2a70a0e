// The headers Deprecation, Sunset and Link that a server sends, held against what a description says.
import type { Contract, Operation } from '../contract/model.ts';
import { resolveSuccessor } from '../conventions/successor.ts';
import { readDeprecation } from '../http/deprecation-date.ts';
import { readHttpDate } from '../http/http-date.ts';
import { readLinks } from '../http/link.ts';
import type { Evidence } from '../lifecycle/evidence.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import type { StatedDate } from '../lifecycle/stated-date.ts';
import { isSameDay, readDate } from '../lifecycle/stated-date.ts';
import type { Origin } from '../source/origin.ts';

export interface Answer {
  readonly status: number;
  /** By names in lower case, each value as it was sent. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

export type ProbedHeader = 'Deprecation' | 'Sunset' | 'Link';

export interface HeaderDifference {
  readonly header: ProbedHeader;
  readonly kind: DifferenceKind;
  /** As the description has it; '' where it says nothing. */
  readonly described: string;
  /** '' where nothing is sent. */
  readonly sent: string;
  /** Where the description says it, or what should. */
  readonly origin: Origin;
}

export type DifferenceKind =
  | 'missing'
  /** Another day. */
  | 'moment'
  /** Not in the form of its standard. */
  | 'form'
  /** More than once. */
  | 'repeated'
  | 'successor'
  /** The description says nothing of it. */
  | 'undescribed';

interface Circumstances {
  readonly api: Contract;
  /** Minutes east of Greenwich, where days begin. */
  readonly zone: number;
}

export const compareHeaders = (
  operation: Operation,
  lifecycle: Lifecycle,
  answer: Answer,
  circumstances: Circumstances,
): readonly HeaderDifference[] => [
  ...compareDate('Deprecation', operation, lifecycle, answer, circumstances),
  ...compareDate('Sunset', operation, lifecycle, answer, circumstances),
  ...compareLinks(lifecycle, answer, circumstances),
];

const compareDate = (
  header: 'Deprecation' | 'Sunset',
  operation: Operation,
  { evidence }: Lifecycle,
  { status, headers }: Answer,
  { zone }: Circumstances,
): readonly HeaderDifference[] => {
  const claim = header === 'Deprecation' ? 'deprecated-at' : 'sunset-at';
  const stated = evidence.find(it => it.claim === claim && it.date !== undefined);
  const described = describedHeader(operation, header);
  const [sent, ...others] = headers.get(header.toLowerCase()) ?? [];
  const difference = (kind: DifferenceKind): readonly HeaderDifference[] => [
    {
      header,
      kind,
      described: stated?.text ?? '',
      sent: [sent ?? [], ...others].flat().join(', '),
      origin: stated?.origin ?? described ?? operation.origin,
    },
  ];
  if (sent === undefined) {
    const isPromised = described !== undefined || (stated !== undefined && isFirm(stated));
    return isPromised && isSuccess(status) ? difference('missing') : [];
  }
  if (others.length > 0) return difference('repeated');
  const reading = header === 'Deprecation' ? readDeprecation(sent) : readHttpDate(sent);
  if (reading.kind === 'wrong') return difference('form');
  const date: StatedDate | undefined = readDate(sent);
  if (stated?.date && date && !isSameDay(stated.date, date, zone)) return difference('moment');
  return stated === undefined && described === undefined ? difference('undescribed') : [];
};

/** What texts and tables say, and what is said of the whole API, need not be in a header. */
const isFirm = ({ source, isInherited }: Evidence): boolean => source !== 'text' && source !== 'table' && !isInherited;

/** What is not there when something fails may be there when it works. */
const isSuccess = (status: number): boolean => status >= 200 && status < 300;

const describedHeader = ({ responses }: Operation, name: string): Origin | undefined =>
  responses.flatMap(({ headers }) => headers).find(header => header.name.toLowerCase() === name.toLowerCase())?.origin;

const compareLinks = (
  { successors, origin }: Lifecycle,
  { status, headers }: Answer,
  { api }: Circumstances,
): readonly HeaderDifference[] => {
  const sent = (headers.get('link') ?? []).join(', ');
  const linked = successors.find(({ source }) => source === 'link');
  const reading = readLinks(sent);
  const difference = (kind: DifferenceKind, described: Evidence | undefined): readonly HeaderDifference[] => [
    { header: 'Link', kind, described: described?.text ?? '', sent, origin: described?.origin ?? origin },
  ];
  if (reading.kind === 'wrong' && /\bsuccessor-version\b/i.test(sent))
    return difference('form', linked ?? successors[0]);
  const targets =
    reading.kind === 'links'
      ? reading.links.filter(it => it.relation === 'successor-version').map(it => it.target)
      : [];
  if (targets.length === 0) return linked && isSuccess(status) ? difference('missing', linked) : [];
  if (successors.length === 0) return difference('undescribed', undefined);
  const isMeant = targets.some(target => successors.some(successor => leadsTo(target, successor, api)));
  return isMeant ? [] : difference('successor', linked ?? successors[0]);
};

/** An address with values leads to a path with placeholders, whatever is in front of it. */
const leadsTo = (target: string, successor: Evidence, api: Contract): boolean => {
  const named = resolveSuccessor(successor, api);
  const path = pathOf(target);
  if (named.kind === 'operations') return named.operations.some(operation => endsIn(path, segmentsIn(operation.path)));
  const text = successor.text.replace(/^[A-Z]+ /, '');
  const [left, right] = [hostOf(target), hostOf(text)];
  return (left === '' || right === '' || left === right) && endsIn(path, segmentsIn(pathOf(text)));
};

const addressPattern = /^(?:[a-z][a-z\d+.-]*:)?\/\/(?<host>[^/?#]*)(?<rest>.*)$/is;

const hostOf = (address: string): string => addressPattern.exec(address)?.groups?.['host']?.toLowerCase() ?? '';

const pathOf = (address: string): string =>
  (addressPattern.exec(address)?.groups?.['rest'] ?? address).replace(/[?#].*$/s, '');

const segmentsIn = (path: string): readonly string[] => path.split('/').filter(segment => segment !== '');

const endsIn = (path: string, wanted: readonly string[]): boolean => {
  const segments = segmentsIn(path);
  if (segments.length < wanted.length) return false;
  const end = segments.slice(segments.length - wanted.length);
  return wanted.every((segment, index) => segment.includes('{') || segment === end[index]);
};
