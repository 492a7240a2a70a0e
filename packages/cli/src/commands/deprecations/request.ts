// What is asked of `breakwater deprecations`, and how the words of a command line tell it.
import type { Language, Period } from '@breakwater/core';
import { readPeriod } from '@breakwater/core';
import type { PrintingRequest } from '../../options/general.ts';
import { optionMessages } from '../../options/messages.ts';
import { nowOf } from '../../options/now.ts';
import { choiceOf } from '../../options/option.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, switchOf, textOf } from '../../options/parsed.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { readingOf } from '../../options/reading.ts';
import { deprecationsMessages } from './messages.ts';
import { deprecationsOptions } from './options.ts';

export interface DeprecationsRequest extends ReadingRequest, PrintingRequest {
  readonly descriptions: readonly [string, ...string[]];
  readonly format: 'text' | 'json' | 'markdown' | 'ics' | 'html';
  /** Only what ends within it, or has ended; with the text as it was given. */
  readonly due: (Period & { readonly text: string }) | undefined;
  /** A document whose table is kept as the description says; or only compared with it. */
  readonly docs: { readonly file: string; readonly isDryRun: boolean } | undefined;
  readonly now: Date;
  readonly all: boolean;
}

export const readDeprecationsRequest = (parsed: Parsed, language: Language): DeprecationsRequest | string => {
  const messages = deprecationsMessages[language];
  const [first, ...others] = restOf(parsed);
  if (first === undefined) return optionMessages[language].oneDescription('deprecations');
  const now = nowOf(parsed, language);
  if (typeof now === 'string') return now;
  const text = textOf(parsed, 'due');
  const due = text === undefined ? undefined : readPeriod(text);
  if (text !== undefined && !due) return messages.unknownPeriod('--due', text);
  const file = textOf(parsed, 'docs');
  if (file === undefined && parsed['dry-run'] === true) return messages.dryRunOfDocs;
  if (file !== undefined && others.length > 0) return messages.docsOfOne;
  if (file !== undefined && (text ?? textOf(parsed, 'format')) !== undefined) return messages.docsAlone;
  return {
    descriptions: [first, ...others],
    format: choiceOf(parsed, deprecationsOptions.printing, 'format') ?? 'text',
    due: due && text !== undefined ? { ...due, text } : undefined,
    docs: file === undefined ? undefined : { file, isDryRun: parsed['dry-run'] === true },
    now,
    all: parsed['all'] === true,
    language,
    color: switchOf(parsed, 'color'),
    ...readingOf(parsed, 'none'),
  };
};
