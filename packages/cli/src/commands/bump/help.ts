// The page of help of `breakwater bump`.
import type { Catalogue } from '@breakwater/core';
import { generalHelp } from '../../options/general.ts';
import type { OptionIn } from '../../options/option.ts';
import { readingHelp } from '../../options/reading.ts';
import type { CommandHelp } from '../command.ts';
import type { bumpOptions } from './options.ts';

export const help: Catalogue<CommandHelp<OptionIn<typeof bumpOptions>>> = {
  en: {
    usage: 'breakwater bump <base> <revision>',
    summary: 'Say the next version',
    purpose:
      'Prints the version that the revision should have, after that of the base: a breaking change asks for a new major version, anything else that clients can notice for a minor one, documentation for a patch. Before 1.0.0 each is one step less.\nThe version that the revision states now does not matter; `diff --require-version` holds it against the changes.',
    examples: [
      ['breakwater bump v1.2.0:api.yaml api.yaml', 'the version of the next release'],
      ['breakwater bump main:api.yaml api.yaml --format json', 'with what asks for it'],
    ],
    options: {
      now: 'The day or moment to judge by: sunsets pass; now unless told, or SOURCE_DATE_EPOCH',
      format: 'The version alone, or a JSON document',
      lang: generalHelp.en.lang,
      ...readingHelp.en,
      help: generalHelp.en.help,
      version: generalHelp.en.version,
    },
    ends: 'Exit codes: 0 fine, 2 could not run, or the version of the base is none of the form 1.4.0.',
  },
  ja: {
    usage: 'breakwater bump <base> <revision>',
    summary: '次のバージョンを示す',
    purpose:
      '変更前のバージョンから、変更後が名乗るべきバージョンを示します。破壊的変更ならメジャー、クライアントが気づくその他の変更ならマイナー、ドキュメントだけならパッチを上げます。1.0.0 より前はそれぞれ 1 段ずつ小さくなります。\n変更後に今書かれているバージョンは使いません。`diff --require-version` がそれを変更内容と照合します。',
    examples: [
      ['breakwater bump v1.2.0:api.yaml api.yaml', '次のリリースのバージョン'],
      ['breakwater bump main:api.yaml api.yaml --format json', '理由とともに'],
    ],
    options: {
      now: '終了日を判定する日時。指定しなければ SOURCE_DATE_EPOCH か現在',
      format: 'バージョンだけ、または JSON 文書',
      lang: generalHelp.ja.lang,
      ...readingHelp.ja,
      help: generalHelp.ja.help,
      version: generalHelp.ja.version,
    },
    ends: '終了コード: 0 問題なし、2 実行できなかった、または変更前のバージョンが 1.4.0 の形式でない。',
  },
};
