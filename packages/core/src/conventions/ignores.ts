// Exceptions that a description makes for itself: `x-breakwater-ignore`, with the rule, the reason and until when.
import type { Operation } from '../contract/model.ts';
import type { Facts } from '../findings.ts';
import { asObject, own } from '../schema/values.ts';
import type { Description } from '../source/description.ts';
import type { Document } from '../source/document.ts';
import type { Origin } from '../source/origin.ts';
import { at, pathOf, rootOf } from '../source/origin.ts';
import { calendarDay } from './calendar-day.ts';

export const ignoreField = 'x-breakwater-ignore';

/** One exception. It holds for its rule in the object that states it, and below. */
export interface Ignore {
  /** Of the exception itself. */
  readonly origin: Origin;
  /** Of the object that states it. */
  readonly owner: Origin;
  /** '' where it is missing. */
  readonly rule: string;
  readonly reason: string;
  /** As it is written; undefined where it never ends. */
  readonly until?: string;
  /** The last moment; undefined where there is no end, or none that can be understood. */
  readonly ends?: Date;
}

export const ignoresIn = ({ documents }: Description): readonly Ignore[] =>
  [...documents.values()].filter(({ text }) => text.includes(ignoreField)).flatMap(ignoresOf);

const ignoresOf = (document: Document): readonly Ignore[] => {
  const found: Ignore[] = [];
  const seen = new Set<object>();
  const walk = (value: unknown, origin: Origin): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, member] of Object.entries(value)) {
      if (key === ignoreField && !Array.isArray(value)) found.push(...statedAt(member, at(origin, key), origin));
      else walk(member, at(origin, key));
    }
  };
  walk(document.value, rootOf(document));
  return found;
};

/** One exception, or a list of them. */
const statedAt = (value: unknown, origin: Origin, owner: Origin): readonly Ignore[] =>
  Array.isArray(value)
    ? value.map((item, index) => ignoreFrom(item, at(origin, index), owner))
    : [ignoreFrom(value, origin, owner)];

const ignoreFrom = (value: unknown, origin: Origin, owner: Origin): Ignore => {
  const fields = asObject(value) ?? {};
  const textOf = (name: string): string => {
    const field = own(fields, name);
    return typeof field === 'string' || typeof field === 'number' ? String(field) : '';
  };
  const until = textOf('until');
  const ends = until === '' ? undefined : calendarDay(until)?.last;
  return {
    origin,
    owner,
    rule: typeof value === 'string' ? value : textOf('rule'),
    reason: textOf('reason'),
    ...(until !== '' && { until }),
    ...(ends && { ends }),
  };
};

export interface Sighted {
  readonly rule: string;
  readonly origin: Origin;
  readonly facts: Facts;
  readonly operations: readonly Pick<Operation, 'origin' | 'pathItem'>[];
}

/** What an exception is made of: it must be complete, and not over. */
export const isInForce = ({ rule, reason, until, ends }: Ignore, now: Date): boolean =>
  rule !== '' && reason !== '' && (until === undefined || (ends !== undefined && now <= ends));

/** What operations share is excepted by all of them together, or where it stands. */
export const excepts = (ignores: readonly Ignore[], { rule, origin, operations }: Sighted): readonly Ignore[] => {
  const ofRule = ignores.filter(ignore => ignore.rule === rule);
  if (ofRule.length === 0) return [];
  const here = ofRule.filter(({ owner }) => isWithin(origin, owner));
  if (here.length > 0 || operations.length === 0) return here;
  const byOperation = operations.map(operation =>
    ofRule.filter(({ owner }) => isWithin(operation.origin, owner) || isWithin(operation.pathItem.origin, owner)),
  );
  return byOperation.every(list => list.length > 0) ? [...new Set(byOperation.flat())] : [];
};

const isWithin = (origin: Origin, owner: Origin): boolean => {
  if (origin.document !== owner.document) return false;
  const path = pathOf(origin);
  return pathOf(owner).every((key, index) => path[index] === key);
};
