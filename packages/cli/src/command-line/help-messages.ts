// What the pages of help say that is not about one command.
import type { Catalogue } from '@breakwater/core';
import type { OptionGroup } from '../options/option.ts';

export interface HelpMessages {
  readonly purpose: string;
  readonly commandsTitle: string;
  readonly more: string;
  readonly groups: Readonly<Record<OptionGroup, string>>;
  readonly examplesTitle: string;
  /** What the help page of yargs says itself. */
  readonly strings: Readonly<Record<string, string>>;
}

const english: HelpMessages = {
  purpose: 'Says what a revision of an OpenAPI description breaks.',
  commandsTitle: 'Commands:',
  more: '`breakwater <command> --help` has the options of a command, and examples.',
  groups: {
    judging: 'What counts:',
    repairing: 'What is repaired:',
    stating: 'What is stated:',
    asking: 'What is asked:',
    writing: 'What is written:',
    choosing: 'Which rules:',
    printing: 'What is printed:',
    reading: 'What is read:',
    general: 'And:',
  },
  examplesTitle: 'Examples:',
  strings: {},
};

const japanese: HelpMessages = {
  purpose: 'OpenAPI 記述の変更が何を壊すかを示します。',
  commandsTitle: 'コマンド:',
  more: '各コマンドのオプションと例は `breakwater <コマンド> --help` で表示します。',
  groups: {
    judging: '判定:',
    repairing: '修正:',
    stating: '内容:',
    asking: '問い合わせ:',
    writing: '書き込み:',
    choosing: '絞り込み:',
    printing: '出力:',
    reading: '読み込み:',
    general: 'その他:',
  },
  examplesTitle: '例:',
  strings: {
    'choices:': '選択肢:',
    'default:': '既定値:',
    boolean: 'スイッチ',
    string: '文字列',
  },
};

export const helpMessages: Catalogue<HelpMessages> = { en: english, ja: japanese };
