// The options of `breakwater init`.
import { languageOption } from '../../options/general.ts';
import { choice, toggle } from '../../options/option.ts';

export const initOptions = {
  writing: { ci: choice(['github', 'gitlab']), hook: toggle },
  printing: languageOption,
};
