// The options of `breakwater deprecations`.
import { printingOptions } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { choice, text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';

export const deprecationsOptions = {
  judging: { due: text('PERIOD'), ...nowOption },
  repairing: { docs: text('FILE'), 'dry-run': toggle },
  printing: {
    format: choice(['text', 'json', 'markdown', 'ics', 'html'], 'text'),
    all: toggle,
    ...printingOptions,
  },
  reading: readingOptions,
};
