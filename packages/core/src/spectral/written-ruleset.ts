// What a ruleset for Spectral says of itself as it is written, told without Spectral: that it is one, and whether it holds code.
import { asObject, own } from '../schema/values.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What only Spectral has: its fields, rules that are defined, and its words for severities. */
export const isSpectralRuleset = (fields: Fields): boolean =>
  onlyTheirs.some(name => Object.hasOwn(fields, name)) ||
  Object.values(asObject(own(fields, 'rules')) ?? {}).some(isRuleOfSpectral) ||
  (Array.isArray(fields['extends']) && fields['extends'].some(Array.isArray));

const onlyTheirs = ['aliases', 'except', 'formats', 'functions', 'functionsDir', 'parserOptions'];

const isRuleOfSpectral = (rule: unknown): boolean => {
  const fields = asObject(rule);
  return (
    rule === 'warn' ||
    typeof rule === 'boolean' ||
    typeof rule === 'number' ||
    Array.isArray(rule) ||
    (fields !== undefined && (Object.hasOwn(fields, 'given') || Object.hasOwn(fields, 'then')))
  );
};

/** What in it is code, or would become code that Spectral makes of it: nothing reaches that but what is known to be a plain name. */
export const codeInSpectralRuleset = (fields: Fields): string | undefined =>
  ['functions', 'functionsDir'].find(name => Object.hasOwn(fields, name)) ??
  namesOfFormats(fields).find(name => !/^[a-z][\w.-]*$/i.test(name));

/** Wherever they stand: Spectral writes them into the code that it makes. */
const namesOfFormats = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesOfFormats);
  const fields = asObject(value);
  if (!fields) return [];
  return Object.entries(fields).flatMap(([key, member]) => [
    ...(key === 'formats' && Array.isArray(member) ? member.map(String) : []),
    ...namesOfFormats(member),
  ]);
};

/** Overrides can extend, too. */
export const extendedBySpectralRuleset = (fields: Fields): readonly string[] => [
  ...[fields['extends'] ?? []].flat().map(item => String(Array.isArray(item) ? item[0] : item)),
  ...overridesOf(fields).flatMap(extendedBySpectralRuleset),
];

const overridesOf = ({ overrides }: Fields): readonly Fields[] =>
  Array.isArray(overrides) ? overrides.map(asObject).filter(it => it !== undefined) : [];
