// The page of help of `breakwater init`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import type { CommandHelp } from '../command.ts';
import type { initOptions } from './options.ts';

const { color: _, ...english } = generalHelp.en;
const { color: __, ...japanese } = generalHelp.ja;

export const help: Catalogue<CommandHelp<OptionIn<typeof initOptions>>> = {
  en: {
    usage: 'breakwater init',
    summary: 'Write a breakwater.yaml for this repository',
    purpose:
      'Looks for OpenAPI descriptions and the branch that others are merged into, and writes breakwater.yaml with both.\nA file that is there already stays as it is.',
    examples: [
      ['breakwater init', 'the configuration alone'],
      ['breakwater init --ci github --hook', 'with a workflow for pull requests and a hook for commits'],
    ],
    options: {
      ci: 'Also write what runs the check on pull requests (github) or merge requests (gitlab)',
      hook: 'Also write a hook of git that runs the check before each commit',
      ...english,
    },
    ends: 'Exit codes: 0 fine, 2 nothing was written.',
  },
  ja: {
    usage: 'breakwater init',
    summary: 'このリポジトリの breakwater.yaml を書く',
    purpose:
      'OpenAPI 記述と、ほかのブランチがマージされるブランチを探し、両方を breakwater.yaml に書きます。\nすでにあるファイルは変更しません。',
    examples: [
      ['breakwater init', '設定だけ'],
      ['breakwater init --ci github --hook', 'プルリクエスト用のワークフローと、コミット用のフックも'],
    ],
    options: {
      ci: 'プルリクエスト（github）またはマージリクエスト（gitlab）で検査を実行する設定も書く',
      hook: 'コミットの前に検査を実行する git のフックも書く',
      ...japanese,
    },
    ends: '終了コード: 0 問題なし、2 何も書き込まなかった。',
  },
};
