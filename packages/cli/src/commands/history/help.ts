// The page of help of `breakwater history`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import type { CommandHelp } from '../command.ts';
import type { historyOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof historyOptions>>> = {
  en: {
    usage: 'breakwater history <description>...',
    summary: 'Tell what was announced and removed, and when',
    purpose:
      'Follows a description over its revisions: when each operation and each of its parts was added, deprecated and removed, how its sunset moved, and what went wrong: removed too early or without a word, deprecated with a date in the past, given too short a notice.\nThe revisions are those in git: the tags of the main line, or without tags the last 100 commits that changed it, and the working tree. Several descriptions are revisions in the order given.',
    examples: [
      ['breakwater history openapi.yaml --since v1.0.0', 'all revisions since a tag'],
      ['breakwater history openapi.yaml --every-commit', 'commit by commit: dates as exact as can be'],
      ['breakwater history v1.yaml v2.yaml --dates 2025-01-10,2026-01-10', 'files, and when they were published'],
      ['breakwater history openapi.yaml --format markdown > HISTORY.md', 'a table to publish'],
    ],
    options: {
      since: 'Begin with this revision of git: a tag or a commit',
      'every-commit': 'Take every commit that changed it, and not only tags',
      dates: 'When each file was published, in order, as in 2025-01-10,2026-01-10',
      now: 'The day or moment of the working tree; now unless told, or SOURCE_DATE_EPOCH',
      format: 'For people, as one JSON document, or as Markdown',
      all: 'Show every name of a long list',
      ...readingHelp.en,
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 1 something went wrong since then, 2 could not run.',
  },
  ja: {
    usage: 'breakwater history <description>...',
    summary: '何がいつ告知され、削除されたかを示す',
    purpose:
      '記述をリビジョンごとにたどり、オペレーションとその各部分がいつ追加され、非推奨になり、削除されたか、終了日がどう変わったかを示します。早すぎる削除や予告のない削除、さかのぼった非推奨の日付、短すぎる予告期間も指摘します。\nリビジョンは git のもので、メインラインのタグと作業ツリーです。タグがなければ、変更のあったコミットの最後の 100 件を使います。複数の記述を指定すると、それらを指定順のリビジョンとして扱います。',
    examples: [
      ['breakwater history openapi.yaml --since v1.0.0', 'あるタグ以降のすべてのリビジョン'],
      ['breakwater history openapi.yaml --every-commit', 'コミットごと。日付が最も正確になる'],
      ['breakwater history v1.yaml v2.yaml --dates 2025-01-10,2026-01-10', 'ファイルと、それぞれの公開日'],
      ['breakwater history openapi.yaml --format markdown > HISTORY.md', '公開用の表'],
    ],
    options: {
      since: 'この git のリビジョン（タグまたはコミット）から始める',
      'every-commit': 'タグだけでなく、変更のあったすべてのコミットを使う',
      dates: '各ファイルの公開日。2025-01-10,2026-01-10 のように順に指定する',
      now: '作業ツリーの日付または時刻。指定がなければ SOURCE_DATE_EPOCH か現在',
      format: '人向け、1 つの JSON 文書、または Markdown',
      all: '長い一覧の名前もすべて示す',
      ...readingHelp.ja,
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、1 その間に問題があった、2 実行できなかった。',
  },
};
