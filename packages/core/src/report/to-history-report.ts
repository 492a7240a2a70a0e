// Makes a report of the history of an API: names, places, counts and order.
import type { LifecycleFacts, OperationReference } from '../findings.ts';
import type { HistoryMessages } from '../messages/history.ts';
import { historyMessages } from '../messages/history.ts';
import type { Language } from '../messages/language.ts';
import { printable } from '../messages/printable.ts';
import type { Origin } from '../source/origin.ts';
import { pointerOf } from '../source/origin.ts';
import type {
  HistoryCounts,
  HistoryEvent,
  HistoryEventKind,
  HistoryFinding,
  HistoryReport,
  ReportedEvent,
  ReportedHistoryFinding,
  ReportedThing,
  ThingKind,
} from './history-report.ts';
import { historyFormat } from './history-report.ts';
import type { DescriptionSummary } from './report.ts';
import { subjectOf } from './subject.ts';

/** All that there is to report. */
export interface FoundHistory {
  readonly description: DescriptionSummary;
  readonly revisions: readonly FoundRevision[];
  readonly things: readonly FoundThing[];
  /** How removals can stand to what was announced. */
  readonly standings: readonly StandingClause[];
}

export interface FoundRevision extends DescriptionSummary {
  readonly label: string;
  readonly day: string | null;
  /** In milliseconds since 1970. */
  readonly time: number | null;
}

export interface FoundThing {
  readonly kind: ThingKind;
  readonly origin: Origin;
  /** That it is, or that it stands in. */
  readonly operation: OperationReference | undefined;
  readonly exists: boolean;
  readonly events: readonly HistoryEvent[];
  readonly findings: readonly HistoryFinding[];
}

interface StandingClause {
  readonly id: string;
  readonly clause: Readonly<Record<Language, (facts: LifecycleFacts) => string>>;
}

export const toHistoryReport = (found: FoundHistory, language: Language): HistoryReport => {
  const { description, revisions, things } = found;
  const words: Words = {
    messages: historyMessages[language],
    clauseOf: (standing, facts) => found.standings.find(({ id }) => id === standing)?.clause[language](facts) ?? '',
  };
  return {
    format: historyFormat,
    language,
    description,
    counts: countsOf(things, () => true),
    revisions: revisions.map(({ label, day, time, version, file }, index) => ({
      label,
      day,
      time: time === null ? null : `${new Date(time).toISOString().slice(0, 19)}Z`,
      version,
      file,
      counts: countsOf(things, ({ revision }) => revision === index),
    })),
    things: [...things].sort(wrongFirst).map(thing => toThing(thing, words)),
  };
};

interface Words {
  readonly messages: HistoryMessages;
  readonly clauseOf: (standing: string, facts: LifecycleFacts) => string;
}

const countsOf = (
  things: readonly FoundThing[],
  isCounted: (it: { readonly revision: number }) => boolean,
): HistoryCounts => {
  const events: Partial<Record<HistoryEventKind, number>> = {};
  for (const { kind } of things.flatMap(it => it.events).filter(isCounted)) events[kind] = (events[kind] ?? 0) + 1;
  return { events, findings: things.flatMap(it => it.findings).filter(isCounted).length };
};

/** The sort is stable. */
const wrongFirst = (left: FoundThing, right: FoundThing): number =>
  Number(left.findings.length === 0) - Number(right.findings.length === 0) ||
  (left.events[0]?.revision ?? 0) - (right.events[0]?.revision ?? 0);

const toThing = ({ kind, origin, operation, exists, events, findings }: FoundThing, words: Words): ReportedThing => {
  const { text, isWhole } = subjectOf(origin, operation);
  return {
    kind,
    subject: isWhole ? words.messages.wholeVersion : printable(text),
    method: (kind === 'operation' && operation?.method) || null,
    path: (kind === 'operation' && operation?.path) || null,
    file: origin.document.label,
    pointer: pointerOf(origin),
    exists,
    events: [...events].sort(byRevision).map((event, index, all) => {
      const isBack = event.kind === 'added' && all.slice(0, index).some(it => it.kind === 'removed');
      return isBack ? { ...event, message: words.messages.putBack } : toEvent(event, words);
    }),
    findings: findings.map(finding => toFinding(finding, events, words)),
  };
};

const byRevision = (left: HistoryEvent, right: HistoryEvent): number => left.revision - right.revision;

const toEvent = (event: HistoryEvent, { messages, clauseOf }: Words): ReportedEvent => {
  const { kind, from = '', to = '', standing, facts = {}, operations = [] } = event;
  const message = messages.event[kind]({ from: printable(from), to: printable(to), operations: operations.length });
  if (standing === undefined) {
    const { sunsetAt } = facts;
    return {
      ...event,
      message: sunsetAt === undefined ? message : messages.beside(message, messages.toEndOn(sunsetAt)),
    };
  }
  const clause = clauseOf(standing, facts) || messages.removedWithoutDeprecation(undefined);
  return { ...event, message: messages.beside(message, printable(clause)) };
};

/** What an event says is said again, with what else is known of it. */
const toFinding = (finding: HistoryFinding, events: readonly HistoryEvent[], words: Words): ReportedHistoryFinding => {
  const { code, revision, facts } = finding;
  const { messages } = words;
  if (code === 'deprecation-back-dated' || code === 'notice-too-short')
    return { ...finding, message: printable(messages.finding[code](facts)) };
  const event = events.find(it => it.revision === revision && (it.standing ?? it.kind) === code);
  if (!event) return { ...finding, message: code };
  if (facts.addedIn === undefined) return { ...finding, message: toEvent(event, words).message };
  const { message } = toEvent(
    { kind: event.kind, revision, ...(event.operations && { operations: event.operations }) },
    words,
  );
  return {
    ...finding,
    message: messages.beside(message, messages.removedWithoutDeprecation(printable(facts.addedIn))),
  };
};
