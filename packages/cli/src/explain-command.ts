// `breakwater explain <rule>`: all about one rule.
import {
  catalogued,
  counterpartOf,
  explain,
  explainLintRule,
  lintRules,
  nearest,
  toExplanationText,
  toLintExplanationText,
} from '@breakwater/core';
import type { ExitCode } from './exit-codes.ts';
import { exitCodes } from './exit-codes.ts';
import { commandMessages } from './messages.ts';
import type { Output } from './output.ts';
import type { ExplainOptions } from './requests.ts';
import { textOptions } from './text-options.ts';
import { complainOfUsage } from './usage-error.ts';

export const explainCommand = async (options: ExplainOptions, output: Output): Promise<ExitCode> => {
  const { language, format } = options;
  const convention = lintRules.find(({ id }) => id === options.rule);
  if (convention) {
    const explanation = await explainLintRule(convention, language);
    if (format === 'json') await output.write(`${JSON.stringify(explanation, undefined, 2)}\n`);
    else await output.write(toLintExplanationText(explanation, textOptions(options)));
    return exitCodes.fine;
  }
  const rule = catalogued.find(({ id }) => id === options.rule);
  if (rule === undefined) return complainOfUsage(unknown(options));
  const explanation = await explain(rule, language);
  if (format === 'json') await output.write(`${JSON.stringify(explanation, undefined, 2)}\n`);
  else await output.write(toExplanationText(explanation, textOptions(options)));
  return exitCodes.fine;
};

const unknown = ({ rule, language }: ExplainOptions): string => {
  const messages = commandMessages[language];
  const counterpart = counterpartOf(rule);
  if (counterpart !== undefined) return messages.ruleOfAnother(rule, counterpart.tool, counterpart.here);
  const ids = [...catalogued, ...lintRules].map(({ id }) => id);
  return messages.unknownRule(rule, nearest(rule, ids));
};
