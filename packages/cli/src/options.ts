// The options of the command by name, and the values of those that have a choice.

export const choices = {
  format: ['text', 'json', 'jsonl'],
  'fail-on': ['breaking', 'dangerous', 'any', 'none'],
  surface: ['wire', 'source'],
  // `lenient` is another name for `declared`.
  'content-model': ['declared', 'strict', 'lenient'],
  lang: ['en', 'ja'],
} as const;

export const texts = ['pairs', 'root'] as const;
export const switches = ['all', 'allow-remote-refs', 'color', 'validate', 'help', 'version'] as const;

export type Choice = keyof typeof choices;
export type OptionName = Choice | (typeof texts)[number] | (typeof switches)[number];

export const choiceNames = Object.keys(choices) as readonly Choice[];
export const optionNames: readonly OptionName[] = [...choiceNames, ...texts, ...switches];
