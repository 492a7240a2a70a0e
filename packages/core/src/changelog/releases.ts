// Revisions in, one after the other; what each of them brought, as a changelog tells it, out.

import type { CompareOptions } from '../compare.ts';
import { allOperationsOf } from '../contract/all-operations.ts';
import { diff } from '../diff.ts';
import type { Revision } from '../history/history.ts';
import type { Prepared } from '../prepare.ts';
import { summaryOf } from '../prepare.ts';
import type { DescriptionSummary } from '../report/report.ts';
import type { Compared } from '../report/to-report.ts';

export interface FoundRelease {
  readonly label: string;
  readonly time: Date | undefined;
  /** In the working tree, and not published yet. */
  readonly isUnreleased: boolean;
  readonly summary: DescriptionSummary;
  /** That it has. */
  readonly operations: number;
  /** With the one before it; undefined for the first. */
  readonly compared?: Compared;
}

export interface Releases {
  /** From the oldest to the newest. Only the newest is kept. */
  readonly add: (revision: Revision, place?: { readonly isUnreleased: boolean }) => void;
  readonly found: () => readonly FoundRelease[];
}

export const openReleases = (options: CompareOptions): Releases => {
  const releases: FoundRelease[] = [];
  let previous: Prepared | undefined;
  return {
    add({ label, time, prepared }, { isUnreleased } = { isUnreleased: false }) {
      const compared = previous && diff(previous, prepared, { ...options, ...(time && { now: time }) });
      previous = prepared;
      releases.push({
        label,
        time,
        isUnreleased,
        summary: summaryOf(prepared.contract),
        operations: allOperationsOf(prepared.contract).length,
        ...(compared && { compared }),
      });
    },
    found: () => releases,
  };
};
