// The options of `breakwater changelog`.
import { printingOptions } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { choice, text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';

export const changelogFormats = ['markdown', 'json'] as const;

export type ChangelogFormat = (typeof changelogFormats)[number];

export const changelogOptions = {
  choosing: { since: text('REVISION'), tags: text('PATTERN'), dates: text('DATES') },
  judging: { ruleset: text('NAME'), ...nowOption },
  repairing: { write: text('FILE'), 'dry-run': toggle },
  printing: {
    format: choice(changelogFormats, 'markdown'),
    output: text('FORMAT=FILE', { isList: true }),
    ...printingOptions,
  },
  reading: readingOptions,
};
