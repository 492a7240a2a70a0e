// What is asked of `breakwater report`, and how the words of a command line tell it.
import type { Language, Relocation } from '@breakwater/core';
import { nowOf } from '../../options/now.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, textOf, textsOf } from '../../options/parsed.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { readingOf } from '../../options/reading.ts';
import { outputsIn } from '../../options/reports.ts';
import type { OutputFile } from '../../output/output-files.ts';
import { diffMessages } from '../diff/messages.ts';
import { faultInMap, relocationOf } from '../diff/request.ts';
import { reportCommandMessages } from './messages.ts';
import type { MigrationFormat } from './options.ts';
import { migrationFormats } from './options.ts';

export interface ReportRequest extends ReadingRequest {
  readonly base: string;
  readonly revision: string;
  /** Versions on the way, in their order. */
  readonly between: readonly string[];
  /** Where the addresses of the base are in the revision. */
  readonly map: readonly Relocation[];
  /** In the place of breakwater.yaml. */
  readonly ruleset: string | undefined;
  /** The day of the release. */
  readonly now: Date;
  /** Of what is printed; nothing, where a PDF goes into a file. */
  readonly format: MigrationFormat | undefined;
  /** A file of Mustache. */
  readonly template: string | undefined;
  readonly outputs: readonly OutputFile<MigrationFormat>[];
  readonly language: Language;
}

export const readReportRequest = (parsed: Parsed, language: Language): ReportRequest | string => {
  const messages = reportCommandMessages[language];
  const [base, ...others] = restOf(parsed);
  const revision = others.at(-1);
  if (base === undefined || revision === undefined) return messages.twoDescriptions;
  const fault = faultInMap(parsed, diffMessages[language]);
  if (fault !== undefined) return fault;
  const now = nowOf(parsed, language);
  if (typeof now === 'string') return now;
  const outputs = outputsIn(parsed, language, migrationFormats);
  if (typeof outputs === 'string') return outputs;
  const template = textOf(parsed, 'template');
  const format = outputs.format ?? (template === undefined ? 'markdown' : 'template');
  const asked = [format, ...outputs.files.map(it => it.format)];
  if (template === undefined && asked.includes('template')) return messages.noTemplate;
  const isPdfInFile = format === 'pdf' && outputs.files.some(it => it.format === 'pdf');
  if (format === 'pdf' && !isPdfInFile && process.stdout.isTTY) return messages.pdfToTerminal;
  return {
    base,
    revision,
    between: others.slice(0, -1),
    map: textsOf(parsed, 'map').map(relocationOf),
    ruleset: textOf(parsed, 'ruleset'),
    now,
    format: isPdfInFile ? undefined : format,
    template,
    outputs: outputs.files,
    language,
    ...readingOf(parsed, 'none'),
  };
};
