// Reports to write in every format: of all pairs and all descriptions in fixtures/, and the same with other texts.
import { readdirSync, readFileSync } from 'node:fs';
import type { AnyReport, Language, Waiver } from '../../src/index.ts';
import {
  checkStructure,
  lintPrepared,
  load,
  memoryHost,
  prepare,
  toLintReport,
  toReport,
  withFrames,
  withLintFrames,
  withWaivers,
} from '../../src/index.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import { comparePair, pairs } from '../report/load-pair.ts';

const fixtures = new URL('../../../../fixtures/lint/', import.meta.url);

export const lintNames: readonly string[] = readdirSync(fixtures);

export const pairNames: readonly string[] = [...pairs.keys()];

export const comparisonOf = async (name: string, language: Language): Promise<AnyReport> => {
  const compared = await comparePair(pairs.get(name) as URL);
  return withFrames(toReport(compared, language), compared);
};

export const lintOf = async (name: string, language: Language): Promise<AnyReport> => {
  const folder = new URL(`${name}/`, fixtures);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(it => it.endsWith('.yaml'));
  const texts = files.map(it => [it.replaceAll('\\', '/'), readFileSync(new URL(it, folder), 'utf8')] as const);
  const { description, problems } = await load(memoryHost(Object.fromEntries(texts)), 'description.yaml');
  if (!description) throw new Error(`${name} could not be read`);
  const prepared = prepare(description, [...problems, ...checkStructure(description)]);
  const ruleset = resolveRuleset({ extends: 'recommended' });
  const linted = lintPrepared(prepared, ruleset, { now: new Date('2026-01-01T12:00:00Z') });
  return withLintFrames(toLintReport(linted, language), linted);
};

/** Every other finding is waived, and of the rest every other was. */
export const withDecisions = <R extends AnyReport>(report: R): R => {
  const decision = { reason: 'agreed', by: 'Ada', date: '2026-11-26', ticket: 'https://tickets.example/1' };
  const waivers = report.findings.flatMap(({ fingerprint }, index): readonly Waiver[] => {
    if (index % 2 === 0) return [{ fingerprint, ...decision }];
    return index % 4 === 1 ? [{ fingerprint, ...decision, until: '2026-12-31' }] : [];
  });
  return withWaivers(report, waivers, new Date('2027-01-01T00:00:00Z'));
};

/** These say one of a few things, or are looked up. */
const fixed = new Set(
  'id by phase day today begins ends latest needed section until date tag format language verdict level effect surface direction directions kind turn status severity side gravity why reason standing rule code family judgedAt fingerprint url'.split(
    ' ',
  ),
);

/** With another text in the place of each that comes from a description or a user. */
export const withTexts = <Report extends object = AnyReport>(report: Report, next: () => string): Report => {
  const changed = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map(item => changed(item, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [name, changed(member, /waiver$/i.test(key) ? key : name)]),
      );
    }
    return typeof value === 'string' && !fixed.has(key) ? next() : value;
  };
  return changed(report, '') as Report;
};
