// Decisions in words: what a verdict means for clients, or that what would speak against it was accepted.
import type { Language } from '../messages/language.ts';
import { lintMessages } from '../messages/lint.ts';
import { reportMessages } from '../messages/report.ts';
import { waiverMessages } from '../messages/waivers.ts';
import type { LintReport } from './lint-report.ts';
import type { Report } from './report.ts';

export const decisionText = (
  { verdict, waived }: Pick<Report, 'verdict' | 'waived'>,
  language: Language,
): { readonly verdict: string; readonly meaning: string } => {
  const words = reportMessages[language];
  const isAccepted = verdict === 'same' ? waived !== undefined : verdict === 'safe' && hurts(waived);
  return isAccepted ? waiverMessages[language] : { verdict: words.verdict[verdict], meaning: words.meaning[verdict] };
};

const hurts = (waived: Report['waived']): boolean => waived !== undefined && waived.breaking + waived.dangerous > 0;

/** What it means that nothing is left to report. */
export const cleanMeaning = ({ unreported, waived, language }: LintReport): string => {
  const words = lintMessages[language];
  if (waived !== undefined) return waiverMessages[language].meaning;
  return unreported.known > 0 ? words.nothingNew : words.cleanMeaning;
};
