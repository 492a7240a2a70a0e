// The options of `breakwater explain`.
import { printingOptions } from '../../options/general.ts';
import { choice } from '../../options/option.ts';

export const explainOptions = {
  printing: { format: choice(['text', 'json'], 'text'), ...printingOptions },
};
