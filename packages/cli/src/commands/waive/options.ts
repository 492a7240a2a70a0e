// The options of `breakwater waive`.
import { conventionChoices } from '@breakwater/core';
import { languageOption } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { choice, text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';
import { checkBaseOptions } from '../check/options.ts';

export const waiveOptions = {
  choosing: checkBaseOptions,
  stating: { reason: text('TEXT'), by: text('NAME'), until: text('DATE'), ticket: text('TEXT') },
  writing: { all: toggle, prune: toggle },
  judging: {
    'fail-on': choice(['breaking', 'dangerous', 'any', 'none', 'error', 'warning', 'info', 'hint']),
    surface: choice(['wire', 'source'], 'wire'),
    'content-model': choice(['declared', 'strict'], 'declared', ['lenient']),
    map: text('FROM=TO', { isList: true }),
    extension: text('NAME=EFFECT', { isList: true }),
    conventions: choice(conventionChoices, 'new'),
    ruleset: text('NAME'),
    ...nowOption,
  },
  printing: languageOption,
  reading: readingOptions,
};
