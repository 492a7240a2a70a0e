// YAML to a value, and what is wrong with it.
import type { AliasFault } from './aliases.ts';
import { faultInAliases, hasToken } from './aliases.ts';
import { code, skipWhitespace } from './json-scan.ts';
import { maximumDepth, maximumExpansion } from './limits.ts';
import { rangeIn } from './lines.ts';
import { locateYaml } from './locate-yaml.ts';
import { excerpt, placeIn } from './places.ts';
import type { Problem } from './problem.ts';
import { isDuplicateKey, isSeveralDocuments, yamlProblem } from './yaml-faults.ts';
import { duplicateYamlKeys, mayHaveStrangeKeys, strangeKeys } from './yaml-keys.ts';
import { lineEnd } from './yaml-tokens.ts';
import { loadNamedYaml, loadOnlyYaml, loadYamlWithDuplicates } from './yaml-values.ts';

export interface ParsedYaml {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly refersOutward: boolean;
  readonly namesNodes: boolean;
}

/** Either a value, or the one fatal problem that stands in its way. */
export const parseYaml = (text: string, label: string): ParsedYaml | Problem => {
  const loaded = loadedOf(text, label);
  if ('code' in loaded) return loaded;
  const { value, problems, namesNodes } = loaded;
  if (value == null && !hasContent(text)) return { code: 'empty', gravity: 'fatal', facts: {}, place: { label } };
  const fault = namesNodes && hasToken(text, '*') ? faultInAliases(value, text.length) : undefined;
  if (fault) return aliasProblem(fault, text, value, label);
  const strange = mayHaveStrangeKeys(text) ? strangeKeyProblems(text, label) : [];
  return { value, problems: [...problems, ...strange], refersOutward: refersOutward(text), namesNodes };
};

type Loaded = Omit<ParsedYaml, 'refersOutward'>;

const loadedOf = (text: string, label: string): Loaded | Problem => {
  try {
    return { ...loadNamedYaml(text), problems: [] };
  } catch (error) {
    const only = isSeveralDocuments(error) ? loadOnlyYaml(text) : undefined;
    if (only) return { ...only, problems: [] };
    return isDuplicateKey(error) ? withDuplicates(text, label) : yamlProblem(error, text, label);
  }
};

/** More would bury the rest. */
const mostProblems = 20;

const withDuplicates = (text: string, label: string): Loaded | Problem => {
  try {
    const loaded = loadYamlWithDuplicates(text);
    const duplicates = duplicateYamlKeys(text).slice(0, mostProblems);
    const problems = duplicates.map(
      ({ key, first, second, length }): Problem => ({
        code: 'duplicate-key',
        gravity: 'error',
        facts: { key: excerpt(key) },
        place: placeIn(text, label, second, length),
        related: placeIn(text, label, first, length),
      }),
    );
    return { ...loaded, problems };
  } catch (error) {
    return yamlProblem(error, text, label);
  }
};

const strangeKeyProblems = (text: string, label: string): readonly Problem[] =>
  strangeKeys(text)
    .slice(0, mostProblems)
    .map(({ kind, readAs, at, length }) => ({
      code: 'non-string-key',
      gravity: kind === 'null' ? 'note' : 'error',
      facts: { kind, readAs: excerpt(readAs) },
      place: placeIn(text, label, at, length),
    }));

const aliasProblem = ({ kind, path }: AliasFault, text: string, value: unknown, label: string): Problem => {
  const document = { uri: '', label, text, format: 'yaml', value } as const;
  const extent = locateYaml(document, path).value;
  const place = { label, range: rangeIn(document, extent) };
  switch (kind) {
    case 'cycle':
      return {
        code: 'alias-cycle',
        gravity: 'fatal',
        facts: { alias: excerpt(text.slice(extent.start, extent.end)) },
        place,
      };
    case 'depth':
      return { code: 'too-deep', gravity: 'fatal', facts: { limit: maximumDepth }, place };
    case 'expansion':
      return { code: 'alias-bomb', gravity: 'fatal', facts: { limit: maximumExpansion }, place };
  }
};

/** Something besides comments, directives and marks of documents. */
const hasContent = (text: string): boolean =>
  /^(?!---(?:\s|$)|\.\.\.(?:\s|$)|%)[ \t]*[^ \t\r\n#]/m.test(text) || /^---[ \t]+[^ \t\r\n#]/m.test(text);

/** Some `$ref` may lead out of the document: its value is not plainly a fragment, quoted or in a block scalar. */
export const refersOutward = (text: string): boolean => {
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
    const colon = skipBlanks(text, isQuote(text, at + mark.length) ? at + mark.length + 1 : at + mark.length);
    if (text.charCodeAt(colon) !== code.colon) continue;
    let value = skipBlanks(text, colon + 1);
    if (isBlockScalar(text, value)) value = skipWhitespace(text, lineEnd(text, value));
    else if (isQuote(text, value)) value += 1;
    else return true;
    if (text.charCodeAt(value) !== code.hash) return true;
  }
  return false;
};
const mark = '$ref';

const skipBlanks = (text: string, from: number): number => {
  let at = from;
  while (text.charCodeAt(at) === code.space) at += 1;
  return at;
};

const isQuote = (text: string, at: number): boolean => text.charAt(at) === '"' || text.charAt(at) === "'";
const isBlockScalar = (text: string, at: number): boolean => text.charAt(at) === '>' || text.charAt(at) === '|';
