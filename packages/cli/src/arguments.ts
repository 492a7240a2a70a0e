// What the words of a command line ask for: a request, a page of help, or what is wrong with them.
import { closest } from '@breakwater/core';
import yargs from 'yargs';
import type { CommandMessages } from './messages.ts';
import { commandMessages } from './messages.ts';
import type { Command } from './options.ts';
import {
  bareNames,
  choicesOf,
  commandNames,
  listNamesOf,
  optionNamesOf,
  switchNamesOf,
  valuedNamesOf,
} from './options.ts';
import type { Parsed } from './parsed.ts';
import { textOf } from './parsed.ts';
import type { Request } from './requests.ts';
import { requestOf } from './requests.ts';

export type Reading =
  | Request
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage-error'; readonly message: string };

export const readArguments = async (words: readonly string[]): Promise<Reading> => {
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
  for (const command of commandNames) {
    for (const name of valuedNamesOf(command)) parser.option(name, { type: 'string' });
    for (const name of switchNamesOf(command)) parser.option(name, { type: 'boolean' });
  }
  const parsed = (await parser.parseAsync(withStandardInput(words))) as Parsed;

  const language = parsed['lang'] === 'ja' ? 'ja' : 'en';
  const messages = commandMessages[language];
  const command = commandNames.find(name => name === parsed._[0]);
  if (parsed['version'] === true) return { kind: 'version' };
  if (parsed['help'] === true) {
    const { helpPage } = await import('./help.ts');
    return { kind: 'help', text: await helpPage(command, messages) };
  }
  if (command === undefined) return { kind: 'usage-error', message: faultInCommand(parsed, messages) };
  const fault = faultInOptions(command, parsed, messages);
  if (fault !== undefined) return { kind: 'usage-error', message: fault };
  const request = requestOf(command, parsed, language, messages);
  return typeof request === 'string' ? { kind: 'usage-error', message: request } : request;
};

/** A value of `-` must be tied to its option, or it is taken for a description from standard input. */
const withStandardInput = (words: readonly string[]): string[] =>
  words.flatMap((word, index) => {
    if (word === '-' && words[index - 1] === '--pairs') return [];
    return word === '--pairs' && words[index + 1] === '-' ? ['--pairs=-'] : [word];
  });

const faultInCommand = (parsed: Parsed, messages: CommandMessages): string => {
  const [command] = parsed._.map(String);
  if (command === undefined) return messages.noCommand;
  return messages.unknownCommand(command, closest(command, commandNames));
};

/** The first thing that is wrong with the options, in words. */
const faultInOptions = (command: Command, parsed: Parsed, messages: CommandMessages): string | undefined => {
  const names = optionNamesOf(command);
  const unknown = Object.keys(parsed).find(name => !['_', '$0', 'h', ...names].includes(name));
  if (unknown !== undefined) {
    const owner = commandNames.find(other => optionNamesOf(other).some(name => name === unknown));
    if (owner !== undefined) return messages.optionOfAnother(dashed(unknown), command, owner);
    const similar = closest(unknown, names);
    return messages.unknownOption(dashed(unknown), similar && `--${similar}`);
  }
  for (const name of valuedNamesOf(command)) {
    const values = [parsed[name]].flat();
    if (values.length > 1 && !listNamesOf(command).includes(name)) return messages.givenTwice(`--${name}`);
    const isBare = values.some(value => value === '' || typeof value === 'boolean');
    if (isBare && !bareNames.includes(name)) return messages.needsValue(`--${name}`);
  }
  for (const [name, known] of Object.entries(choicesOf(command))) {
    const value = textOf(parsed, name);
    if (value === undefined || known.includes(value)) continue;
    const offered = known.filter(it => it !== 'lenient');
    return messages.unknownValue(`--${name}`, value, offered, closest(value, known));
  }
  return undefined;
};

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);
