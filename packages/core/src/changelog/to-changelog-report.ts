// From what is known of releases to the data of a changelog: names, days and words.

import { dayAt } from '../conventions/notice.ts';
import type { Settings } from '../conventions/settings.ts';
import { distinctNames } from '../messages/distinct-names.ts';
import type { Language } from '../messages/language.ts';
import { printable } from '../messages/printable.ts';
import { changelogOf } from '../migration/changelog.ts';
import { toldToClients } from '../migration/told-to-clients.ts';
import type { ChangelogReport, Release } from '../report/changelog/changelog-report.ts';
import { changelogFormat } from '../report/changelog/changelog-report.ts';
import { createFindings } from '../report/to-report.ts';
import type { FoundRelease } from './releases.ts';

export interface ChangelogWishes {
  readonly language: Language;
  /** Of the days. */
  readonly settings: Settings;
  /** The first revision is what others are held against, and no release of its own. */
  readonly isFirstKnown: boolean;
}

/** Undefined where there are no revisions. */
export const toChangelogReport = (
  found: readonly FoundRelease[],
  { language, settings, isFirstKnown }: ChangelogWishes,
): ChangelogReport | undefined => {
  const newest = found.at(-1);
  if (!newest) return undefined;
  const names = namesOf(found);
  const releases = found.map((it, index): Release => {
    const told = it.compared && toldToClients(it.compared);
    return {
      name: it.isUnreleased ? null : printable(names[index] ?? ''),
      revision: printable(it.label),
      day: it.time && !it.isUnreleased ? dayAt(it.time.getTime(), settings) : null,
      operations: it.operations,
      verdict: told?.verdict ?? null,
      changelog: told ? changelogOf(told, createFindings(told, language)) : null,
    };
  });
  return {
    format: changelogFormat,
    language,
    file: printable(newest.summary.file),
    title: printable(newest.summary.title),
    releases: releases.slice(isFirstKnown ? 1 : 0).toReversed(),
  };
};

/** The version that is in them, as far as it tells them apart: `1.2.0` of `orders-v1.2.0`. Files may say it inside only. */
const namesOf = (found: readonly FoundRelease[]): readonly string[] => {
  const labels = found.map(({ label }) => label);
  const versions = labels.some(label => /\d/.test(label))
    ? labels.map(label => /(?:^|[-/@_])v?(\d+(?:\.\d+)+(?:[-+][0-9A-Za-z.+-]+)?)$/.exec(label)?.[1] ?? label)
    : found.map(({ summary }) => summary.version);
  return distinctNames(versions, labels);
};
