// How removals can stand to what was announced; of those that hold, the first counts.
import type { RemovalStanding } from './removal-standing.ts';
import removedAfterNotice from './removals/removed-after-notice.ts';
import removedAfterSunset from './removals/removed-after-sunset.ts';
import removedBeforeSunset from './removals/removed-before-sunset.ts';
import removedIncompletelyAnnounced from './removals/removed-incompletely-announced.ts';
import removedNoSunset from './removals/removed-no-sunset.ts';
import removedTooEarly from './removals/removed-too-early.ts';
import removedWithoutDeprecation from './removals/removed-without-deprecation.ts';

export const removalStandings: readonly [RemovalStanding, ...RemovalStanding[]] = [
  removedBeforeSunset,
  removedWithoutDeprecation,
  removedNoSunset,
  removedTooEarly,
  removedIncompletelyAnnounced,
  removedAfterSunset,
  removedAfterNotice,
];
