// The versions between the first and the last of a series: what each of them brought, and what came and went again.
import type { Change } from '../findings.ts';
import { distinctNames } from '../messages/distinct-names.ts';
import type { Language } from '../messages/language.ts';
import { printable } from '../messages/printable.ts';
import { countChanges } from '../report/counts.ts';
import type { PassingChange, Series, SeriesVersion } from '../report/migration/migration-report.ts';
import type { Finding } from '../report/report.ts';
import type { Compared } from '../report/to-report.ts';
import { createFindings } from '../report/to-report.ts';
import { changelogOf } from './changelog.ts';

export interface ToldSeries {
  readonly series: Series;
  /** The versions in which a change from the first to the last came. */
  readonly cameIn: (finding: Finding) => readonly string[];
}

/** `steps` lead from each version to the next; `whole` are the findings from the first to the last. */
export const tellSeries = (
  steps: readonly Compared[],
  whole: readonly Finding[],
  language: Language,
): ToldSeries | undefined => {
  const [first] = steps;
  if (!first) return undefined;
  const summaries = [first.base, ...steps.map(({ revision }) => revision)];
  const labels = distinctNames(
    summaries.map(({ version }) => version),
    summaries.map(({ file }) => file),
  );
  const told = steps.map((compared, index) => {
    const toFinding = createFindings(compared, language);
    const label = labels[index + 1] ?? '';
    const changes = compared.changes.filter(({ surface }) => surface !== 'docs');
    return { label, compared, toFinding, entries: changes.map(change => ({ change, finding: toFinding(change) })) };
  });
  const bySubject = new Map<string, Came[]>();
  for (const { label, entries } of told)
    for (const { change, finding } of entries) {
      const list = bySubject.get(finding.subject) ?? [];
      list.push({ label, change, finding });
      bySubject.set(finding.subject, list);
    }
  const versions = summaries.map((summary, index): SeriesVersion => {
    const label = printable(labels[index] ?? '');
    const step = told[index - 1];
    if (!step) return { ...summary, label, verdict: null, counts: null, changelog: null };
    const { compared, toFinding } = step;
    const changelog = changelogOf(compared, toFinding);
    return { ...summary, label, verdict: compared.verdict, counts: countChanges(compared.changes), changelog };
  });
  return {
    series: { versions, passing: passingIn(bySubject, whole) },
    cameIn: ({ rule, subject }) => {
      const all = bySubject.get(subject) ?? [];
      const same = all.filter(({ finding }) => finding.rule === rule);
      return [...new Set((same.length > 0 ? same : all).map(({ label }) => printable(label)))];
    },
  };
};

interface Came {
  readonly label: string;
  readonly change: Change;
  readonly finding: Finding;
}

/** Of what is no different in the end, and not part of something that is new or gone as a whole. */
const passingIn = (
  bySubject: ReadonlyMap<string, readonly Came[]>,
  whole: readonly Finding[],
): readonly PassingChange[] => {
  const different = new Set(whole.map(({ subject }) => subject));
  const replaced = whole.filter(({ base, revision }) => base.exists !== revision.exists).map(({ subject }) => subject);
  const isPart = (subject: string): boolean =>
    replaced.some(it => subject.startsWith(it) && /^(?: ›|\.|\[)/.test(subject.slice(it.length)));
  return [...bySubject].flatMap(([subject, list]) => {
    if (different.has(subject) || !isBackAgain(list) || isPart(subject)) return [];
    return [
      {
        subject,
        changes: list.map(({ label, finding }) => ({
          version: printable(label),
          level: finding.level,
          message: finding.message,
        })),
      },
    ];
  });
};

/** It came and went, or it went and came. */
const isBackAgain = (list: readonly Came[]): boolean => {
  const moves = list.flatMap(({ change: { base, revision } }) =>
    base?.exists === revision?.exists ? [] : [revision?.exists ? 'came' : 'went'],
  );
  return list.length > 1 && (moves.length === 0 || moves[0] !== moves.at(-1));
};
