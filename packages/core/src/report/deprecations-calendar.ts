// What ends, and what will be deprecated, as a calendar (RFC 5545): to subscribe to, or to import.
import type { DeprecationsMessages } from '../messages/deprecations.ts';
import { deprecationsMessages } from '../messages/deprecations.ts';
import type { Deprecation, DeprecationsReport, StatedMoment } from './deprecations-report.ts';
import { subjectIn, successorsIn } from './deprecations-words.ts';
import { calendarDay, calendarText, calendarTime, contentLine, isWebAddress } from './icalendar.ts';

type Property = readonly [name: string, value: string];

export function* toDeprecationsCalendar(report: DeprecationsReport): Generator<string> {
  const words = deprecationsMessages[report.language];
  const [only, ...others] = report.descriptions;
  const name = only && others.length === 0 ? `${only.name}${words.aside(words.title)}` : words.title;
  yield written([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Breakwater//Deprecations//EN'],
    ['CALSCALE', 'GREGORIAN'],
    // RFC 7986, section 5.1; most programs know the other name only.
    ['NAME', calendarText(name)],
    ['X-WR-CALNAME', calendarText(name)],
  ]);
  const events = eventsIn(report, words);
  for (const event of events) yield written(event);
  // A calendar without any component is not valid.
  if (events.length === 0) yield written(greenwich);
  yield written([['END', 'VCALENDAR']]);
}

const written = (properties: readonly Property[]): string =>
  properties.map(([name, value]) => contentLine(name, value)).join('');

const greenwich: readonly Property[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'UTC'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19700101T000000'],
  ['TZOFFSETFROM', '+0000'],
  ['TZOFFSETTO', '+0000'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

const eventsIn = (report: DeprecationsReport, words: DeprecationsMessages): readonly (readonly Property[])[] => {
  const taken = new Map<string, number>();
  /** Things of several descriptions can have the same name. */
  const distinct = (uid: string): string => {
    const count = (taken.get(uid) ?? 0) + 1;
    taken.set(uid, count);
    return count === 1 ? uid : `${uid}-${count}`;
  };
  return report.deprecations.flatMap(deprecation => {
    const { deprecatedAt, endsAt, fingerprint, state, description } = deprecation;
    const [subject, api] = [subjectIn(deprecation, words), report.descriptions[description]?.name ?? ''];
    const event = (
      kind: string,
      moment: StatedMoment,
      summary: string,
      more: readonly Property[],
    ): readonly Property[] => [
      ['BEGIN', 'VEVENT'],
      ['UID', `${distinct(`${fingerprint}-${kind}`)}@breakwater`],
      ['DTSTAMP', calendarTime(report.now)],
      startOf(moment),
      ['SUMMARY', calendarText(summary)],
      ['DESCRIPTION', calendarText(...detailsOf(deprecation, words))],
      ...deprecation.documents
        .filter(isWebAddress)
        .slice(0, 1)
        .map((url): Property => ['URL', url]),
      // It takes nobody's time.
      ['TRANSP', 'TRANSPARENT'],
      ...more,
      ['END', 'VEVENT'],
    ];
    const isAhead = state === 'announced' && deprecatedAt !== null && deprecatedAt.day > report.today;
    return [
      ...(isAhead ? [event('begin', deprecatedAt, words.calendar.begins(subject, api), [])] : []),
      ...(endsAt ? [event('end', endsAt, words.calendar.ends(subject, api), alarmOf(deprecation, words))] : []),
    ];
  });
};

const startOf = ({ day, time }: StatedMoment): Property =>
  time === null ? ['DTSTART;VALUE=DATE', calendarDay(day)] : ['DTSTART', calendarTime(time)];

const detailsOf = (deprecation: Deprecation, words: DeprecationsMessages): readonly string[] => {
  const { reason, documents, location, operations, kind } = deprecation;
  const after = successorsIn(deprecation);
  const named = kind === 'operation' || kind === 'api' ? [] : operations.map(({ method, path }) => `${method} ${path}`);
  return [
    ...(after.length > 0 ? [`→ ${after.join(words.listSeparator)}`] : []),
    ...(reason === null ? [] : [`${words.reason}: ${reason}`]),
    ...(documents.length > 0 ? [`${words.documents}: ${documents.join(words.listSeparator)}`] : []),
    ...named.slice(0, mostNamed),
    ...(named.length > mostNamed ? [words.more(named.length - mostNamed)] : []),
    `${location.file}:${location.start.line}`,
  ];
};

const mostNamed = 10;

/** From when its end is near; none for what has ended. */
const alarmOf = ({ endsAt, state, subject }: Deprecation, words: DeprecationsMessages): readonly Property[] => {
  if (!endsAt || state === 'overdue') return [];
  const days = Math.round((Date.parse(endsAt.day) - Date.parse(endsAt.nearFrom)) / 86_400_000);
  return [
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', calendarText(words.calendar.alarm(subject, endsAt.day))],
    ['TRIGGER', `-P${days}D`],
    ['END', 'VALARM'],
  ];
};
