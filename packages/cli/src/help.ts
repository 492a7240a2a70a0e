// The help page.
import type { Argv } from 'yargs';
import type { CommandMessages } from './messages.ts';
import type { OptionName } from './options.ts';
import { choices } from './options.ts';

type Group = keyof CommandMessages['help']['groups'];

const groups: Readonly<Record<Group, readonly OptionName[]>> = {
  judging: ['fail-on', 'surface', 'content-model'],
  printing: ['format', 'all', 'lang', 'color'],
  reading: ['pairs', 'root', 'allow-remote-refs', 'validate'],
  general: ['help', 'version'],
};

const defaults: Readonly<Partial<Record<OptionName, string>>> = {
  'fail-on': 'breaking',
  surface: 'wire',
  'content-model': 'declared',
  format: 'text',
  lang: 'en',
};

const placeholders: Readonly<Partial<Record<OptionName, string>>> = { pairs: 'FILE', root: 'DIR' };

export const helpPage = async (parser: Argv, { help }: CommandMessages): Promise<string> => {
  parser
    .updateStrings({ ...help.strings })
    .wrap(Math.min(100, process.stdout.columns ?? 80))
    .usage(`breakwater diff <base> <revision>\n\n${help.purpose}`)
    .epilogue(`${help.examplesTitle}\n${help.examples.map(exampleText).join('\n')}\n\n${help.end}`);
  for (const [group, names] of Object.entries(groups) as readonly (readonly [Group, readonly OptionName[]])[]) {
    for (const name of names) {
      const known = choicesOf(name)?.filter(choice => choice !== 'lenient');
      parser.option(name, {
        describe: help.options[name],
        group: help.groups[group],
        ...(known && { choices: known }),
        ...(defaults[name] !== undefined && { defaultDescription: defaults[name] }),
        ...(placeholders[name] !== undefined && { requiresArg: true }),
      });
    }
  }
  return `${await parser.getHelp()}\n`;
};

const exampleText = ([command, what]: readonly [string, string]): string => `  ${command}\n      ${what}`;

const choicesOf = (name: OptionName): readonly string[] | undefined =>
  Object.hasOwn(choices, name) ? choices[name as keyof typeof choices] : undefined;
