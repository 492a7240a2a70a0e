// The options of `breakwater probe`.
import { printingOptions } from '../../options/general.ts';
import { choice, text, toggle } from '../../options/option.ts';
import { readingOptions } from '../../options/reading.ts';

export const probeOptions = {
  asking: {
    server: text('URL'),
    header: text('NAME: VALUE', { isList: true }),
    rate: text('COUNT', { usual: '5' }),
    timeout: text('SECONDS', { usual: '10' }),
  },
  printing: { format: choice(['text', 'json'], 'text'), all: toggle, ...printingOptions },
  reading: readingOptions,
};
