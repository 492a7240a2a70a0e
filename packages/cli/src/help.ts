// The pages of help: of the whole, and of each command.
import yargs from 'yargs';
import type { CommandMessages, HelpMessages } from './messages.ts';
import type { Command, OptionName, OptionOf } from './options.ts';
import { choicesOf, commandNames } from './options.ts';

export const helpPage = async (command: Command | undefined, { help }: CommandMessages): Promise<string> =>
  command === undefined ? overview(help) : pageOf(command, help);

type Groups<Of extends Command> = Readonly<Partial<Record<keyof HelpMessages['groups'], readonly OptionOf<Of>[]>>>;

const groups: { readonly [Of in Command]: Groups<Of> } = {
  diff: {
    judging: ['fail-on', 'surface', 'content-model', 'map', 'extension', 'ruleset', 'now'],
    printing: ['format', 'output', 'all', 'curl', 'lang', 'color'],
    reading: ['pairs', 'root', 'allow-remote-refs', 'validate'],
    general: ['help', 'version'],
  },
  lint: {
    judging: ['ruleset', 'baseline', 'update-baseline', 'changed-since', 'now', 'fail-on', 'max-warnings'],
    repairing: ['fix', 'dry-run'],
    printing: ['format', 'output', 'all', 'lang', 'color'],
    reading: ['root', 'allow-remote-refs', 'validate'],
    general: ['help', 'version'],
  },
  deprecations: {
    judging: ['due', 'now'],
    repairing: ['docs', 'dry-run'],
    printing: ['format', 'all', 'lang', 'color'],
    reading: ['root', 'allow-remote-refs'],
    general: ['help', 'version'],
  },
  deprecate: {
    stating: ['successor', 'sunset', 'at', 'reason', 'docs-url', 'now'],
    writing: ['dry-run', 'overlay'],
    printing: ['lang'],
    reading: ['root', 'allow-remote-refs'],
    general: ['help', 'version'],
  },
  undeprecate: {
    writing: ['dry-run', 'overlay'],
    judging: ['now'],
    printing: ['lang'],
    reading: ['root', 'allow-remote-refs'],
    general: ['help', 'version'],
  },
  probe: {
    asking: ['server', 'header', 'rate', 'timeout'],
    printing: ['format', 'all', 'lang', 'color'],
    reading: ['root', 'allow-remote-refs'],
    general: ['help', 'version'],
  },
  history: {
    choosing: ['since', 'every-commit', 'dates'],
    judging: ['now'],
    printing: ['format', 'all', 'lang', 'color'],
    reading: ['root', 'allow-remote-refs'],
    general: ['help', 'version'],
  },
  rules: {
    choosing: ['for', 'area', 'level', 'surface', 'family'],
    printing: ['format', 'lang', 'color'],
    general: ['help', 'version'],
  },
  explain: {
    printing: ['format', 'lang', 'color'],
    general: ['help', 'version'],
  },
};

const defaults: { readonly [Of in Command]: Readonly<Partial<Record<OptionOf<Of>, string>>> } = {
  diff: { 'fail-on': 'breaking', surface: 'wire', 'content-model': 'declared', format: 'text', lang: 'en' },
  lint: { ruleset: 'recommended', 'fail-on': 'error', format: 'text', lang: 'en' },
  deprecations: { format: 'text', lang: 'en' },
  deprecate: { lang: 'en' },
  undeprecate: { lang: 'en' },
  probe: { rate: '5', timeout: '10', format: 'text', lang: 'en' },
  history: { format: 'text', lang: 'en' },
  rules: { format: 'text', lang: 'en' },
  explain: { format: 'text', lang: 'en' },
};

const placeholders: Readonly<Partial<Record<OptionName, string>>> = {
  pairs: 'FILE',
  map: 'FROM=TO',
  output: 'FORMAT=FILE',
  extension: 'NAME=EFFECT',
  root: 'DIR',
  ruleset: 'NAME',
  baseline: 'FILE',
  'changed-since': 'REVISION',
  now: 'DATE',
  due: 'PERIOD',
  successor: 'OPERATION',
  sunset: 'DAY',
  at: 'DAY',
  reason: 'TEXT',
  'docs-url': 'URL',
  overlay: 'FILE',
  server: 'URL',
  header: 'NAME: VALUE',
  rate: 'COUNT',
  timeout: 'SECONDS',
  docs: 'FILE',
  since: 'REVISION',
  dates: 'DATES',
  'max-warnings': 'COUNT',
  area: 'AREA',
  family: 'FAMILY',
};

const overview = (help: HelpMessages): string => {
  const column = Math.max(...commandNames.map(name => help.commands[name].usage.length)) + 3;
  const list = commandNames.map(name => `  ${help.commands[name].usage.padEnd(column)}${help.commands[name].summary}`);
  return [
    'breakwater <command>',
    '',
    help.purpose,
    '',
    help.commandsTitle,
    ...list,
    '',
    help.more,
    '',
    help.ends.diff,
    '',
  ].join('\n');
};

const pageOf = async (command: Command, help: HelpMessages): Promise<string> => {
  const { usage, purpose, examples } = help.commands[command];
  const parser = yargs([])
    .scriptName('breakwater')
    .locale('en')
    .help(false)
    .version(false)
    .alias({ help: 'h' })
    .updateStrings({ ...help.strings })
    .wrap(Math.min(100, process.stdout.columns ?? 80))
    .usage(`${usage}\n\n${purpose}`)
    .epilogue(`${help.examplesTitle}\n${examples.map(exampleText).join('\n')}\n\n${help.ends[command]}`);
  const described: Readonly<Partial<Record<OptionName, string>>> = help.options[command];
  const usual: Readonly<Partial<Record<OptionName, string>>> = defaults[command];
  for (const [group, names] of Object.entries(groups[command]) as readonly (readonly [
    keyof HelpMessages['groups'],
    readonly OptionName[],
  ])[]) {
    for (const name of names) {
      const known = choicesOf(command)[name]?.filter(choice => choice !== 'lenient');
      const isValued = known !== undefined || placeholders[name] !== undefined;
      parser.option(name, {
        describe: described[name] ?? '',
        group: help.groups[group],
        ...(isValued ? { type: 'string' } : { type: 'boolean' }),
        ...(known && { choices: known }),
        ...(usual[name] !== undefined && { defaultDescription: usual[name] }),
        ...(placeholders[name] !== undefined && { requiresArg: true }),
      });
    }
  }
  return `${await parser.getHelp()}\n`;
};

const exampleText = ([command, what]: readonly [string, string]): string => `  ${command}\n      ${what}`;
