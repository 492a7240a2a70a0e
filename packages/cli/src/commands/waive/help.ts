// The page of help of `breakwater waive`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import { checkBaseHelp } from '../check/help.ts';
import type { CommandHelp } from '../command.ts';
import type { waiveOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof waiveOptions>>> = {
  en: {
    usage: 'breakwater waive <fingerprint>... [<base> <revision>]',
    summary: 'Accept what was found',
    purpose:
      'Writes into breakwater.waivers.yaml that something that was found is accepted, by whom, why and until when.\nReports show the command for each finding that makes them fail. Without descriptions: what `check` finds, in all of them. Two: what `diff` finds; one: what `lint` finds.',
    examples: [
      ["breakwater waive 3fa0c1d2e4b5a697 --reason 'nobody reads it' main:api.yaml api.yaml", 'one change'],
      [
        "breakwater waive --all --reason 'version 2' --until 2027-01-31 old.yaml new.yaml",
        'all that fails, for a while',
      ],
      ["breakwater waive --all --reason 'version 2 is out'", 'all that a check finds'],
      ['breakwater waive --prune', 'take out what is over, or no longer found'],
    ],
    options: {
      reason: 'Why it is accepted',
      by: "Who accepts it; git's user.name unless told",
      until: 'The last day on which that counts; for as long as it is found unless told',
      ticket: 'Where it is talked about: an address or a number',
      all: 'Accept everything that makes the command fail',
      prune: 'Take out waivers that are over, or accept nothing that is found',
      'fail-on': 'With --all: what makes the command fail, as for `diff` or `lint`',
      surface: 'As for `diff`',
      'content-model': 'As for `diff`',
      map: 'As for `diff`',
      extension: 'As for `diff`',
      conventions: 'As for `check`',
      ruleset: 'As for `diff`, `lint` and `check`',
      ...checkBaseHelp.en,
      now: 'The day or moment of the decision; now unless told, or SOURCE_DATE_EPOCH',
      ...readingHelp.en,
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 2 could not run.',
  },
  ja: {
    usage: 'breakwater waive <fingerprint>... [<base> <revision>]',
    summary: '見つかったものを承認する',
    purpose:
      '見つかったものを誰がなぜいつまで承認するかを breakwater.waivers.yaml に書き込みます。\n失敗の原因になる指摘のコマンドはレポートに表示されます。API 記述を指定しなければ `check` がすべての記述で見つけた指摘、2 つなら `diff`、1 つなら `lint` の指摘が対象です。',
    examples: [
      ["breakwater waive 3fa0c1d2e4b5a697 --reason '使われていない' main:api.yaml api.yaml", '1 つの変更'],
      [
        "breakwater waive --all --reason 'バージョン 2' --until 2027-01-31 old.yaml new.yaml",
        '失敗の原因すべてを期限付きで',
      ],
      ["breakwater waive --all --reason 'バージョン 2 を公開済み'", 'check が見つけたものすべて'],
      ['breakwater waive --prune', '期限の切れた承認と不要な承認を削除する'],
    ],
    options: {
      reason: '承認する理由',
      by: '承認者。指定しなければ git の user.name',
      until: '承認が有効な最後の日。指定しなければ見つかる限り有効',
      ticket: '議論の場所。アドレスか番号',
      all: '失敗の原因をすべて承認する',
      prune: '期限の切れた承認と、承認するものがない承認を削除する',
      'fail-on': '--all で、何を失敗とするか。`diff` や `lint` と同じ',
      surface: '`diff` と同じ',
      'content-model': '`diff` と同じ',
      map: '`diff` と同じ',
      extension: '`diff` と同じ',
      conventions: '`check` と同じ',
      ruleset: '`diff`、`lint`、`check` と同じ',
      ...checkBaseHelp.ja,
      now: '承認の日時。指定しなければ SOURCE_DATE_EPOCH か現在',
      ...readingHelp.ja,
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、2 実行できなかった。',
  },
};
