// `breakwater explain <rule>`: all about one rule, or about a policy.
import {
  catalogued,
  counterpartOf,
  explain,
  explainLintRule,
  lintRules,
  listPolicies,
  nearest,
  toExplanationText,
  toLintExplanationText,
  toPolicyText,
} from '@breakwater/core';
import type { ExitCode } from '../../exit-codes.ts';
import { exitCodes } from '../../exit-codes.ts';
import type { Output } from '../../output/output.ts';
import { textOptions } from '../../output/text-options.ts';
import { complainOfUsage } from '../../output/usage-error.ts';
import { program } from '../program.ts';
import { explainMessages } from './messages.ts';
import type { ExplainRequest } from './request.ts';
import { readExplainRequest } from './request.ts';

export const command = program(readExplainRequest, (request, output) => explainRule(request, output));

const explainRule = async (options: ExplainRequest, output: Output): Promise<ExitCode> => {
  const { language, format } = options;
  const convention = lintRules.find(({ id }) => id === options.rule);
  if (convention) {
    const explanation = await explainLintRule(convention, language);
    if (format === 'json') await output.write(`${JSON.stringify(explanation, undefined, 2)}\n`);
    else await output.write(toLintExplanationText(explanation, textOptions(options)));
    return exitCodes.fine;
  }
  const policy = listPolicies(language).find(({ name }) => name === options.rule);
  if (policy) {
    if (format === 'json') await output.write(`${JSON.stringify(policy, undefined, 2)}\n`);
    else await output.write(toPolicyText(policy, textOptions(options)));
    return exitCodes.fine;
  }
  const rule = catalogued.find(({ id }) => id === options.rule);
  if (rule === undefined) return complainOfUsage(unknown(options));
  const explanation = await explain(rule, language);
  if (format === 'json') await output.write(`${JSON.stringify(explanation, undefined, 2)}\n`);
  else await output.write(toExplanationText(explanation, textOptions(options)));
  return exitCodes.fine;
};

const unknown = ({ rule, language }: ExplainRequest): string => {
  const messages = explainMessages[language];
  const counterpart = counterpartOf(rule);
  if (counterpart !== undefined) return messages.ruleOfAnother(rule, counterpart.tool, counterpart.here);
  const ids = [...[...catalogued, ...lintRules].map(({ id }) => id), ...listPolicies(language).map(({ name }) => name)];
  return messages.unknownRule(rule, nearest(rule, ids));
};
