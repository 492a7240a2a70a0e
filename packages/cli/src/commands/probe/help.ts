// The page of help of `breakwater probe`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import type { CommandHelp } from '../command.ts';
import type { probeOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof probeOptions>>> = {
  en: {
    usage: 'breakwater probe <description> --server URL',
    summary: 'Compare the headers of a running server',
    purpose:
      'Asks a running server with GET for every operation whose required parameters have examples, and compares the headers\nDeprecation, Sunset and Link with what the description says. No other host is spoken to, and no body is read.',
    examples: [
      ['breakwater probe openapi.yaml --server http://127.0.0.1:8080', 'a server on this machine'],
      [
        "breakwater probe openapi.yaml --server https://staging.example.com/api --header 'Authorization: Bearer …'",
        'another one, which wants to know who asks',
      ],
    ],
    options: {
      server: 'The address in front of the paths; the servers of the description are not asked',
      header: 'Sent with every request, as in "Authorization: Bearer …", and never shown; can be given several times',
      rate: 'Requests in a second, at most',
      timeout: 'How long to wait for an answer',
      format: 'For people, or as one JSON document',
      all: 'Also show operations without differences',
      ...readingHelp.en,
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 1 something differs, 2 the server did not answer.',
  },
  ja: {
    usage: 'breakwater probe <description> --server URL',
    summary: '実行中のサーバーのヘッダーと比べる',
    purpose:
      '必須パラメーターすべてに例がある GET オペレーションを実行中のサーバーに問い合わせ、\nDeprecation、Sunset、Link の各ヘッダーを API 記述と比べます。他のホストには接続せず、本文は読みません。',
    examples: [
      ['breakwater probe openapi.yaml --server http://127.0.0.1:8080', '手元のサーバー'],
      [
        "breakwater probe openapi.yaml --server https://staging.example.com/api --header 'Authorization: Bearer …'",
        '認証の必要なサーバー',
      ],
    ],
    options: {
      server: 'パスの前に付くアドレス。API 記述のサーバーには問い合わせない',
      header:
        'すべてのリクエストに付けるヘッダー（"Authorization: Bearer …" など）。表示されることはなく、複数回指定できる',
      rate: '1 秒あたりのリクエスト数の上限',
      timeout: '応答を待つ秒数',
      format: '人向け、または 1 つの JSON 文書',
      all: '相違のないオペレーションも表示する',
      ...readingHelp.ja,
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、1 相違あり、2 サーバーが応答しなかった。',
  },
};
