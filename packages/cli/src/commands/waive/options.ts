// The options of `breakwater waive`.
import { languageOption } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { choice, text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';

export const waiveOptions = {
  stating: { reason: text('TEXT'), by: text('NAME'), until: text('DATE'), ticket: text('TEXT') },
  writing: { all: toggle, prune: toggle },
  judging: {
    'fail-on': choice(['breaking', 'dangerous', 'any', 'none', 'error', 'warning', 'info', 'hint']),
    surface: choice(['wire', 'source'], 'wire'),
    'content-model': choice(['declared', 'strict'], 'declared', ['lenient']),
    map: text('FROM=TO', { isList: true }),
    extension: text('NAME=EFFECT', { isList: true }),
    ruleset: text('NAME'),
    ...nowOption,
  },
  printing: languageOption,
  reading: readingOptions,
};
