// The page of help of `breakwater changelog`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import type { CommandHelp } from '../command.ts';
import type { changelogOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof changelogOptions>>> = {
  en: {
    usage: 'breakwater changelog <description>...',
    summary: 'Tell what each release changed, as a changelog',
    purpose:
      'Writes what each release of an API added, changed, deprecated and removed, in the form of Keep a Changelog, with what breaks clients marked.\nReleases are the tags of git on the main line that have the description; what the working tree has beside them is unreleased. Several descriptions are the releases themselves, the oldest first.',
    examples: [
      ['breakwater changelog openapi.yaml', 'all releases, and what is unreleased'],
      [
        'breakwater changelog openapi.yaml --write CHANGELOG.md',
        'keep a changelog up to date, and what people wrote in it',
      ],
      ["breakwater changelog apis/orders.yaml --tags 'orders-v*'", 'one of several APIs of a repository'],
      ['breakwater changelog v1.yaml v2.yaml --dates 2025-01-10,2026-01-10', 'files, and when they were published'],
    ],
    options: {
      since: 'Tell what came after this revision of git: a tag or a commit',
      tags: 'Which tags are releases of the description, as in orders-v*; all unless told',
      dates: 'When each file was published, in order, as in 2025-01-10,2026-01-10',
      ruleset: 'A ruleset or a file, in the place of breakwater.yaml',
      now: 'The day or moment of the working tree; now unless told, or SOURCE_DATE_EPOCH',
      write:
        'Bring this changelog up to date: releases that it does not have, and what stands between its marks; the rest stays as it is',
      'dry-run': 'With --write: change nothing, print the change as a patch, and exit with 1 if there is one',
      format: 'As a document, or as data',
      output:
        'A format and the file to write it into, besides what is printed, as in json=changelog.json; - prints it; can be given several times',
      ...readingHelp.en,
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 1 --dry-run has changes, 2 could not run.',
  },
  ja: {
    usage: 'breakwater changelog <description>...',
    summary: '各リリースの変更点を変更履歴として書き出す',
    purpose:
      'API の各リリースで追加、変更、非推奨化、削除されたものを Keep a Changelog の形式で書き出し、クライアントを壊す変更には印を付けます。\nリリースは、その記述を含むメインラインの git のタグです。作業ツリーにだけある変更は未リリースとして扱います。複数の記述を指定すると、それらを古い順のリリースとして扱います。',
    examples: [
      ['breakwater changelog openapi.yaml', 'すべてのリリースと、未リリースの変更'],
      ['breakwater changelog openapi.yaml --write CHANGELOG.md', '変更履歴を最新に保つ。手書きの部分は残る'],
      ["breakwater changelog apis/orders.yaml --tags 'orders-v*'", 'リポジトリにある複数の API のうち 1 つ'],
      ['breakwater changelog v1.yaml v2.yaml --dates 2025-01-10,2026-01-10', 'ファイルと、それぞれの公開日'],
    ],
    options: {
      since: 'この git のリビジョン（タグまたはコミット）より後の変更を示す',
      tags: 'どのタグをこの記述のリリースとするか。orders-v* のように指定する。指定がなければすべて',
      dates: '各ファイルの公開日。2025-01-10,2026-01-10 のように順に指定する',
      ruleset: 'breakwater.yaml の代わりに使うルールセットまたはファイル',
      now: '作業ツリーの日付または時刻。指定がなければ SOURCE_DATE_EPOCH か現在',
      write: 'この変更履歴を最新にする。まだないリリースと、目印の間を書き、ほかはそのまま残す',
      'dry-run': '--write とともに指定: 何も変更せず、変更内容をパッチとして出力し、あれば 1 で終了する',
      format: '文書、またはデータ',
      output:
        '画面への出力とは別に書き出す形式とファイル。json=changelog.json のように書き、- なら標準出力に書く。複数回指定できる',
      ...readingHelp.ja,
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、1 --dry-run で変更がある、2 実行できなかった。',
  },
};
