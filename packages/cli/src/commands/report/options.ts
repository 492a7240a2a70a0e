// The options of `breakwater report`.
import { printingOptions } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { choice, text } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';

export const migrationFormats = ['markdown', 'html', 'pdf', 'json', 'template'] as const;

export type MigrationFormat = (typeof migrationFormats)[number];

export const reportOptions = {
  judging: { map: text('FROM=TO', { isList: true }), ruleset: text('NAME'), ...nowOption },
  printing: {
    format: choice(migrationFormats, 'markdown'),
    output: text('FORMAT=FILE', { isList: true }),
    template: text('FILE'),
    ...printingOptions,
  },
  reading: readingOptions,
};
