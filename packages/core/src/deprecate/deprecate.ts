// Writes into a description what deprecates something: flag, dates, successor, headers, a sentence and the row of a table.
import { lower } from '../contract/lower.ts';
import type { Contract, Operation } from '../contract/model.ts';
import type { HeaderChange } from '../conventions/lifecycle-header-edits.ts';
import { describeHeaders, targetOf } from '../conventions/lifecycle-header-edits.ts';
import type { DocumentEdit } from '../edit/edit.ts';
import type { DatedEvidence, Lifecycle } from '../lifecycle/lifecycle.ts';
import { lifecyclesOf } from '../lifecycle/lifecycles.ts';
import type { StatedDate } from '../lifecycle/stated-date.ts';
import type { Description } from '../source/description.ts';
import { uriOf } from '../source/origin.ts';
import type { AskedDays, Days } from './days.ts';
import { daysOf } from './days.ts';
import { languageOf } from './description-language.ts';
import type { DeprecationFault, DeprecationNote } from './fault.ts';
import { isDeprecationFault } from './fault.ts';
import { fieldEdits } from './field-edits.ts';
import { headerValues } from './header-values.ts';
import type { Said, StatedSuccessor, Statement } from './statement.ts';
import { noSuccessor, saidAt } from './statement.ts';
import { successorOf } from './successor-choice.ts';
import { textEdits } from './text-edits.ts';
import type { Thing } from './thing.ts';
import { thingsNamed } from './thing.ts';
import type { DeprecationOptions, Written } from './written.ts';
import { sharedNotes, writtenWith } from './written.ts';

export interface AskedDeprecation extends AskedDays {
  /** `GET /v1/plans`, an operationId, a pattern as in `GET /v1/**`, or a JSON Pointer. */
  readonly thing: string;
  /** An operation, a name beside the thing, a JSON Pointer, an address or `none`; the one that is stated already. */
  readonly successor?: string | undefined;
  readonly reason?: string | undefined;
  /** The address of a document. */
  readonly document?: string | undefined;
}

export const deprecate = (
  description: Description,
  asked: AskedDeprecation,
  options: DeprecationOptions,
): Written | DeprecationFault => {
  const { contract } = lower(description);
  const things = thingsNamed(asked.thing, contract);
  if (isDeprecationFault(things)) return things;
  const lifecycles = new Map(
    lifecyclesOf(contract, { aliases: options.settings.lifecycle.aliases }).map(it => [uriOf(it.origin), it] as const),
  );
  const tasks: Task[] = [];
  for (const thing of things) {
    const task = taskOf(thing, { asked, known: lifecycles.get(uriOf(thing.origin)) }, contract, options);
    if (isDeprecationFault(task)) return task;
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
  if (isDeprecationFault(outcome)) return outcome;
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
  if (isDeprecationFault(days)) return days;
  const successor =
    asked.successor === undefined ? knownIn(said, known, thing, api) : statedIn(asked.successor, thing, api);
  if (!successor) return { code: 'successor-needed', thing: thing.name };
  if (isDeprecationFault(successor)) return successor;
  const statement: Statement = {
    ...days,
    successor,
    reason: asked.reason ?? said.reason,
    document: asked.document ?? said.document,
  };
  const field = fieldEdits(thing, said, statement, api.description.version, options);
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
  if (!found || isDeprecationFault(found)) return successor;
  return { ...found, text: successor?.text ?? found.text };
};

const statedIn = (asked: string, thing: Thing, api: Contract): StatedSuccessor | DeprecationFault => {
  const choice = successorOf(asked, thing, api);
  if (isDeprecationFault(choice)) return choice;
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

const headersOf = (tasks: readonly Task[], api: Contract, options: DeprecationOptions): HeaderChange => {
  const described = tasks.flatMap(({ thing: { operation }, statement }) =>
    operation ? [{ operation, values: headerValues(statement, options.settings), days: namesOf(statement) }] : [],
  );
  const [first] = tasks;
  const language = first ? languageOf(first.thing, api, options.language) : options.language;
  return describeHeaders(described, api, language);
};

/** What headers that others can refer to are called after. */
const namesOf = ({ deprecated, sunset, successor, document }: Statement) => ({
  Deprecation: deprecated.day,
  Sunset: sunset.day,
  Link: (successor.target ?? document ?? '').replaceAll(/[^A-Za-z\d]+/g, '-').replaceAll(/^-|-$/g, ''),
});
