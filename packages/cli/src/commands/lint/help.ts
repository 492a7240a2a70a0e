// The page of help of `breakwater lint`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import { reportsHelp } from '../../options/reports.ts';
import type { CommandHelp } from '../command.ts';
import type { lintOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof lintOptions>>> = {
  en: {
    usage: 'breakwater lint <description>...',
    summary: 'Check a description against conventions',
    purpose:
      'Checks descriptions against conventions: of status codes, methods, URLs, versions, security and caching.\nEach description is a file, a URL, `-` for standard input, or a file in git, as in main:api/openapi.yaml.',
    examples: [
      ['breakwater lint openapi.yaml', 'what good APIs keep to'],
      ['breakwater lint openapi.yaml --ruleset strict --max-warnings 0', 'every convention, and nothing less'],
      ['breakwater lint openapi.yaml --fix --dry-run', 'what can be repaired without a choice, as a patch'],
      ['breakwater lint openapi.yaml --format json', 'data to go on with'],
    ],
    options: {
      ruleset:
        'In the place of breakwater.yaml: recommended, strict, those of one family such as status or versioning, or a file',
      'fail-on': 'Exit with 1 when the worst finding is at least this',
      'max-warnings': 'Exit with 1 when there are more warnings than these',
      baseline: 'Report only what is not in this file of known findings',
      'update-baseline': 'Write that file: what is found now is known from now on',
      'changed-since': 'Report only what is new since this revision of git, as in main or HEAD~1',
      fix: 'Make the repairs that need no choice, in the files themselves, and report what is left',
      'dry-run': 'With --fix: change nothing, and print the changes as a patch',
      now: 'The day or moment to judge by, where exceptions end; now unless told, or SOURCE_DATE_EPOCH',
      ...reportsHelp.en,
      all: 'List every place',
      ...readingHelp.en,
      validate: 'Hold the description against the specification first; --no-validate leaves that out',
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 1 findings (see --fail-on and --max-warnings), 2 could not run.',
  },
  ja: {
    usage: 'breakwater lint <description>...',
    summary: 'API 記述が規約に沿っているかを調べる',
    purpose:
      'API 記述が、ステータスコード、メソッド、URL、バージョン、認証、キャッシュの規約に沿っているかを調べます。\nAPI 記述には、ファイル、URL、標準入力の `-`、git のファイル（main:api/openapi.yaml など）を指定できます。',
    examples: [
      ['breakwater lint openapi.yaml', '良い API が守っている規約'],
      ['breakwater lint openapi.yaml --ruleset strict --max-warnings 0', 'すべての規約を、例外なく'],
      ['breakwater lint openapi.yaml --fix --dry-run', '判断なしに修正できる内容をパッチで表示'],
      ['breakwater lint openapi.yaml --format json', '続きの処理に使うデータ'],
    ],
    options: {
      ruleset:
        'breakwater.yaml の代わりに使う規則集: recommended、strict、status や versioning のような 1 つの分野、またはファイル',
      'fail-on': '最も悪い指摘がこれ以上なら 1 で終了する',
      'max-warnings': '警告がこの数を超えたら 1 で終了する',
      baseline: 'このファイルに記録された既知の指摘を除いて報告する',
      'update-baseline': 'そのファイルを書く。今の指摘は以後、既知になる',
      'changed-since': 'この git リビジョン（main や HEAD~1 など）より後の新しい指摘だけを報告する',
      fix: '判断のいらない修正をファイルに直接適用し、残りを報告する',
      'dry-run': '--fix とともに指定: 何も変更せず、変更内容をパッチとして出力する',
      now: '例外の期限などを判定する日時。指定しなければ SOURCE_DATE_EPOCH か現在',
      ...reportsHelp.ja,
      all: 'すべての箇所を表示する',
      ...readingHelp.ja,
      validate: 'まず API 記述が仕様に沿っているかを調べる。--no-validate で省く',
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、1 指摘あり（--fail-on と --max-warnings を参照）、2 実行できなかった。',
  },
};
