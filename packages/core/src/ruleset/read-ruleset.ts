// From the text of a ruleset (breakwater.yaml, or a file that it extends) to its data, with everything that is wrong with it.
import { stabilityLevels } from '../contract/stability.ts';
import { families } from '../conventions/lint-rule.ts';
import type { LifecycleSettings } from '../conventions/settings.ts';
import { defaultSettings, removalEvidence } from '../conventions/settings.ts';
import { lifecycleExtensionNames } from '../lifecycle/extensions.ts';
import { readPeriod } from '../lifecycle/period.ts';
import { closest } from '../messages/closest.ts';
import { lintRules } from '../rules/lint-rules.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf } from '../source/origin.ts';
import { parse } from '../source/parse.ts';
import type { Problem } from '../source/problem.ts';
import { severityNames } from './ruleset.ts';
import type { RulesetSource } from './source.ts';

export interface ReadRuleset {
  /** Absent where something is wrong. */
  readonly source?: RulesetSource;
  /** Where the rulesets that it extends are named. */
  readonly extendsAt?: Origin;
  readonly problems: readonly Problem[];
  /** Where rules are named that Breakwater does not have: what is extended for Spectral may. */
  readonly strangers: readonly Origin[];
}

/** `label` is what problems call the file. */
export const readRuleset = async (text: string, uri: string, label: string): Promise<ReadRuleset> => {
  const { document, problems: unreadable } = parse(text, { uri, label });
  if (!document) return { problems: unreadable, strangers: [] };
  const value = document.value ?? {};
  const problems: Problem[] = unreadable.filter(({ gravity }) => gravity !== 'note');
  const strangers: Origin[] = [];
  const reader = createReader(problems, strangers);
  const root = rootOf(document);
  const fields = reader.mapping(value, root);
  reader.known(fields, root, ['extends', 'rules', 'versioning', 'lifecycle', 'overrides']);
  reader.texts(fields['extends'], at(root, 'extends'));
  checkVersioning(reader, fields['versioning'], at(root, 'versioning'));
  checkLifecycle(reader, fields['lifecycle'], at(root, 'lifecycle'));
  const rules = reader.mapping(fields['rules'], at(root, 'rules'));
  checkRules(reader, rules, at(root, 'rules'));
  checkOverrides(reader, fields['overrides'], at(root, 'overrides'));
  problems.push(...(await wrongOptions(rules, at(root, 'rules'))));
  if (problems.length > 0) return { problems, strangers };
  return { source: value, extendsAt: at(root, 'extends'), problems, strangers };
};

type Fields = Readonly<Record<string, unknown>>;

interface Reader {
  /** A rule by its id. */
  readonly rule: (id: string, origin: Origin) => void;
  readonly report: (problem: Problem) => void;
  /** What is not there has no fields. */
  readonly mapping: (value: unknown, origin: Origin) => Fields;
  readonly list: (value: unknown, origin: Origin) => readonly unknown[];
  /** One text, or a list of them. */
  readonly texts: (value: unknown, origin: Origin) => void;
  readonly choice: (value: unknown, origin: Origin, choices: readonly string[]) => void;
  /** One text of a form, of which examples are `expected`. */
  readonly form: (
    value: unknown,
    origin: Origin,
    form: { readonly isRight: (text: string) => boolean; readonly expected: string },
  ) => void;
  readonly known: (fields: Fields, origin: Origin, names: readonly string[]) => void;
}

const createReader = (problems: Problem[], strangers: Origin[]): Reader => {
  const report = (problem: Problem): void => {
    problems.push(problem);
  };
  const wrongType = (origin: Origin, expected: string): void =>
    report({
      code: 'wrong-type',
      gravity: 'error',
      facts: { field: origin.key || 'breakwater.yaml', expected },
      origin,
    });
  const list: Reader['list'] = (value, origin) => {
    if (value === undefined || Array.isArray(value)) return value ?? [];
    wrongType(origin, 'list');
    return [];
  };
  return {
    report,
    rule(id, origin) {
      if (!ids.includes(id)) strangers.push(origin);
    },
    list,
    mapping(value, origin) {
      const object = value === undefined || value === null ? {} : asObject(value);
      if (!object) wrongType(origin, 'mapping');
      return object ?? {};
    },
    texts(value, origin) {
      if (typeof value === 'string') return;
      for (const [index, item] of list(value, origin).entries()) {
        if (typeof item !== 'string') wrongType(at(origin, index), 'text');
      }
    },
    choice(value, origin, choices) {
      if (typeof value === 'string' && choices.includes(value)) return;
      const facts = { field: fieldOf(origin), value: String(value), expected: choices.join(', ') };
      report({ code: 'wrong-value', gravity: 'error', facts, origin });
    },
    form(value, origin, { isRight, expected }) {
      if (typeof value === 'string' && isRight(value)) return;
      const facts = { field: origin.key, value: String(value), expected };
      report({ code: 'wrong-value', gravity: 'error', facts, origin });
    },
    known(fields, origin, names) {
      for (const name of Object.keys(fields)) {
        if (names.includes(name) || name.startsWith('x-')) continue;
        const similar = closest(name, names);
        const facts = { name, ...(similar === undefined ? { known: names.join(', ') } : { similar }) };
        report({ code: 'unknown-setting', gravity: 'error', facts, origin: at(origin, name) });
      }
    },
  };
};

/** An item of a list has the name of the list. */
const fieldOf = ({ key, parent }: Origin): string => (/^\d+$/.test(key) && parent ? parent.key : key);

const strategies = ['url', 'header', 'media-type', 'query', 'none'];

const checkVersioning = (reader: Reader, value: unknown, origin: Origin): void => {
  const fields = reader.mapping(value, origin);
  reader.known(fields, origin, Object.keys(defaultSettings.versioning));
  for (const [name, setting] of Object.entries(fields)) {
    if (name === 'strategy') reader.choice(setting, at(origin, name), strategies);
    else reader.texts(setting, at(origin, name));
  }
};

const checkLifecycle = (reader: Reader, value: unknown, origin: Origin): void => {
  const fields = reader.mapping(value, origin);
  reader.known(fields, origin, Object.keys(defaultSettings.lifecycle));
  for (const [name, setting] of Object.entries(fields)) {
    if (Object.hasOwn(lifecycleChecks, name))
      lifecycleChecks[name as keyof LifecycleSettings](reader, setting, at(origin, name));
  }
};

type Check = (reader: Reader, value: unknown, origin: Origin) => void;

const checkPeriod: Check = (reader, value, origin) =>
  reader.form(value, origin, { isRight: isPeriod, expected: 'P6M, P30D' });

/** One, or one for each level of stability. */
const checkPeriods: Check = (reader, value, origin) => {
  const byLevel = asObject(value);
  if (!byLevel) {
    checkPeriod(reader, value, origin);
    return;
  }
  reader.known(byLevel, origin, stabilityLevels);
  for (const [level, period] of Object.entries(byLevel)) checkPeriod(reader, period, at(origin, level));
};

const checkAliases: Check = (reader, value, origin) => {
  for (const [name, meant] of Object.entries(reader.mapping(value, origin)))
    reader.choice(meant, at(origin, name), lifecycleExtensionNames);
};

const lifecycleChecks: Readonly<Record<keyof LifecycleSettings, Check>> = {
  minimumNotice: checkPeriods,
  maximumNotice: checkPeriods,
  removalRequires(reader, value, origin) {
    for (const [index, item] of reader.list(value, origin).entries())
      reader.choice(item, at(origin, index), removalEvidence);
  },
  removableAnytime(reader, value, origin) {
    for (const [index, item] of reader.list(value, origin).entries()) reader.texts(item, at(origin, index));
  },
  warnBefore: checkPeriod,
  grace: checkPeriod,
  timeZone: (reader, value, origin) => reader.form(value, origin, { isRight: isTimeZone, expected: '+09:00' }),
  aliases: checkAliases,
};

const isPeriod = (text: string): boolean => text.startsWith('P') && readPeriod(text) !== undefined;

const isTimeZone = (text: string): boolean => /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(text);

const ids = lintRules.map(({ id }) => id);

const checkRules = (reader: Reader, rules: Fields, origin: Origin): void => {
  for (const [id, rule] of Object.entries(rules)) {
    const place = at(origin, id);
    reader.rule(id, place);
    const fields = asObject(rule);
    if (!fields) reader.choice(rule, place, severityNames);
    else if (fields['severity'] !== undefined) {
      reader.choice(fields['severity'], at(place, 'severity'), severityNames);
    }
  }
};

/** `others` are the rules of what is extended for Spectral. */
export const unknownRules = (strangers: readonly Origin[], others: readonly string[]): readonly Problem[] =>
  strangers
    .filter(({ key }) => !others.includes(key))
    .map(origin => {
      const similar = closest(origin.key, [...ids, ...others]);
      const facts = { rule: origin.key, ...(similar !== undefined && { similar }) };
      return { code: 'unknown-rule', gravity: 'error', facts, origin };
    });

const checkOverrides = (reader: Reader, value: unknown, origin: Origin): void => {
  for (const [index, item] of reader.list(value, origin).entries()) {
    const place = at(origin, index);
    const fields = reader.mapping(item, place);
    reader.known(fields, place, ['paths', 'tags', 'files', 'rules']);
    for (const name of ['paths', 'tags', 'files']) {
      for (const [at_, text] of reader.list(fields[name], at(place, name)).entries()) {
        reader.texts(text, at(place, name, at_));
      }
    }
    for (const [id, severity] of Object.entries(reader.mapping(fields['rules'], at(place, 'rules')))) {
      reader.rule(id, at(place, 'rules', id));
      reader.choice(severity, at(place, 'rules', id), severityNames);
    }
  }
};

/** Loads the validator only if there are options. */
const wrongOptions = async (rules: Fields, origin: Origin): Promise<readonly Problem[]> => {
  const configured = lintRules.flatMap(rule => {
    const { severity: _, ...options } = asObject(Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined) ?? {};
    return Object.keys(options).length === 0 ? [] : [{ rule, options }];
  });
  if (configured.length === 0) return [];
  const { faultIn } = await import('./option-faults.ts');
  return configured.flatMap(({ rule, options }) => {
    const fault = faultIn(options, rule.options?.schema ?? { type: 'object', additionalProperties: false });
    if (!fault) return [];
    const place = at(origin, rule.id, ...fault.path);
    return [{ code: 'wrong-option', gravity: 'error', facts: { rule: rule.id, detail: fault.detail }, origin: place }];
  });
};

export const rulesetNames: readonly string[] = ['recommended', 'strict', ...families];
