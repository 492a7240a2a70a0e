// From the text of breakwater.waivers.yaml to its data, with everything that is wrong with it.
import { calendarDay } from '../conventions/calendar-day.ts';
import { closest } from '../messages/closest.ts';
import { asObject, own } from '../schema/values.ts';
import type { Document } from '../source/document.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf } from '../source/origin.ts';
import { parse } from '../source/parse.ts';
import type { Problem } from '../source/problem.ts';
import type { Waiver } from './waiver.ts';
import { isFingerprint } from './waiver.ts';

export interface WaiversFile {
  /** Absent where nothing is written in it. */
  readonly document?: Document;
  /** In the order of the list in the document. */
  readonly waivers: readonly Waiver[];
}

export interface ReadWaivers {
  /** Absent where something is wrong. */
  readonly file?: WaiversFile;
  readonly problems: readonly Problem[];
}

/** `label` is what problems call the file. */
export const readWaivers = (text: string, uri: string, label: string): ReadWaivers => {
  const { document, problems: unreadable } = parse(text, { uri, label });
  if (!document) {
    const isEmpty = unreadable.every(({ code }) => code === 'empty');
    return isEmpty ? { file: { waivers: [] }, problems: [] } : { problems: unreadable };
  }
  const read = waiversIn(document);
  const problems = [...unreadable.filter(({ gravity }) => gravity !== 'note'), ...read.problems];
  return problems.length > 0 ? { problems } : { file: { document, waivers: read.waivers }, problems };
};

const waiversIn = (
  document: Document,
): { readonly waivers: readonly Waiver[]; readonly problems: readonly Problem[] } => {
  const root = rootOf(document);
  const fields = asObject(document.value ?? {});
  if (!fields) return { waivers: [], problems: [wrongType(root, document.label, 'mapping')] };
  const list = own(fields, 'waivers') ?? [];
  const place = at(root, 'waivers');
  const strangers = unknownIn(fields, ['waivers'], root);
  if (!Array.isArray(list)) return { waivers: [], problems: [...strangers, wrongType(place, 'waivers', 'list')] };
  const read = list.map((item: unknown, index) => waiverFrom(item, at(place, index)));
  return {
    waivers: read.flatMap(({ waiver }) => waiver ?? []),
    problems: [...strangers, ...read.flatMap(({ problems }) => problems)],
  };
};

interface Form {
  readonly isRequired: boolean;
  readonly isRight: (text: string) => boolean;
  /** How it looks. */
  readonly expected: string;
}

const text: Form = { isRequired: false, isRight: () => true, expected: '' };
const statement: Form = { ...text, isRequired: true };
const day: Form = { isRequired: false, isRight: it => calendarDay(it) !== undefined, expected: '2027-01-31' };

const forms: Readonly<Record<keyof Waiver, Form>> = {
  fingerprint: { isRequired: true, isRight: isFingerprint, expected: '3fa0c1d2e4b5a697' },
  description: text,
  rule: text,
  subject: text,
  reason: statement,
  by: statement,
  date: day,
  until: day,
  ticket: text,
};

const waiverFrom = (
  item: unknown,
  origin: Origin,
): { readonly waiver?: Waiver; readonly problems: readonly Problem[] } => {
  const fields = asObject(item);
  if (!fields) return { problems: [wrongType(origin, 'waivers', 'mapping')] };
  const names = Object.keys(forms) as readonly (keyof Waiver)[];
  const problems = [
    ...unknownIn(fields, names, origin),
    ...names.flatMap(name => faultIn(name, own(fields, name), origin)),
  ];
  if (problems.length > 0) return { problems };
  const known = names.flatMap(name => {
    const value = own(fields, name);
    return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [];
  });
  const waiver = Object.fromEntries(known) as unknown as Waiver;
  if (waiver.description === undefined) return { waiver, problems };
  return { waiver: { ...waiver, description: plainPath(waiver.description) }, problems };
};

const faultIn = (name: keyof Waiver, value: unknown, origin: Origin): readonly Problem[] => {
  const { isRequired, isRight, expected } = forms[name];
  const isBlank = typeof value === 'string' && value.trim() === '';
  if (value === undefined || value === null || (isRequired && isBlank)) {
    const place = isBlank ? at(origin, name) : origin;
    return isRequired ? [{ code: 'missing-field', gravity: 'error', facts: { field: name }, origin: place }] : [];
  }
  const place = at(origin, name);
  // A fingerprint that reads as a number is another one then; a ticket may be one.
  if (typeof value !== 'string' && (typeof value !== 'number' || name !== 'ticket'))
    return [wrongType(place, name, 'text')];
  if (isRight(String(value))) return [];
  const facts = { field: name, value: String(value), expected };
  return [{ code: 'wrong-value', gravity: 'error', facts, origin: place, focus: 'value' }];
};

const wrongType = (origin: Origin, field: string, expected: string): Problem => ({
  code: 'wrong-type',
  gravity: 'error',
  facts: { field, expected },
  origin,
});

const unknownIn = (fields: object, names: readonly string[], origin: Origin): readonly Problem[] =>
  Object.keys(fields)
    .filter(name => !names.includes(name) && !name.startsWith('x-'))
    .map(name => {
      const similar = closest(name, names);
      const facts = { name, ...(similar === undefined ? { known: names.join(', ') } : { similar }) };
      return { code: 'unknown-setting', gravity: 'error', facts, origin: at(origin, name) };
    });

/** As paths in a repository are written. */
const plainPath = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
