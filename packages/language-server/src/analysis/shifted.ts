// An analysis of an older state, with its places where they are now.
import type { Description, LineAndColumn } from '@breakwater/core';
import type { Analysis } from '../view.ts';
import type { Shift } from './shift.ts';
import { shiftBetween } from './shift.ts';

export const shifted = (analysis: Analysis, shifts: ReadonlyMap<string, Shift>): Analysis => {
  if (shifts.size === 0) return analysis;
  const { files, lint, comparison, deprecations, problems } = analysis;
  const moved = <Place extends Placed>(place: Place): Place => movedBy(place, shifts.get(files[place.file] ?? ''));
  return {
    ...analysis,
    ...(lint && { lint: { ...lint, findings: lint.findings.map(it => ({ ...it, location: moved(it.location) })) } }),
    ...(comparison && {
      comparison: {
        ...comparison,
        findings: comparison.findings.map(it => ({ ...it, revision: moved(it.revision) })),
      },
    }),
    ...(deprecations && {
      deprecations: {
        ...deprecations,
        deprecations: deprecations.deprecations.map(it => ({ ...it, location: moved(it.location) })),
      },
    }),
    problems: problems.map(it => (it.range ? { ...it, range: movedBy(it.range, shifts.get(it.uri)) } : it)),
  };
};

interface Placed {
  readonly file: string;
  readonly start: LineAndColumn;
  readonly end: LineAndColumn;
}

const movedBy = <Place extends Pick<Placed, 'start' | 'end'>>(place: Place, shift: Shift | undefined): Place =>
  shift ? { ...place, start: shift(place.start), end: shift(place.end) } : place;

/** By URI; of documents that did not change there is none. */
export const shiftsBetween = (
  before: Pick<Description, 'documents'>,
  textOf: (uri: string) => string | undefined,
): ReadonlyMap<string, Shift> =>
  new Map(
    [...before.documents.values()].flatMap(({ uri, text }) => {
      const shift = shiftBetween(text, textOf(uri) ?? text);
      return shift ? [[uri, shift] as const] : [];
    }),
  );
