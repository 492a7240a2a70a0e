// What belongs into a list of what is deprecated or comes to an end.
import type { Evidence } from '../lifecycle/evidence.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { uriOf } from '../source/origin.ts';

/** Free text and tables alone make nothing deprecated, and what is said of the whole API need not be said of each operation. */
export const isListed = ({ subject, evidence }: Lifecycle, ofApi: Lifecycle | undefined): boolean => {
  const ofWhole = new Set(subject.kind === 'operation' ? ofApi?.evidence.map(it => uriOf(it.origin)) : []);
  return evidence.some(
    it => isSaid(it) && it.source !== 'text' && it.source !== 'table' && !ofWhole.has(uriOf(it.origin)),
  );
};

const isSaid = ({ claim, date }: Evidence): boolean =>
  claim === 'deprecated' || claim === 'deprecated-at' || (claim === 'sunset-at' && date !== undefined);
