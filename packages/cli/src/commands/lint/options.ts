// The options of `breakwater lint`.
import { printingOptions } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { choice, text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';
import { reportsOptions } from '../../options/reports.ts';

export const lintOptions = {
  judging: {
    ruleset: text('NAME', { usual: 'recommended' }),
    baseline: text('FILE'),
    'update-baseline': toggle,
    'changed-since': text('REVISION'),
    ...nowOption,
    'fail-on': choice(['error', 'warning', 'info', 'hint', 'none'], 'error'),
    'max-warnings': text('COUNT'),
  },
  repairing: { fix: toggle, 'dry-run': toggle },
  printing: { ...reportsOptions, all: toggle, ...printingOptions },
  reading: { ...readingOptions, validate: toggle },
};
