// The fixes in SARIF: whoever applies one to the files as they are has one finding less.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkStructure, lintPrepared, load, memoryHost, prepare, toLintReport, toolFormats } from '../../src/index.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import { sarifFaults } from './readers.ts';
import { lintNames } from './reports.ts';

interface Result {
  readonly partialFingerprints: { readonly 'breakwater/v1': string };
  readonly fixes?: readonly [
    {
      readonly artifactChanges: readonly {
        readonly artifactLocation: { readonly uri: string };
        readonly replacements: readonly Replacement[];
      }[];
    },
  ];
}

interface Replacement {
  readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  readonly insertedContent?: { readonly text: string };
}

type Files = Readonly<Record<string, string>>;

const fixtures = new URL('../../../../fixtures/lint/', import.meta.url);

const filesOf = (name: string): Files => {
  const folder = new URL(`${name}/`, fixtures);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(it => it.endsWith('.yaml'));
  return Object.fromEntries(names.map(it => [it.replaceAll('\\', '/'), readFileSync(new URL(it, folder), 'utf8')]));
};

const resultsOf = async (files: Files): Promise<readonly Result[]> => {
  const { description, problems } = await load(memoryHost(files), 'description.yaml');
  if (!description) throw new Error('not a description');
  const linted = lintPrepared(
    prepare(description, [...problems, ...checkStructure(description)]),
    resolveRuleset({ extends: 'recommended' }),
    { now: new Date('2026-01-01T12:00:00Z'), repairEdits: true },
  );
  const text = [...toolFormats.sarif([toLintReport(linted, 'en')], { all: true, root: '/r', folder: '' })].join('');
  const log = JSON.parse(text) as { readonly runs: readonly [{ readonly results: readonly Result[] }] };
  expect(sarifFaults(log)).toEqual([]);
  return log.runs[0].results;
};

const fixed = (files: Files, { fixes }: Result): Files => {
  const changed = { ...files };
  for (const { artifactLocation, replacements } of fixes?.[0].artifactChanges ?? []) {
    changed[artifactLocation.uri] = replacements.reduceRight(replaced, files[artifactLocation.uri] ?? '');
  }
  return changed;
};

const replaced = (text: string, { deletedRegion, insertedContent }: Replacement): string => {
  const lines = text.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, it) => sum + it.length + 1, 0) + column - 1;
  const { startLine, startColumn, endLine, endColumn } = deletedRegion;
  return (
    text.slice(0, offset(startLine, startColumn)) +
    (insertedContent?.text ?? '') +
    text.slice(offset(endLine, endColumn))
  );
};

const countFixes = async (name: string): Promise<number> => {
  const files = filesOf(name);
  const fixable = (await resultsOf(files)).filter(result => result.fixes);
  for (const result of fixable) {
    const left = await resultsOf(fixed(files, result));
    const fingerprint = (it: Result): string => it.partialFingerprints['breakwater/v1'];
    expect(left.map(fingerprint)).not.toContain(fingerprint(result));
  }
  return fixable.length;
};

test('a fix does away with what it fixes', { timeout: 60_000 }, async () => {
  const counts = await Promise.all(lintNames.map(countFixes));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(10);
});
