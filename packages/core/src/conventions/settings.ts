// What several rules need to know of an API and no description says.
import type { Stability } from '../contract/stability.ts';

export interface Settings {
  readonly versioning: VersioningSettings;
  readonly lifecycle: LifecycleSettings;
}

export const versionStrategies = ['url', 'header', 'media-type', 'query', 'none'] as const;

export interface VersioningSettings {
  /** How clients choose a version; `none` where there is only one. */
  readonly strategy: (typeof versionStrategies)[number];
  /** Name of the header or query parameter that chooses it. */
  readonly name: string;
  /** How URLs begin, as in `/api/v{major}`; '' where it is enough that all begin alike. */
  readonly prefix: string;
  /** Form of a media type that has a version. */
  readonly mediaType: string;
}

export interface LifecycleSettings {
  /** From deprecation to sunset at least, and usually at most. */
  readonly minimumNotice: NoticePeriods;
  readonly maximumNotice: NoticePeriods;
  /** What has to be said of a thing before it may be removed. */
  readonly removalRequires: readonly RemovalEvidence[];
  /** Globs of paths of which anything may be removed at any time. */
  readonly removableAnytime: readonly string[];
  /** How long before a sunset it is told that it is near. */
  readonly warnBefore: string;
  /** How long after its sunset something may still be there. */
  readonly grace: string;
  /** Where a day without a time begins and ends, as an offset: `+09:00`. */
  readonly timeZone: string;
  /** Names of a company for extensions, by the one that they stand for: `x-acme-end: x-sunset`. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** ISO 8601 durations, by the calendar: one, or by the level of stability. A level that is not there has none. */
export type NoticePeriods = string | Readonly<Partial<Record<Stability, string>>>;

export const removalEvidence = ['deprecated', 'deprecated-at', 'sunset', 'successor', 'headers', 'text'] as const;

export type RemovalEvidence = (typeof removalEvidence)[number];

export const defaultSettings: Settings = {
  versioning: {
    strategy: 'url',
    name: 'API-Version',
    prefix: '',
    mediaType: 'application/vnd.{name}.v{major}+json',
  },
  lifecycle: {
    minimumNotice: 'P6M',
    maximumNotice: 'P1Y',
    removalRequires: ['deprecated', 'sunset'],
    removableAnytime: [],
    warnBefore: 'P30D',
    grace: 'P0D',
    timeZone: '+00:00',
    aliases: {},
  },
};

/** Where a day begins, in minutes east of Greenwich. */
export const zoneOf = ({ lifecycle: { timeZone } }: Settings): number => minutesEast(timeZone);

/** Of an offset: `+09:00`. */
export const minutesEast = (offset: string): number => {
  const { sign, hours, minutes } = /^(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2})$/.exec(offset)?.groups ?? {};
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
};
