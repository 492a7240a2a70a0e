// The options of `breakwater history`.
import { printingOptions } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { choice, text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';

export const historyOptions = {
  choosing: { since: text('REVISION'), 'every-commit': toggle, dates: text('DATES') },
  judging: nowOption,
  printing: { format: choice(['text', 'json', 'markdown'], 'text'), all: toggle, ...printingOptions },
  reading: readingOptions,
};
