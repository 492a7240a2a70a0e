// The options of `breakwater rules`.
import { printingOptions } from '../../options/general.ts';
import { choice, text } from '../../options/option.ts';

export const rulesOptions = {
  choosing: {
    for: choice(['diff', 'lint']),
    area: text('AREA'),
    level: choice(['breaking', 'dangerous', 'safe']),
    surface: choice(['wire', 'source', 'docs']),
    family: text('FAMILY'),
  },
  printing: { format: choice(['text', 'json'], 'text'), ...printingOptions },
};
