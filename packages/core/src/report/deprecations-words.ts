// How what is deprecated is told in words that every form of the report shares.
import type { OperationReference } from '../findings.ts';
import type { DeprecationsMessages } from '../messages/deprecations.ts';
import { deprecationsMessages } from '../messages/deprecations.ts';
import type { Deprecation, DeprecationState, DeprecationsReport, ReportedEvidence } from './deprecations-report.ts';

export const states: readonly DeprecationState[] = ['overdue', 'ending', 'deprecated', 'announced', 'undated'];

/** `3 overdue`, one for each state that there is. */
export const countedStates = ({ counts, language }: DeprecationsReport): readonly string[] =>
  states.filter(state => counts[state] > 0).map(state => deprecationsMessages[language].counted[state](counts[state]));

/** The day, else the version; '' where neither is stated. */
export const sinceOf = ({ deprecatedAt, sinceVersion }: Deprecation, words: DeprecationsMessages): string =>
  deprecatedAt?.day ?? (sinceVersion === null ? '' : words.version(sinceVersion));

export const untilOf = ({ endsAt, removalVersion }: Deprecation, words: DeprecationsMessages): string =>
  endsAt?.day ?? (removalVersion === null ? '' : words.version(removalVersion));

/** What comes after it: operations by method and path where one is meant, else as it is written. */
export const successorsIn = ({ successors }: Deprecation): readonly string[] => [
  ...new Set(
    successors.map(({ text, operations }) => {
      const [only, ...others] = operations;
      return only && others.length === 0 ? nameOf(only) : text;
    }),
  ),
];

const nameOf = ({ method, path }: OperationReference): string => `${method} ${path}`;

/** With the operations that share it, where there are several. */
export const subjectIn = ({ subject, kind, operations }: Deprecation, words: DeprecationsMessages): string =>
  kind === 'operation' || operations.length < 2 ? subject : subject + words.aside(words.operations(operations.length));

/** What says the most of it: its end, else its beginning, else that it is so. */
export const mainEvidence = ({ evidence }: Deprecation): ReportedEvidence | undefined =>
  evidence.find(({ claim, day }) => claim === 'sunset-at' && day !== null) ??
  evidence.find(({ claim, day }) => claim === 'deprecated-at' && day !== null) ??
  evidence.find(({ claim }) => claim === 'deprecated') ??
  evidence[0];
