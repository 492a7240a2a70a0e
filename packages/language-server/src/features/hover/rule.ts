// A rule where somebody names it, in breakwater.yaml or in an exception: what it is for, and what it finds.
import type { Explanation, Language, LintExplanation } from '@breakwater/core';
import { catalogued, explain, explainLintRule, lintRules } from '@breakwater/core';
import { hoverWords } from '../../messages/hover.ts';
import type { View } from '../../view.ts';
import type { Cursor } from '../cursor.ts';
import { bold, code, codeBlock, excerptOf, linkTo, listOf, paragraphs } from '../markdown.ts';
import { settingsKindOf } from '../settings.ts';

export const ruleSection = async (view: View, cursor: Cursor): Promise<string | undefined> => {
  const id = ruleNamedAt(view, cursor);
  return id === undefined ? undefined : explanationOf(id, view);
};

/** Of a lint rule or of a rule about changes; undefined for what is none. */
export const explanationOf = async (
  id: string,
  { language, configuration }: Pick<View, 'language' | 'configuration'>,
): Promise<string | undefined> => {
  const lintRule = lintRules.find(rule => rule.id === id);
  if (lintRule) {
    const { severity = 'off' } = configuration.ruleset.rules[id] ?? {};
    return aboutLintRule(await explainLintRule(lintRule, language), severity, language);
  }
  const rule = catalogued.find(it => it.id === id);
  return rule && aboutChangeRule(await explain(rule, language), language);
};

/** The file of the configuration has rules as keys, exceptions and waivers have them as values. */
export const ruleNamedAt = (view: View, { path, on, value }: Cursor): string | undefined => {
  const key = path.at(-1);
  const settings = settingsKindOf(view);
  if (settings === 'configuration' && on === 'key' && path.at(-2) === 'rules') return key;
  const isException = path.includes('x-breakwater-ignore') || settings === 'waivers';
  const isNamed = key === 'rule' || key === 'x-breakwater-ignore' || path.at(-2) === 'x-breakwater-ignore';
  return isException && isNamed && typeof value === 'string' ? value : undefined;
};

const aboutLintRule = (
  { id, summary, why, fix, standards, options, examples, severity }: LintExplanation,
  yours: string,
  language: Language,
): string => {
  const words = hoverWords[language];
  const [example] = examples;
  const lines = example?.lines.map(({ text, isAtFault }) => (isAtFault ? `${text} # ✗` : text)) ?? [];
  return paragraphs(
    `${bold(id)} · ${words.yours(yours)} (${words.severity(severity.recommended, severity.strict)})`,
    excerptOf(summary),
    `${bold(words.why)}: ${excerptOf(why)}`,
    `${bold(words.fix)}: ${excerptOf(fix)}`,
    codeBlock('yaml', lines),
    example?.repaired && `${words.becomes}:`,
    example?.repaired && codeBlock('yaml', example.repaired),
    options.length > 0 ? `${bold(words.options)}:` : undefined,
    listOf(options.slice(0, 8).map(({ name, usual }) => `${code(name)} = ${code(usual)}`)),
    standards.map(linkTo).join(' · '),
  );
};

const aboutChangeRule = ({ id, summary, why, fix, examples }: Explanation, language: Language): string => {
  const words = hoverWords[language];
  const [example] = examples;
  return paragraphs(
    bold(id),
    excerptOf(summary),
    `${bold(words.why)}: ${excerptOf(why)}`,
    `${bold(words.fix)}: ${excerptOf(fix)}`,
    example && codeBlock('diff', example.diff),
    example &&
      listOf(
        example.outcomes.map(({ level, message }) =>
          message === undefined ? words.gravity[level] : `${words.gravity[level]}: ${excerptOf(message)}`,
        ),
      ),
  );
};
