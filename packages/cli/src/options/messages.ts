// What is wrong with options that several commands have.
import type { Catalogue } from '@breakwater/core';

export interface OptionMessages {
  readonly oneDescription: (command: string) => string;
  readonly unknownMoment: (text: string) => string;
  readonly unknownAddress: (option: string, text: string) => string;
  readonly unknownOutput: (text: string) => string;
  readonly unknownOutputFormat: (format: string, known: readonly string[], similar: string | undefined) => string;
  readonly outputTwice: (file: string) => string;
  readonly standardOutputTwice: string;
}

const english: OptionMessages = {
  oneDescription: command => `${command} needs a description: \`breakwater ${command} <description>\``,
  unknownMoment: text =>
    `--now and SOURCE_DATE_EPOCH need a moment, as in 2026-01-31 or 2026-01-31T12:00:00Z (or, for the latter, seconds since 1970), not \`${text}\``,
  unknownAddress: (option, text) => `${option} needs an address that begins with https://, not \`${text}\``,
  unknownOutput: text => `--output needs a format and a file, as in \`sarif=report.sarif\`, not \`${text}\``,
  unknownOutputFormat: (format, known, similar) =>
    `--output has no format \`${format}\`: ${similar === undefined ? `it can be ${known.join(', ')}` : `did you mean \`${similar}\`?`}`,
  outputTwice: file => `two outputs go into ${file}`,
  standardOutputTwice: 'one format at a time can be printed: leave out --format, or give the output a file',
};

const japanese: OptionMessages = {
  oneDescription: command => `${command} には API 記述を指定してください: \`breakwater ${command} <description>\``,
  unknownMoment: text =>
    `--now と SOURCE_DATE_EPOCH には 2026-01-31 や 2026-01-31T12:00:00Z のような日時（後者は 1970 年からの秒数）を指定してください（\`${text}\` は使えません）`,
  unknownAddress: (option, text) =>
    `${option} には https:// で始まる URL を指定してください（\`${text}\` は使えません）`,
  unknownOutput: text =>
    `--output には \`sarif=report.sarif\` のように形式とファイルを指定してください（\`${text}\` は使えません）`,
  unknownOutputFormat: (format, known, similar) =>
    `--output に \`${format}\` という形式はありません。${similar === undefined ? `${known.join('、')} のいずれかを指定してください` : `\`${similar}\` ですか？`}`,
  outputTwice: file => `${file} に 2 つの出力が指定されています`,
  standardOutputTwice: '標準出力に書ける形式は 1 つです。--format を省くか、--output にファイルを指定してください',
};

export const optionMessages: Catalogue<OptionMessages> = { en: english, ja: japanese };
