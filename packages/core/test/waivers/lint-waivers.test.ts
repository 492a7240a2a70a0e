// What can be said of a waiver depends on what was looked at.
import { describe, expect, test } from 'vitest';
import type { RulesetSource } from '../../src/index.ts';
import { lintWaivers, readWaivers, toLintReport } from '../../src/index.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';

const text = `# Of two descriptions, and of any.
waivers:
  - { fingerprint: 000000000000000a, description: a.yaml, reason: r, by: b, subject: Pet.name }
  - { fingerprint: 000000000000000b, description: b.yaml, reason: r, by: b, until: 2026-12-31 }
  - { fingerprint: 000000000000000c, reason: r, by: b }
`;

const { file } = readWaivers(text, 'file:///breakwater.waivers.yaml', 'breakwater.waivers.yaml');
if (!file) throw new Error('it cannot be read');

const found = (
  lists: Readonly<Record<string, readonly string[]>>,
  isAll: boolean,
  { rules, partial = [] }: { readonly rules?: RulesetSource['rules']; readonly partial?: readonly string[] } = {},
): readonly string[] => {
  const sets = new Map(Object.entries(lists).map(([name, list]) => [name, new Set(list)]));
  const seen = { found: sets, partial: new Set(partial), isAll };
  const ruleset = resolveRuleset({ extends: 'recommended', ...(rules && { rules }) });
  const report = toLintReport(lintWaivers(file, seen, ruleset, new Date('2027-01-01T00:00:00Z')), 'en');
  return report.findings.map(
    ({ severity, rule, message, location }) => `${location.start.line} ${severity} ${rule}: ${message}`,
  );
};

const [a, b, c] = ['000000000000000a', '000000000000000b', '000000000000000c'] as const;
const [unusedA, unusedB, unusedC] = [
  '3 info waiver-unused: nothing that is found needs the waiver for Pet.name',
  `4 info waiver-unused: nothing that is found needs the waiver for ${b}`,
  `5 info waiver-unused: nothing that is found needs the waiver for ${c}`,
] as const;
const expired = `4 error waiver-expired: the waiver for ${b} ended on 2026-12-31`;

describe('of waivers is said', () => {
  test.each([
    ['nothing where nothing was looked at', {}, false, []],
    ['that all are unused where there are no descriptions', {}, true, [unusedA, unusedB, unusedC]],
    ['what one description shows', { 'a.yaml': [] }, false, [unusedA]],
    ['nothing of one that is used', { 'a.yaml': [a, c] }, false, []],
    ['that it is over where it is needed', { 'b.yaml': [b] }, false, [expired]],
    ['that it is used in any description where it names none', { 'a.yaml': [a], 'b.yaml': [b, c] }, true, [expired]],
    ['that it is not used where it names another', { 'a.yaml': [a, b], 'b.yaml': [c] }, true, [unusedB]],
  ])('%s', (_, lists, isAll, expected) => {
    expect(found(lists, isAll)).toEqual(expected);
  });

  test('only what is found where a description could not be looked at as a whole', () => {
    expect(found({ 'a.yaml': [], 'b.yaml': [b] }, false, { partial: ['a.yaml', 'b.yaml'] })).toEqual([expired]);
  });

  test('what the ruleset lets rules say', () => {
    const rules = { 'waiver-expired': 'warning', 'waiver-unused': 'off' } as const;
    expect(found({ 'a.yaml': [], 'b.yaml': [b] }, true, { rules })).toEqual([expired.replace('error', 'warning')]);
  });
});

test('fingerprints of these do not depend on where a waiver stands', () => {
  const fingerprintsOf = (source: string): readonly string[] => {
    const read = readWaivers(source, 'file:///w.yaml', 'w.yaml');
    if (!read.file) throw new Error('it cannot be read');
    const seen = { found: new Map(), partial: new Set<string>(), isAll: true };
    const { violations } = lintWaivers(read.file, seen, resolveRuleset({ extends: 'recommended' }), new Date(0));
    return violations.map(({ fingerprint }) => fingerprint).sort();
  };
  const [head, first, second, third] = text.split('\n').slice(1);
  expect(fingerprintsOf([head, third, first, second].join('\n'))).toEqual(fingerprintsOf(text));
});
