// Things with the same history told together, and what only came told by the revision that brought it.
import type { HistoryReport, ReportedEvent, ReportedHistoryFinding, ReportedThing } from './history-report.ts';

/** What happened in one revision, and whether that was wrong. */
export interface HistoryLine {
  readonly revision: number;
  readonly message: string;
  readonly isWrong: boolean;
}

export interface SameHistory {
  readonly things: readonly [ReportedThing, ...ReportedThing[]];
  readonly lines: readonly HistoryLine[];
}

export interface Arrivals {
  readonly revision: number;
  readonly things: readonly ReportedThing[];
}

export interface GroupedHistory {
  readonly wrong: readonly SameHistory[];
  readonly changed: readonly SameHistory[];
  readonly added: readonly Arrivals[];
}

export const groupHistory = ({ things, revisions }: HistoryReport): GroupedHistory => {
  const isArrival = ({ events, findings }: ReportedThing): boolean =>
    findings.length === 0 && events.every(({ kind }) => kind === 'added');
  const told = together(things.filter(it => !isArrival(it)));
  const arrivals = things.filter(isArrival);
  return {
    wrong: told.filter(({ things: [first] }) => first.findings.length > 0),
    changed: told.filter(({ things: [first] }) => first.findings.length === 0),
    added: revisions.flatMap((_, revision) => {
      const there = arrivals.filter(({ events }) => events[0]?.revision === revision);
      return there.length === 0 ? [] : [{ revision, things: there }];
    }),
  };
};

const together = (things: readonly ReportedThing[]): readonly SameHistory[] => {
  const groups = new Map<string, SameHistory>();
  for (const thing of things) {
    const lines = linesOf(thing);
    const key = JSON.stringify([thing.kind, lines]);
    const known = groups.get(key);
    groups.set(key, { lines, things: known ? [...known.things, thing] : [thing] });
  }
  return [...groups.values()];
};

/** What went wrong stands where the event that it is about would stand, else behind those of its revision. */
const linesOf = ({ events, findings }: ReportedThing): readonly HistoryLine[] => {
  const rest = new Set(findings);
  const lines = events.map((event): HistoryLine => {
    const finding = findings.find(it => isAbout(it, event));
    if (finding) rest.delete(finding);
    return { revision: event.revision, message: finding?.message ?? event.message, isWrong: finding !== undefined };
  });
  const others = [...rest].map(({ revision, message }): HistoryLine => ({ revision, message, isWrong: true }));
  return [...lines, ...others].sort((left, right) => left.revision - right.revision);
};

const isAbout = ({ code, revision }: ReportedHistoryFinding, { kind, standing, ...event }: ReportedEvent): boolean =>
  event.revision === revision && (standing ?? kind) === code;
