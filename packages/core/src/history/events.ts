// What was said of a thing from one revision to the next.
import type { StatedDate } from '../lifecycle/stated-date.ts';
import { isSameDay, momentOf } from '../lifecycle/stated-date.ts';
import type { HistoryEvent, HistoryEventKind } from '../report/history-report.ts';
import type { State } from './states.ts';

interface Moment {
  readonly revision: number;
  readonly zone: number;
}

export const eventsBetween = (before: State, after: State, { revision, zone }: Moment): readonly HistoryEvent[] => {
  const event = (kind: HistoryEventKind, from?: StatedDate, to?: StatedDate): HistoryEvent => ({
    kind,
    revision,
    ...(from && { from: from.day }),
    ...(to && { to: to.day }),
  });
  return [...deprecationEvents(before, after, event, zone), ...sunsetEvents(before, after, event, zone)];
};

type MakeEvent = (kind: HistoryEventKind, from?: StatedDate, to?: StatedDate) => HistoryEvent;

const deprecationEvents = (before: State, after: State, event: MakeEvent, zone: number): readonly HistoryEvent[] => {
  if (!before.isDeprecated && after.isDeprecated) return [event('deprecated', undefined, after.deprecatedAt)];
  if (before.isDeprecated && !after.isDeprecated) return [event('undeprecated')];
  const [from, to] = [before.deprecatedAt, after.deprecatedAt];
  return to && !(from && isSameDay(from, to, zone)) ? [event('dated', from, to)] : [];
};

const sunsetEvents = (before: State, after: State, event: MakeEvent, zone: number): readonly HistoryEvent[] => {
  const [from, to] = [before.sunsetAt, after.sunsetAt];
  if (!from) return to ? [event('sunset-set', undefined, to)] : [];
  if (!to) return [event('sunset-removed', from)];
  if (isSameDay(from, to, zone)) return [];
  const isLater = momentOf(to, 'last', zone) > momentOf(from, 'last', zone);
  return [event(isLater ? 'sunset-moved-later' : 'sunset-moved-earlier', from, to)];
};
