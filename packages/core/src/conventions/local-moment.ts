// A day or a time that somebody stated without a zone, read in the zone of the API; with the arithmetic, so that it can be checked by eye.
import type { DayEdge } from '../lifecycle/stated-date.ts';
import { momentOf } from '../lifecycle/stated-date.ts';
import { minutesEast } from './settings.ts';

/** An alias, so that it can be a fact. */
export type LocalMoment = {
  /** `2026-06-30` or `2026-06-30T12:00:00`; '' where nothing is known. */
  readonly local: string;
  /** `+09:00` */
  readonly zone: string;
};

/** A day has two ends to choose from. */
export const isDay = (local: string): boolean => local.length === '2026-06-30'.length;

export const timeOf = ({ local, zone }: LocalMoment, edge: DayEdge): number =>
  isDay(local)
    ? momentOf({ day: local }, edge, minutesEast(zone))
    : Date.parse(`${local}Z`) - minutesEast(zone) * 60_000;

/** `2025-12-31T00:00:00+09:00`, or with a Z. */
export const stampOf = (moment: LocalMoment, edge: DayEdge): string => {
  const local = secondsOf(timeOf(moment, edge) + minutesEast(moment.zone) * 60_000);
  return `${local}${moment.zone === greenwich ? 'Z' : moment.zone}`;
};

/** `2025-12-31T00:00:00+09:00 = 2025-12-30T15:00:00Z` */
export const stampsOf = (moment: LocalMoment, edge: DayEdge): string =>
  moment.zone === greenwich ? stampOf(moment, edge) : `${stampOf(moment, edge)} = ${secondsOf(timeOf(moment, edge))}Z`;

export const greenwich = '+00:00';

const secondsOf = (time: number): string => new Date(time).toISOString().slice(0, 19);
