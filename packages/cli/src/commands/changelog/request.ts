// What is asked of `breakwater changelog`, and how the words of a command line tell it.
import type { Language } from '@breakwater/core';
import { optionMessages } from '../../options/messages.ts';
import { nowOf } from '../../options/now.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, textOf } from '../../options/parsed.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { readingOf } from '../../options/reading.ts';
import { outputsIn } from '../../options/reports.ts';
import type { OutputFile } from '../../output/output-files.ts';
import { historyMessages } from '../history/messages.ts';
import { datesOf } from '../history/request.ts';
import { changelogCommandMessages } from './messages.ts';
import type { ChangelogFormat } from './options.ts';
import { changelogFormats } from './options.ts';

export interface ChangelogRequest extends ReadingRequest {
  /** One whose revisions are in git, or several that are the revisions, the oldest first. */
  readonly descriptions: readonly [string, ...string[]];
  /** A revision of git, of which others are told what they changed; the first tag where undefined. */
  readonly since: string | undefined;
  /** A glob. */
  readonly tags: string;
  /** One for each description, or none. */
  readonly dates: readonly Date[];
  /** In the place of breakwater.yaml. */
  readonly ruleset: string | undefined;
  readonly now: Date;
  /** A changelog that is brought up to date. */
  readonly write: { readonly file: string; readonly isDryRun: boolean } | undefined;
  readonly format: ChangelogFormat;
  readonly outputs: readonly OutputFile<ChangelogFormat>[];
  readonly language: Language;
}

export const readChangelogRequest = (parsed: Parsed, language: Language): ChangelogRequest | string => {
  const messages = changelogCommandMessages[language];
  const [first, ...others] = restOf(parsed);
  if (first === undefined) return optionMessages[language].oneDescription('changelog');
  const now = nowOf(parsed, language);
  if (typeof now === 'string') return now;
  const [since, tags, file] = ['since', 'tags', 'write'].map(name => textOf(parsed, name));
  if (others.length > 0 && (since ?? tags) !== undefined)
    return historyMessages[language].ofOne(since === undefined ? '--tags' : '--since');
  const dates = datesOf(textOf(parsed, 'dates'), [first, ...others], historyMessages[language]);
  if (typeof dates === 'string') return dates;
  const outputs = outputsIn(parsed, language, changelogFormats);
  if (typeof outputs === 'string') return outputs;
  const isDryRun = parsed['dry-run'] === true;
  if (isDryRun && file === undefined) return messages.dryRunOfWrite;
  if (file !== undefined && (outputs.format !== undefined || outputs.files.length > 0)) return messages.writeAlone;
  return {
    descriptions: [first, ...others],
    since,
    tags: tags ?? '*',
    dates,
    ruleset: textOf(parsed, 'ruleset'),
    now,
    write: file === undefined ? undefined : { file, isDryRun },
    format: outputs.format ?? 'markdown',
    outputs: outputs.files,
    language,
    ...readingOf(parsed, 'none'),
  };
};
