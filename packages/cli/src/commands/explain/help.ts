// The page of help of `breakwater explain`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import type { CommandHelp } from '../command.ts';
import type { explainOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof explainOptions>>> = {
  en: {
    usage: 'breakwater explain <rule>',
    summary: 'Tell what a rule is about',
    purpose:
      'Says what a rule reports, why it matters and what to do instead, and shows it by example: what was changed, how that is judged in each direction, and a value or a request that it breaks.',
    examples: [
      ['breakwater explain enum-value-added', 'one rule'],
      ['breakwater explain enum-value-added --lang ja', 'in Japanese'],
    ],
    options: {
      format: 'For people, or as JSON',
      ...generalHelp.en,
    },
    ends: 'Exit codes: 0 fine, 2 could not run.',
  },
  ja: {
    usage: 'breakwater explain <rule>',
    summary: '規則を説明する',
    purpose:
      '規則が何を報告するか、なぜ問題なのか、代わりにどうすればよいかを説明し、例で示します。例には、変更の差分、方向ごとの判定、壊れる値やリクエストが付きます。',
    examples: [
      ['breakwater explain enum-value-added', '1 つの規則'],
      ['breakwater explain enum-value-added --lang ja', '日本語で'],
    ],
    options: {
      format: '人向け、または JSON',
      ...generalHelp.ja,
    },
    ends: '終了コード: 0 問題なし、2 実行できなかった。',
  },
};
