// The options of each command by name, and the values of those that have a choice.

const language = { lang: ['en', 'ja'] } as const;

/** Of what is compared or checked, on standard output or in files. */
export const reportFormats = [
  'text',
  'json',
  'jsonl',
  'markdown',
  'summary',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
] as const;

export const commands = {
  diff: {
    choices: {
      format: reportFormats,
      'fail-on': ['breaking', 'dangerous', 'any', 'none'],
      surface: ['wire', 'source'],
      // `lenient` is another name for `declared`.
      'content-model': ['declared', 'strict', 'lenient'],
      ...language,
    },
    texts: ['pairs', 'root', 'now', 'ruleset'],
    lists: ['map', 'extension', 'output'],
    switches: ['all', 'allow-remote-refs', 'color', 'curl', 'validate'],
  },
  lint: {
    choices: {
      format: reportFormats,
      'fail-on': ['error', 'warning', 'info', 'hint', 'none'],
      ...language,
    },
    texts: ['ruleset', 'max-warnings', 'baseline', 'changed-since', 'now', 'root'],
    lists: ['output'],
    switches: ['all', 'allow-remote-refs', 'color', 'dry-run', 'fix', 'update-baseline', 'validate'],
  },
  deprecations: {
    choices: { format: ['text', 'json', 'markdown', 'ics', 'html'], ...language },
    texts: ['docs', 'due', 'now', 'root'],
    lists: [],
    switches: ['all', 'allow-remote-refs', 'color', 'dry-run'],
  },
  deprecate: {
    choices: language,
    texts: ['successor', 'sunset', 'at', 'reason', 'docs-url', 'overlay', 'now', 'root'],
    lists: [],
    switches: ['allow-remote-refs', 'dry-run'],
  },
  undeprecate: {
    choices: language,
    texts: ['overlay', 'now', 'root'],
    lists: [],
    switches: ['allow-remote-refs', 'dry-run'],
  },
  probe: {
    choices: { format: ['text', 'json'], ...language },
    texts: ['server', 'rate', 'timeout', 'root'],
    lists: ['header'],
    switches: ['all', 'allow-remote-refs', 'color'],
  },
  history: {
    choices: { format: ['text', 'json', 'markdown'], ...language },
    texts: ['since', 'dates', 'now', 'root'],
    lists: [],
    switches: ['all', 'allow-remote-refs', 'color', 'every-commit'],
  },
  rules: {
    choices: {
      format: ['text', 'json'],
      level: ['breaking', 'dangerous', 'safe'],
      surface: ['wire', 'source', 'docs'],
      for: ['diff', 'lint'],
      ...language,
    },
    texts: ['area', 'family'],
    lists: [],
    switches: ['color'],
  },
  explain: {
    choices: { format: ['text', 'json'], ...language },
    texts: [],
    lists: [],
    switches: ['color'],
  },
} as const;

export type Command = keyof typeof commands;

/** The options of a command. */
export type OptionOf<Of extends Command> =
  | (keyof (typeof commands)[Of]['choices'] & string)
  | (typeof commands)[Of]['texts'][number]
  | (typeof commands)[Of]['lists'][number]
  | (typeof commands)[Of]['switches'][number]
  | (typeof generalSwitches)[number];

export type OptionName = { [Of in Command]: OptionOf<Of> }[Command];

const generalSwitches = ['help', 'version'] as const;

export const commandNames = Object.keys(commands) as readonly Command[];

/** The values that options of a command can have, where not any text will do. */
export const choicesOf = (command: Command): Readonly<Partial<Record<OptionName, readonly string[]>>> =>
  commands[command].choices;

/** The options that have a value. */
export const valuedNamesOf = (command: Command): readonly OptionName[] => [
  ...(Object.keys(commands[command].choices) as OptionName[]),
  ...commands[command].texts,
  ...commands[command].lists,
];

/** The options that may be given without their value. */
export const bareNames: readonly OptionName[] = ['overlay'];

/** The options that can be given several times. */
export const listNamesOf = (command: Command): readonly OptionName[] => commands[command].lists;

export const switchNamesOf = (command: Command): readonly OptionName[] => [
  ...commands[command].switches,
  ...generalSwitches,
];

export const optionNamesOf = (command: Command): readonly OptionName[] => [
  ...valuedNamesOf(command),
  ...switchNamesOf(command),
];
