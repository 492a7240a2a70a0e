// What begins to be deprecated and what ends, month by month.
import type { Deprecation, DeprecationsReport } from './deprecations-report.ts';

export interface Month {
  /** `2026-06` */
  readonly month: string;
  readonly begin: readonly Deprecation[];
  readonly end: readonly Deprecation[];
}

/** Those in which something happens, and the one that it is; none where no day is known. */
export const monthsIn = ({ deprecations, today }: DeprecationsReport): readonly Month[] => {
  const begins = (it: Deprecation): string | undefined => it.deprecatedAt?.day.slice(0, 7);
  const ends = (it: Deprecation): string | undefined => it.endsAt?.day.slice(0, 7);
  const stated = deprecations.flatMap(it => [begins(it) ?? [], ends(it) ?? []].flat());
  if (stated.length === 0) return [];
  return [...new Set([...stated, today.slice(0, 7)])].sort().map(month => ({
    month,
    begin: deprecations.filter(it => begins(it) === month),
    end: deprecations.filter(it => ends(it) === month),
  }));
};
