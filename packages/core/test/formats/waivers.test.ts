// What is waived is shown in every format that can say so, and is an issue in none.
import { describe, expect, test } from 'vitest';
import type { AnyReport, Language, LintReport, ToolFormat, Waiver } from '../../src/index.ts';
import { toDigest, toLintText, toolFormats, toText, withWaivers } from '../../src/index.ts';
import { comparePair, pairs } from '../report/load-pair.ts';
import { htmlOf, sarifFaults, workflowCommands, xmlElements } from './readers.ts';
import { comparisonOf, lintOf, withDecisions } from './reports.ts';

const options = {
  all: true,
  root: '',
  folder: '',
  waive: { failing: ['breaking', 'error'], words: ['--surface', 'source'], namesDescriptions: true },
} as const;

const write = (format: ToolFormat, report: AnyReport): string => [...toolFormats[format]([report], options)].join('');

const load = (kind: 'diff' | 'lint', language: Language): Promise<AnyReport> =>
  kind === 'diff' ? comparisonOf('demo', language) : lintOf('travel-plans-warned', language);

describe.each([
  ['diff', 'en'],
  ['diff', 'ja'],
  ['lint', 'en'],
  ['lint', 'ja'],
] as const)('%s (%s)', (kind, language) => {
  const marked = load(kind, language).then(report => withDecisions(report));

  const countsOf = async (): Promise<{ readonly waived: number; readonly counted: number; readonly ended: number }> => {
    const { findings } = await marked;
    const waived = findings.filter(it => it.waiver).length;
    const ended = findings.filter(it => it.expiredWaiver).length;
    return { waived, counted: findings.length - waived, ended };
  };

  test('SARIF suppresses it, with who and why', async () => {
    const { waived, counted } = await countsOf();
    const log = JSON.parse(write('sarif', await marked)) as {
      readonly runs: readonly [
        { readonly results: readonly { readonly suppressions: readonly { readonly justification: string }[] }[] },
      ];
    };
    expect(sarifFaults(log)).toEqual([]);
    const lists = log.runs[0].results.map(({ suppressions }) => suppressions);
    expect(lists.filter(list => list.length === 0)).toHaveLength(counted);
    expect(lists.flat()).toHaveLength(waived);
    for (const { justification } of lists.flat()) expect(justification).toMatch(/Ada.*2026-11-26.*agreed/);
  });

  test('JUnit skips it', async () => {
    const { waived } = await countsOf();
    const elements = xmlElements(write('junit', await marked));
    const skipped = elements.filter(({ name }) => name === 'skipped');
    expect(skipped).toHaveLength(waived);
    for (const { attributes } of skipped) expect(attributes['message']).toContain('Ada');
    expect(elements.find(({ name }) => name === 'testsuite')?.attributes['skipped']).toBe(String(waived));
  });

  test.each(['github', 'gitlab', 'checkstyle'] as const)('%s leaves it out', async format => {
    const report = await marked;
    const { findings } = report;
    const rest = { ...report, findings: findings.filter(it => !it.waiver) } as AnyReport;
    expect(write(format, report)).toBe(write(format, rest));
  });

  test('a comment has it under the decision, and tells how to accept what fails', async () => {
    const { waived, ended } = await countsOf();
    const text = write('markdown', await marked);
    const page = htmlOf(text);
    expect(page.match(/Ada/g)).toHaveLength(waived + ended);
    const failing = (await marked).findings.filter(
      it => !it.waiver && ('level' in it ? it.level === 'breaking' : it.severity === 'error'),
    );
    for (const { fingerprint } of failing) expect(text).toContain(`\`breakwater waive ${fingerprint} --reason '…' `);
    expect(text.match(/breakwater waive/g) ?? []).toHaveLength(failing.length);
    const first = text.indexOf('<details>');
    expect(text.slice(first, first + 40)).toContain('☑️');
  });

  test('a comment stays within its limit with a thousand of them', async () => {
    const report = await load(kind, language);
    const [model] = report.findings;
    const findings = Array.from({ length: 1000 }, (_, index) => ({
      ...model,
      fingerprint: index.toString(16).padStart(16, '0'),
    }));
    const waivers = findings.map(({ fingerprint }): Waiver => ({ fingerprint, reason: 'why '.repeat(200), by: 'Ada' }));
    const many = withWaivers({ ...report, findings } as AnyReport, waivers, new Date(0));
    expect(write('markdown', many).length).toBeLessThanOrEqual(65_536);
  });

  test('an issue that fails says how it is accepted', async () => {
    const report = await marked;
    const failing = xmlElements(write('junit', report)).filter(({ name }) => name === 'failure').length;
    const junit = write('junit', report);
    expect(junit.match(/breakwater waive [0-9a-f]{16} --reason/g) ?? []).toHaveLength(failing);
    for (const { message } of workflowCommands(write('github', report)).slice(0, failing ? 1 : 0))
      expect(message).toContain('breakwater waive');
  });
});

describe('the text', () => {
  test('of a comparison of which everything that hurts is waived calls it accepted', async () => {
    const compared = await comparePair(pairs.get('operation-removed') as URL);
    const waivers = compared.changes.map(({ fingerprint }) => ({
      fingerprint,
      reason: 'nobody calls it',
      by: 'Ada',
      until: '2027-01-31',
    }));
    const waived = withWaivers(compared, waivers, new Date('2027-01-01T00:00:00Z'));
    const text = toText(toDigest(waived, { language: 'en', all: false, waive: options.waive }), { width: 100 });
    expect(text).toMatch(/= Accepted: what was found was accepted\n {2}\d waived\n/);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('accepted by Ada until 2027-01-31: nobody calls it');
    expect(text).not.toContain('breakwater waive');
  });

  test('of a lint of which everything is waived is clean', async () => {
    const report = (await lintOf('travel-plans-warned', 'en')) as LintReport;
    const waivers = report.findings.map(({ fingerprint }) => ({ fingerprint, reason: 'agreed', by: 'Ada' }));
    const text = toLintText(withWaivers(report, waivers, new Date(0)), { width: 100, all: true });
    expect(text).toContain('✓ Clean: what was found was accepted');
    expect(text.match(/accepted by Ada: agreed/g)).toHaveLength(report.findings.length);
  });
});
