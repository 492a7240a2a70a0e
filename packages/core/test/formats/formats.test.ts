// Every report in every format: what reads it elsewhere accepts it, finds everything in it, and it keeps to its limits.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { AnyReport, Finding, LintFinding, LintReport, Report, ToolFormat } from '../../src/index.ts';
import { toolFormats } from '../../src/index.ts';
import { codeQualityFaults, htmlOf, pageFaults, sarifFaults, workflowCommands, xmlElements } from './readers.ts';
import { comparisonOf, lintNames, lintOf, pairNames } from './reports.ts';

const options = { all: false, root: '/repository', folder: 'services/plans' };

const write = (format: ToolFormat, reports: readonly AnyReport[], all = false): string =>
  [...toolFormats[format](reports, { ...options, all })].join('');

const gradeOrder: readonly unknown[] = ['breaking', 'dangerous', 'safe'];

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
    readonly results: readonly SarifResult[];
  }[];
}

interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly properties: { readonly tags: readonly string[] };
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
  }[];
}

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const cases = (['en', 'ja'] as const).flatMap(language => [
  ...pairNames.map(name => [`diff ${name}`, language, () => comparisonOf(name, language)] as const),
  ...lintNames.map(name => [`lint ${name}`, language, () => lintOf(name, language)] as const),
]);

describe.each(cases)('%s (%s)', (_, __, load) => {
  test('is accepted in every format', async () => {
    const report = await load();
    const isLint = report.format === 'breakwater/lint@1';
    const findings: readonly (Finding | LintFinding)[] = report.findings;
    const problems = report.problems.filter(it => it.gravity !== 'note' && (!('side' in it) || it.side === 'revision'));
    const count = findings.length + problems.length;

    const sarif = JSON.parse(write('sarif', [report], true)) as SarifLog;
    expect(sarifFaults(sarif)).toEqual([]);
    const { results, tool } = sarif.runs[0] as SarifLog['runs'][number];
    expect(results).toHaveLength(count);
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(partialFingerprints['primaryLocationLineHash']).toMatch(/^[\da-f]{16}$/);
      for (const { physicalLocation } of locations) {
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
        expect(startLine * 1e6 + startColumn).toBeLessThanOrEqual(endLine * 1e6 + endColumn);
        expect(physicalLocation.artifactLocation.uri).toMatch(/^services\/plans\/[\w./-]+$/);
      }
    }
    // The limits of code scanning on GitHub.
    for (const { shortDescription, fullDescription, help, properties } of tool.driver.rules) {
      expect(Math.max(shortDescription.text.length, fullDescription.text.length)).toBeLessThanOrEqual(1024);
      expect(Math.min(shortDescription.text.length, help.text.length, help.markdown.length)).toBeGreaterThan(0);
      expect(properties.tags.length).toBeLessThanOrEqual(10);
    }

    const junit = write('junit', [report], true);
    const testCases = xmlElements(junit).filter(({ name }) => name === 'testcase');
    expect(testCases).toHaveLength(Math.max(1, count));
    const checkstyle = write('checkstyle', [report], true);
    expect(xmlElements(checkstyle).filter(({ name }) => name === 'error')).toHaveLength(count);
    for (const input of hasXmllint ? [junit, checkstyle] : []) {
      expect(spawnSync('xmllint', ['--noout', '-'], { input, encoding: 'utf8' }).stderr).toBe('');
    }

    const quality = JSON.parse(write('gitlab', [report], true)) as readonly { readonly fingerprint: string }[];
    expect(codeQualityFaults(quality)).toEqual([]);
    expect(new Set(quality.map(({ fingerprint }) => fingerprint)).size).toBe(quality.length);

    const commands = workflowCommands(write('github', [report], true));
    for (const kind of ['error', 'warning', 'notice']) {
      expect(commands.filter(({ name }) => name === kind).length).toBeLessThanOrEqual(10);
    }
    expect(commands.length > 0).toBe(count > 0);
    for (const { properties } of commands.filter(it => 'line' in it.properties)) {
      expect(properties['file']).toMatch(/^services\/plans\//);
      expect(Number(properties['line'])).toBeGreaterThan(0);
    }

    const html = write('html', [report], true);
    expect(html.match(/data-entry /g)?.length ?? 0).toBe(count);
    expect(html.match(/<pre class="frame"/g)?.length ?? 0).toBeGreaterThanOrEqual(findings.length > 0 ? 1 : 0);
    expect(pageFaults(html)).toEqual([]);

    const page = htmlOf(write('markdown', [report], true));
    expect(page.startsWith('<!-- breakwater:')).toBe(true);
    expect(page.match(/<details/g)?.length ?? 0).toBe(page.match(/<\/details>/g)?.length ?? 0);
    expect(page).toContain(isLint ? 'description.yaml' : 'revision.yaml');
  });

  test('is the same from its JSON', async () => {
    const report = await load();
    const again = JSON.parse(JSON.stringify(report)) as AnyReport;
    for (const format of Object.keys(toolFormats) as ToolFormat[]) {
      expect(write(format, [again])).toBe(write(format, [report]));
    }
  });
});

/** As many findings as are asked for, of a few rules and all levels. */
const large = async (count: number): Promise<Report> => {
  const report = (await comparisonOf('demo', 'en')) as Report;
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const model = report.findings[index % report.findings.length] as Finding;
    return {
      ...model,
      impacts: model.impacts.map(impact => ({ ...impact, operations: impact.operations.slice(0, 1) })),
      subject: `Schema${index}.${'property'.repeat(1 + (index % 12))}`,
      fingerprint: index.toString(16).padStart(16, '0'),
      level: (['dangerous', 'breaking', 'safe'] as const)[index % 3] ?? 'safe',
    };
  });
  return { ...report, findings };
};

const withoutWitnesses = (report: Report): Report => ({
  ...report,
  findings: report.findings.map(({ witness: _, ...finding }) => ({ ...finding, impacts: [] })),
});

describe('limits', { timeout: 60_000 }, () => {
  test.each([100, 20_000])('a page opens at once (%i findings)', async count => {
    const report = await large(count);
    const page = write('html', [report], true);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(2_000_000);
    const shown = [...page.matchAll(/data-entry data-level="(\w+)"/g)].map(([, level]) => level);
    const leftOut = Number(/(\d+) more findings are left out/.exec(page)?.[1] ?? 0);
    expect(shown.length + leftOut).toBe(count);
    expect(shown).toEqual(shown.toSorted((one, other) => gradeOrder.indexOf(one) - gradeOrder.indexOf(other)));
    expect(pageFaults(page)).toEqual([]);
  });

  test.each([10, 500, 5_000])('a comment fits into a comment on GitHub (%i findings)', async count => {
    const report = await large(count);
    const text = write('markdown', [report], true);
    expect(text.length).toBeLessThanOrEqual(65_536);
    const shown = new Set([...text.matchAll(/Schema(\d+)\./g)].map(([, index]) => Number(index)));
    const isLeftOut = shown.size < count;
    expect(/\d+ findings are left out/.test(text)).toBe(isLeftOut);
    if (!isLeftOut) return;
    expect(text.length).toBeGreaterThan(60_000);
    const levels = new Set([...shown].map(index => report.findings[index]?.level));
    // What is worse is all there, before anything that is not.
    const breaking = report.findings.filter(({ level }) => level === 'breaking').length;
    const shownBreaking = [...shown].filter(index => report.findings[index]?.level === 'breaking').length;
    if (levels.size > 1) expect(shownBreaking).toBe(breaking);
    expect(Number(/(\d+) findings are left out/.exec(text)?.[1]) + shown.size).toBe(count);
  });

  test('a summary of a step has room for more', async () => {
    const report = await large(5_000);
    const text = write('summary', [report], true);
    expect(text.length).toBeGreaterThan(65_536);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576);
    expect(text).not.toContain('<!-- breakwater');
  });

  test('many reports fit as well, those that matter first', async () => {
    const report = await large(30);
    const many = Array.from(
      { length: 400 },
      (_, index): Report => ({
        ...report,
        revision: { ...report.revision, file: `api-${index}.yaml` },
        findings: index === 399 ? report.findings : [],
        verdict: index === 399 ? 'breaking' : 'same',
      }),
    );
    const text = write('markdown', many);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toContain('api-399.yaml');
  });

  test('the worst annotations come first, and the tenth says how many more there are', async () => {
    const commands = workflowCommands(write('github', [await large(90)], true));
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'notice'),
    ]);
    expect(commands[9]?.message).toMatch(/^21 more like these are not shown/);
  });

  test('a run of SARIF has no more results than are accepted, and says so', async () => {
    const log = JSON.parse(write('sarif', [withoutWitnesses(await large(25_002))], true)) as SarifLog;
    expect(log.runs[0]?.results).toHaveLength(25_000);
    expect(JSON.stringify(log)).toContain('2 results are left out');
    expect(log.runs[0]?.results[0]?.level).toBe('error');
  });
});

describe('several reports', () => {
  test('are one document, and one run of SARIF for each command', async () => {
    const reports = [
      await comparisonOf('demo', 'en'),
      await lintOf('travel-plans-warned', 'en'),
      await comparisonOf('demo', 'en'),
    ];
    const log = JSON.parse(write('sarif', reports)) as SarifLog;
    expect(sarifFaults(log)).toEqual([]);
    expect(log.runs).toHaveLength(2);
    expect(xmlElements(write('junit', reports)).filter(({ name }) => name === 'testsuite')).toHaveLength(3);
    expect(codeQualityFaults(JSON.parse(write('gitlab', reports)))).toEqual([]);
  });

  test('none is a document, too', () => {
    expect(sarifFaults(JSON.parse(write('sarif', [])))).toEqual([]);
    expect(JSON.parse(write('gitlab', []))).toEqual([]);
    expect(write('github', [])).toBe('');
  });
});

test('a comment is known again when what it says has changed', async () => {
  const report = (await comparisonOf('demo', 'en')) as Report;
  const [marker] = write('markdown', [report]).split('\n');
  const other: Report = { ...report, findings: [], base: { ...report.base, file: 'main:old.yaml' } };
  expect(write('markdown', [other]).split('\n')[0]).toBe(marker);
  const inGit: Report = {
    ...report,
    revision: { ...report.revision, file: `HEAD:services/plans/${report.revision.file}` },
  };
  expect(write('markdown', [inGit]).split('\n')[0]).toBe(marker);
});

test('a finding of a lint points to its standard', async () => {
  const report = (await lintOf('travel-plans-warned', 'en')) as LintReport;
  const [standard] = Object.values(report.rules).flatMap(({ standards }) => standards);
  expect(write('sarif', [report])).toContain(`"helpUri": "${standard?.url}"`);
});
