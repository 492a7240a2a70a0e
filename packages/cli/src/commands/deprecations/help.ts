// The page of help of `breakwater deprecations`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import type { CommandHelp } from '../command.ts';
import type { deprecationsOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof deprecationsOptions>>> = {
  en: {
    usage: 'breakwater deprecations <description>...',
    summary: 'List what is deprecated, and when it ends',
    purpose:
      'Lists what is deprecated or comes to an end: since when, until when, what comes after it, and where that is said.\nEach description is a file, a URL, `-` for standard input, or a file in git, as in main:api/openapi.yaml.',
    examples: [
      ['breakwater deprecations openapi.yaml', 'a table, and what happens in which month'],
      ['breakwater deprecations services/*/openapi.yaml', 'many APIs in one table'],
      ['breakwater deprecations openapi.yaml --format html > deprecations.html', 'a page to show around'],
      ['breakwater deprecations openapi.yaml --docs README.md', 'keep the table in a document'],
      ['breakwater deprecations openapi.yaml --due 30d', 'for a scheduled job: fails when an end is near'],
    ],
    options: {
      due: 'List only what ends within this period or has ended, and exit with 1 if there is something; as in 30d, 6 months or P1Y',
      docs: 'Keep the table in this document as the description says, between `<!-- deprecations:start -->` and `<!-- deprecations:end -->`',
      'dry-run': 'With --docs: change nothing, print the change as a patch, and exit with 1 if there is one',
      now: 'The day or moment to judge by; now unless told, or SOURCE_DATE_EPOCH',
      format: 'For people (text), as one JSON document, as a Markdown table, as a calendar (ics) or as a page (html)',
      all: 'List everything that has no end date as well',
      ...readingHelp.en,
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 1 something is due (see --due) or a table is out of date (see --dry-run), 2 could not run.',
  },
  ja: {
    usage: 'breakwater deprecations <description>...',
    summary: '非推奨のものとその終了日を一覧にする',
    purpose:
      '非推奨のものや終了日の決まったものを、いつから非推奨か、いつまで使えるか、後継は何か、どこに書かれているかとともに一覧にします。\nAPI 記述には、ファイル、URL、標準入力の `-`、git のファイル（main:api/openapi.yaml など）を指定できます。',
    examples: [
      ['breakwater deprecations openapi.yaml', '一覧表と月別の予定'],
      ['breakwater deprecations services/*/openapi.yaml', '多くの API を 1 つの表に'],
      ['breakwater deprecations openapi.yaml --format html > deprecations.html', '人に見せるためのページ'],
      ['breakwater deprecations openapi.yaml --docs README.md', '文書の中の表を最新に保つ'],
      ['breakwater deprecations openapi.yaml --due 30d', '定期実行のジョブ用: 終了が近いものがあれば失敗する'],
    ],
    options: {
      due: 'この期間内に終了するものと期限を過ぎたものだけを表示し、あれば 1 で終了する。30d、6 months、P1Y のように指定',
      docs: 'この文書の `<!-- deprecations:start -->` と `<!-- deprecations:end -->` の間の表を、API 記述に合わせる',
      'dry-run': '--docs とともに指定: 何も変更せず、変更内容をパッチとして出力し、あれば 1 で終了する',
      now: '判定する日時。指定しなければ SOURCE_DATE_EPOCH か現在',
      format: '人向けのテキスト、1 つの JSON 文書、Markdown の表、カレンダー（ics）、ページ（html）',
      all: '終了日のないものもすべて表示する',
      ...readingHelp.ja,
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、1 期限の迫ったものがある（--due を参照）か、表が古い（--dry-run を参照）、2 実行できなかった。',
  },
};
