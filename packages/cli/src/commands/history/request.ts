// What is asked of `breakwater history`, and how the words of a command line tell it.
import type { Language } from '@breakwater/core';
import type { PrintingRequest } from '../../options/general.ts';
import { optionMessages } from '../../options/messages.ts';
import { momentOf } from '../../options/moment.ts';
import { nowOf } from '../../options/now.ts';
import { choiceOf } from '../../options/option.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, switchOf, textOf } from '../../options/parsed.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { readingOf } from '../../options/reading.ts';
import type { HistoryMessages } from './messages.ts';
import { historyMessages } from './messages.ts';
import { historyOptions } from './options.ts';

export interface HistoryRequest extends ReadingRequest, PrintingRequest {
  /** One whose revisions are in git, or several that are the revisions, the oldest first. */
  readonly descriptions: readonly [string, ...string[]];
  /** A revision of git; the beginning where undefined. */
  readonly since: string | undefined;
  /** All commits that changed it, tagged or not. */
  readonly everyCommit: boolean;
  /** One for each description, or none. */
  readonly dates: readonly Date[];
  readonly format: 'text' | 'json' | 'markdown';
  readonly now: Date;
  readonly all: boolean;
}

export const readHistoryRequest = (parsed: Parsed, language: Language): HistoryRequest | string => {
  const messages = historyMessages[language];
  const [first, ...others] = restOf(parsed);
  if (first === undefined) return optionMessages[language].oneDescription('history');
  const now = nowOf(parsed, language);
  if (typeof now === 'string') return now;
  const [since, everyCommit] = [textOf(parsed, 'since'), parsed['every-commit'] === true];
  if (others.length > 0 && (since !== undefined || everyCommit))
    return messages.ofOne(since === undefined ? '--every-commit' : '--since');
  const dates = datesOf(textOf(parsed, 'dates'), [first, ...others], messages);
  if (typeof dates === 'string') return dates;
  return {
    descriptions: [first, ...others],
    since,
    everyCommit,
    dates,
    format: choiceOf(parsed, historyOptions.printing, 'format') ?? 'text',
    now,
    all: parsed['all'] === true,
    language,
    color: switchOf(parsed, 'color'),
    ...readingOf(parsed, 'none'),
  };
};

/** One for each file, and none before the one before it. */
export const datesOf = (
  text: string | undefined,
  files: readonly string[],
  messages: HistoryMessages,
): readonly Date[] | string => {
  if (text === undefined) return [];
  if (files.length === 1) return messages.datesOfFiles;
  const written = text.split(',').map(it => it.trim());
  const dates = written.flatMap(it => momentOf(it, undefined) ?? []);
  const wrong = written.find(it => !momentOf(it, undefined));
  if (wrong !== undefined) return messages.unknownDate(wrong);
  if (dates.length !== files.length) return messages.dateForEach(dates.length, files.length);
  const early = dates.findIndex((date, index) => date < (dates[index - 1] ?? date));
  return early === -1 ? dates : messages.dateBefore(written[early] ?? '', written[early - 1] ?? '');
};
