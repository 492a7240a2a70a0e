// The options of `breakwater check`.
import { conventionChoices } from '@breakwater/core';
import { printingOptions } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { choice, text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';
import { reportsOptions } from '../../options/reports.ts';

/** What descriptions are compared with. */
export const checkBaseOptions = {
  'merge-base': text('BRANCH'),
  base: text('REVISION'),
  tag: text('PATTERN'),
  snapshot: text('FOLDER'),
  'base-url': text('URL'),
};

export const checkOptions = {
  choosing: {
    ...checkBaseOptions,
    since: text('REVISION'),
    shard: text('I/N'),
  },
  judging: {
    'fail-on': choice(['breaking', 'dangerous', 'any', 'none'], 'breaking'),
    surface: choice(['wire', 'source'], 'wire'),
    // `lenient` is another name for `declared`.
    'content-model': choice(['declared', 'strict'], 'declared', ['lenient']),
    conventions: choice(conventionChoices, 'new'),
    'require-version': toggle,
    ruleset: text('NAME'),
    ...nowOption,
  },
  printing: { ...reportsOptions, all: toggle, ...printingOptions },
  reading: { jobs: text('COUNT'), timeout: text('SECONDS', { usual: '300' }), ...readingOptions },
};
