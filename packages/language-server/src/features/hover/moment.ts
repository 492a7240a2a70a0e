// A date of the lifecycle: when that is, in UTC and in Japan, and how many days are left.
import { momentOf } from '@breakwater/core';
import { momentWords } from '../../messages/moments.ts';
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { bold, listOf, paragraphs } from '../markdown.ts';
import type { Moment } from '../moments.ts';
import { clockAt, japan, momentAt } from '../moments.ts';

export const momentSection = (view: View, { path, on, value }: Cursor): string | undefined => {
  if (on === 'between') return undefined;
  const moment = momentAt(view, path, value);
  if (!moment) return undefined;
  const words = momentWords[view.language];
  return paragraphs(
    `${bold(words[moment.claim])} · ${words.away(moment.days)}`,
    listOf([`${clockAt(moment.time, 0)} UTC`, `${clockAt(moment.time, japan)} JST`]),
    aboutDay(view, moment),
  );
};

/** A day without a time is another one in other places. */
const aboutDay = (view: View, { date, edge, time }: Moment): string | undefined => {
  if (date.time !== undefined) return undefined;
  const words = momentWords[view.language];
  const inJapan = momentOf(date, edge, japan);
  return paragraphs(
    words.wholeDay(edge, view.configuration.ruleset.settings.lifecycle.timeZone),
    inJapan === time ? undefined : words.inJapan(edge, `${clockAt(inJapan, 0)} UTC`),
  );
};
