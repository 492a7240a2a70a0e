// Words for days and moments, in hovers, hints and lenses.
import type { Catalogue } from '@breakwater/core';

export interface MomentWords {
  /** Days of the calendar: 0 today, negative for those that have passed. */
  readonly away: (days: number) => string;
  readonly sunset: string;
  readonly deprecation: string;
  readonly date: string;
  /** A day without a time. */
  readonly wholeDay: (edge: 'first' | 'last', zone: string) => string;
  readonly inJapan: (edge: 'first' | 'last', moment: string) => string;
  readonly unreadable: string;
  readonly meant: (moment: string) => string;
}

export const momentWords: Catalogue<MomentWords> = {
  en: {
    away: days => {
      if (days === 0) return 'today';
      if (days === 1) return 'tomorrow';
      if (days === -1) return 'yesterday';
      return days > 0 ? `in ${days} days` : `${-days} days ago`;
    },
    sunset: 'Sunset',
    deprecation: 'Deprecation',
    date: 'Date',
    wholeDay: (edge, zone) =>
      edge === 'last'
        ? `A day without a time lasts until its last second, by the clock of ${zone} (\`lifecycle.timeZone\`).`
        : `A day without a time counts from its first second, by the clock of ${zone} (\`lifecycle.timeZone\`).`,
    inJapan: (edge, moment) =>
      edge === 'last'
        ? `Who announces this day in Japan means ${moment}: there the day ends 9 hours earlier.`
        : `Who announces this day in Japan means ${moment}: there the day begins 9 hours earlier.`,
    unreadable: 'This is no date that clients can read.',
    meant: moment => `Clients cannot read it in this form; it probably means ${moment}.`,
  },
  ja: {
    away: days => {
      if (days === 0) return '今日';
      if (days === 1) return '明日';
      if (days === -1) return '昨日';
      return days > 0 ? `あと ${days} 日` : `${-days} 日前`;
    },
    sunset: '提供終了',
    deprecation: '非推奨',
    date: '日時',
    wholeDay: (edge, zone) =>
      edge === 'last'
        ? `時刻のない日付は、${zone}（\`lifecycle.timeZone\`）におけるその日の最後の秒までと解釈します。`
        : `時刻のない日付は、${zone}（\`lifecycle.timeZone\`）におけるその日の最初の秒からと解釈します。`,
    inJapan: (edge, moment) =>
      edge === 'last'
        ? `日本の日付として告知した場合は ${moment} を指します。日本ではその日が 9 時間早く終わります。`
        : `日本の日付として告知した場合は ${moment} を指します。日本ではその日が 9 時間早く始まります。`,
    unreadable: 'クライアントが解釈できる日時ではありません。',
    meant: moment => `この形式はクライアントが解釈できません。おそらく ${moment} を指しています。`,
  },
};
