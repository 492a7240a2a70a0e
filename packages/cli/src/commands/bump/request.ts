// What is asked of `breakwater bump`, and how the words of a command line tell it.
import type { Language } from '@breakwater/core';
import { nowOf } from '../../options/now.ts';
import { choiceOf } from '../../options/option.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf } from '../../options/parsed.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { readingOf } from '../../options/reading.ts';
import { bumpMessages } from './messages.ts';
import { bumpOptions } from './options.ts';

export interface BumpRequest extends ReadingRequest {
  readonly base: string;
  readonly revision: string;
  readonly now: Date;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

export const readBumpRequest = (parsed: Parsed, language: Language): BumpRequest | string => {
  const messages = bumpMessages[language];
  const [base, revision, other] = restOf(parsed);
  if (base === undefined || revision === undefined) return messages.twoDescriptions;
  if (other !== undefined) return messages.tooMany(other);
  const now = nowOf(parsed, language);
  if (typeof now === 'string') return now;
  const format = choiceOf(parsed, bumpOptions.printing, 'format') ?? 'text';
  return { base, revision, now, format, language, ...readingOf(parsed, 'none') };
};
