// The options of `breakwater lsp`.
import { languageOption } from '../../options/general.ts';
import { toggle } from '../../options/option.ts';

export const lspOptions = {
  asking: { stdio: toggle },
  printing: languageOption,
};
