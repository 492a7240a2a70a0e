// The options that every command has, or every command that prints something to read.
import type { Catalogue, Language } from '@breakwater/core';
import type { general } from './option.ts';
import { choice, toggle } from './option.ts';

export const languageOption = { lang: choice(['en', 'ja'], 'en') };

export const printingOptions = { ...languageOption, color: toggle };

/** Undefined leaves it to the terminal and the environment. */
export type Color = boolean | undefined;

export interface PrintingRequest {
  readonly language: Language;
  readonly color: Color;
}

export const generalHelp: Catalogue<Readonly<Record<keyof typeof printingOptions | keyof typeof general, string>>> = {
  en: {
    lang: 'The language of messages',
    color: 'Colours; by itself on a terminal, where NO_COLOR is not set',
    help: 'Show this page',
    version: 'Show the version',
  },
  ja: {
    lang: 'メッセージの言語',
    color: '色。端末では、NO_COLOR がなければ付く',
    help: 'この説明を表示する',
    version: 'バージョンを表示する',
  },
};
