// Makes a report of what is deprecated in some descriptions: names, positions and order.
import type { OperationReference } from '../findings.ts';
import { deprecationsMessages } from '../messages/deprecations.ts';
import type { Language } from '../messages/language.ts';
import { printable } from '../messages/printable.ts';
import type { Origin } from '../source/origin.ts';
import type {
  ContradictingEvidence,
  Deprecation,
  DeprecationCounts,
  DeprecationState,
  DeprecationsReport,
  DescribedApi,
  EndMoment,
  ReportedContradiction,
  ReportedEvidence,
  StatedMoment,
} from './deprecations-report.ts';
import { deprecationsFormat } from './deprecations-report.ts';
import { locationOf } from './location.ts';
import type { DescriptionSummary } from './report.ts';
import { subjectOf } from './subject.ts';

/** All that there is to report about one description. */
export interface FoundDeprecations {
  readonly description: DescriptionSummary;
  /** In its time zone. */
  readonly today: string;
  readonly deprecations: readonly FoundDeprecation[];
  readonly onlyInTexts: number;
}

export interface FoundDeprecation
  extends Pick<
    Deprecation,
    | 'kind'
    | 'operations'
    | 'state'
    | 'isDeprecated'
    | 'sinceVersion'
    | 'removalVersion'
    | 'successors'
    | 'hasNoSuccessor'
    | 'reason'
    | 'documents'
    | 'stability'
    | 'fingerprint'
  > {
  readonly origin: Origin;
  readonly since: FoundMoment | null;
  readonly until: (FoundMoment & Pick<EndMoment, 'nearFrom'>) | null;
  readonly evidence: readonly FoundEvidence[];
  readonly contradictions: readonly {
    readonly claim: ReportedContradiction['claim'];
    readonly one: FoundEvidence;
    readonly other: FoundEvidence;
  }[];
}

export interface FoundMoment {
  readonly day: string;
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly isWholeDay: boolean;
  /** From now. */
  readonly days: number;
}

interface FoundEvidence extends Pick<ReportedEvidence, 'claim' | 'source' | 'name' | 'text' | 'isInherited'> {
  readonly origin: Origin;
  readonly date?: { readonly day: string };
}

export interface DeprecationsReportOptions {
  readonly language: Language;
  readonly now: Date;
  readonly due?: string | undefined;
}

export const toDeprecationsReport = (
  found: readonly FoundDeprecations[],
  { language, now, due }: DeprecationsReportOptions,
): DeprecationsReport => {
  const names = namesOf(found.map(({ description }) => description));
  const all = found.flatMap(({ deprecations }, index) => deprecations.map(it => ({ ...it, index })));
  return {
    format: deprecationsFormat,
    language,
    now: now.toISOString(),
    today: found[0]?.today ?? now.toISOString().slice(0, 10),
    due: due ?? null,
    counts: countStates(all),
    descriptions: found.map(
      ({ description, deprecations, onlyInTexts }, index): DescribedApi => ({
        ...description,
        name: names[index] ?? '',
        counts: countStates(deprecations),
        onlyInTexts,
      }),
    ),
    deprecations: [...all].sort(byEnd).map(({ index, ...it }) => toDeprecation(it, index, language)),
  };
};

/** The title where no other has the same, with the version where that tells them apart, else the file. */
const namesOf = (descriptions: readonly DescriptionSummary[]): readonly string[] => {
  const [titles, versions] = [
    descriptions.map(({ title }) => title),
    descriptions.map(({ title, version }) => `${title} ${version}`),
  ];
  const isUnique = (names: readonly string[], name: string): boolean =>
    name.trim() !== '' && names.indexOf(name) === names.lastIndexOf(name);
  return descriptions.map(({ title, version, file }) => {
    const name = isUnique(titles, title) ? title : `${title} ${version}`;
    return printable(isUnique(titles, title) || isUnique(versions, name) ? name : file);
  });
};

/** The sort is stable: what ends at the same time stays in the order of the descriptions. */
const byEnd = (left: FoundDeprecation, right: FoundDeprecation): number =>
  compareTimes(left.until, right.until) || compareTimes(left.since, right.since);

const compareTimes = (left: FoundMoment | null, right: FoundMoment | null): number => {
  const [first, second] = [left?.time ?? Infinity, right?.time ?? Infinity];
  return first === second ? 0 : first - second;
};

const countStates = (list: readonly { readonly state: DeprecationState }[]): DeprecationCounts => {
  const counts = { overdue: 0, ending: 0, deprecated: 0, announced: 0, undated: 0 };
  for (const { state } of list) counts[state] += 1;
  return counts;
};

const toDeprecation = (
  { origin, since, until, evidence, contradictions, ...it }: FoundDeprecation,
  description: number,
  language: Language,
): Deprecation => {
  const only = it.kind === 'operation' ? it.operations[0] : undefined;
  return {
    state: it.state,
    kind: it.kind,
    subject: nameOf(origin, only, language),
    description,
    method: only?.method ?? null,
    path: only?.path ?? null,
    operations: it.operations,
    isDeprecated: it.isDeprecated,
    deprecatedAt: since && statedIn(since),
    endsAt: until && endIn(until),
    sinceVersion: it.sinceVersion,
    removalVersion: it.removalVersion,
    successors: it.successors,
    hasNoSuccessor: it.hasNoSuccessor,
    reason: it.reason,
    documents: it.documents,
    stability: it.stability,
    location: locationOf(origin),
    evidence: evidence.map(({ claim, source, name, text, isInherited, date, origin: place }) => ({
      claim,
      source,
      name,
      text,
      day: date?.day ?? null,
      isInherited,
      location: locationOf(place),
    })),
    contradictions: contradictions.map(({ claim, one, other }) => ({
      claim,
      counted: saidIn(one),
      other: saidIn(other),
    })),
    fingerprint: it.fingerprint,
  };
};

const nameOf = (origin: Origin, only: OperationReference | undefined, language: Language): string => {
  const { text, isWhole } = subjectOf(origin, only);
  return isWhole ? deprecationsMessages[language].wholeVersion : printable(text);
};

const statedIn = ({ day, time, isWholeDay }: FoundMoment): StatedMoment => ({
  day,
  time: isWholeDay ? null : `${new Date(time).toISOString().slice(0, 19)}Z`,
});

const endIn = (until: NonNullable<FoundDeprecation['until']>): EndMoment => ({
  ...statedIn(until),
  daysLeft: until.days,
  nearFrom: until.nearFrom,
});

const saidIn = ({ name, text, origin }: FoundEvidence): ContradictingEvidence => ({
  name,
  text,
  location: locationOf(origin),
});
