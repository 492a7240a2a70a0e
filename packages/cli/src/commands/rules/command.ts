// `breakwater rules`: what a comparison can report, and what a description is held against.
import {
  areas,
  closest,
  families,
  lintEntryOf,
  lintRules,
  listRules,
  toLintRulesText,
  toRulesText,
} from '@breakwater/core';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { Output } from '../../output/output.ts';
import { textOptions } from '../../output/text-options.ts';
import { complainOfUsage } from '../../output/usage-error.ts';
import { program } from '../program.ts';
import { rulesMessages } from './messages.ts';
import type { RulesRequest } from './request.ts';
import { readRulesRequest } from './request.ts';

export const command = program(readRulesRequest, (request, output) => printRules(request, output));

const printRules = async (options: RulesRequest, output: Output): Promise<ExitCode> => {
  const { language, format, level, surface } = options;
  const messages = rulesMessages[language];
  const area = areas.find(known => known === options.area);
  if (options.area !== undefined && area === undefined) {
    return complainOfUsage(messages.unknownArea(options.area, areas, closest(options.area, areas)));
  }
  const family = families.find(known => known === options.family);
  if (options.family !== undefined && family === undefined) {
    return complainOfUsage(messages.unknownArea(options.family, families, closest(options.family, families)));
  }
  const commands = commandsOf(options);
  const changes = commands.includes('diff') ? await listRules(language, { area, level, surface }) : [];
  const conventions = commands.includes('lint')
    ? lintRules.filter(rule => family === undefined || rule.family === family).map(rule => lintEntryOf(rule, language))
    : [];
  if (format === 'json') {
    await output.write(`${JSON.stringify([...changes, ...conventions], undefined, 2)}\n`);
    return exitCodes.fine;
  }
  const texts = [
    ...(commands.includes('diff') ? [toRulesText(changes, textOptions(options))] : []),
    ...(commands.includes('lint') ? [toLintRulesText(conventions, textOptions(options))] : []),
  ];
  await output.write(texts.join('\n'));
  return exitCodes.fine;
};

/** What is asked of the rules of one command is not asked of the other's. */
const commandsOf = ({ command, area, level, surface, family }: RulesRequest): readonly ('diff' | 'lint')[] => {
  if (command !== undefined) return [command];
  if (family !== undefined) return ['lint'];
  return area !== undefined || level !== undefined || surface !== undefined ? ['diff'] : ['diff', 'lint'];
};
