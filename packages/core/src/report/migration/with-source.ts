// A migration report with lines of the descriptions, for pages that show both sides.
import type { Change } from '../../findings.ts';
import { frameInContext } from '../frame-in-context.ts';
import { allPlacesOf } from '../place.ts';
import type { MigrationReport } from './migration-report.ts';

/** More fields of one change are not shown. */
const mostPlaces = 4;
/** More changes make a page that nobody reads. */
const mostFramed = 1_000;

/** `changes` are those that the report tells. */
export const withSource = (report: MigrationReport, changes: readonly Change[]): MigrationReport => {
  const known = new Map(changes.map(change => [change.fingerprint, change]));
  let count = 0;
  return {
    ...report,
    sections: report.sections.map(section => ({
      ...section,
      changes: section.changes.map(told => {
        const change = known.get(told.fingerprint);
        if (!change || count >= mostFramed) return told;
        count += 1;
        return { ...told, frames: allPlacesOf(change).slice(0, mostPlaces).map(frameInContext) };
      }),
    })),
  };
};
