// The page of help of `breakwater git-diff`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import type { CommandHelp } from '../command.ts';
import type { gitDiffOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof gitDiffOptions>>> = {
  en: {
    usage: 'breakwater git-diff',
    summary: 'Let `git diff` say what a change means',
    purpose:
      'Called by git for files that have it as their diff driver: of a description it prints what the change means, of any other file the usual diff. What a description refers to is read from the working tree.',
    examples: [
      ["git config diff.openapi.command 'npx breakwater git-diff'", 'once in a clone'],
      ["echo '*.yaml diff=openapi' >> .gitattributes", 'once in a repository'],
      ['git diff; git show --ext-diff', 'from then on'],
      ['git diff --no-ext-diff', 'the usual diff, when you want it'],
    ],
    options: {
      now: 'The day or moment to judge by, where sunsets pass; now unless told, or SOURCE_DATE_EPOCH',
      patch: 'Show the usual diff as well',
      all: 'Show safe changes as well',
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 2 not called by git.',
  },
  ja: {
    usage: 'breakwater git-diff',
    summary: '`git diff` に変更の意味を表示させる',
    purpose:
      'diff ドライバーとして git から呼び出されます。API 記述なら変更の意味を、そのほかのファイルなら通常の差分を表示します。API 記述が参照するファイルは、作業ツリーから読みます。',
    examples: [
      ["git config diff.openapi.command 'npx breakwater git-diff'", 'クローンごとに一度'],
      ["echo '*.yaml diff=openapi' >> .gitattributes", 'リポジトリに一度'],
      ['git diff; git show --ext-diff', 'それ以降'],
      ['git diff --no-ext-diff', '通常の差分が必要なとき'],
    ],
    options: {
      now: '終了日が過ぎたかどうかなどを判定する日時。指定しなければ SOURCE_DATE_EPOCH か現在',
      patch: '通常の差分も表示する',
      all: '安全な変更も表示する',
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、2 git から呼び出されていない。',
  },
};
