// The page of help of `breakwater report`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import type { CommandHelp } from '../command.ts';
import type { reportOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof reportOptions>>> = {
  en: {
    usage: 'breakwater report <base> [<between>...] <revision>',
    summary: 'Tell clients how to go from one version to the next',
    purpose:
      'Writes the migration guide for those who use the base: what breaks them and what to do about it, each operation before and after with examples, where operations went, a plan for the rollout with days, and a list of everything else. Versions between the two tell when each change came.\nThe examples are made from the schemas, like those in the descriptions, and valid.',
    examples: [
      ['breakwater report v1.2.0:api.yaml api.yaml > MIGRATION.md', 'from the last release to the working tree'],
      ['breakwater report v1.yaml v2.yaml --map v1=v2', 'from a major version to the next beside it'],
      ['breakwater report v1.yaml v2.yaml v3.yaml', 'over several versions: one guide from the first to the last'],
      ['breakwater report v1.yaml v2.yaml --lang ja --output json=migration.json', 'in Japanese, and as data'],
    ],
    options: {
      map: 'Where a part of the addresses of the base is in the revision, as in v1=v2; can be given several times',
      ruleset: 'What is promised of notice and sunset: a ruleset or a file, in the place of breakwater.yaml',
      now: 'The day of the release; today unless told, or SOURCE_DATE_EPOCH',
      format:
        'As a document, as a page for browsers, as that page on paper (a browser of the machine prints it), as data, or as --template says',
      output:
        'A format and the file to write it into, besides what is printed, as in html=migration.html; - prints it; can be given several times',
      template:
        'A file of Mustache to fill with the data of the report; by its name it makes .html.mustache, .md.mustache or plain text',
      ...readingHelp.en,
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 2 could not run.',
  },
  ja: {
    usage: 'breakwater report <base> [<between>...] <revision>',
    summary: 'あるバージョンから次への移行方法をクライアントに示す',
    purpose:
      '変更前の API を使っている人のための移行ガイドを書きます。何が壊れ、どう対応すればよいか、各オペレーションの前後の例、オペレーションの移行先、日付入りの移行計画、その他すべての変更を含みます。間のバージョンも指定すると、各変更がどのバージョンで行われたかを示します。\n例はスキーマと記述の中の例から作られ、スキーマに対して正しいものです。',
    examples: [
      ['breakwater report v1.2.0:api.yaml api.yaml > MIGRATION.md', '前回のリリースから作業ツリーへ'],
      ['breakwater report v1.yaml v2.yaml --map v1=v2', 'メジャーバージョンから並行する次のバージョンへ'],
      ['breakwater report v1.yaml v2.yaml v3.yaml', '複数のバージョンにわたって。最初から最後への 1 つのガイド'],
      ['breakwater report v1.yaml v2.yaml --lang ja --output json=migration.json', '日本語で。データとしても書き出す'],
    ],
    options: {
      map: '変更前のアドレスの一部が変更後にどこにあるか。v1=v2 のように書く。複数回指定できる',
      ruleset: '予告期間や終了日についての約束。breakwater.yaml の代わりに使うルールセットまたはファイル',
      now: 'リリースの日。指定がなければ SOURCE_DATE_EPOCH か今日',
      format:
        '文書、ブラウザー向けのページ、それを印刷した PDF（マシンにあるブラウザーで印刷）、データ、または --template の形',
      output:
        '画面への出力とは別に書き出す形式とファイル。html=migration.html のように書き、- なら標準出力に書く。複数回指定できる',
      template:
        'レポートのデータを埋め込む Mustache のファイル。名前により .html.mustache、.md.mustache、またはプレーンテキストになる',
      ...readingHelp.ja,
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、2 実行できなかった。',
  },
};
