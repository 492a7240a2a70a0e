// The options of `breakwater diff`.
import { printingOptions } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { choice, text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';
import { reportsOptions } from '../../options/reports.ts';

export const diffOptions = {
  judging: {
    'fail-on': choice(['breaking', 'dangerous', 'any', 'none'], 'breaking'),
    surface: choice(['wire', 'source'], 'wire'),
    // `lenient` is another name for `declared`.
    'content-model': choice(['declared', 'strict'], 'declared', ['lenient']),
    map: text('FROM=TO', { isList: true }),
    extension: text('NAME=EFFECT', { isList: true }),
    'require-version': toggle,
    ruleset: text('NAME'),
    ...nowOption,
  },
  printing: { ...reportsOptions, all: toggle, curl: toggle, ...printingOptions },
  reading: { pairs: text('FILE'), ...readingOptions, validate: toggle },
};
