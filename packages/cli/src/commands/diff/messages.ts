// What `breakwater diff` says besides reports and problems.
import type { Catalogue } from '@breakwater/core';
import { unreadable } from '../../output/system-errors.ts';

export interface DiffMessages {
  /** One or none were given. */
  readonly twoFiles: (given: number) => string;
  readonly tooManyFiles: (file: string) => string;
  readonly standardInputTwice: string;
  readonly unknownMap: (text: string) => string;
  readonly unknownExtension: (text: string) => string;
  readonly curlAlone: string;
  readonly pairsAndFiles: string;
  readonly pairsFormat: string;
  readonly outputOfPairs: string;
  readonly comparing: string;
  readonly writing: string;
  readonly pair: (number: number, id: string) => string;
  readonly pairs: {
    readonly notJson: string;
    readonly notPair: string;
    readonly unknownContentModel: string;
    readonly standardInput: string;
    readonly line: (number: number) => string;
    readonly unreadable: (file: string, code: string) => string;
  };
}

const english: DiffMessages = {
  twoFiles: given =>
    given === 0
      ? 'diff needs two descriptions: `breakwater diff <base> <revision>`'
      : 'diff needs two descriptions, and one was given: `breakwater diff <base> <revision>`',
  tooManyFiles: file => `diff compares two descriptions: what is \`${file}\` for?`,
  standardInputTwice: 'only one of the two descriptions can come from standard input',
  unknownMap: text => `--map needs parts of addresses, as in \`v1=v2\`, not \`${text}\``,
  unknownExtension: text =>
    `--extension needs a name and narrows, widens, alters or annotates, as in \`x-rate-limit=narrows\`, not \`${text}\``,
  curlAlone: '--curl writes a shell script: leave out --format and --pairs',
  pairsAndFiles: '--pairs takes the descriptions from its file: leave out the two on the command line',
  pairsFormat: '--pairs always writes JSON Lines: leave out --format, or say --format jsonl',
  outputOfPairs: '--pairs always writes JSON Lines: leave out --output',
  comparing: 'comparing …',
  writing: 'writing the report …',
  pair: (number, id) => `pair ${number}: ${id} …`,
  pairs: {
    notJson: 'is not JSON',
    notPair: 'is not an object with an `id` and the texts `base` and `revision`',
    unknownContentModel: '`contentModel` can be declared or strict',
    standardInput: "a pair can't come from standard input",
    line: number => `line ${number}`,
    unreadable: (file, code) =>
      `breakwater: the list of pairs could not be read: ${file}: ${unreadable.en[code] ?? code}`,
  },
};

const japanese: DiffMessages = {
  twoFiles: given =>
    given === 0
      ? 'diff には API 記述が 2 つ必要です: `breakwater diff <base> <revision>`'
      : 'diff には API 記述が 2 つ必要ですが、1 つしか指定されていません: `breakwater diff <base> <revision>`',
  tooManyFiles: file => `diff が比べる API 記述は 2 つです。\`${file}\` は余分です`,
  standardInputTwice: '標準入力から読めるのは、2 つの API 記述のうち 1 つだけです',
  unknownMap: text => `--map には \`v1=v2\` のようにアドレスの一部を指定してください（\`${text}\` は使えません）`,
  unknownExtension: text =>
    `--extension には \`x-rate-limit=narrows\` のように名前と narrows、widens、alters、annotates のいずれかを指定してください（\`${text}\` は使えません）`,
  curlAlone: '--curl はシェルスクリプトを出力します。--format と --pairs は指定できません',
  pairsAndFiles: '--pairs は API 記述をファイルから読みます。コマンドラインの 2 つは不要です',
  pairsFormat: '--pairs の出力は常に JSON Lines です。--format を省くか、--format jsonl を指定してください',
  outputOfPairs: '--pairs の出力は常に JSON Lines です。--output は指定できません',
  comparing: '比べています …',
  writing: 'レポートを書いています …',
  pair: (number, id) => `${number} 組目: ${id} …`,
  pairs: {
    notJson: 'JSON ではありません',
    notPair: '`id` と、文字列の `base`、`revision` を持つオブジェクトではありません',
    unknownContentModel: '`contentModel` に指定できるのは declared か strict です',
    standardInput: '組の API 記述は標準入力からは読めません',
    line: number => `${number} 行目`,
    unreadable: (file, code) => `breakwater: 組の一覧を読めませんでした: ${file}: ${unreadable.ja[code] ?? code}`,
  },
};

export const diffMessages: Catalogue<DiffMessages> = { en: english, ja: japanese };
