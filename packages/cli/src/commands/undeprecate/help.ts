// The page of help of `breakwater undeprecate`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import type { CommandHelp } from '../command.ts';
import type { undeprecateOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof undeprecateOptions>>> = {
  en: {
    usage: 'breakwater undeprecate <description> <operation|pointer>',
    summary: 'Take it out again',
    purpose:
      'Takes out of a description what `breakwater deprecate` writes: flag, days, successor, headers, sentence and row.',
    examples: [["breakwater undeprecate openapi.yaml 'GET /v1/plans'", 'one operation']],
    options: {
      now: 'What today is; SOURCE_DATE_EPOCH or the clock unless told',
      'dry-run': 'Write nothing, and print what would change as a patch',
      overlay: 'Write nothing into the description: print an OpenAPI Overlay, or add it to a file',
      ...readingHelp.en,
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 2 nothing was written.',
  },
  ja: {
    usage: 'breakwater undeprecate <description> <operation|pointer>',
    summary: '非推奨の記載を取り除く',
    purpose:
      '`breakwater deprecate` が書き込むもの（フラグ、日付、後継、ヘッダー、一文、表の行）を API 記述から取り除きます。',
    examples: [["breakwater undeprecate openapi.yaml 'GET /v1/plans'", '1 つのオペレーション']],
    options: {
      now: '今日とする日。指定しなければ SOURCE_DATE_EPOCH か現在',
      'dry-run': '何も書き込まず、変更内容をパッチとして出力する',
      overlay: 'API 記述には書き込まず、OpenAPI Overlay を出力するか、ファイルに追加する',
      ...readingHelp.ja,
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、2 何も書き込まなかった。',
  },
};
