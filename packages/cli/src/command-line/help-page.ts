// The pages of help: of the whole, and of each command.
import type { Language } from '@breakwater/core';
import yargs from 'yargs';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import type { Option, OptionGroup } from '../options/option.ts';
import { general } from '../options/option.ts';
import { helpMessages } from './help-messages.ts';

/** Of all of them, without a command. */
export const helpPage = async (command: Command | undefined, language: Language): Promise<string> =>
  command ? pageOf(command, language) : overview(language);

const overview = async (language: Language): Promise<string> => {
  const messages = helpMessages[language];
  const pages = await Promise.all([...commands.values()].map(async ({ help }) => (await help()).help[language]));
  const column = Math.max(...pages.map(({ usage }) => usage.length)) + 3;
  return [
    'breakwater <command>',
    '',
    messages.purpose,
    '',
    messages.commandsTitle,
    ...pages.map(({ usage, summary }) => `  ${usage.padEnd(column)}${summary}`),
    '',
    messages.more,
    '',
    pages[0]?.ends,
    '',
  ].join('\n');
};

const pageOf = async (command: Command, language: Language): Promise<string> => {
  const messages = helpMessages[language];
  const { usage, purpose, examples, options, ends } = (await command.help()).help[language];
  const parser = yargs([])
    .scriptName('breakwater')
    .locale('en')
    .help(false)
    .version(false)
    .alias({ help: 'h' })
    .updateStrings({ ...messages.strings })
    .wrap(Math.min(100, process.stdout.columns ?? 80))
    .usage(`${usage}\n\n${purpose}`)
    .epilogue(`${messages.examplesTitle}\n${examples.map(exampleText).join('\n')}\n\n${ends}`);
  const groups = Object.entries({ ...command.options, general }) as readonly (readonly [
    OptionGroup,
    Readonly<Record<string, Option>>,
  ])[];
  for (const [group, members] of groups) {
    for (const [name, option] of Object.entries(members)) {
      parser.option(name, { describe: options[name] ?? '', group: messages.groups[group], ...traitsOf(option) });
    }
  }
  return `${await parser.getHelp()}\n`;
};

const traitsOf = (option: Option) => {
  if (option.kind === 'switch') return { type: 'boolean' } as const;
  const usual = option.usual === undefined ? {} : { defaultDescription: option.usual };
  return option.kind === 'choice'
    ? ({ type: 'string', choices: option.values, ...usual } as const)
    : ({ type: 'string', requiresArg: true, ...usual } as const);
};

const exampleText = ([command, what]: readonly [string, string]): string => `  ${command}\n      ${what}`;
