// The options of `breakwater undeprecate`.
import { languageOption } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';

export const undeprecateOptions = {
  writing: { 'dry-run': toggle, overlay: text('FILE', { isBare: true }) },
  judging: nowOption,
  printing: languageOption,
  reading: readingOptions,
};
