// What is asked of `breakwater lint`, and how the words of a command line tell it.
import type { Language, Severity } from '@breakwater/core';
import type { PrintingRequest } from '../../options/general.ts';
import { optionMessages } from '../../options/messages.ts';
import { nowOf } from '../../options/now.ts';
import { choiceOf } from '../../options/option.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, switchOf, textOf } from '../../options/parsed.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { readingOf, readingOptions } from '../../options/reading.ts';
import type { ReportFormat } from '../../options/reports.ts';
import { outputsOf } from '../../options/reports.ts';
import { wordsOf } from '../../options/waive-hint.ts';
import type { OutputFile } from '../../output/output-files.ts';
import { lintMessages } from './messages.ts';
import { lintOptions } from './options.ts';

export interface LintRequest extends ReadingRequest, PrintingRequest {
  readonly descriptions: readonly [string, ...string[]];
  readonly format: ReportFormat;
  readonly outputs: readonly OutputFile<ReportFormat>[];
  /** Where it is not said, the configuration says it. */
  readonly failOn: Severity | 'none' | undefined;
  /** More warnings than these make the command fail. */
  readonly maxWarnings: number;
  /** In the place of breakwater.yaml: a ruleset that comes with Breakwater, or a file. */
  readonly ruleset: string | undefined;
  /** A file of findings that are known, and not reported. */
  readonly baseline: string | undefined;
  /** Writes that file instead. */
  readonly updateBaseline: boolean;
  /** A revision of git: only what is new since then is reported. */
  readonly changedSince: string | undefined;
  readonly now: Date;
  /** Make the safe repairs; or only show which they are. */
  readonly fix: 'write' | 'show' | undefined;
  readonly all: boolean;
  /** The words of the command line that matter to what is found. */
  readonly words: readonly string[];
}

export const readLintRequest = (parsed: Parsed, language: Language): LintRequest | string => {
  const messages = lintMessages[language];
  const [first, ...others] = restOf(parsed);
  if (first === undefined) return optionMessages[language].oneDescription('lint');
  const maxWarnings = textOf(parsed, 'max-warnings');
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) return messages.unknownMaximum(maxWarnings);
  const now = nowOf(parsed, language);
  if (typeof now === 'string') return now;
  const baseline = textOf(parsed, 'baseline');
  if (parsed['update-baseline'] === true && baseline === undefined) return messages.baselineMissing;
  const [isFixing, isDryRun] = [parsed['fix'] === true, parsed['dry-run'] === true];
  if (isDryRun && !isFixing) return messages.dryRunOfFix;
  if (isDryRun && parsed['update-baseline'] === true) return messages.dryRunWritesNothing;
  const outputs = outputsOf(parsed, language);
  if (typeof outputs === 'string') return outputs;
  const { format = 'text', files } = outputs;
  if (files.length > 0 && parsed['update-baseline'] === true) return messages.outputOfBaseline;
  if ([format, ...files.map(file => file.format)].includes('json') && others.length > 0) return messages.jsonOfOne;
  return {
    descriptions: [first, ...others],
    format,
    outputs: files,
    failOn: choiceOf(parsed, lintOptions.judging, 'fail-on'),
    maxWarnings: maxWarnings === undefined ? Infinity : Number(maxWarnings),
    ruleset: textOf(parsed, 'ruleset'),
    baseline,
    updateBaseline: parsed['update-baseline'] === true,
    changedSince: textOf(parsed, 'changed-since'),
    now,
    fix: isFixing ? (isDryRun ? 'show' : 'write') : undefined,
    all: parsed['all'] === true,
    words: wordsOf(parsed, ['ruleset', 'now', ...Object.keys(readingOptions)]),
    language,
    color: switchOf(parsed, 'color'),
    ...readingOf(parsed, parsed['validate'] === false ? 'none' : 'structure'),
  };
};
