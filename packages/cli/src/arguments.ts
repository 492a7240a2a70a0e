// What the words of a command line ask for: a request, a page of help, or what is wrong with them.
import type { Language } from '@breakwater/core';
import yargs from 'yargs';
import { closest } from './closest.ts';
import type { CommandMessages } from './messages.ts';
import { commandMessages } from './messages.ts';
import type { Choice } from './options.ts';
import { choiceNames, choices, optionNames, switches, texts } from './options.ts';

export type Request =
  | { readonly kind: 'diff'; readonly options: DiffOptions }
  | { readonly kind: 'pairs'; readonly options: PairsOptions }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage-error'; readonly message: string };

export interface CommonOptions {
  readonly failOn: 'breaking' | 'dangerous' | 'any' | 'none';
  readonly surface: 'wire' | 'source';
  readonly contentModel: 'declared' | 'strict';
  readonly language: Language;
  readonly validate: boolean;
  /** The folder that references may not leave. */
  readonly root: string | undefined;
  readonly allowRemoteReferences: boolean;
}

export interface DiffOptions extends CommonOptions {
  readonly base: string;
  readonly revision: string;
  readonly format: 'text' | 'json' | 'jsonl';
  readonly all: boolean;
  /** Undefined leaves it to the terminal and the environment. */
  readonly color: boolean | undefined;
}

export interface PairsOptions extends CommonOptions {
  /** The list of pairs; `-` is standard input. */
  readonly pairs: string;
}

const commands = ['diff'];

export const readArguments = async (words: readonly string[]): Promise<Request> => {
  const parser = yargs([])
    .scriptName('breakwater')
    .locale('en')
    .exitProcess(false)
    .help(false)
    .version(false)
    .parserConfiguration({
      'boolean-negation': true,
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': true,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false,
    })
    .alias({ help: 'h' });
  for (const name of [...choiceNames, ...texts]) parser.option(name, { type: 'string' });
  for (const name of switches) parser.option(name, { type: 'boolean' });
  const parsed = (await parser.parseAsync(withStandardInput(words))) as Parsed;

  const language = parsed['lang'] === 'ja' ? 'ja' : 'en';
  const messages = commandMessages[language];
  if (parsed['version'] === true) return { kind: 'version' };
  if (parsed['help'] === true) {
    const { helpPage } = await import('./help.ts');
    return { kind: 'help', text: await helpPage(parser, messages) };
  }
  return toRequest(parsed, language, messages);
};

/** A value of `-` must be tied to its option, or it is taken for a description from standard input. */
const withStandardInput = (words: readonly string[]): string[] =>
  words.flatMap((word, index) => {
    if (word === '-' && words[index - 1] === '--pairs') return [];
    return word === '--pairs' && words[index + 1] === '-' ? ['--pairs=-'] : [word];
  });

type Parsed = Readonly<Record<string, unknown>> & { readonly _: readonly (string | number)[] };

const toRequest = (parsed: Parsed, language: Language, messages: CommandMessages): Request => {
  const fault = faultIn(parsed, messages);
  if (fault !== undefined) return { kind: 'usage-error', message: fault };
  const common: CommonOptions = {
    failOn: choiceOf(parsed, 'fail-on') ?? 'breaking',
    surface: choiceOf(parsed, 'surface') ?? 'wire',
    contentModel: choiceOf(parsed, 'content-model') === 'strict' ? 'strict' : 'declared',
    language,
    validate: parsed['validate'] === true,
    root: textOf(parsed, 'root'),
    allowRemoteReferences: parsed['allow-remote-refs'] === true,
  };
  const pairs = textOf(parsed, 'pairs');
  if (pairs !== undefined) return { kind: 'pairs', options: { ...common, pairs } };
  const [, base, revision] = parsed._ as readonly string[];
  const options: DiffOptions = {
    ...common,
    base: String(base),
    revision: String(revision),
    format: choiceOf(parsed, 'format') ?? 'text',
    all: parsed['all'] === true,
    color: typeof parsed['color'] === 'boolean' ? parsed['color'] : undefined,
  };
  return { kind: 'diff', options };
};

/** The first thing that is wrong, in words. */
const faultIn = (parsed: Parsed, messages: CommandMessages): string | undefined => {
  const [command, ...files] = parsed._.map(String);
  const unknown = Object.keys(parsed).find(name => !['_', '$0', 'h', ...optionNames].includes(name));
  if (unknown !== undefined) {
    const similar = closest(unknown, optionNames);
    return messages.unknownOption(dashed(unknown), similar && `--${similar}`);
  }
  for (const name of [...choiceNames, ...texts]) {
    const value = parsed[name];
    if (Array.isArray(value)) return messages.givenTwice(`--${name}`);
    if (value === '' || typeof value === 'boolean') return messages.needsValue(`--${name}`);
  }
  for (const name of choiceNames) {
    const value = textOf(parsed, name);
    const known: readonly string[] = choices[name];
    if (value !== undefined && !known.includes(value)) {
      return messages.unknownValue(
        `--${name}`,
        value,
        known.filter(it => it !== 'lenient'),
        closest(value, known),
      );
    }
  }
  if (command === undefined) return messages.noCommand;
  if (!commands.includes(command)) return messages.unknownCommand(command, closest(command, commands));
  return faultInFiles(files, parsed, messages);
};

const faultInFiles = (files: readonly string[], parsed: Parsed, messages: CommandMessages): string | undefined => {
  if (textOf(parsed, 'pairs') !== undefined) {
    const format = textOf(parsed, 'format');
    if (format !== undefined && format !== 'jsonl') return messages.pairsFormat;
    return files.length > 0 ? messages.pairsAndFiles : undefined;
  }
  if (files.length < 2) return messages.twoFiles(files.length);
  if (files.length > 2) return messages.tooManyFiles(files[2] as string);
  return files[0] === '-' && files[1] === '-' ? messages.standardInputTwice : undefined;
};

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);

const textOf = (parsed: Parsed, name: string): string | undefined => {
  const value = parsed[name];
  return typeof value === 'string' ? value : undefined;
};

const choiceOf = <Name extends Choice>(parsed: Parsed, name: Name): (typeof choices)[Name][number] | undefined =>
  textOf(parsed, name) as (typeof choices)[Name][number] | undefined;
