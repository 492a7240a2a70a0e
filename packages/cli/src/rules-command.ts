// `breakwater rules`: what a comparison can report.
import { areas, closest, listRules, toRulesText } from '@breakwater/core';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import { commandMessages } from './messages.ts';
import type { Output } from './output.ts';
import type { RulesOptions } from './requests.ts';
import { textOptions } from './text-options.ts';
import { complainOfUsage } from './usage-error.ts';

export const rulesCommand = async (options: RulesOptions, output: Output): Promise<ExitCode> => {
  const { language, format, level, surface } = options;
  const area = areas.find(known => known === options.area);
  if (options.area !== undefined && area === undefined) {
    const similar = closest(options.area, areas);
    return complainOfUsage(commandMessages[language].unknownArea(options.area, areas, similar));
  }
  const rules = await listRules(language, { area, level, surface });
  if (format === 'json') await output.write(`${JSON.stringify(rules, undefined, 2)}\n`);
  else await output.write(toRulesText(rules, textOptions(options)));
  return exitCodes.fine;
};
