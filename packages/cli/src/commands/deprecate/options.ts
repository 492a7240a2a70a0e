// The options of `breakwater deprecate`.
import { languageOption } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';

export const deprecateOptions = {
  stating: {
    successor: text('OPERATION'),
    sunset: text('DAY'),
    at: text('DAY'),
    reason: text('TEXT'),
    'docs-url': text('URL'),
    ...nowOption,
  },
  writing: { 'dry-run': toggle, overlay: text('FILE', { isBare: true }) },
  printing: languageOption,
  reading: readingOptions,
};
