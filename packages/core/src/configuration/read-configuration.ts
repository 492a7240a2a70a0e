// From the text of breakwater.yaml, or of a file that it extends, to what it says, with everything that is wrong with it.
import type { Scope } from '../conventions/scope.ts';
import type { Levels } from '../judge/levels.ts';
import type { OverrideSource, RuleSource } from '../ruleset/source.ts';
import { asObject } from '../schema/values.ts';
import type { Origin } from '../source/origin.ts';
import { at, rootOf } from '../source/origin.ts';
import { parse } from '../source/parse.ts';
import type { Problem } from '../source/problem.ts';
import {
  checkBase,
  checkCompatibility,
  checkConventions,
  checkDescriptions,
  checkFailOn,
  checkOutputs,
  checkText,
} from './check-gate.ts';
import { isChangeRule, overridesCheck, rulesCheck } from './check-rules.ts';
import { checkLifecycle, checkVersioning } from './check-settings.ts';
import type { Check, Fields } from './reader.ts';
import { createReader } from './reader.ts';
import type { ConfigurationSource } from './source.ts';

export interface ReadConfiguration {
  /** Absent where something is wrong. */
  readonly source?: ConfigurationSource;
  /** Where the rulesets that it extends are named. */
  readonly extendsAt?: Origin;
  readonly problems: readonly Problem[];
  /** Where rules are named that Breakwater does not have: what is extended for Spectral may. */
  readonly strangers: readonly Origin[];
}

/** `label` is what problems call the file. */
export const readConfiguration = async (text: string, uri: string, label: string): Promise<ReadConfiguration> => {
  const { document, problems: unreadable } = parse(text, { uri, label });
  if (!document) return { problems: unreadable, strangers: [] };
  const root = rootOf(document);
  const problems: Problem[] = unreadable.filter(({ gravity }) => gravity !== 'note');
  const strangers: Origin[] = [];
  const reader = createReader(problem => problems.push(problem));
  reader.settings(document.value, root, sectionChecks(strangers));
  const fields = asObject(document.value) ?? {};
  problems.push(...(await wrongOptions(asObject(fields['rules']) ?? {}, at(root, 'rules'))));
  if (problems.length > 0) return { problems, strangers };
  return { source: sourceFrom(fields), extendsAt: at(root, 'extends'), problems, strangers };
};

const sectionChecks = (strangers: Origin[]): Readonly<Record<keyof WrittenConfiguration, Check>> => ({
  extends: (reader, value, origin) => reader.texts(value, origin),
  rules: rulesCheck(strangers),
  overrides: overridesCheck(strangers),
  versioning: checkVersioning,
  lifecycle: checkLifecycle,
  compatibility: checkCompatibility,
  failOn: checkFailOn,
  descriptions: checkDescriptions,
  base: checkBase,
  conventions: checkConventions,
  waivers: checkText,
  outputs: checkOutputs,
});

/** The form that was checked: rules of both kinds stand side by side. */
interface WrittenConfiguration extends Omit<ConfigurationSource, 'levels' | 'rules' | 'overrides'> {
  readonly rules?: WrittenRules | null;
  readonly overrides?: readonly (Scope & { readonly rules: WrittenRules | null })[];
}

type WrittenRules = Readonly<Record<string, unknown>>;

const sourceFrom = ({ rules, overrides = [], ...others }: WrittenConfiguration): ConfigurationSource => {
  const parted = overrides.map(({ rules: both, ...scope }) => ({ scope, ...partedRules(both) }));
  const { ofLint, ofChanges } = partedRules(rules);
  return {
    ...others,
    rules: ofLint as Readonly<Record<string, RuleSource>>,
    overrides: parted.map(it => ({ ...it.scope, rules: it.ofLint as Required<OverrideSource>['rules'] })),
    levels: {
      rules: ofChanges as Levels['rules'],
      overrides: parted.map(it => ({ ...it.scope, levels: it.ofChanges as Levels['rules'] })),
    },
  };
};

interface PartedRules {
  readonly ofLint: WrittenRules;
  readonly ofChanges: WrittenRules;
}

const partedRules = (rules: WrittenRules | null | undefined): PartedRules => {
  const all = Object.entries(rules ?? {});
  return {
    ofLint: Object.fromEntries(all.filter(([id]) => !isChangeRule(id))),
    ofChanges: Object.fromEntries(all.filter(([id]) => isChangeRule(id))),
  };
};

/** Loads the rules and the validator only if there are options. */
const wrongOptions = async (rules: Fields, origin: Origin): Promise<readonly Problem[]> => {
  const configured = Object.entries(rules).flatMap(([id, rule]) => {
    const { severity: _, ...options } = asObject(isChangeRule(id) ? undefined : rule) ?? {};
    return Object.keys(options).length === 0 ? [] : [{ id, options }];
  });
  if (configured.length === 0) return [];
  const { faultInOptions } = await import('./option-faults.ts');
  return configured.flatMap(({ id, options }) => {
    const fault = faultInOptions(id, options);
    if (!fault) return [];
    const place = at(origin, id, ...fault.path);
    return [{ code: 'wrong-option', gravity: 'error', facts: { rule: id, detail: fault.detail }, origin: place }];
  });
};
