// What the language server says of this computer.
import type { Catalogue } from '@breakwater/core';

export interface LspMessages {
  readonly nothingElse: (word: string) => string;
  readonly noFile: string;
  readonly untrusted: string;
}

export const lspMessages: Catalogue<LspMessages> = {
  en: {
    nothingElse: word => `lsp takes options only: what is \`${word}\` for?`,
    noFile: 'a description that was never saved has no base',
    untrusted: 'the folder is not trusted, so its repository is not asked',
  },
  ja: {
    nothingElse: word => `lsp に指定できるのはオプションだけです。\`${word}\` は余分です`,
    noFile: 'まだ保存されていない記述には比較の基準がありません',
    untrusted: 'フォルダーが信頼されていないため、リポジトリは参照しません',
  },
};
