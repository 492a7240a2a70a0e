// The sections `rules` and `overrides`: how severe what lint rules find is, and what changes count as.
import { stabilityLevels } from '../contract/stability.ts';
import { levelChoices } from '../judge/levels.ts';
import { closest } from '../messages/closest.ts';
import { changeRuleIds, lintRuleIds } from '../rules/rule-ids.ts';
import { severityNames } from '../ruleset/ruleset.ts';
import type { OverrideSource } from '../ruleset/source.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at } from '../source/origin.ts';
import type { Problem } from '../source/problem.ts';
import type { Check, Reader } from './reader.ts';

export const isChangeRule = (id: string): boolean => changeRuleIds.includes(id);

/** Rules that Breakwater does not have are collected: what is extended for Spectral may have them. */
export const rulesCheck =
  (strangers: Origin[]): Check =>
  (reader, value, origin) => {
    for (const [id, rule] of Object.entries(reader.mapping(value, origin))) {
      const place = at(origin, id);
      const fields = asObject(rule);
      if (isChangeRule(id) || !fields || isStrangerWithLevel(id, rule)) checkRule(reader, rule, place, strangers);
      else {
        if (fields['severity'] !== undefined) reader.choice(fields['severity'], at(place, 'severity'), severityNames);
        if (isStranger(id)) strangers.push(place);
      }
    }
  };

export const overridesCheck =
  (strangers: Origin[]): Check =>
  (reader, value, origin) => {
    for (const [index, item] of reader.list(value, origin).entries()) {
      reader.settings(item, at(origin, index), overrideChecks(strangers), ['rules']);
    }
  };

const overrideChecks = (strangers: Origin[]): Readonly<Record<keyof OverrideSource, Check>> => ({
  paths: checkGlobs,
  tags: checkGlobs,
  stability: checkStability,
  files: checkGlobs,
  rules: severitiesCheck(strangers),
});

const severitiesCheck =
  (strangers: Origin[]): Check =>
  (reader, value, origin) => {
    for (const [id, rule] of Object.entries(reader.mapping(value, origin)))
      checkRule(reader, rule, at(origin, id), strangers);
  };

const checkRule = (reader: Reader, rule: unknown, place: Origin, strangers: Origin[]): void => {
  const id = place.key;
  if (isChangeRule(id)) checkLevel(reader, rule, place);
  else if (isStrangerWithLevel(id, rule)) for (const problem of unknownRules([place], [])) reader.report(problem);
  else {
    reader.choice(rule, place, severityNames);
    if (isStranger(id)) strangers.push(place);
  }
};

const isStranger = (id: string): boolean => !isChangeRule(id) && !lintRuleIds.includes(id);

/** A change rule was meant: others have no levels, and of what others wrote only the severity can be said. */
const isStrangerWithLevel = (id: string, rule: unknown): boolean => {
  if (!isStranger(id)) return false;
  const fields = asObject(rule);
  return fields ? !Object.hasOwn(fields, 'severity') : rule !== 'off' && levelChoices.some(it => it === rule);
};

/** One for both directions, or one for each. */
const checkLevel = (reader: Reader, value: unknown, origin: Origin): void => {
  const byDirection = asObject(value);
  if (!byDirection) {
    reader.choice(value, origin, levelChoices);
    return;
  }
  const checkChoice: Check = (_, level, place) => reader.choice(level, place, levelChoices);
  reader.settings(byDirection, origin, { input: checkChoice, output: checkChoice });
};

const checkGlobs: Check = (reader, value, origin) => {
  for (const [index, text] of reader.list(value, origin).entries()) reader.text(text, at(origin, index));
};

const checkStability: Check = (reader, value, origin) => {
  for (const [index, level] of reader.list(value, origin).entries())
    reader.choice(level, at(origin, index), stabilityLevels);
};

/** `others` are the rules of what is extended for Spectral. */
export const unknownRules = (strangers: readonly Origin[], others: readonly string[]): readonly Problem[] =>
  strangers
    .filter(({ key }) => !others.includes(key))
    .map(origin => {
      const similar = closest(origin.key, [...changeRuleIds, ...lintRuleIds, ...others]);
      const facts = { rule: origin.key, ...(similar !== undefined && { similar }) };
      return { code: 'unknown-rule', gravity: 'error', facts, origin };
    });
