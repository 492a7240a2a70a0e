// Days of the calendar as RFC 3339 writes them, in UTC.

export interface CalendarDay {
  readonly first: Date;
  readonly last: Date;
}

/** Of `2027-01-31`; undefined for what is no day. */
export const calendarDay = (text: string): CalendarDay | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const first = new Date(`${text}T00:00:00.000Z`);
  if (Number.isNaN(first.getTime()) || first.toISOString().slice(0, 10) !== text) return undefined;
  return { first, last: new Date(`${text}T23:59:59.999Z`) };
};
