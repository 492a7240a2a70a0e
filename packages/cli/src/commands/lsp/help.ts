// The page of help of `breakwater lsp`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import type { CommandHelp } from '../command.ts';
import type { lspOptions } from './options.ts';

const general = (language: 'en' | 'ja') => {
  const { color: _, ...rest } = generalHelp[language];
  return rest;
};

export const help: Catalogue<CommandHelp<OptionIn<typeof lspOptions>>> = {
  en: {
    usage: 'breakwater lsp [--stdio]',
    summary: 'Serve an editor, over the Language Server Protocol',
    purpose:
      'Speaks the Language Server Protocol on standard input and output. Editors start it; docs/editor.md says how. While a description is written it reports what breaks against the base, which conventions are not kept, and what is deprecated.',
    examples: [['breakwater lsp', 'what an editor runs']],
    options: {
      stdio: 'Use standard input and output, as it does anyway; some editors say so',
      ...general('en'),
    },
    ends: 'Exit codes: 0 the editor ended it, 2 could not run.',
  },
  ja: {
    usage: 'breakwater lsp [--stdio]',
    summary: 'エディター向けの言語サーバーを起動する',
    purpose:
      '標準入出力で Language Server Protocol を話します。起動するのはエディターです（設定は docs/editor.md）。記述を編集している間、基準に対して何が壊れるか、どの規約が守られていないか、何が非推奨かを報告します。',
    examples: [['breakwater lsp', 'エディターが実行するコマンド']],
    options: {
      stdio: '標準入出力を使う（常にそうします。明示するエディターのためのオプションです）',
      ...general('ja'),
    },
    ends: '終了コード: 0 エディターが終了させた、2 実行できなかった。',
  },
};
