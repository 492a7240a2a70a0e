// The phases of a release that breaks clients, with their days: what is announced, else what the policy promises.
import { maximumNoticeFor, minimumNoticeFor } from '../conventions/notice.ts';
import type { Settings } from '../conventions/settings.ts';
import { zoneOf } from '../conventions/settings.ts';
import { earlier, later, readPeriod } from '../lifecycle/period.ts';
import { dayAt, daysBetween } from '../lifecycle/stated-date.ts';
import type { Due, Phase } from '../report/migration/migration-report.ts';

const noTime = { months: 0, days: 0 };

export interface Rollout {
  readonly phases: readonly Phase[];
  readonly due?: Due;
}

/** `stated`: when the old version says that it ends as a whole. */
export const rolloutOf = (now: Date, settings: Settings, stated: number | undefined): Rollout => {
  const { lifecycle } = settings;
  const zone = zoneOf(settings);
  const begins = now.getTime();
  const isStated = stated !== undefined && stated > begins;
  const [least, most] = [minimumNoticeFor('stable', lifecycle), maximumNoticeFor('stable', lifecycle)];
  const today = dayAt(begins, zone);
  // Without a notice that is promised, the old version may end at once.
  if (!isStated && !least)
    return {
      phases: [
        { phase: 'release', begins: today, ends: null },
        { phase: 'notification', begins: today, ends: null },
      ],
    };
  const ends = isStated ? stated : later(begins, least ?? noTime);
  const latest = isStated || !most ? ends : later(begins, most);
  const reminder = Math.max(begins, earlier(ends, readPeriod(lifecycle.warnBefore) ?? noTime));
  const [end, remind] = [ends, reminder].map(time => dayAt(time, zone)) as [string, string];
  return {
    phases: [
      { phase: 'release', begins: today, ends: null },
      { phase: 'deprecation', begins: today, ends: null },
      { phase: 'notification', begins: today, ends: null },
      { phase: 'notice', begins: today, ends: end },
      { phase: 'announcement', begins: remind, ends: null },
      { phase: 'removal', begins: end, ends: null },
    ],
    due: {
      day: end,
      daysLeft: daysBetween(today, end),
      by: isStated ? 'stated' : 'policy',
      ...(latest > ends && { latest: dayAt(latest, zone) }),
    },
  };
};
