// A description in, all that there is to report about what is deprecated in it or comes to an end out.
import type { Contract, Operation } from './contract/model.ts';
import { referenceTo } from './contract/operation-reference.ts';
import { contradictionsIn } from './conventions/contradictions.ts';
import { isListed } from './conventions/listed.ts';
import type { MarkedTable } from './conventions/marked-table.ts';
import { markedTable } from './conventions/marked-table.ts';
import { createPartUsers } from './conventions/part-users.ts';
import type { Settings } from './conventions/settings.ts';
import { zoneOf } from './conventions/settings.ts';
import { meantBy, successorsOf } from './conventions/successor.ts';
import { fingerprintOf } from './judge/fingerprint.ts';
import type { Evidence } from './lifecycle/evidence.ts';
import type { DatedEvidence, Lifecycle } from './lifecycle/lifecycle.ts';
import { lifecyclesOf } from './lifecycle/lifecycles.ts';
import type { Period } from './lifecycle/period.ts';
import { earlier, later, readPeriod } from './lifecycle/period.ts';
import type { Viewpoint } from './lifecycle/state.ts';
import { daysUntil, stateAt } from './lifecycle/state.ts';
import type { DayEdge } from './lifecycle/stated-date.ts';
import { dayAt, momentOf } from './lifecycle/stated-date.ts';
import type { Language } from './messages/language.ts';
import type { Prepared } from './prepare.ts';
import { summaryOf } from './prepare.ts';
import type { FoundDeprecation, FoundDeprecations, FoundMoment } from './report/to-deprecations-report.ts';

export interface DeprecationsOptions {
  readonly now: Date;
  readonly settings: Settings;
  /** What ends within it, or has ended, is due. */
  readonly due?: Period | undefined;
}

export const deprecationsIn = (
  { contract }: Prepared,
  { now, settings, due }: DeprecationsOptions,
): FoundDeprecations => {
  const { aliases, warnBefore, grace } = settings.lifecycle;
  const lifecycles = lifecyclesOf(contract, { aliases });
  const viewpoint: Viewpoint = {
    now: now.getTime(),
    zone: zoneOf(settings),
    warnBefore: readPeriod(warnBefore) ?? noTime,
    grace: readPeriod(grace) ?? noTime,
  };
  const ofApi = lifecycles.find(({ subject }) => subject.kind === 'api');
  const listed = lifecycles.filter(lifecycle => isListed(lifecycle, ofApi));
  const dueDay = due && dayAt(later(viewpoint.now, due), viewpoint.zone);
  const surroundings = { contract, viewpoint, usersOf: createPartUsers(contract) };
  return {
    description: summaryOf(contract),
    today: dayAt(viewpoint.now, viewpoint.zone),
    deprecations: listed
      .map(lifecycle => found(lifecycle, surroundings))
      .filter(({ until }) => dueDay === undefined || (until !== null && until.day <= dueDay)),
    onlyInTexts: lifecycles.filter(it => !listed.includes(it) && it.evidence.some(isCalledDeprecated)).length,
  };
};

/** A table of deprecations between two marks in another document, held against the operations of a description. */
export const markedTableFor = (
  document: string,
  { contract }: Prepared,
  { now, settings, language }: Pick<DeprecationsOptions, 'now' | 'settings'> & { readonly language: Language },
): MarkedTable =>
  markedTable(document, {
    api: contract,
    lifecycles: lifecyclesOf(contract, { aliases: settings.lifecycle.aliases }),
    now,
    zone: zoneOf(settings),
    language,
  });

const noTime = { months: 0, days: 0 };

const isCalledDeprecated = ({ claim, source }: Evidence): boolean => claim === 'deprecated' && source === 'text';

interface Surroundings {
  readonly contract: Contract;
  readonly viewpoint: Viewpoint;
  readonly usersOf: (lifecycle: Lifecycle) => readonly Operation[];
}

const found = (lifecycle: Lifecycle, { contract, viewpoint, usersOf }: Surroundings): FoundDeprecation => {
  const { subject, origin, evidence, deprecatedAt, sunsetAt, reason, documents, stability, isDeprecated } = lifecycle;
  const [sinceVersion, removalVersion] = (['since-version', 'removal-version'] as const).map(
    claim => evidence.find(it => it.claim === claim)?.text,
  );
  return {
    kind: subject.kind,
    origin,
    operations: usersOf(lifecycle).map(referenceTo),
    state: stateAt(lifecycle, viewpoint),
    isDeprecated,
    since: momentIn(deprecatedAt, 'first', viewpoint),
    until: endIn(sunsetAt, viewpoint),
    sinceVersion: sinceVersion ?? null,
    removalVersion: removalVersion ?? null,
    successors: [...new Map(successorsOf(lifecycle).map(it => [it.text, it])).values()].map(it => ({
      text: it.text,
      operations: meantBy(it, lifecycle, contract).map(referenceTo),
    })),
    hasNoSuccessor: evidence.some(({ claim }) => claim === 'no-successor'),
    reason: reason?.text ?? null,
    documents: [...new Set(documents.map(({ text }) => text))],
    stability,
    evidence,
    contradictions: contradictionsIn(lifecycle, contract, viewpoint.zone),
    fingerprint: fingerprintOf('deprecation', origin, { title: contract.title }),
  };
};

const endIn = (stated: DatedEvidence | undefined, viewpoint: Viewpoint): FoundDeprecation['until'] => {
  const moment = momentIn(stated, 'last', viewpoint);
  return moment && { ...moment, nearFrom: dayAt(earlier(moment.time, viewpoint.warnBefore), viewpoint.zone) };
};

const momentIn = (stated: DatedEvidence | undefined, edge: DayEdge, viewpoint: Viewpoint): FoundMoment | null => {
  if (!stated) return null;
  const time = momentOf(stated.date, edge, viewpoint.zone);
  return {
    day: dayAt(time, viewpoint.zone),
    time,
    isWholeDay: stated.date.time === undefined,
    days: daysUntil(time, viewpoint),
  };
};
