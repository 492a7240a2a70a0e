// What completions say.
import type { Catalogue, Form } from '@breakwater/core';

export interface CompletionWords {
  readonly required: string;
  readonly form: (form: Form) => string;
  readonly extensions: Readonly<Record<Extension, string>>;
  readonly usual: (value: string) => string;
  /** From now; 0 for today. */
  readonly inMonths: (months: number) => string;
}

type Extension =
  | 'x-deprecated-at'
  | 'x-sunset'
  | 'x-successor'
  | 'x-no-successor'
  | 'x-migration-guide'
  | 'x-stability-level'
  | 'x-breakwater-ignore';

const formIn =
  (words: { readonly list: string; readonly map: string; readonly text: string; readonly any: string }) =>
  (form: Form): string => {
    switch (form.is) {
      case 'choice':
        return form.of.join(' | ');
      case 'constant':
        return String(form.value);
      case 'list':
        return words.list;
      case 'map':
        return words.map;
      case 'part':
        return form.of;
      case 'either':
        return form.of.map(formIn(words)).join(' | ');
      case 'text':
      case 'name':
        return words.text;
      case 'any':
        return words.any;
      case 'boolean':
        return 'true | false';
      default:
        return '1, 2, 3, …';
    }
  };

export const completionWords: Catalogue<CompletionWords> = {
  en: {
    required: 'required',
    form: formIn({ list: 'list', map: 'mapping', text: 'text', any: 'any value' }),
    usual: value => `usually ${value}`,
    inMonths: months =>
      months === 0 ? 'today' : months === 1 ? 'in a month' : months === 12 ? 'in a year' : `in ${months} months`,
    extensions: {
      'x-deprecated-at': 'Since when it is deprecated.',
      'x-sunset': 'The last day on which it can be used.',
      'x-successor': 'What comes after it: a path, a method and a path, or an `operationId`.',
      'x-no-successor': 'Nothing comes after it.',
      'x-migration-guide': 'Where to read how to move.',
      'x-stability-level': 'What is promised: `draft`, `alpha`, `beta` or `stable`.',
      'x-breakwater-ignore': 'An exception from a rule, with its reason.',
    },
  },
  ja: {
    required: '必須',
    form: formIn({ list: 'リスト', map: 'マッピング', text: '文字列', any: '任意の値' }),
    usual: value => `既定値 ${value}`,
    inMonths: months => (months === 0 ? '今日' : months === 12 ? '1 年後' : `${months} か月後`),
    extensions: {
      'x-deprecated-at': '非推奨になった日。',
      'x-sunset': '利用できる最後の日。',
      'x-successor': '後継。パス、メソッドとパス、または `operationId` で書きます。',
      'x-no-successor': '後継はありません。',
      'x-migration-guide': '移行方法の説明がある場所。',
      'x-stability-level': '安定性の約束（`draft`、`alpha`、`beta`、`stable`）。',
      'x-breakwater-ignore': 'ルールの例外とその理由。',
    },
  },
};
