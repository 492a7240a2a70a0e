// How changes can stand to what clients were told.
import type { RemovalStanding, Standing } from './standing.ts';
import bornDeprecated from './standings/born-deprecated.ts';
import phaseOrder from './standings/phase-order.ts';
import removedAfterNotice from './standings/removed-after-notice.ts';
import removedAfterSunset from './standings/removed-after-sunset.ts';
import removedBeforeSunset from './standings/removed-before-sunset.ts';
import removedIncompletelyAnnounced from './standings/removed-incompletely-announced.ts';
import removedNoSunset from './standings/removed-no-sunset.ts';
import removedTooEarly from './standings/removed-too-early.ts';
import removedWithoutDeprecation from './standings/removed-without-deprecation.ts';
import successorIncompatible from './standings/successor-incompatible.ts';

/** Of those that hold, the first counts. */
export const removalStandings: readonly [RemovalStanding, ...RemovalStanding[]] = [
  removedBeforeSunset,
  removedWithoutDeprecation,
  removedNoSunset,
  removedTooEarly,
  removedIncompletelyAnnounced,
  removedAfterSunset,
  removedAfterNotice,
];

export const standings: readonly Standing[] = [bornDeprecated, phaseOrder, successorIncompatible, ...removalStandings];
