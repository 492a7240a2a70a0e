// YAML to a value, and what is wrong with it.
import { faultInAliases, mayHaveAliases } from './aliases.ts';
import type { AliasFault } from './aliases.ts';
import type { Document } from './document.ts';
import { maximumDepth, maximumExpansion } from './limits.ts';
import { rangeIn } from './lines.ts';
import { locateYaml } from './locate-yaml.ts';
import { excerpt, placeIn } from './places.ts';
import type { Place, Problem } from './problem.ts';
import { isDuplicateKey, yamlProblem } from './yaml-faults.ts';
import { duplicateYamlKeys, mayHaveStrangeKeys, strangeKeys } from './yaml-keys.ts';
import { loadYaml, loadYamlWithDuplicates } from './yaml-values.ts';

export interface ParsedYaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly refersOutward: boolean;
}

/** Either a value, or the one fatal problem that stands in its way. */
export const parseYaml = (text: string, label: string): ParsedYaml | Problem => {
  const loaded = loadedOf(text, label);
  if ('code' in loaded) return loaded;
  const { value, problems } = loaded;
  if (value == null && !hasContent(text)) return { code: 'empty', gravity: 'fatal', facts: {}, place: { label } };
  const fault = mayHaveAliases(text) ? faultInAliases(value, text.length) : undefined;
  if (fault) return aliasProblem(fault, text, value, label);
  const strange = mayHaveStrangeKeys(text) ? strangeKeyProblems(text, label) : [];
  return { value, problems: [...problems, ...strange], refersOutward: refersOutward(text) };
};

const loadedOf = (text: string, label: string): Pick<ParsedYaml, 'value' | 'problems'> | Problem => {
  try {
    return { value: loadYaml(text), problems: [] };
  } catch (error) {
    if (!isDuplicateKey(error)) return yamlProblem(error, text, label);
    return withDuplicates(text, label);
  }
};

const withDuplicates = (text: string, label: string): Pick<ParsedYaml, 'value' | 'problems'> | Problem => {
  let value: unknown;
  try {
    value = loadYamlWithDuplicates(text);
  } catch (error) {
    return yamlProblem(error, text, label);
  }
  return { value, problems: duplicateYamlKeys(text).slice(0, mostProblems).map(duplicateProblem(text, label)) };
};
