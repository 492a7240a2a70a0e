// In which formats a report is printed and written into files.
import type { Catalogue, Language, OutputFormat } from '@breakwater/core';
import { closest, outputFormats } from '@breakwater/core';
import type { OutputFile } from '../output/output-files.ts';
import { optionMessages } from './messages.ts';
import { choice, text } from './option.ts';
import type { Parsed } from './parsed.ts';
import { textsOf } from './parsed.ts';

export type ReportFormat = OutputFormat;

/** Whether one of them says what a repair would write. */
export const tellsEdits = (formats: readonly ReportFormat[]): boolean =>
  formats.some(format => format === 'json' || format === 'jsonl' || format === 'sarif');

export const reportsOptions = {
  format: choice(outputFormats, 'text'),
  output: text('FORMAT=FILE', { isList: true }),
};

export interface Outputs<Format extends string> {
  /** Of what is printed; undefined where nothing is said of it. */
  readonly format: Format | undefined;
  readonly files: readonly OutputFile<Format>[];
}

export const outputsOf = (parsed: Parsed, language: Language): Outputs<ReportFormat> | string =>
  outputsIn(parsed, language, outputFormats);

/** What is printed and what goes into files, or what is wrong with that. */
export const outputsIn = <Format extends string>(
  parsed: Parsed,
  language: Language,
  formats: readonly Format[],
): Outputs<Format> | string => {
  const messages = optionMessages[language];
  const printed = formats.find(it => it === parsed['format']);
  const outputs: OutputFile<Format>[] = [];
  for (const asked of textsOf(parsed, 'output')) {
    const [, name = '', path = ''] = /^([^=]+)=(.+)$/s.exec(asked) ?? [];
    if (path === '') return messages.unknownOutput(asked);
    const format = formats.find(it => it === name);
    if (!format) return messages.unknownOutputFormat(name, formats, closest(name, formats));
    outputs.push({ format, path });
  }
  const files = outputs.filter(({ path }) => path !== '-');
  const twice = files.find(({ path }, index) => files.findIndex(other => other.path === path) < index);
  if (twice) return messages.outputTwice(twice.path);
  const [here, ...others] = outputs.filter(({ path }) => path === '-');
  if (here && (others.length > 0 || printed !== undefined || parsed['curl'] === true))
    return messages.standardOutputTwice;
  return { format: here?.format ?? printed, files };
};

export const reportsHelp: Catalogue<Readonly<Record<keyof typeof reportsOptions, string>>> = {
  en: {
    format:
      'For people (text), as data (json, jsonl), as a comment or a summary (markdown, summary), as a page (html), or as other tools read it',
    output:
      'A format and the file to write it into, besides what is printed, as in sarif=report.sarif; - prints it; can be given several times',
  },
  ja: {
    format:
      '人向け（text）、データ（json、jsonl）、コメントや要約（markdown、summary）、ページ（html）、または他のツールが読む形式',
    output:
      '画面への出力とは別に書き出す形式とファイル。sarif=report.sarif のように書き、- なら標準出力に書く。複数回指定できる',
  },
};
