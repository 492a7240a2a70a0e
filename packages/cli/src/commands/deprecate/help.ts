// The page of help of `breakwater deprecate`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import type { CommandHelp } from '../command.ts';
import type { deprecateOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof deprecateOptions>>> = {
  en: {
    usage: 'breakwater deprecate <description> <operation|pointer>',
    summary: 'Write what deprecates something',
    purpose:
      'Writes into a description what deprecates an operation or any other part of it: the flag, the days, the successor,\nthe response headers Deprecation, Sunset and Link, a sentence for readers, and the row of a table of deprecations.\nWhat is meant is a method and a path, an operationId, a pattern as in GET /v1/**, or a JSON Pointer.',
    examples: [
      [
        "breakwater deprecate openapi.yaml 'GET /v1/plans' --successor 'GET /v2/plans' --sunset 2027-06-30",
        'one operation',
      ],
      [
        "breakwater deprecate openapi.yaml '/v1/**' --successor '/v2/**' --sunset P1Y",
        'a version, operation by operation',
      ],
      ["breakwater deprecate openapi.yaml '#/components/schemas/Plan/properties/title' --successor name", 'a property'],
      ['breakwater deprecate openapi.json getPlans --successor none --overlay', 'a description that is generated'],
    ],
    options: {
      successor:
        'What comes after it: an operation, a name beside it, a JSON Pointer, an address, or none; ** is what it is in the pattern',
      sunset:
        'Until when it can be used: a day, or how long after its deprecation, as in P6M; as soon as the policy allows, unless told',
      at: 'The day from which it is deprecated; today, unless told',
      reason: 'Why, in a sentence',
      'docs-url': 'Where to read how to move',
      now: 'What today is; SOURCE_DATE_EPOCH or the clock unless told',
      'dry-run': 'Write nothing, and print what would change as a patch',
      overlay: 'Write nothing into the description: print an OpenAPI Overlay, or add it to a file',
      ...readingHelp.en,
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 2 nothing was written.',
  },
  ja: {
    usage: 'breakwater deprecate <description> <operation|pointer>',
    summary: '非推奨であることを書き込む',
    purpose:
      'オペレーションなどが非推奨であることを API 記述に書き込みます: フラグ、日付、後継、\nレスポンスヘッダー Deprecation、Sunset、Link、読み手向けの一文、非推奨の一覧表の行。\n対象には、メソッドとパス、operationId、GET /v1/** のようなパターン、JSON Pointer を指定できます。',
    examples: [
      [
        "breakwater deprecate openapi.yaml 'GET /v1/plans' --successor 'GET /v2/plans' --sunset 2027-06-30",
        '1 つのオペレーション',
      ],
      [
        "breakwater deprecate openapi.yaml '/v1/**' --successor '/v2/**' --sunset P1Y",
        'バージョン全体をオペレーションごとに',
      ],
      [
        "breakwater deprecate openapi.yaml '#/components/schemas/Plan/properties/title' --successor name",
        '1 つのプロパティ',
      ],
      ['breakwater deprecate openapi.json getPlans --successor none --overlay', '自動生成される API 記述'],
    ],
    options: {
      successor:
        '後継: オペレーション、隣の項目の名前、JSON Pointer、URL、または none。** はパターンの ** に当たる部分',
      sunset:
        'いつまで使えるか: 日付、または P6M のように非推奨になってからの期間。指定しなければ、方針が許す最も早い日',
      at: '非推奨になる日。指定しなければ今日',
      reason: '理由（一文）',
      'docs-url': '移行方法の説明の URL',
      now: '今日とする日。指定しなければ SOURCE_DATE_EPOCH か現在',
      'dry-run': '何も書き込まず、変更内容をパッチとして出力する',
      overlay: 'API 記述には書き込まず、OpenAPI Overlay を出力するか、ファイルに追加する',
      ...readingHelp.ja,
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、2 何も書き込まなかった。',
  },
};
