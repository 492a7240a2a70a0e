// What is wrong with a command line, whatever the command.
import type { Catalogue } from '@breakwater/core';
import { alternatives } from '../output/alternatives.ts';

export interface CommandLineMessages {
  readonly noCommand: string;
  readonly unknownCommand: (command: string, known: readonly string[], similar: string | undefined) => string;
  readonly optionOfOthers: (option: string, command: string, owners: readonly string[]) => string;
  readonly unknownOption: (option: string, similar: string | undefined) => string;
  readonly unknownValue: (
    option: string,
    value: string,
    known: readonly string[],
    similar: string | undefined,
  ) => string;
  readonly needsValue: (option: string) => string;
  readonly givenTwice: (option: string) => string;
}

const english: CommandLineMessages = {
  noCommand:
    'say what to do: `breakwater diff <base> <revision>`, `breakwater lint <description>`, or `breakwater --help`',
  unknownCommand: (command, known, similar) =>
    similar === undefined
      ? `there is no command \`${command}\`; there are ${alternatives(known, 'and')}`
      : `there is no command \`${command}\`; did you mean \`${similar}\`?`,
  optionOfOthers: (option, command, owners) =>
    `${option} is an option of ${owners.map(owner => `\`${owner}\``).join(', ')}, not of \`${command}\``,
  unknownOption: (option, similar) =>
    `there is no option ${option}${similar === undefined ? '' : `; did you mean ${similar}?`}`,
  unknownValue: (option, value, known, similar) =>
    `${option} can be ${known.join(', ')}, not \`${value}\`${similar === undefined ? '' : `; did you mean ${similar}?`}`,
  needsValue: option => `${option} needs a value`,
  givenTwice: option => `${option} can be given once only`,
};

const japanese: CommandLineMessages = {
  noCommand:
    '何をするかを指定してください: `breakwater diff <base> <revision>`、`breakwater lint <description>`、または `breakwater --help`',
  unknownCommand: (command, known, similar) =>
    similar === undefined
      ? `\`${command}\` というコマンドはありません。${known.join('、')} があります`
      : `\`${command}\` というコマンドはありません。\`${similar}\` のことですか？`,
  optionOfOthers: (option, command, owners) =>
    `${option} は ${owners.map(owner => `\`${owner}\``).join('、')} のオプションで、\`${command}\` では使えません`,
  unknownOption: (option, similar) =>
    `${option} というオプションはありません${similar === undefined ? '' : `。${similar} のことですか？`}`,
  unknownValue: (option, value, known, similar) =>
    `${option} に指定できるのは ${known.join('、')} です（指定された値: \`${value}\`）${similar === undefined ? '' : `。${similar} のことですか？`}`,
  needsValue: option => `${option} には値が必要です`,
  givenTwice: option => `${option} は一度だけ指定できます`,
};

export const commandLineMessages: Catalogue<CommandLineMessages> = { en: english, ja: japanese };
