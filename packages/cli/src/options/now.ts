// The moment by which a command judges.
import type { Language } from '@breakwater/core';
import { optionMessages } from './messages.ts';
import { momentOf } from './moment.ts';
import { text } from './option.ts';
import type { Parsed } from './parsed.ts';
import { textOf } from './parsed.ts';

export const nowOption = { now: text('DATE') };

/** A moment, or what is wrong with the one that was told. */
export const nowOf = (parsed: Parsed, language: Language): Date | string => {
  const [told, ofBuild] = [textOf(parsed, 'now'), process.env['SOURCE_DATE_EPOCH']];
  return momentOf(told, ofBuild) ?? optionMessages[language].unknownMoment(told ?? ofBuild ?? '');
};
