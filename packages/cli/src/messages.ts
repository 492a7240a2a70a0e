// Everything that the command says besides reports and problems.
import type { Catalogue } from '@breakwater/core';
import type { OptionName } from './options.ts';

export interface CommandMessages {
  readonly unknownOption: (option: string, similar: string | undefined) => string;
  readonly unknownValue: (
    option: string,
    value: string,
    known: readonly string[],
    similar: string | undefined,
  ) => string;
  readonly unknownCommand: (command: string, similar: string | undefined) => string;
  readonly needsValue: (option: string) => string;
  readonly givenTwice: (option: string) => string;
  readonly noCommand: string;
  /** One or none were given. */
  readonly twoFiles: (given: number) => string;
  readonly tooManyFiles: (file: string) => string;
  readonly standardInputTwice: string;
  readonly pairsAndFiles: string;
  readonly pairsFormat: string;
  /** Precede the sentence of a problem. */
  readonly note: string;
  readonly errorsHidden: (count: number) => string;
  readonly notesHidden: (count: number) => string;
  readonly step: {
    readonly reading: (file: string) => string;
    readonly validating: (file: string) => string;
    readonly comparing: string;
    readonly writing: string;
    readonly pair: (number: number, id: string) => string;
  };
  readonly pairs: {
    readonly notJson: string;
    readonly notPair: string;
    readonly unknownContentModel: string;
    readonly standardInput: string;
    readonly line: (number: number) => string;
    readonly unreadable: (file: string, code: string) => string;
  };
  readonly outputFailed: (reason: string) => string;
  readonly bug: (reason: string) => string;
  readonly help: {
    readonly purpose: string;
    readonly options: Readonly<Record<OptionName, string>>;
    readonly groups: {
      readonly judging: string;
      readonly printing: string;
      readonly reading: string;
      readonly general: string;
    };
    readonly examplesTitle: string;
    readonly examples: readonly (readonly [command: string, what: string])[];
    readonly end: string;
    /** What the help page of yargs says itself. */
    readonly strings: Readonly<Record<string, string>>;
  };
}

/** By the code of Node; a code that is not here says enough by itself. */
const unreadable: Catalogue<Readonly<Record<string, string>>> = {
  en: { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'its permissions forbid it' },
  ja: { ENOENT: 'ファイルがありません', EISDIR: 'フォルダーです', EACCES: '読み取りの権限がありません' },
};

const english: CommandMessages = {
  unknownOption: (option, similar) =>
    `there is no option ${option}${similar === undefined ? '' : `; did you mean ${similar}?`}`,
  unknownValue: (option, value, known, similar) =>
    `${option} can be ${known.join(', ')}, not \`${value}\`${similar === undefined ? '' : `; did you mean ${similar}?`}`,
  unknownCommand: (command, similar) =>
    similar === undefined
      ? `there is no command \`${command}\`; the command is \`breakwater diff <base> <revision>\``
      : `there is no command \`${command}\`; did you mean \`${similar}\`?`,
  needsValue: option => `${option} needs a value`,
  givenTwice: option => `${option} can be given once only`,
  noCommand: 'say what to do: `breakwater diff <base> <revision>`, or `breakwater --help`',
  twoFiles: given =>
    given === 0
      ? 'diff needs two descriptions: `breakwater diff <base> <revision>`'
      : 'diff needs two descriptions, and one was given: `breakwater diff <base> <revision>`',
  tooManyFiles: file => `diff compares two descriptions: what is \`${file}\` for?`,
  standardInputTwice: 'only one of the two descriptions can come from standard input',
  pairsAndFiles: '--pairs takes the descriptions from its file: leave out the two on the command line',
  pairsFormat: '--pairs always writes JSON Lines: leave out --format, or say --format jsonl',
  note: 'note: ',
  errorsHidden: count => `${count} more mistakes like these in the revision: --all shows them`,
  notesHidden: count =>
    `${count === 1 ? '1 more note' : `${count} more notes`} about the descriptions: --all shows them`,
  step: {
    reading: file => `reading ${file} …`,
    validating: file => `validating ${file} …`,
    comparing: 'comparing …',
    writing: 'writing the report …',
    pair: (number, id) => `pair ${number}: ${id} …`,
  },
  pairs: {
    notJson: 'is not JSON',
    notPair: 'is not an object with an `id` and the texts `base` and `revision`',
    unknownContentModel: '`contentModel` can be declared or strict',
    standardInput: "a pair can't come from standard input",
    line: number => `line ${number}`,
    unreadable: (file, code) =>
      `breakwater: the list of pairs could not be read: ${file}: ${unreadable.en[code] ?? code}`,
  },
  outputFailed: reason => `breakwater: the report could not be written: ${reason}`,
  bug: reason =>
    `breakwater: this is a bug in Breakwater, please report it with this line: ${reason} (BREAKWATER_DEBUG=1 shows where)`,
  help: {
    purpose:
      'Says what a revision of an OpenAPI description breaks.\nEach description is a file, a URL, `-` for standard input, or a file in git, as in main:api/openapi.yaml.',
    groups: { judging: 'What counts:', printing: 'What is printed:', reading: 'What is read:', general: 'And:' },
    options: {
      'fail-on': 'Exit with 1 when the worst change is at least this',
      surface: 'Whose breaks count: of HTTP clients, or of generated code as well',
      'content-model':
        'Whether senders keep to what is declared (declared) or may send whatever the schema lets through (strict)',
      format: 'For people, as one JSON document, or as JSON Lines',
      all: 'Show safe changes and every note as well',
      lang: 'The language of messages',
      color: 'Colours; by itself on a terminal, where NO_COLOR is not set',
      pairs: 'Compare many pairs: a file of lines {"id", "base", "revision", "contentModel"?}, answered by a line each',
      root: 'The folder that references may not leave; by itself the one of the description, or its git repository',
      'allow-remote-refs': 'Let references lead to the network',
      validate: 'Also hold both descriptions against the specification',
      help: 'Show this page',
      version: 'Show the version',
    },
    examplesTitle: 'Examples:',
    examples: [
      ['breakwater diff openapi.old.yaml openapi.yaml', 'two files'],
      ['breakwater diff main:api/openapi.yaml api/openapi.yaml', 'a branch and the working tree'],
      ['breakwater diff https://example.com/v1.json v2.json --format json', 'a URL, and data to go on with'],
      ['breakwater diff --pairs pairs.jsonl', 'many pairs in one run'],
    ],
    end: 'Exit codes: 0 fine, 1 findings (see --fail-on), 2 could not run, or the revision is broken.',
    strings: {},
  },
};

const japanese: CommandMessages = {
  unknownOption: (option, similar) =>
    `${option} というオプションはありません${similar === undefined ? '' : `。${similar} のことですか？`}`,
  unknownValue: (option, value, known, similar) =>
    `${option} に指定できるのは ${known.join('、')} です（指定された値: \`${value}\`）${similar === undefined ? '' : `。${similar} のことですか？`}`,
  unknownCommand: (command, similar) =>
    similar === undefined
      ? `\`${command}\` というコマンドはありません。\`breakwater diff <base> <revision>\` のように使います`
      : `\`${command}\` というコマンドはありません。\`${similar}\` のことですか？`,
  needsValue: option => `${option} には値が必要です`,
  givenTwice: option => `${option} は一度だけ指定できます`,
  noCommand: '何をするかを指定してください: `breakwater diff <base> <revision>` または `breakwater --help`',
  twoFiles: given =>
    given === 0
      ? 'diff には API 記述が 2 つ必要です: `breakwater diff <base> <revision>`'
      : 'diff には API 記述が 2 つ必要ですが、1 つしか指定されていません: `breakwater diff <base> <revision>`',
  tooManyFiles: file => `diff が比べる API 記述は 2 つです。\`${file}\` は余分です`,
  standardInputTwice: '標準入力から読めるのは、2 つの API 記述のうち 1 つだけです',
  pairsAndFiles: '--pairs は API 記述をファイルから読みます。コマンドラインの 2 つは不要です',
  pairsFormat: '--pairs の出力は常に JSON Lines です。--format を省くか、--format jsonl を指定してください',
  note: '注意: ',
  errorsHidden: count => `変更後の記述に、他に ${count} 件の誤りがあります（--all で表示します）`,
  notesHidden: count => `API 記述について、他に ${count} 件の注意があります（--all で表示します）`,
  step: {
    reading: file => `${file} を読んでいます …`,
    validating: file => `${file} を検証しています …`,
    comparing: '比べています …',
    writing: 'レポートを書いています …',
    pair: (number, id) => `${number} 組目: ${id} …`,
  },
  pairs: {
    notJson: 'JSON ではありません',
    notPair: '`id` と、文字列の `base`、`revision` を持つオブジェクトではありません',
    unknownContentModel: '`contentModel` に指定できるのは declared か strict です',
    standardInput: '組の API 記述は標準入力からは読めません',
    line: number => `${number} 行目`,
    unreadable: (file, code) => `breakwater: 組の一覧を読めませんでした: ${file}: ${unreadable.ja[code] ?? code}`,
  },
  outputFailed: reason => `breakwater: レポートを書き出せませんでした: ${reason}`,
  bug: reason =>
    `breakwater: Breakwater の不具合です。この行を添えて報告してください: ${reason}（BREAKWATER_DEBUG=1 で発生箇所を表示します）`,
  help: {
    purpose:
      'OpenAPI 記述の変更が何を壊すかを示します。\nAPI 記述には、ファイル、URL、標準入力の `-`、git のファイル（main:api/openapi.yaml など）を指定できます。',
    groups: { judging: '判定:', printing: '出力:', reading: '読み込み:', general: 'その他:' },
    options: {
      'fail-on': '最も悪い変更がこれ以上なら 1 で終了する',
      surface: '誰にとっての破壊を数えるか: HTTP クライアントだけか、生成コードも含めるか',
      'content-model': '送る側が宣言されたものだけを送る（declared）か、スキーマが通すものは何でも送る（strict）か',
      format: '人向け、1 つの JSON 文書、または JSON Lines',
      all: '安全な変更とすべての注意も表示する',
      lang: 'メッセージの言語',
      color: '色。端末では、NO_COLOR がなければ付く',
      pairs: '多くの組を比べる。1 行に {"id", "base", "revision", "contentModel"?} を書いたファイルで、答えも 1 行ずつ',
      root: '参照が出てはならないフォルダー。指定しなければ API 記述のあるフォルダーか、その git リポジトリ',
      'allow-remote-refs': '参照がネットワークへ出ることを許す',
      validate: '両方の API 記述が仕様に沿っているかも調べる',
      help: 'この説明を表示する',
      version: 'バージョンを表示する',
    },
    examplesTitle: '例:',
    examples: [
      ['breakwater diff openapi.old.yaml openapi.yaml', '2 つのファイル'],
      ['breakwater diff main:api/openapi.yaml api/openapi.yaml', 'ブランチと作業中のファイル'],
      ['breakwater diff https://example.com/v1.json v2.json --format json', 'URL と、続きの処理に使うデータ'],
      ['breakwater diff --pairs pairs.jsonl', '多くの組を一度に'],
    ],
    end: '終了コード: 0 問題なし、1 変更あり（--fail-on を参照）、2 実行できなかった、または変更後の記述が壊れている。',
    strings: {
      'choices:': '選択肢:',
      'default:': '既定値:',
      boolean: 'スイッチ',
      string: '文字列',
    },
  },
};

export const commandMessages: Catalogue<CommandMessages> = { en: english, ja: japanese };
