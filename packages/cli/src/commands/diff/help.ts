// The page of help of `breakwater diff`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import { reportsHelp } from '../../options/reports.ts';
import type { CommandHelp } from '../command.ts';
import type { diffOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof diffOptions>>> = {
  en: {
    usage: 'breakwater diff <base> <revision>',
    summary: 'Compare two descriptions',
    purpose:
      'Says what a revision of an OpenAPI description breaks.\nEach description is a file, a URL, `-` for standard input, or a file in git, as in main:api/openapi.yaml.',
    examples: [
      ['breakwater diff openapi.old.yaml openapi.yaml', 'two files'],
      ['breakwater diff main:api/openapi.yaml api/openapi.yaml', 'a branch and the working tree'],
      ['breakwater diff https://example.com/v1.json v2.json --format json', 'a URL, and data to go on with'],
      ['breakwater diff --pairs pairs.jsonl', 'many pairs in one run'],
    ],
    options: {
      'fail-on': 'Exit with 1 when the worst change is at least this',
      surface: 'Whose breaks count: of HTTP clients, or of generated code as well',
      'content-model':
        'Whether senders keep to what is declared (declared) or may send whatever the schema lets through (strict)',
      map: 'Compare an API with its successor: what parts of paths and server URLs are in the revision, as in v1=v2; can be given several times',
      extension:
        'What it does to state a field x-…: narrows, widens, alters or annotates, as in x-rate-limit=narrows; can be given several times',
      'require-version':
        'Hold info.version (and the version in URLs) against what the changes ask for: a breaking change passes with a new major version, and fails without',
      ruleset:
        'In the place of breakwater.yaml, whose lifecycle settings say when something may be removed: a ruleset or a file',
      now: 'The day or moment to judge by, where sunsets pass; now unless told, or SOURCE_DATE_EPOCH',
      ...reportsHelp.en,
      all: 'Show safe changes and every note as well',
      curl: 'Print instead, as a shell script, requests that show what breaks',
      pairs: 'Compare many pairs: a file of lines {"id", "base", "revision", "contentModel"?}, answered by a line each',
      ...readingHelp.en,
      validate: 'Also hold both descriptions against the specification',
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 1 findings (see --fail-on), 2 could not run, or the revision is broken.',
  },
  ja: {
    usage: 'breakwater diff <base> <revision>',
    summary: '2 つの API 記述を比べる',
    purpose:
      'OpenAPI 記述の変更が何を壊すかを示します。\nAPI 記述には、ファイル、URL、標準入力の `-`、git のファイル（main:api/openapi.yaml など）を指定できます。',
    examples: [
      ['breakwater diff openapi.old.yaml openapi.yaml', '2 つのファイル'],
      ['breakwater diff main:api/openapi.yaml api/openapi.yaml', 'ブランチと作業中のファイル'],
      ['breakwater diff https://example.com/v1.json v2.json --format json', 'URL と、続きの処理に使うデータ'],
      ['breakwater diff --pairs pairs.jsonl', '多くの組を一度に'],
    ],
    options: {
      'fail-on': '最も悪い変更がこれ以上なら 1 で終了する',
      surface: '誰にとっての破壊を数えるか: HTTP クライアントだけか、生成コードも含めるか',
      'content-model': '送る側が宣言されたものだけを送る（declared）か、スキーマが通すものは何でも送る（strict）か',
      map: '後継版と比較する: パスやサーバー URL の一部が新版で何に変わったか。v1=v2 のように書き、複数回指定できる',
      extension:
        'x-… フィールドを書くことの意味: narrows（狭める）、widens（広げる）、alters（変える）、annotates（注記のみ）。x-rate-limit=narrows のように書き、複数回指定できる',
      'require-version':
        'info.version（と URL のバージョン）が変更内容に見合っているかを検査する。破壊的変更は、新しいメジャーバージョンなら合格、そうでなければ失敗とする',
      ruleset: 'いつ削除してよいかを lifecycle 設定で定める breakwater.yaml の代わりに使う規則集、またはファイル',
      now: '終了日が過ぎたかどうかなどを判定する日時。指定しなければ SOURCE_DATE_EPOCH か現在',
      ...reportsHelp.ja,
      all: '安全な変更とすべての注意も表示する',
      curl: '破壊的な変更を示すリクエストをシェルスクリプトとして出力する',
      pairs: '多くの組を比べる。1 行に {"id", "base", "revision", "contentModel"?} を書いたファイルで、答えも 1 行ずつ',
      ...readingHelp.ja,
      validate: '両方の API 記述が仕様に沿っているかも調べる',
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、1 変更あり（--fail-on を参照）、2 実行できなかった、または変更後の記述が壊れている。',
  },
};
