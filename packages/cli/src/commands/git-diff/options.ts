// The options of `breakwater git-diff`.
import { printingOptions } from '../../options/general.ts';
import { nowOption } from '../../options/now.ts';
import { toggle } from '../../options/option.ts';

export const gitDiffOptions = {
  judging: nowOption,
  printing: { patch: toggle, all: toggle, ...printingOptions },
};
