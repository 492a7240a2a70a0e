// What can be asked of the command, and how it is told by the words of a command line.
import type { Effect, Extensions, Language, Level, Period, Relocation, Severity, Surface } from '@breakwater/core';
import { closest, readPeriod } from '@breakwater/core';
import type { CommandMessages } from './messages.ts';
import { momentOf } from './moment.ts';
import type { Command } from './options.ts';
import { commands, reportFormats } from './options.ts';
import type { OutputFile } from './output-files.ts';
import type { Parsed } from './parsed.ts';
import { switchOf, textOf, textsOf } from './parsed.ts';

export type Request =
  | { readonly kind: 'diff'; readonly options: DiffOptions }
  | { readonly kind: 'pairs'; readonly options: PairsOptions }
  | { readonly kind: 'lint'; readonly options: LintOptions }
  | { readonly kind: 'deprecations'; readonly options: DeprecationsOptions }
  | { readonly kind: 'deprecate'; readonly options: DeprecateOptions }
  | { readonly kind: 'undeprecate'; readonly options: UndeprecateOptions }
  | { readonly kind: 'probe'; readonly options: ProbeOptions }
  | { readonly kind: 'history'; readonly options: HistoryOptions }
  | { readonly kind: 'rules'; readonly options: RulesOptions }
  | { readonly kind: 'explain'; readonly options: ExplainOptions };

/** How a description is read. */
export interface ReadingOptions {
  /** How far it is held against the specification: not at all, by its structure, or with a second opinion as well. */
  readonly validation: 'none' | 'structure' | 'full';
  /** The folder that references may not leave. */
  readonly root: string | undefined;
  readonly allowRemoteReferences: boolean;
}

export interface CommonOptions extends ReadingOptions {
  readonly failOn: 'breaking' | 'dangerous' | 'any' | 'none';
  readonly surface: 'wire' | 'source';
  readonly contentModel: 'declared' | 'strict';
  /** Where the addresses of the base are in the revision. */
  readonly map: readonly Relocation[];
  /** What fields `x-…` mean. */
  readonly extensions: Extensions;
  /** When it is judged: sunsets pass. */
  readonly now: Date;
  /** In the place of breakwater.yaml. */
  readonly ruleset: string | undefined;
  readonly language: Language;
}

export type ReportFormat = (typeof reportFormats)[number];

/** Undefined leaves it to the terminal and the environment. */
type Color = boolean | undefined;

export interface DiffOptions extends CommonOptions {
  readonly base: string;
  readonly revision: string;
  readonly format: ReportFormat | 'curl';
  readonly outputs: readonly OutputFile<ReportFormat>[];
  readonly all: boolean;
  readonly color: Color;
}

export interface PairsOptions extends CommonOptions {
  /** The list of pairs; `-` is standard input. */
  readonly pairs: string;
}

export interface LintOptions extends ReadingOptions {
  readonly descriptions: readonly [string, ...string[]];
  readonly format: ReportFormat;
  readonly outputs: readonly OutputFile<ReportFormat>[];
  readonly failOn: Severity | 'none';
  /** More warnings than these make the command fail. */
  readonly maxWarnings: number;
  /** In the place of breakwater.yaml: a ruleset that comes with Breakwater, or a file. */
  readonly ruleset: string | undefined;
  /** A file of findings that are known, and not reported. */
  readonly baseline: string | undefined;
  /** Writes that file instead. */
  readonly updateBaseline: boolean;
  /** A revision of git: only what is new since then is reported. */
  readonly changedSince: string | undefined;
  readonly now: Date;
  /** Make the safe repairs; or only show which they are. */
  readonly fix: 'write' | 'show' | undefined;
  readonly all: boolean;
  readonly language: Language;
  readonly color: Color;
}

export interface DeprecationsOptions extends ReadingOptions {
  readonly descriptions: readonly [string, ...string[]];
  readonly format: 'text' | 'json' | 'markdown' | 'ics' | 'html';
  /** Only what ends within it, or has ended; with the text as it was given. */
  readonly due: (Period & { readonly text: string }) | undefined;
  /** A document whose table is kept as the description says; or only compared with it. */
  readonly docs: { readonly file: string; readonly isDryRun: boolean } | undefined;
  readonly now: Date;
  readonly all: boolean;
  readonly language: Language;
  readonly color: Color;
}

export interface UndeprecateOptions extends ReadingOptions {
  readonly description: string;
  /** An operation, a pattern of several, or a JSON Pointer. */
  readonly thing: string;
  /** Only show what would be written. */
  readonly dryRun: boolean;
  /** In the place of edits: a file for an overlay, or '' to print it. */
  readonly overlay: string | undefined;
  readonly now: Date;
  readonly language: Language;
}

export interface DeprecateOptions extends UndeprecateOptions {
  readonly successor: string | undefined;
  readonly sunset: string | undefined;
  readonly at: string | undefined;
  readonly reason: string | undefined;
  readonly document: string | undefined;
}

export interface ProbeOptions extends ReadingOptions {
  readonly description: string;
  /** The only host that is spoken to. */
  readonly server: URL;
  /** Never shown: they may let somebody in. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Requests in a second. */
  readonly rate: number;
  /** For an answer, in milliseconds. */
  readonly patience: number;
  readonly format: 'text' | 'json';
  readonly all: boolean;
  readonly language: Language;
  readonly color: Color;
}

export interface HistoryOptions extends ReadingOptions {
  /** One whose revisions are in git, or several that are the revisions, the oldest first. */
  readonly descriptions: readonly [string, ...string[]];
  /** A revision of git; the beginning where undefined. */
  readonly since: string | undefined;
  /** All commits that changed it, tagged or not. */
  readonly everyCommit: boolean;
  /** One for each description, or none. */
  readonly dates: readonly Date[];
  readonly format: 'text' | 'json' | 'markdown';
  readonly now: Date;
  readonly all: boolean;
  readonly language: Language;
  readonly color: Color;
}

export interface RulesOptions {
  readonly language: Language;
  readonly format: 'text' | 'json';
  readonly color: Color;
  /** Only the rules of this area, with this level, on this surface; all where undefined. */
  readonly area: string | undefined;
  readonly level: Level | undefined;
  readonly surface: Surface | undefined;
  /** Only lint rules of this family. */
  readonly family: string | undefined;
  /** Whose rules; of both commands where undefined. */
  readonly command: 'diff' | 'lint' | undefined;
}

export interface ExplainOptions {
  readonly language: Language;
  readonly format: 'text' | 'json';
  readonly color: Color;
  readonly rule: string;
}

/** A request, or what is wrong with the words. */
export const requestOf = (
  command: Command,
  parsed: Parsed,
  language: Language,
  messages: CommandMessages,
): Request | string => {
  switch (command) {
    case 'diff':
      return diffRequest(parsed, language, messages);
    case 'lint':
      return lintRequest(parsed, language, messages);
    case 'deprecations':
      return deprecationsRequest(parsed, language, messages);
    case 'deprecate':
    case 'undeprecate':
      return deprecateRequest(command, parsed, language, messages);
    case 'probe':
      return probeRequest(parsed, language, messages);
    case 'history':
      return historyRequest(parsed, language, messages);
    case 'rules':
      return rulesRequest(parsed, language, messages);
    case 'explain':
      return explainRequest(parsed, language, messages);
  }
};

const diffRequest = (parsed: Parsed, language: Language, messages: CommandMessages): Request | string => {
  const fault = faultInFiles(parsed, messages) ?? faultInMap(parsed, messages) ?? faultInExtensions(parsed, messages);
  if (fault !== undefined) return fault;
  const now = nowOf(parsed, messages);
  if (typeof now === 'string') return now;
  const common: CommonOptions = {
    failOn: choiceOf(parsed, commands.diff.choices, 'fail-on') ?? 'breaking',
    surface: choiceOf(parsed, commands.diff.choices, 'surface') ?? 'wire',
    contentModel: choiceOf(parsed, commands.diff.choices, 'content-model') === 'strict' ? 'strict' : 'declared',
    map: textsOf(parsed, 'map').map(relocationOf),
    extensions: Object.fromEntries(textsOf(parsed, 'extension').map(meaningOf)),
    now,
    ruleset: textOf(parsed, 'ruleset'),
    language,
    validation: parsed['validate'] === true ? 'full' : 'none',
    root: textOf(parsed, 'root'),
    allowRemoteReferences: parsed['allow-remote-refs'] === true,
  };
  const outputs = outputsOf(parsed, messages);
  if (typeof outputs === 'string') return outputs;
  const pairs = textOf(parsed, 'pairs');
  if (pairs !== undefined) return { kind: 'pairs', options: { ...common, pairs } };
  const [base, revision] = restOf(parsed);
  const options: DiffOptions = {
    ...common,
    base: String(base),
    revision: String(revision),
    format: parsed['curl'] === true ? 'curl' : outputs.format,
    outputs: outputs.files,
    all: parsed['all'] === true,
    color: switchOf(parsed, 'color'),
  };
  return { kind: 'diff', options };
};

const faultInFiles = (parsed: Parsed, messages: CommandMessages): string | undefined => {
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

const faultInMap = (parsed: Parsed, messages: CommandMessages): string | undefined => {
  const fault = textsOf(parsed, 'map').find(text => !/^\/*[^/=][^=]*=[^=]*$/.test(text));
  return fault === undefined ? undefined : messages.unknownMap(fault);
};

const relocationOf = (text: string): Relocation => {
  const [from = '', to = ''] = text.split('=');
  return { from, to };
};

const faultInExtensions = (parsed: Parsed, messages: CommandMessages): string | undefined => {
  const fault = textsOf(parsed, 'extension').find(text => !/^x-[^=]+=(?:narrows|widens|alters|annotates)$/.test(text));
  return fault === undefined ? undefined : messages.unknownExtension(fault);
};

const meaningOf = (text: string): readonly [name: string, meaning: Effect] =>
  text.split('=') as [name: string, meaning: Effect];

interface Outputs {
  /** Of what is printed. */
  readonly format: ReportFormat;
  readonly files: readonly OutputFile<ReportFormat>[];
}

/** What is printed and what goes into files, or what is wrong with that. */
const outputsOf = (parsed: Parsed, messages: CommandMessages): Outputs | string => {
  const printed = choiceOf(parsed, commands.diff.choices, 'format');
  const outputs: OutputFile<ReportFormat>[] = [];
  for (const text of textsOf(parsed, 'output')) {
    const [, name = '', path = ''] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
    if (path === '') return messages.unknownOutput(text);
    const format = reportFormats.find(it => it === name);
    if (!format) return messages.unknownOutputFormat(name, reportFormats, closest(name, reportFormats));
    outputs.push({ format, path });
  }
  const files = outputs.filter(({ path }) => path !== '-');
  const twice = files.find(({ path }, index) => files.findIndex(other => other.path === path) < index);
  if (twice) return messages.outputTwice(twice.path);
  const [here, ...others] = outputs.filter(({ path }) => path === '-');
  if (here && (others.length > 0 || printed !== undefined || parsed['curl'] === true))
    return messages.standardOutputTwice;
  return { format: here?.format ?? printed ?? 'text', files };
};

const lintRequest = (parsed: Parsed, language: Language, messages: CommandMessages): Request | string => {
  const [first, ...others] = restOf(parsed);
  if (first === undefined) return messages.oneDescription('lint');
  const maxWarnings = textOf(parsed, 'max-warnings');
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) return messages.unknownMaximum(maxWarnings);
  const now = nowOf(parsed, messages);
  if (typeof now === 'string') return now;
  const baseline = textOf(parsed, 'baseline');
  if (parsed['update-baseline'] === true && baseline === undefined) return messages.baselineMissing;
  const [isFixing, isDryRun] = [parsed['fix'] === true, parsed['dry-run'] === true];
  if (isDryRun && !isFixing) return messages.dryRunOfFix;
  if (isDryRun && parsed['update-baseline'] === true) return messages.dryRunWritesNothing;
  const outputs = outputsOf(parsed, messages);
  if (typeof outputs === 'string') return outputs;
  if (outputs.files.length > 0 && parsed['update-baseline'] === true) return messages.outputOfBaseline;
  const asked = [outputs.format, ...outputs.files.map(({ format }) => format)];
  if (asked.includes('json') && others.length > 0) return messages.jsonOfOne;
  const options: LintOptions = {
    descriptions: [first, ...others],
    format: outputs.format,
    outputs: outputs.files,
    failOn: choiceOf(parsed, commands.lint.choices, 'fail-on') ?? 'error',
    maxWarnings: maxWarnings === undefined ? Infinity : Number(maxWarnings),
    ruleset: textOf(parsed, 'ruleset'),
    baseline,
    updateBaseline: parsed['update-baseline'] === true,
    changedSince: textOf(parsed, 'changed-since'),
    now,
    fix: isFixing ? (isDryRun ? 'show' : 'write') : undefined,
    all: parsed['all'] === true,
    language,
    color: switchOf(parsed, 'color'),
    validation: parsed['validate'] === false ? 'none' : 'structure',
    root: textOf(parsed, 'root'),
    allowRemoteReferences: parsed['allow-remote-refs'] === true,
  };
  return { kind: 'lint', options };
};

const deprecationsRequest = (parsed: Parsed, language: Language, messages: CommandMessages): Request | string => {
  const [first, ...others] = restOf(parsed);
  if (first === undefined) return messages.oneDescription('deprecations');
  const now = nowOf(parsed, messages);
  if (typeof now === 'string') return now;
  const text = textOf(parsed, 'due');
  const due = text === undefined ? undefined : readPeriod(text);
  if (text !== undefined && !due) return messages.unknownPeriod('--due', text);
  const file = textOf(parsed, 'docs');
  if (file === undefined && parsed['dry-run'] === true) return messages.dryRunOfDocs;
  if (file !== undefined && others.length > 0) return messages.docsOfOne;
  if (file !== undefined && (text ?? textOf(parsed, 'format')) !== undefined) return messages.docsAlone;
  const options: DeprecationsOptions = {
    descriptions: [first, ...others],
    format: choiceOf(parsed, commands.deprecations.choices, 'format') ?? 'text',
    due: due && text !== undefined ? { ...due, text } : undefined,
    docs: file === undefined ? undefined : { file, isDryRun: parsed['dry-run'] === true },
    now,
    all: parsed['all'] === true,
    language,
    color: switchOf(parsed, 'color'),
    validation: 'none',
    root: textOf(parsed, 'root'),
    allowRemoteReferences: parsed['allow-remote-refs'] === true,
  };
  return { kind: 'deprecations', options };
};

const historyRequest = (parsed: Parsed, language: Language, messages: CommandMessages): Request | string => {
  const [first, ...others] = restOf(parsed);
  if (first === undefined) return messages.oneDescription('history');
  const now = nowOf(parsed, messages);
  if (typeof now === 'string') return now;
  const [since, everyCommit] = [textOf(parsed, 'since'), parsed['every-commit'] === true];
  if (others.length > 0 && (since !== undefined || everyCommit))
    return messages.history.ofOne(since === undefined ? '--every-commit' : '--since');
  const dates = datesOf(textOf(parsed, 'dates'), [first, ...others], messages);
  if (typeof dates === 'string') return dates;
  const options: HistoryOptions = {
    descriptions: [first, ...others],
    since,
    everyCommit,
    dates,
    format: choiceOf(parsed, commands.history.choices, 'format') ?? 'text',
    now,
    all: parsed['all'] === true,
    language,
    color: switchOf(parsed, 'color'),
    validation: 'none',
    root: textOf(parsed, 'root'),
    allowRemoteReferences: parsed['allow-remote-refs'] === true,
  };
  return { kind: 'history', options };
};

/** One for each file, and none before the one before it. */
const datesOf = (
  text: string | undefined,
  files: readonly string[],
  messages: CommandMessages,
): readonly Date[] | string => {
  if (text === undefined) return [];
  if (files.length === 1) return messages.history.datesOfFiles;
  const written = text.split(',').map(it => it.trim());
  const dates = written.flatMap(it => momentOf(it, undefined) ?? []);
  const wrong = written.find(it => !momentOf(it, undefined));
  if (wrong !== undefined) return messages.history.unknownDate(wrong);
  if (dates.length !== files.length) return messages.history.dateForEach(dates.length, files.length);
  const early = dates.findIndex((date, index) => date < (dates[index - 1] ?? date));
  return early === -1 ? dates : messages.history.dateBefore(written[early] ?? '', written[early - 1] ?? '');
};

/** A moment, or what is wrong with the one that was told. */
const nowOf = (parsed: Parsed, messages: CommandMessages): Date | string => {
  const [told, ofBuild] = [textOf(parsed, 'now'), process.env['SOURCE_DATE_EPOCH']];
  return momentOf(told, ofBuild) ?? messages.unknownMoment(told ?? ofBuild ?? '');
};

const deprecateRequest = (
  kind: 'deprecate' | 'undeprecate',
  parsed: Parsed,
  language: Language,
  messages: CommandMessages,
): Request | string => {
  const [description, thing, surplus] = restOf(parsed);
  if (description === undefined || thing === undefined || surplus !== undefined) return messages.oneThing(kind);
  const now = nowOf(parsed, messages);
  if (typeof now === 'string') return now;
  const document = textOf(parsed, 'docs-url');
  if (document !== undefined && !/^https?:\/\/[^\s<>]+$/i.test(document))
    return messages.unknownAddress('--docs-url', document);
  const overlay = textOf(parsed, 'overlay');
  const dryRun = parsed['dry-run'] === true;
  if (dryRun && overlay !== undefined) return messages.overlayOrPatch;
  const common: UndeprecateOptions = {
    description,
    thing,
    dryRun,
    overlay,
    now,
    language,
    validation: 'none',
    root: textOf(parsed, 'root'),
    allowRemoteReferences: parsed['allow-remote-refs'] === true,
  };
  if (kind === 'undeprecate') return { kind, options: common };
  const options: DeprecateOptions = {
    ...common,
    successor: textOf(parsed, 'successor'),
    sunset: textOf(parsed, 'sunset'),
    at: textOf(parsed, 'at'),
    reason: textOf(parsed, 'reason')?.replaceAll(/\s+/g, ' ').trim(),
    document,
  };
  return { kind, options };
};

const probeRequest = (parsed: Parsed, language: Language, messages: CommandMessages): Request | string => {
  const [description, surplus] = restOf(parsed);
  const server = textOf(parsed, 'server');
  if (description === undefined || surplus !== undefined || server === undefined) return messages.oneServer;
  if (!/^https?:\/\//i.test(server) || !URL.canParse(server)) return messages.unknownAddress('--server', server);
  const [rate, timeout] = [textOf(parsed, 'rate') ?? '5', textOf(parsed, 'timeout') ?? '10'];
  for (const [option, number] of [
    ['--rate', rate],
    ['--timeout', timeout],
  ] as const) {
    if (!/^\d{1,4}(?:\.\d{1,3})?$/.test(number) || Number(number) <= 0) return messages.unknownNumber(option, number);
  }
  const headers = textsOf(parsed, 'header').map(headerIn);
  if (headers.includes(undefined)) return messages.unknownHeader;
  const options: ProbeOptions = {
    description,
    server: new URL(server),
    headers: headers.filter(header => header !== undefined),
    rate: Number(rate),
    patience: Number(timeout) * 1000,
    format: choiceOf(parsed, commands.probe.choices, 'format') ?? 'text',
    all: parsed['all'] === true,
    language,
    color: switchOf(parsed, 'color'),
    validation: 'none',
    root: textOf(parsed, 'root'),
    allowRemoteReferences: parsed['allow-remote-refs'] === true,
  };
  return { kind: 'probe', options };
};

const headerIn = (text: string): readonly [name: string, value: string] | undefined => {
  const { name, value } =
    /^(?<name>[\w!#$%&'*+.^`|~-]+):[ \t]*(?<value>[\t\x20-\x7e\x80-\xff]*)$/.exec(text)?.groups ?? {};
  return name === undefined || value === undefined ? undefined : [name.toLowerCase(), value];
};

const rulesRequest = (parsed: Parsed, language: Language, messages: CommandMessages): Request | string => {
  const [surplus] = restOf(parsed);
  if (surplus !== undefined) return messages.nothingElse(surplus);
  const options: RulesOptions = {
    language,
    format: choiceOf(parsed, commands.rules.choices, 'format') ?? 'text',
    color: switchOf(parsed, 'color'),
    area: textOf(parsed, 'area'),
    level: choiceOf(parsed, commands.rules.choices, 'level'),
    surface: choiceOf(parsed, commands.rules.choices, 'surface'),
    family: textOf(parsed, 'family'),
    command: choiceOf(parsed, commands.rules.choices, 'for'),
  };
  return { kind: 'rules', options };
};

const explainRequest = (parsed: Parsed, language: Language, messages: CommandMessages): Request | string => {
  const [rule, surplus] = restOf(parsed);
  if (rule === undefined || surplus !== undefined) return messages.oneRule;
  const format = choiceOf(parsed, commands.explain.choices, 'format') ?? 'text';
  return { kind: 'explain', options: { language, format, color: switchOf(parsed, 'color'), rule } };
};

/** What follows the name of the command. */
const restOf = (parsed: Parsed): readonly string[] => parsed._.slice(1).map(String);

const choiceOf = <Choices extends Readonly<Record<string, readonly string[]>>, Name extends keyof Choices & string>(
  parsed: Parsed,
  choices: Choices,
  name: Name,
): Choices[Name][number] | undefined => choices[name]?.find(value => value === parsed[name]);
