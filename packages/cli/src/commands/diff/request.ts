// What is asked of `breakwater diff`, and how the words of a command line tell it.
import type { Configuration, Effect, Extensions, Language, Relocation } from '@breakwater/core';
import type { PrintingRequest } from '../../options/general.ts';
import { nowOf } from '../../options/now.ts';
import { choiceOf } from '../../options/option.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, switchOf, textOf, textsOf } from '../../options/parsed.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { readingOf, readingOptions } from '../../options/reading.ts';
import type { ReportFormat } from '../../options/reports.ts';
import { outputsOf } from '../../options/reports.ts';
import { wordsOf } from '../../options/waive-hint.ts';
import type { OutputFile } from '../../output/output-files.ts';
import type { DiffMessages } from './messages.ts';
import { diffMessages } from './messages.ts';
import { diffOptions } from './options.ts';

/** How two descriptions are compared. */
export interface ComparingRequest extends ReadingRequest {
  /** Where this and the next two are not said, the configuration says it. */
  readonly failOn: Configuration['failOn']['changes'] | undefined;
  readonly surface: 'wire' | 'source' | undefined;
  readonly contentModel: 'declared' | 'strict' | undefined;
  /** Where the addresses of the base are in the revision. */
  readonly map: readonly Relocation[];
  /** What fields `x-…` mean, besides those of the configuration. */
  readonly extensions: Extensions;
  /** When it is judged: sunsets pass. */
  readonly now: Date;
  /** In the place of breakwater.yaml. */
  readonly ruleset: string | undefined;
  /** Whether the version has to rise as far as the changes ask for; undefined leaves it to the configuration. */
  readonly requireVersion: boolean | undefined;
  readonly language: Language;
}

export interface DiffRequest extends ComparingRequest, PrintingRequest {
  readonly base: string;
  readonly revision: string;
  readonly format: ReportFormat | 'curl';
  readonly outputs: readonly OutputFile<ReportFormat>[];
  readonly all: boolean;
  /** The words of the command line that matter to what is found. */
  readonly words: readonly string[];
}

export interface PairsRequest extends ComparingRequest {
  /** The list of pairs; `-` is standard input. */
  readonly pairs: string;
}

export const readDiffRequest = (parsed: Parsed, language: Language): DiffRequest | PairsRequest | string => {
  const messages = diffMessages[language];
  const fault = faultInFiles(parsed, messages) ?? faultInMap(parsed, messages) ?? faultInExtensions(parsed, messages);
  if (fault !== undefined) return fault;
  const now = nowOf(parsed, language);
  if (typeof now === 'string') return now;
  const common: ComparingRequest = {
    failOn: choiceOf(parsed, diffOptions.judging, 'fail-on'),
    surface: choiceOf(parsed, diffOptions.judging, 'surface'),
    contentModel: choiceOf(parsed, diffOptions.judging, 'content-model'),
    map: textsOf(parsed, 'map').map(relocationOf),
    extensions: Object.fromEntries(textsOf(parsed, 'extension').map(meaningOf)),
    now,
    ruleset: textOf(parsed, 'ruleset'),
    requireVersion: switchOf(parsed, 'require-version'),
    language,
    ...readingOf(parsed, parsed['validate'] === true ? 'full' : 'none'),
  };
  const outputs = outputsOf(parsed, language);
  if (typeof outputs === 'string') return outputs;
  const pairs = textOf(parsed, 'pairs');
  if (pairs !== undefined) return { ...common, pairs };
  const [base, revision] = restOf(parsed);
  return {
    ...common,
    base: String(base),
    revision: String(revision),
    format: parsed['curl'] === true ? 'curl' : (outputs.format ?? 'text'),
    outputs: outputs.files,
    all: parsed['all'] === true,
    words: wordsOf(parsed, [...judgingWords, ...Object.keys(readingOptions)]),
    color: switchOf(parsed, 'color'),
  };
};

const judgingWords = Object.keys(diffOptions.judging).filter(name => name !== 'fail-on');

const faultInFiles = (parsed: Parsed, messages: DiffMessages): string | undefined => {
  const files = restOf(parsed);
  if (parsed['curl'] === true && (textOf(parsed, 'pairs') ?? textOf(parsed, 'format')) !== undefined)
    return messages.curlAlone;
  if (textOf(parsed, 'pairs') !== undefined) {
    if (textsOf(parsed, 'output').length > 0) return messages.outputOfPairs;
    const format = textOf(parsed, 'format');
    if (format !== undefined && format !== 'jsonl') return messages.pairsFormat;
    return files.length > 0 ? messages.pairsAndFiles : undefined;
  }
  if (files.length < 2) return messages.twoFiles(files.length);
  if (files.length > 2) return messages.tooManyFiles(files[2] as string);
  return files[0] === '-' && files[1] === '-' ? messages.standardInputTwice : undefined;
};

export const faultInMap = (parsed: Parsed, messages: DiffMessages): string | undefined => {
  const fault = textsOf(parsed, 'map').find(text => !/^\/*[^/=][^=]*=[^=]*$/.test(text));
  return fault === undefined ? undefined : messages.unknownMap(fault);
};

export const relocationOf = (text: string): Relocation => {
  const [from = '', to = ''] = text.split('=');
  return { from, to };
};

const faultInExtensions = (parsed: Parsed, messages: DiffMessages): string | undefined => {
  const fault = textsOf(parsed, 'extension').find(text => !/^x-[^=]+=(?:narrows|widens|alters|annotates)$/.test(text));
  return fault === undefined ? undefined : messages.unknownExtension(fault);
};

const meaningOf = (text: string): readonly [name: string, meaning: Effect] =>
  text.split('=') as [name: string, meaning: Effect];
