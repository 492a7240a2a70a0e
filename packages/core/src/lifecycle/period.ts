// Spans of the calendar (ISO 8601 durations of years, months, weeks and days), as notice periods are agreed on.

export interface Period {
  readonly months: number;
  readonly days: number;
}

/** `P6M`, `P1Y`, `P30D`, `P1Y2M3W4D`, or `6 months`, `30 days`; undefined for what is none. */
export const readPeriod = (text: string): Period | undefined => {
  const iso =
    /^P(?=\d)(?:(?<years>\d{1,3})Y)?(?:(?<months>\d{1,4})M)?(?:(?<weeks>\d{1,4})W)?(?:(?<days>\d{1,5})D)?$/.exec(
      text,
    )?.groups;
  const plain = /^(?<count>\d{1,5}) ?(?<unit>d|day|w|week|m|month|y|year)s?$/i.exec(text)?.groups;
  if (iso) {
    const { years = 0, months = 0, weeks = 0, days = 0 } = iso;
    return { months: Number(years) * 12 + Number(months), days: Number(weeks) * 7 + Number(days) };
  }
  if (!plain) return undefined;
  const count = Number(plain['count']);
  const unit = (plain['unit'] ?? '').charAt(0).toLowerCase();
  if (unit === 'y' || unit === 'm') return { months: unit === 'y' ? count * 12 : count, days: 0 };
  return { months: 0, days: unit === 'w' ? count * 7 : count };
};

/** A day that its month does not have becomes the last one that it has: six months after 31 December is 30 June. */
export const later = (time: number, { months, days }: Period): number => {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(Math.min(day, daysIn(date.getUTCFullYear(), date.getUTCMonth())));
  return date.getTime() + days * 86_400_000;
};

export const earlier = (time: number, { months, days }: Period): number =>
  later(time, { months: -months, days: -days });

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
