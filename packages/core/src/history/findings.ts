// What went wrong with a thing: judged by what clients could read of it, and since when.
import { minimumNoticeFor } from '../conventions/notice.ts';
import type { Settings } from '../conventions/settings.ts';
import { zoneOf } from '../conventions/settings.ts';
import { later } from '../lifecycle/period.ts';
import { dayAt, daysBetween, momentOf } from '../lifecycle/stated-date.ts';
import type { HistoryEvent, HistoryEventKind, HistoryFinding } from '../report/history-report.ts';
import { removalStandings } from '../rules/standings.ts';
import type { State } from './states.ts';

/** What a revision says of a thing; undefined where it no longer has it. Revisions that say what the one before said are left out. */
export interface Passage {
  readonly revision: number;
  readonly state: State | undefined;
}

interface Course {
  readonly events: readonly HistoryEvent[];
  readonly passages: readonly Passage[];
}

interface DatedRevision {
  readonly label: string;
  readonly day: string | null;
  readonly time: number | null;
}

interface Judgement {
  readonly revisions: readonly DatedRevision[];
  readonly settings: Settings;
}

/** In the order of the revisions. */
export const findingsIn = (course: Course, judgement: Judgement): readonly HistoryFinding[] =>
  [
    ...course.events.flatMap(event => ofEvent(event, course, judgement)),
    ...announcementsIn(course).flatMap(it => ofAnnouncement(it, judgement)),
  ].sort((left, right) => left.revision - right.revision);

const ofEvent = (event: HistoryEvent, { events }: Course, { revisions }: Judgement): readonly HistoryFinding[] => {
  const { kind, revision, from, to } = event;
  const happened = (other: HistoryEventKind): boolean =>
    events.some(it => it.kind === other && it.revision === revision);
  switch (kind) {
    case 'removed': {
      const standing = removalStandings.find(({ id }) => id === event.standing);
      if (!standing || standing.settles) return [];
      const added = events.findLast(it => it.kind === 'added' && it.revision < revision);
      const addedIn =
        standing.id === 'removed-without-deprecation' ? added && revisions[added.revision]?.label : undefined;
      return [{ code: standing.id, revision, facts: { ...event.facts, ...(addedIn !== undefined && { addedIn }) } }];
    }
    case 'sunset-moved-earlier':
      return [
        { code: kind, revision, facts: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } },
      ];
    case 'sunset-removed':
      // Whoever takes a deprecation back takes its end with it.
      return happened('undeprecated') ? [] : [{ code: kind, revision, facts: from === undefined ? {} : { from } }];
    case 'undeprecated':
      // Under another name it may be another thing after all.
      return happened('moved') ? [] : [{ code: kind, revision, facts: {} }];
    default:
      return [];
  }
};

/** From the revision that first says that a thing ends to the one that no longer says so. */
interface Announcement {
  readonly passages: readonly [Passage, ...Passage[]];
  /** Where it went. */
  readonly removal: HistoryEvent | undefined;
  /** It came with what it says. */
  readonly isBorn: boolean;
}

/** What is put back as it was is still the same announcement. */
const announcementsIn = ({ passages, events }: Course): readonly Announcement[] => {
  const found: Announcement[] = [];
  let open: [Passage, ...Passage[]] | undefined;
  let removedIn: number | undefined;
  const close = (): void => {
    if (!open) return;
    const [{ revision: first }] = open;
    found.push({
      passages: open,
      removal: events.find(it => it.kind === 'removed' && it.revision === removedIn),
      isBorn: events.some(it => it.kind === 'added' && it.revision === first),
    });
    open = undefined;
  };
  for (const passage of passages) {
    const { state, revision } = passage;
    removedIn = state ? undefined : revision;
    if (!state) continue;
    if (!state.isDeprecated && !state.sunsetAt) close();
    else if (open) open.push(passage);
    else open = [passage];
  }
  close();
  return found;
};

/** Of what was announced before the first revision nobody knows since when. */
const ofAnnouncement = (announcement: Announcement, { revisions, settings }: Judgement): readonly HistoryFinding[] => {
  const [{ revision: first }] = announcement.passages;
  const announced = revisions[first];
  if (first === 0 || !announced || announced.time === null || announced.day === null) return [];
  const facts = { announcedIn: announced.label, announcedOn: announced.day };
  const backDated = announcement.isBorn ? undefined : backDatedIn(announcement, announced.time, settings);
  const short = shortNoticeIn(announcement, announced.time, { revisions, settings });
  return [
    ...(backDated ? [{ ...backDated, facts: { ...facts, ...backDated.facts } }] : []),
    ...(short ? [{ ...short, facts: { ...facts, ...short.facts } }] : []),
  ];
};

/** A day is over with its last second: whoever announces on the day itself is in time. */
const backDatedIn = ({ passages }: Announcement, announced: number, settings: Settings): HistoryFinding | undefined => {
  const zone = zoneOf(settings);
  for (const { state, revision } of passages) {
    const { deprecatedAt } = state ?? {};
    if (!deprecatedAt || momentOf(deprecatedAt, 'last', zone) >= announced) continue;
    const days = daysBetween(deprecatedAt.day, dayAt(announced, zone));
    if (days > 0) return { code: 'deprecation-back-dated', revision, facts: { deprecatedAt: deprecatedAt.day, days } };
  }
  return undefined;
};

/** By what was said at last: an end that was put off in time hurt nobody. Without an end, what counts is when it went. */
const shortNoticeIn = (
  { passages, removal }: Announcement,
  announced: number,
  { revisions, settings }: Judgement,
): HistoryFinding | undefined => {
  const zone = zoneOf(settings);
  const { state } = passages.at(-1) ?? passages[0];
  const minimum = state && minimumNoticeFor(state.stability, settings.lifecycle);
  const isToldAlready =
    removal?.standing !== undefined && !removalStandings.some(it => it.id === removal.standing && it.settles);
  if (!state || !minimum || isToldAlready) return undefined;
  const ends = state.sunsetAt
    ? momentOf(state.sunsetAt, 'last', zone)
    : removal?.standing && revisions[removal.revision]?.time;
  if (typeof ends !== 'number' || ends >= later(announced, minimum)) return undefined;
  const day = dayAt(ends, zone);
  const setIn = passages.findLast(
    (it, index) => index === 0 || passages[index - 1]?.state?.sunsetAt?.day !== it.state?.sunsetAt?.day,
  );
  const revision = state.sunsetAt ? (setIn ?? passages[0]).revision : (removal?.revision ?? passages[0].revision);
  const days = Math.max(0, daysBetween(dayAt(announced, zone), day));
  return { code: 'notice-too-short', revision, facts: { to: day, days, minimumNotice: minimum.text } };
};
