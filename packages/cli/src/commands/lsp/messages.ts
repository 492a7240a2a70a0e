// What the language server says of this computer.
import type { Catalogue } from '@breakwater/core';

export interface LspMessages {
  readonly nothingElse: (word: string) => string;
  readonly noFile: string;
  readonly noCommit: string;
  /** Of what somebody chose as a base. */
  readonly notStored: (uri: string) => string;
  readonly untrusted: string;
}

export const lspMessages: Catalogue<LspMessages> = {
  en: {
    nothingElse: word => `lsp takes options only: what is \`${word}\` for?`,
    noCommit: 'there is no commit to compare with yet: make one, or choose a file as the base',
    noFile: 'a description that was never saved has no base',
    notStored: uri => `${uri} is no file on this computer, and cannot be a base`,
    untrusted: 'the folder is not trusted, so its repository is not asked: trust it, or choose a file as the base',
  },
  ja: {
    nothingElse: word => `lsp に指定できるのはオプションだけです。\`${word}\` は余分です`,
    noCommit: '比較できるコミットがまだありません。コミットするか、比較元のファイルを選択してください',
    noFile: 'まだ保存されていない記述には比較元がありません',
    notStored: uri => `${uri} はこのコンピューターのファイルではないため、比較元にできません`,
    untrusted:
      'フォルダーが信頼されていないため、リポジトリは参照しません。信頼するか、比較元のファイルを選択してください',
  },
};
