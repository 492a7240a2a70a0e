// What the words of a command line ask for: a command, a page of help, or what is wrong with them.
import type { Language } from '@breakwater/core';
import { closest } from '@breakwater/core';
import parse from 'yargs-parser';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import type { Option } from '../options/option.ts';
import { optionsIn } from '../options/option.ts';
import type { Parsed } from '../options/parsed.ts';
import { textOf } from '../options/parsed.ts';
import type { CommandLineMessages } from './messages.ts';
import { commandLineMessages } from './messages.ts';

export type Reading =
  | { readonly kind: 'command'; readonly command: Command; readonly parsed: Parsed; readonly language: Language }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage-error'; readonly message: string };

export const readArguments = async (words: readonly string[]): Promise<Reading> => {
  const options = [...commands.values()].flatMap(command => [...optionsIn(command.options)]);
  const named = (kinds: readonly Option['kind'][]): string[] =>
    options.flatMap(([name, { kind }]) => (kinds.includes(kind) ? [name] : []));
  const parsed: Parsed = parse(withStandardInput(words), {
    string: named(['choice', 'text']),
    boolean: named(['switch']),
    alias: { help: 'h' },
    configuration: {
      'boolean-negation': true,
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': true,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false,
    },
  });

  const language = parsed['lang'] === 'ja' ? 'ja' : 'en';
  const messages = commandLineMessages[language];
  const [name] = parsed._.map(String);
  const command = name === undefined ? undefined : commands.get(name);
  if (parsed['version'] === true) return { kind: 'version' };
  if (parsed['help'] === true) {
    const { helpPage } = await import('./help-page.ts');
    return { kind: 'help', text: await helpPage(command, language) };
  }
  if (name === undefined) return { kind: 'usage-error', message: messages.noCommand };
  if (!command) {
    const known = [...commands.keys()];
    return { kind: 'usage-error', message: messages.unknownCommand(name, known, closest(name, known)) };
  }
  const fault = faultInOptions(name, command, parsed, messages);
  return fault === undefined ? { kind: 'command', command, parsed, language } : { kind: 'usage-error', message: fault };
};

/** A value of `-` must be tied to its option, or it is taken for a description from standard input. */
const withStandardInput = (words: readonly string[]): string[] =>
  words.flatMap((word, index) => {
    if (word === '-' && words[index - 1] === '--pairs') return [];
    return word === '--pairs' && words[index + 1] === '-' ? ['--pairs=-'] : [word];
  });

/** The first thing that is wrong with the options, in words. */
const faultInOptions = (
  command: string,
  { options }: Command,
  parsed: Parsed,
  messages: CommandLineMessages,
): string | undefined => {
  const known = optionsIn(options);
  const unknown = Object.keys(parsed).find(name => !['_', 'h', ...known.keys()].includes(name));
  if (unknown !== undefined) {
    const owners = [...commands].flatMap(([name, other]) => (optionsIn(other.options).has(unknown) ? [name] : []));
    if (owners.length > 0) return messages.optionOfOthers(dashed(unknown), command, owners);
    const similar = closest(unknown, [...known.keys()]);
    return messages.unknownOption(dashed(unknown), similar && `--${similar}`);
  }
  for (const [name, option] of known) {
    if (option.kind === 'switch') continue;
    const values = [parsed[name]].flat();
    if (values.length > 1 && !(option.kind === 'text' && option.isList)) return messages.givenTwice(`--${name}`);
    const isBare = values.some(value => value === '' || typeof value === 'boolean');
    if (isBare && !(option.kind === 'text' && option.isBare)) return messages.needsValue(`--${name}`);
  }
  for (const [name, option] of known) {
    const value = textOf(parsed, name);
    if (option.kind !== 'choice' || value === undefined) continue;
    const understood = [...option.values, ...option.synonyms];
    if (understood.includes(value)) continue;
    return messages.unknownValue(`--${name}`, value, option.values, closest(value, understood));
  }
  return undefined;
};

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);
