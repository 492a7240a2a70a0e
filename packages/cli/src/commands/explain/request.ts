// What is asked of `breakwater explain`, and how the words of a command line tell it.
import type { Language } from '@breakwater/core';
import type { PrintingRequest } from '../../options/general.ts';
import { choiceOf } from '../../options/option.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, switchOf } from '../../options/parsed.ts';
import { explainMessages } from './messages.ts';
import { explainOptions } from './options.ts';

export interface ExplainRequest extends PrintingRequest {
  readonly format: 'text' | 'json';
  readonly rule: string;
}

export const readExplainRequest = (parsed: Parsed, language: Language): ExplainRequest | string => {
  const [rule, surplus] = restOf(parsed);
  if (rule === undefined || surplus !== undefined) return explainMessages[language].oneRule;
  const format = choiceOf(parsed, explainOptions.printing, 'format') ?? 'text';
  return { language, format, color: switchOf(parsed, 'color'), rule };
};
