// What is asked of `breakwater check`, and how the words of a command line tell it.
import type { BaseSetting, Language } from '@breakwater/core';
import type { PrintingRequest } from '../../options/general.ts';
import { nowOf } from '../../options/now.ts';
import { choiceOf } from '../../options/option.ts';
import type { Parsed } from '../../options/parsed.ts';
import { restOf, switchOf, textOf } from '../../options/parsed.ts';
import type { ReadingRequest } from '../../options/reading.ts';
import { readingOf, readingOptions } from '../../options/reading.ts';
import type { ReportFormat } from '../../options/reports.ts';
import { outputsOf } from '../../options/reports.ts';
import { wordsOf } from '../../options/waive-hint.ts';
import type { OutputFile } from '../../output/output-files.ts';
import type { AskedJudgement } from './job.ts';
import { checkMessages } from './messages.ts';
import { checkBaseOptions, checkOptions } from './options.ts';

export interface CheckRequest extends ReadingRequest, PrintingRequest {
  /** Files, folders and globs; all that there are where none is named. */
  readonly descriptions: readonly string[];
  /** In the place of what the configuration says. */
  readonly base: BaseSetting | undefined;
  /** A revision of git: only descriptions that changed since then are looked at. */
  readonly since: string | undefined;
  /** From 1. */
  readonly shard: { readonly index: number; readonly of: number } | undefined;
  readonly asked: AskedJudgement;
  /** The words of the command line that matter to what is found. */
  readonly words: readonly string[];
  /** In the place of breakwater.yaml. */
  readonly ruleset: string | undefined;
  readonly now: Date;
  readonly format: ReportFormat;
  readonly outputs: readonly OutputFile<ReportFormat>[];
  readonly all: boolean;
  /** Worker threads; as many as are good where undefined. */
  readonly jobs: number | undefined;
  /** For one description, in milliseconds. */
  readonly patience: number;
}

export const readCheckRequest = (parsed: Parsed, language: Language): CheckRequest | string => {
  const messages = checkMessages[language];
  const bases = basesIn(parsed);
  const [first, second] = bases;
  if (first && second) return messages.oneBase(`--${first.option}`, `--${second.option}`);
  const shard = textOf(parsed, 'shard');
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(shard ?? '') ?? [];
  if (shard !== undefined && !(Number(index) >= 1 && Number(index) <= Number(of))) return messages.unknownShard(shard);
  const jobs = textOf(parsed, 'jobs');
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs)) return messages.unknownCount('--jobs', jobs);
  const timeout = textOf(parsed, 'timeout') ?? '300';
  if (!/^[1-9]\d{0,5}$/.test(timeout)) return messages.unknownCount('--timeout', timeout);
  const now = nowOf(parsed, language);
  if (typeof now === 'string') return now;
  const outputs = outputsOf(parsed, language);
  if (typeof outputs === 'string') return outputs;
  const contentModel = choiceOf(parsed, checkOptions.judging, 'content-model');
  return {
    descriptions: restOf(parsed),
    base: first?.base,
    since: textOf(parsed, 'since'),
    shard: shard === undefined ? undefined : { index: Number(index), of: Number(of) },
    asked: {
      failOn: choiceOf(parsed, checkOptions.judging, 'fail-on'),
      surface: choiceOf(parsed, checkOptions.judging, 'surface'),
      contentModel: contentModel ?? (textOf(parsed, 'content-model') === undefined ? undefined : 'declared'),
      conventions: choiceOf(parsed, checkOptions.judging, 'conventions'),
      requireVersion: switchOf(parsed, 'require-version'),
    },
    words: wordsOf(parsed, [...findingWords, ...Object.keys(readingOptions)]),
    ruleset: textOf(parsed, 'ruleset'),
    now,
    format: outputs.format ?? 'text',
    outputs: outputs.files,
    all: parsed['all'] === true,
    jobs: jobs === undefined ? undefined : Number(jobs),
    patience: Number(timeout) * 1000,
    language,
    color: switchOf(parsed, 'color'),
    ...readingOf(parsed, 'structure'),
  };
};

/** Of all that can be asked, what `waive` has to be told to find the same. */
const findingWords = [
  ...Object.keys(checkBaseOptions),
  'fail-on',
  'surface',
  'content-model',
  'conventions',
  'ruleset',
  'now',
];

interface AskedBase {
  readonly option: string;
  readonly base: BaseSetting;
}

const basesIn = (parsed: Parsed): readonly AskedBase[] => {
  const asked = (option: string, make: (text: string) => BaseSetting): readonly AskedBase[] => {
    const value = textOf(parsed, option);
    return value === undefined ? [] : [{ option, base: make(value) }];
  };
  return [
    ...asked('merge-base', mergeBase => ({ mergeBase })),
    ...asked('base', revision => ({ revision })),
    ...asked('tag', tag => ({ tag })),
    ...asked('snapshot', snapshot => ({ snapshot })),
    ...asked('base-url', url => ({ url })),
  ];
};
