// What the conventions say of whole descriptions: fixtures/lint/<case>/description.yaml, report.txt and report.ja.txt.
// A comment `# ✗ rule: why` stands before each line at which that rule reports something, and before no other; what is said
// of the whole API stands at the beginning. With UPDATE=1 the reports are written instead of compared: read them first.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Linted } from '../../src/index.ts';
import { checkStructure, lintPrepared, load, memoryHost, prepare, toLintReport, toLintText } from '../../src/index.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import { shownAt } from '../../src/source/shown-at.ts';

const fixtures = new URL('../../../../fixtures/lint/', import.meta.url);

const filesOf = (folder: URL): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.yaml'))
      .map(name => [name.replaceAll('\\', '/'), readFileSync(new URL(name, folder), 'utf8')]),
  );

const lintFolder = async (folder: URL): Promise<Linted> => {
  const { description, problems } = await load(memoryHost(filesOf(folder)), 'description.yaml');
  if (!description) throw new Error(`the description could not be read: ${JSON.stringify(problems)}`);
  const prepared = prepare(description, [...problems, ...checkStructure(description)]);
  return lintPrepared(prepared, resolveRuleset({ extends: 'recommended' }), { now: new Date('2026-01-01T12:00:00Z') });
};

describe.each(readdirSync(fixtures))('%s', name => {
  const folder = new URL(`${name}/`, fixtures);
  const linted = lintFolder(folder);

  test.each([
    ['en', 'report.txt'],
    ['ja', 'report.ja.txt'],
  ] as const)('has the report (%s)', async (language, file) => {
    const expected = new URL(file, folder);
    if (language !== 'en' && !existsSync(expected)) return;
    const report = toLintText(toLintReport(await linted, language), { width: 80, all: true });
    if (process.env['UPDATE']) writeFileSync(expected, report);
    expect(report).toBe(readFileSync(expected, 'utf8'));
  });

  test('is reported where comments say so', async () => {
    const { violations } = await linted;
    const found = violations.map(({ rule, origin }) => ({ rule, file: origin.document.label, line: lineOf(origin) }));
    expect(sorted(found)).toEqual(sorted(Object.entries(filesOf(folder)).flatMap(marksIn)));
  });

  if (!name.endsWith('-recommended')) return;
  test('is neither wrong nor doubtful', async () => {
    const { violations } = await linted;
    expect(violations.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
  });
});

interface Place {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

const lineOf = (origin: Linted['violations'][number]['origin']): number =>
  origin.parent ? (shownAt(origin)?.start.line ?? 1) : 1;

const marksIn = ([file, text]: readonly [string, string]): readonly Place[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const rule = /^\s*# ✗ ([a-z\d-]+): \S/.exec(line)?.[1];
    if (rule === undefined) return [];
    const isAtBeginning = lines.slice(0, index).every(isComment);
    const after = lines.slice(index).findIndex(it => !isComment(it));
    return [{ rule, file, line: isAtBeginning ? 1 : index + after + 1 }];
  });
};

const isComment = (line: string): boolean => /^\s*#/.test(line);

const sorted = (places: readonly Place[]): readonly string[] =>
  places.map(({ rule, file, line }) => `${file}:${String(line).padStart(4)} ${rule}`).sort();
