// What is asked of `breakwater rules`, and how the words of a command line tell it.
import type { Language, Level, Surface } from '@breakwater/core';
import type { PrintingRequest } from '../../options/general.ts';
import { choiceOf } from '../../options/option.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, switchOf, textOf } from '../../options/parsed.ts';
import { rulesMessages } from './messages.ts';
import { rulesOptions } from './options.ts';

export interface RulesRequest extends PrintingRequest {
  readonly format: 'text' | 'json';
  /** Only the rules of this area, with this level, on this surface; all where undefined. */
  readonly area: string | undefined;
  readonly level: Level | undefined;
  readonly surface: Surface | undefined;
  /** Only lint rules of this family. */
  readonly family: string | undefined;
  /** Whose rules; of both commands where undefined. */
  readonly command: 'diff' | 'lint' | undefined;
}

export const readRulesRequest = (parsed: Parsed, language: Language): RulesRequest | string => {
  const [surplus] = restOf(parsed);
  if (surplus !== undefined) return rulesMessages[language].nothingElse(surplus);
  return {
    language,
    format: choiceOf(parsed, rulesOptions.printing, 'format') ?? 'text',
    color: switchOf(parsed, 'color'),
    area: textOf(parsed, 'area'),
    level: choiceOf(parsed, rulesOptions.choosing, 'level'),
    surface: choiceOf(parsed, rulesOptions.choosing, 'surface'),
    family: textOf(parsed, 'family'),
    command: choiceOf(parsed, rulesOptions.choosing, 'for'),
  };
};
