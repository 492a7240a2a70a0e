// What is asked of `breakwater lsp`: nothing but that it runs.
import type { Language } from '@breakwater/core';
import type { Parsed } from '../../options/parsed.ts';
import { restOf } from '../../options/parsed.ts';
import { lspMessages } from './messages.ts';

export const readLspRequest = (parsed: Parsed, language: Language): object | string => {
  const [surplus] = restOf(parsed);
  return surplus === undefined ? {} : lspMessages[language].nothingElse(surplus);
};
