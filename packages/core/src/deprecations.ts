// A description in, all that there is to report about what is deprecated in it or comes to an end out.
import type { Contract, Operation } from './contract/model.ts';
import { referenceTo } from './contract/operation-reference.ts';
import { contradictionsIn } from './conventions/contradictions.ts';
import { createPartUsers } from './conventions/part-users.ts';
import type { Settings } from './conventions/settings.ts';
import { zoneOf } from './conventions/settings.ts';
import { resolveSuccessor, successorsOf } from './conventions/successor.ts';
import type { Prepared } from './diff.ts';
import { summaryOf } from './diff.ts';
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
import type { FoundDeprecation, FoundDeprecations, FoundMoment } from './report/to-deprecations-report.ts';
import { pointerOf } from './source/origin.ts';

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

const noTime = { months: 0, days: 0 };

/** Free text and tables alone make nothing deprecated, and what is said of the whole API need not be said of each operation. */
const isListed = ({ subject, evidence }: Lifecycle, ofApi: Lifecycle | undefined): boolean => {
  const ofWhole = new Set(subject.kind === 'operation' ? ofApi?.evidence.map(addressOf) : []);
  return evidence.some(
    it => isSaid(it) && it.source !== 'text' && it.source !== 'table' && !ofWhole.has(addressOf(it)),
  );
};

const isSaid = ({ claim, date }: Evidence): boolean =>
  claim === 'deprecated' || claim === 'deprecated-at' || (claim === 'sunset-at' && date !== undefined);

const isCalledDeprecated = ({ claim, source }: Evidence): boolean => claim === 'deprecated' && source === 'text';

const addressOf = ({ origin }: Evidence): string => `${origin.document.uri}#${pointerOf(origin)}`;

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
      operations: meant(it, lifecycle, contract).map(referenceTo),
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

/** Where only a path is named, the operation there that has the same method. */
const meant = (evidence: Evidence, { subject }: Lifecycle, contract: Contract): readonly Operation[] => {
  const successor = resolveSuccessor(evidence, contract);
  if (successor.kind !== 'operations') return [];
  if (successor.isExact || subject.kind !== 'operation') return successor.operations;
  const alike = successor.operations.filter(({ method }) => method === subject.operation.method);
  return alike.length > 0 ? alike : successor.operations;
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
