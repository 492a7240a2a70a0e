// What the response headers of an operation say: Deprecation (RFC 9745), Sunset (RFC 8594) and Link (RFC 8288).
import { exampleValuesOf } from '../contract/example-values.ts';
import type { Header, Operation } from '../contract/model.ts';
import { readLinks } from '../http/link.ts';
import type { Origin } from '../source/origin.ts';
import { uriOf } from '../source/origin.ts';
import type { Claim, Evidence } from './evidence.ts';
import { readDate } from './stated-date.ts';

export interface HeaderValue {
  readonly name: 'Deprecation' | 'Sunset' | 'Link';
  readonly value: unknown;
  readonly origin: Origin;
}

const names = ['Deprecation', 'Sunset', 'Link'] as const;

/** The lifecycle headers of an operation: each value once, however many responses share it. */
export const lifecycleHeaders = ({ responses }: Operation): readonly HeaderValue[] => {
  const found = new Map<string, HeaderValue>();
  for (const header of responses.flatMap(response => response.headers)) {
    const name = nameOf(header);
    if (name === undefined || header.unread !== undefined) continue;
    for (const { value, origin } of exampleValuesOf(header)) {
      found.set(uriOf(origin), { name, value, origin });
    }
  }
  return [...found.values()];
};

const nameOf = ({ name }: Header): HeaderValue['name'] | undefined =>
  names.find(known => known.toLowerCase() === name.toLowerCase());

/** By its name. */
export const isAboutLifecycle = (header: Header): boolean => nameOf(header) !== undefined;

/** A response header that only tells clients how long something stays: its values are dates, and not what a program reads. */
export const isLifecycleHeader = (header: Header): boolean => {
  const name = nameOf(header);
  return (name === 'Deprecation' || name === 'Sunset') && exampleValuesOf(header).length > 0;
};

const relations: ReadonlyMap<string, Claim> = new Map<string, Claim>([
  ['successor-version', 'successor'],
  ['latest-version', 'successor'],
  ['alternate', 'successor'],
  ['deprecation', 'document'],
  ['sunset', 'document'],
]);

export const headerEvidence = (operation: Operation): readonly Evidence[] =>
  lifecycleHeaders(operation).flatMap(({ name, value, origin }): readonly Evidence[] => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const common = { name, origin, isInherited: false } as const;
    if (name === 'Link') {
      const reading = readLinks(text);
      return (reading.kind === 'links' ? reading.links : []).flatMap(({ target, relation }) => {
        const claim = relations.get(relation);
        return claim ? [{ ...common, claim, source: 'link' as const, text: target }] : [];
      });
    }
    const date = readDate(value);
    // `true`, of the drafts, says that it is so, and not since when.
    const claim: Claim = name === 'Sunset' ? 'sunset-at' : date ? 'deprecated-at' : 'deprecated';
    return [{ ...common, claim, source: 'header' as const, text, ...(date && { date }) }];
  });
