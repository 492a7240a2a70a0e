// The page of help of `breakwater check`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import { reportsHelp } from '../../options/reports.ts';
import type { CommandHelp } from '../command.ts';
import type { checkBaseOptions, checkOptions } from './options.ts';

/** Of what descriptions are compared with. */
export const checkBaseHelp: Catalogue<Readonly<Record<keyof typeof checkBaseOptions, string>>> = {
  en: {
    'merge-base': 'Base: where this branch left another one; the target branch of the pull request unless told',
    base: 'Base: a revision of git, as in v1.4.0 or HEAD~1',
    tag: 'Base: the last tag before HEAD whose name fits, as in orders-v*',
    snapshot: 'Base: copies in this folder, or at a path with {path} in it',
    'base-url': 'Base: what is published at this address, with {path} in it where there are several descriptions',
  },
  ja: {
    'merge-base': '変更前: このブランチが別のブランチから分かれた時点。指定しなければプルリクエストのマージ先',
    base: '変更前: git のリビジョン（v1.4.0 や HEAD~1 など）',
    tag: '変更前: 名前が合うタグのうち HEAD より前の最後のもの（orders-v* など）',
    snapshot: '変更前: このフォルダーにある写し、または {path} を含むパス',
    'base-url': '変更前: このアドレスで公開されているもの。記述が複数なら {path} を含める',
  },
};

export const help: Catalogue<CommandHelp<OptionIn<typeof checkOptions>>> = {
  en: {
    usage: 'breakwater check [<description>...]',
    summary: 'Check all descriptions of a repository against their bases',
    purpose:
      'Compares every description of a repository with its base and checks what is new against conventions, as breakwater.yaml says.\nThe base is where the branch left the one that it will be merged into, unless told. Descriptions are those that the configuration lists, or all that are found; files, folders and globs name some of them.',
    examples: [
      ['breakwater check', 'before a merge: everything, against the target branch'],
      ["breakwater check --tag 'v*'", 'before a release: against the last one'],
      ['breakwater check apis --output sarif=breakwater.sarif', 'one folder, with a file for code scanning'],
      ['breakwater check --shard 2/5', 'the second of five parts, each on a machine of its own'],
    ],
    options: {
      ...checkBaseHelp.en,
      since: 'Look only at descriptions any of whose files changed since this revision of git',
      shard: 'Look only at a part of the descriptions, as in 2/5',
      'fail-on': 'Exit with 1 when the worst change is at least this; none: whatever is found, conventions included',
      surface: 'Whose breaks count: of HTTP clients, or of generated code as well',
      'content-model':
        'Whether senders keep to what is declared (declared) or may send whatever the schema lets through (strict)',
      conventions: 'Report the findings that the base does not have (new), all of them, or none (off)',
      'require-version':
        'Hold info.version (and the version in URLs) against what the changes ask for: a breaking change passes with a new major version, and fails without',
      ruleset: 'In the place of the rules of breakwater.yaml: recommended, strict, those of one family, or a file',
      now: 'The day or moment to judge by: sunsets pass and exceptions end; now unless told, or SOURCE_DATE_EPOCH',
      ...reportsHelp.en,
      all: 'Show every change, and every description',
      jobs: 'Descriptions at the same time, at most; as many as cores and memory allow unless told',
      timeout: 'Give up a description after so long, and go on with the others',
      ...readingHelp.en,
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 1 findings (see --fail-on), 2 something could not be checked, whatever came of the rest.',
  },
  ja: {
    usage: 'breakwater check [<description>...]',
    summary: 'リポジトリのすべての API 記述を変更前と比べて検査する',
    purpose:
      'リポジトリのすべての API 記述を変更前と比べ、新たに規約に反した箇所を調べます。方法は breakwater.yaml に書きます。\n変更前は、指定しなければマージ先のブランチから分かれた時点です。対象は設定に列挙された記述か、見つかった記述のすべてで、ファイル、フォルダー、glob で絞り込めます。',
    examples: [
      ['breakwater check', 'マージの前に: マージ先のブランチとすべて比べる'],
      ["breakwater check --tag 'v*'", 'リリースの前に: 前回のリリースと比べる'],
      ['breakwater check apis --output sarif=breakwater.sarif', '1 つのフォルダー。コードスキャン用のファイルも書く'],
      ['breakwater check --shard 2/5', '別々のマシンで分担する 5 つのうちの 2 つ目'],
    ],
    options: {
      ...checkBaseHelp.ja,
      since: 'この git リビジョンより後にファイルが変わった記述だけを調べる',
      shard: '記述の一部だけを調べる（2/5 など）',
      'fail-on': '最も悪い変更がこれ以上なら 1 で終了する。none なら規約も含め何が見つかっても失敗しない',
      surface: '誰にとっての破壊を数えるか: HTTP クライアントだけか、生成コードも含めるか',
      'content-model': '送る側が宣言されたものだけを送る（declared）か、スキーマが通すものは何でも送る（strict）か',
      conventions: '変更前にない指摘（new）、すべての指摘（all）、指摘なし（off）のどれを報告するか',
      'require-version':
        'info.version（と URL のバージョン）が変更内容に見合っているかを検査する。破壊的変更は、新しいメジャーバージョンなら合格、そうでなければ失敗とする',
      ruleset: 'breakwater.yaml の規則の代わりに使う規則集: recommended、strict、1 つの分野、またはファイル',
      now: '終了日や例外の期限を判定する日時。指定しなければ SOURCE_DATE_EPOCH か現在',
      ...reportsHelp.ja,
      all: 'すべての変更と記述を表示する',
      jobs: '同時に調べる記述の数の上限。指定しなければコア数とメモリーで決まる',
      timeout: '1 つの記述をこの秒数で打ち切り、残りを続ける',
      ...readingHelp.ja,
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、1 指摘あり（--fail-on を参照）、2 検査できなかったものがある。',
  },
};
