// The phases of a release that breaks clients, with their days: what is announced, else what the policy promises.
import { minimumNoticeFor } from '../conventions/notice.ts';
import type { Settings } from '../conventions/settings.ts';
import { zoneOf } from '../conventions/settings.ts';
import { earlier, later, readPeriod } from '../lifecycle/period.ts';
import { dayAt } from '../lifecycle/stated-date.ts';
import type { Phase } from '../report/migration/migration-report.ts';

/** Without a notice that is promised, the old version may end at once. */
const noTime = { months: 0, days: 0 };

/** `stated`: when the old version says that it ends as a whole. */
export const rolloutOf = (now: Date, settings: Settings, stated: number | undefined): readonly Phase[] => {
  const zone = zoneOf(settings);
  const begins = now.getTime();
  const notice = later(begins, minimumNoticeFor('stable', settings.lifecycle) ?? noTime);
  const ends = stated !== undefined && stated > begins ? stated : notice;
  const reminder = Math.max(begins, earlier(ends, readPeriod(settings.lifecycle.warnBefore) ?? noTime));
  const [release, end, remind] = [begins, ends, reminder].map(time => dayAt(time, zone)) as [string, string, string];
  return [
    { phase: 'release', begins: release, ends: null },
    { phase: 'deprecation', begins: release, ends: null },
    { phase: 'notification', begins: release, ends: null },
    { phase: 'notice', begins: release, ends: end },
    { phase: 'announcement', begins: remind, ends: null },
    { phase: 'removal', begins: end, ends: null },
  ];
};
