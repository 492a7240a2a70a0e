// The options of `breakwater bump`.
import { languageOption } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { choice } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';

export const bumpOptions = {
  judging: nowOption,
  printing: { format: choice(['text', 'json'], 'text'), ...languageOption },
  reading: readingOptions,
};
