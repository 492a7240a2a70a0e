// What an announcement is worth at the moment of judgement: how much time it leaves.
import { minimumNoticeFor } from '../conventions/notice.ts';
import { minutesEast } from '../conventions/settings.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { sunsetOf } from '../lifecycle/lifecycle.ts';
import { later } from '../lifecycle/period.ts';
import { daysUntil } from '../lifecycle/state.ts';
import { momentOf } from '../lifecycle/stated-date.ts';
import type { LifecyclePart } from '../pairs/pair.ts';
import type { Terms } from './rule.ts';

/** An alias, so that it can be facts. */
export type NoticeLeft = {
  /** Until the end of the sunset; negative once it is over. */
  readonly daysLeft: number;
  readonly minimumNotice: string;
  /** Less than the minimum notice. */
  readonly isShort: boolean;
};

/** Undefined where there is no sunset, no promise or no moment. */
export const noticeLeft = (lifecycle: Lifecycle, { now, settings }: Terms): NoticeLeft | undefined => {
  const [sunset, minimum] = [sunsetOf(lifecycle), minimumNoticeFor(lifecycle.stability, settings)];
  if (!sunset || !minimum || !now) return undefined;
  const [time, zone] = [now.getTime(), minutesEast(settings.timeZone)];
  const ends = momentOf(sunset.date, 'last', zone);
  return {
    daysLeft: daysUntil(ends, { now: time, zone }),
    minimumNotice: minimum.text,
    isShort: ends + second < later(time, minimum),
  };
};

/** A day ends with its last second, and a period with the beginning of the next. */
const second = 1000;

/** A clause for a notice that is too short, else nothing. */
export const shortNotice = {
  en: (left: NoticeLeft | undefined): string => {
    if (!left?.isShort) return '';
    const { daysLeft, minimumNotice } = left;
    const days = daysLeft === 1 ? '1 day' : `${daysLeft} days`;
    return daysLeft < 0
      ? `, which is over, with a minimum notice of ${minimumNotice}`
      : `, ${days} from now, with a minimum notice of ${minimumNotice}`;
  },
  ja: (left: NoticeLeft | undefined): string => {
    if (!left?.isShort) return '';
    const { daysLeft, minimumNotice } = left;
    return daysLeft < 0
      ? `（すでに過ぎており、予告期間は最短 ${minimumNotice}）`
      : `（残り ${daysLeft} 日、予告期間は最短 ${minimumNotice}）`;
  },
};

interface Told {
  readonly base: LifecyclePart;
  readonly revision: LifecyclePart;
}

/** The flag itself counts where other things said it before. */
export const isNewlyDeprecated = ({ base: { lifecycle: before }, revision: { lifecycle: after } }: Told): boolean =>
  after.isDeprecated && (!before.isDeprecated || (after.isFlagged && !before.isFlagged));

export const isUndeprecated = ({ base, revision }: Told): boolean =>
  isNewlyDeprecated({ base: revision, revision: base });
