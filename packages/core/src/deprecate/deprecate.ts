// Writes into a description what deprecates something: flag, dates, successor, headers, a sentence and the row of a table.
import { lower } from '../contract/lower.ts';
import type { Contract, Operation } from '../contract/model.ts';
import { canBeFlagged } from '../conventions/flag-site.ts';
import { isJapanese } from '../conventions/lifecycle-text.ts';
import { createPartUsers } from '../conventions/part-users.ts';
import type { Settings } from '../conventions/settings.ts';
import { zoneOf } from '../conventions/settings.ts';
import type { Draft } from '../edit/draft.ts';
import { withEdits } from '../edit/draft.ts';
import type { DocumentEdit, JsonValue } from '../edit/edit.ts';
import type { Claim } from '../lifecycle/evidence.ts';
import type { DatedEvidence, Lifecycle } from '../lifecycle/lifecycle.ts';
import { lifecyclesOf } from '../lifecycle/lifecycles.ts';
import type { StatedDate } from '../lifecycle/stated-date.ts';
import { momentOf } from '../lifecycle/stated-date.ts';
import { textEvidence } from '../lifecycle/texts.ts';
import type { Language } from '../messages/language.ts';
import { asObject } from '../schema/values.ts';
import type { Description } from '../source/description.ts';
import type { Document } from '../source/document.ts';
import { at, pointerOf, rootOf, valueAt } from '../source/origin.ts';
import { checkStructure } from '../structure/check-structure.ts';
import type { AskedDays, Days } from './days.ts';
import { daysOf } from './days.ts';
import type { DeprecationFault, DeprecationNote } from './fault.ts';
import { isFault } from './fault.ts';
import type { Concerned } from './finish.ts';
import { finishingEdits } from './finish.ts';
import type { HeaderChange } from './header-edits.ts';
import { describeHeaders, headerValues, targetOf } from './header-edits.ts';
import { withNotice, withoutNotice } from './notice.ts';
import { placeOf } from './place.ts';
import type { Said, StatedSuccessor, Statement } from './statement.ts';
import { noSuccessor, saidAt } from './statement.ts';
import { successorOf } from './successor-choice.ts';
import type { Thing } from './thing.ts';
import { thingsNamed } from './thing.ts';

export interface AskedDeprecation extends AskedDays {
  /** `GET /v1/plans`, an operationId, a pattern as in `GET /v1/**`, or a JSON Pointer. */
  readonly thing: string;
  /** An operation, a name beside the thing, a JSON Pointer, an address or `none`; the one that is stated already. */
  readonly successor?: string | undefined;
  readonly reason?: string | undefined;
  /** The address of a document. */
  readonly document?: string | undefined;
}

export interface DeprecationOptions {
  readonly settings: Settings;
  readonly now: Date;
  /** Of what is written where nothing tells which language the description is in. */
  readonly language: Language;
  readonly mayChange?: (document: Document) => boolean;
}

export interface Written {
  readonly draft: Draft;
  readonly things: readonly WrittenThing[];
  readonly notes: readonly DeprecationNote[];
}

export interface WrittenThing {
  readonly name: string;
  /** Of a deprecation. */
  readonly deprecated?: string;
  readonly sunset?: string;
  readonly successor?: string;
}

export const deprecate = (
  description: Description,
  asked: AskedDeprecation,
  options: DeprecationOptions,
): Written | DeprecationFault => {
  const { contract } = lower(description);
  const things = thingsNamed(asked.thing, contract);
  if (isFault(things)) return things;
  const lifecycles = new Map(
    lifecyclesOf(contract, { aliases: options.settings.lifecycle.aliases }).map(
      it => [placeOf(it.origin), it] as const,
    ),
  );
  const tasks: Task[] = [];
  for (const thing of things) {
    const task = taskOf(thing, { asked, known: lifecycles.get(placeOf(thing.origin)) }, contract, options);
    if (isFault(task)) return task;
    tasks.push(task);
  }
  const headers = headersOf(tasks, contract, options);
  const outcome = writtenWith(
    description,
    tasks.flatMap(it => it.edits),
    headers,
    things,
    options,
  );
  if (isFault(outcome)) return outcome;
  return {
    draft: outcome.draft,
    things: tasks.map(({ thing, statement }) => ({
      name: thing.name,
      deprecated: statement.deprecated.day,
      sunset: statement.sunset.day,
      ...(statement.successor.kind !== 'none' && { successor: statement.successor.text }),
    })),
    notes: [...tasks.flatMap(it => it.notes), ...outcome.notes, ...sharedNotes(things, contract)],
  };
};

/** Aliases of YAML may give other responses the same headers: then nothing is changed there. */
export const writtenWith = (
  description: Description,
  edits: readonly DocumentEdit[],
  headers: HeaderChange,
  things: readonly Thing[],
  options: DeprecationOptions,
): Pick<Written, 'draft' | 'notes'> | DeprecationFault => {
  const whole = finished(description, [...edits, ...headers.edits], things, options);
  if (!isFault(whole)) return { draft: whole, notes: headers.notes };
  if (whole.code !== 'not-written' || headers.edits.length === 0) return whole;
  const draft = finished(description, edits, things, options);
  if (isFault(draft)) return draft;
  return { draft, notes: things.slice(0, 1).map(({ name }) => ({ code: 'no-headers', thing: name })) };
};

/** Makes the edits, and then what follows from them elsewhere. */
const finished = (
  description: Description,
  edits: readonly DocumentEdit[],
  things: readonly Thing[],
  { settings, now, mayChange = () => true }: DeprecationOptions,
): Draft | DeprecationFault => {
  const concerned: Concerned = {
    operations: new Set(things.filter(it => it.operation).map(it => placeOf(it.origin))),
    headers: headersUsedBy(things),
  };
  let draft: Draft = { description, edits: new Map() };
  for (const step of [() => edits, () => finishingEdits(draft.description, concerned, { settings, now })]) {
    const more = step();
    const other = more.find(it => !mayChange(it.at.document));
    if (other) return { code: 'protected', file: other.at.document.label };
    const next = withEdits(draft, more);
    if ('kind' in next) {
      return { code: 'not-written', place: next.at ? `#${pointerOf(next.at)}` : '', reason: next.reason };
    }
    draft = next;
  }
  const isWorse = checkStructure(draft.description).length > checkStructure(description).length;
  return isWorse ? { code: 'invalid' } : draft;
};

const headersUsedBy = (things: readonly Thing[]): ReadonlySet<string> =>
  new Set(
    things
      .flatMap(({ operation }) => operation?.responses ?? [])
      .flatMap(({ headers }) => headers)
      .filter(({ name }) => /^(?:deprecation|sunset|link)$/i.test(name))
      .map(({ origin }) => origin.key),
  );

export const sharedNotes = (things: readonly Thing[], api: Contract): readonly DeprecationNote[] => {
  const usersOf = createPartUsers(api);
  const shared = things.filter(({ operation, kind }) => !operation && kind !== 'api');
  return shared.flatMap(({ kind, origin, name }) => {
    const scheme = kind === 'security-scheme' ? api.securitySchemes.get(origin.key) : undefined;
    const operations = usersOf({
      subject: scheme ? { kind: 'security-scheme', scheme } : { kind: 'schema', name },
      origin,
    });
    return operations.length > 1 ? [{ code: 'shared', thing: name, operations: operations.length } as const] : [];
  });
};

interface Task {
  readonly thing: Thing;
  readonly statement: Statement;
  readonly edits: readonly DocumentEdit[];
  readonly notes: readonly DeprecationNote[];
}

const taskOf = (
  thing: Thing,
  { asked, known }: { readonly asked: AskedDeprecation; readonly known: Lifecycle | undefined },
  api: Contract,
  options: DeprecationOptions,
): Task | DeprecationFault => {
  const said = saidAt(thing.origin, options.settings.lifecycle.aliases);
  const days = daysOf(asked, {
    known: daysIn(known, said),
    settings: options.settings,
    now: options.now,
    stability: thing.operation?.stability ?? 'stable',
  });
  if (isFault(days)) return days;
  const successor =
    asked.successor === undefined ? knownIn(said, known, thing, api) : statedIn(asked.successor, thing, api);
  if (!successor) return { code: 'successor-needed', thing: thing.name };
  if (isFault(successor)) return successor;
  const statement: Statement = {
    ...days,
    successor,
    reason: asked.reason ?? said.reason,
    document: asked.document ?? said.document,
  };
  const field = fieldEdits(thing, said, statement, api, options);
  const text = textEdits(thing, said, statement, api, options);
  return { thing, statement, edits: [...text.edits, ...field.edits], notes: [...field.notes, ...text.notes] };
};

/** Where else it is said of the thing itself: in headers, words and tables. */
const daysIn = (known: Lifecycle | undefined, said: Said): Partial<Days> => {
  const ofItself = (it: DatedEvidence | undefined): StatedDate | undefined => (it?.isInherited ? undefined : it?.date);
  const deprecated = said.deprecated ?? ofItself(known?.deprecatedAt);
  const sunset = said.sunset ?? ofItself(known?.sunsetAt);
  return { ...(deprecated && { deprecated }), ...(sunset && { sunset }) };
};

/** It stays as it is written, and leads where it leads now. */
const knownIn = (
  { successor }: Said,
  known: Lifecycle | undefined,
  thing: Thing,
  api: Contract,
): StatedSuccessor | undefined => {
  if (successor && successor.kind !== 'name') return successor;
  const elsewhere = known?.successors.find(it => !it.isInherited)?.text;
  const text = successor?.text ?? elsewhere;
  const found = text === undefined ? undefined : statedIn(text, thing, api);
  if (!found || isFault(found)) return successor;
  return { ...found, text: successor?.text ?? found.text };
};

const statedIn = (asked: string, thing: Thing, api: Contract): StatedSuccessor | DeprecationFault => {
  const choice = successorOf(asked, thing, api);
  if (isFault(choice)) return choice;
  switch (choice.kind) {
    case 'none':
      return noSuccessor;
    case 'address':
      return { kind: 'address', text: choice.text, target: choice.text };
    case 'operation':
      return { kind: 'name', text: choice.text, target: linkTarget(choice.operation, thing) };
    case 'part':
      return { kind: 'name', text: choice.text };
  }
};

/** A link names no method: none where it would lead back, or to where the method is another one. */
const linkTarget = (successor: Operation, { operation }: Thing): string | undefined =>
  operation && (successor.path === operation.path || successor.method !== operation.method)
    ? undefined
    : targetOf(successor);

interface Step {
  readonly edits: readonly DocumentEdit[];
  readonly notes: readonly DeprecationNote[];
}

/** What a new field comes behind: what tells what the thing is, and not what it consists of. */
const behind = ({ kind, origin }: Thing): readonly string[] => {
  const fields = asObject(valueAt(origin)) ?? {};
  const first = ['title', 'name', 'in', 'summary', 'description', 'operationId', 'version', 'type', 'format'];
  // In a schema it is a list, which follows the properties.
  const names = kind === 'parameter' || kind === 'header' ? [...first, 'required'] : first;
  return names.some(name => Object.hasOwn(fields, name)) ? names : ['tags'];
};

const fieldEdits = (
  thing: Thing,
  said: Said,
  { deprecated, sunset, successor, reason, document }: Statement,
  { description: { version } }: Contract,
  { settings, now }: DeprecationOptions,
): Step => {
  const { origin, name } = thing;
  const hasBegun = now.getTime() >= momentOf(deprecated, 'first', zoneOf(settings));
  const flag = canBeFlagged({ subject: thing, origin }, version) ? 'deprecated' : 'x-deprecated';
  const isThere = asObject(valueAt(origin))?.[flag] === true;
  const after = [...behind(thing)];
  const set = (field: string, value: JsonValue): DocumentEdit => {
    const edit = { kind: 'set', at: at(origin, field), value, after: [...after] } as const;
    after.push(field);
    return edit;
  };
  const flagged: readonly DocumentEdit[] = hasBegun
    ? isThere
      ? []
      : [set(flag, true)]
    : isThere
      ? [{ kind: 'remove', at: at(origin, flag) }]
      : [];
  after.push(flag);
  /** Where it is said already, in the words of whoever said it. */
  const claim = (kind: Claim, standard: string, value: string | undefined, before: string | undefined) => {
    const known = said.evidence.filter(it => it.claim === kind);
    if (value === undefined) return known.map(it => ({ kind: 'remove', at: it.origin }) as const);
    if (known.length === 0) return [set(nameIn(settings, standard), value)];
    return value === before ? [] : known.map(it => ({ kind: 'set', at: it.origin, value }) as const);
  };
  const none = said.evidence.filter(it => it.claim === 'no-successor');
  const edits = [
    ...flagged,
    ...claim('deprecated-at', 'x-deprecated-at', deprecated.day, said.deprecated?.day),
    ...claim('sunset-at', 'x-sunset', sunset.day, said.sunset?.day),
    ...claim('successor', 'x-successor', successor.text || undefined, said.successor?.text),
    ...(successor.kind !== 'none' ? none.map(it => ({ kind: 'remove', at: it.origin }) as const) : []),
    ...(successor.kind === 'none' && none.length === 0 ? [set('x-no-successor', true)] : []),
    ...claim('reason', 'x-deprecated-reason', reason, said.reason),
    ...claim('document', 'x-migration-guide', document, said.document),
  ];
  return { edits, notes: hasBegun ? [] : [{ code: 'flag-later', thing: name, date: deprecated.day }] };
};

/** The name of a company for it, if it has one. */
const nameIn = ({ lifecycle: { aliases } }: Settings, standard: string): string =>
  Object.entries(aliases).find(([, meaning]) => meaning === standard)?.[0] ?? standard;

const textEdits = (
  thing: Thing,
  said: Said,
  statement: Statement,
  api: Contract,
  options: DeprecationOptions,
): Step => {
  const { origin, kind, name } = thing;
  const place = at(origin, 'description');
  const text = valueAt(place);
  if (text !== undefined && typeof text !== 'string') return { edits: [], notes: [] };
  const before = text === undefined ? undefined : withoutNotice(text, said, kind);
  if (text !== undefined && !before && isSaidIn(text, place))
    return { edits: [], notes: [{ code: 'other-words', thing: name }] };
  const language = before?.language ?? languageOf(thing, api, options);
  const value = withNotice(before ? before.text : text, statement, { kind, language });
  if (value === text) return { edits: [], notes: [] };
  return { edits: [{ kind: 'set', at: place, value, after: ['tags', 'title', 'name', 'in', 'summary'] }], notes: [] };
};

const isSaidIn = (text: string, origin: Thing['origin']): boolean =>
  textEvidence({ name: 'description', text, origin }).some(({ claim }) => claim === 'deprecated');

/** That of its own words, or else of those of the API, or of any operation. */
const languageOf = ({ origin }: Thing, api: Contract, { language }: DeprecationOptions): Language => {
  const texts = [
    textsIn(valueAt(origin)),
    textsIn(valueAt(at(rootOf(api.description.entry), 'info'))),
    ...api.operations.map(operation => textsIn(valueAt(operation.origin))),
  ];
  // Words of Chinese characters alone may be of either language.
  const telling = texts.find(text => isJapanese(text) || /[a-z]/i.test(text));
  if (telling === undefined) return language;
  return isJapanese(telling) ? 'ja' : 'en';
};

const textsIn = (value: unknown): string => {
  const fields = asObject(value) ?? {};
  return ['summary', 'title', 'description']
    .map(name => fields[name])
    .filter(text => typeof text === 'string')
    .join('\n');
};

const headersOf = (tasks: readonly Task[], api: Contract, options: DeprecationOptions): HeaderChange => {
  const described = tasks.flatMap(({ thing: { operation }, statement }) =>
    operation ? [{ operation, values: headerValues(statement, options.settings), days: namesOf(statement) }] : [],
  );
  const [first] = tasks;
  const language = first ? languageOf(first.thing, api, options) : options.language;
  return describeHeaders(described, api, language);
};

/** What headers that others can refer to are called after. */
const namesOf = ({ deprecated, sunset, successor, document }: Statement) => ({
  Deprecation: deprecated.day,
  Sunset: sunset.day,
  Link: (successor.target ?? document ?? '').replaceAll(/[^A-Za-z\d]+/g, '-').replaceAll(/^-|-$/g, ''),
});
