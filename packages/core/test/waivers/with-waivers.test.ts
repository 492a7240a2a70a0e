// What is waived stays in every report, marked, and is no longer counted, for as long as the waiver counts.
import { describe, expect, test } from 'vitest';
import type { LintReport, Waiver } from '../../src/index.ts';
import { toDigest, toReport, waiversFor, withWaivers } from '../../src/index.ts';
import { lintOf } from '../formats/reports.ts';
import { comparePair, pairs } from '../report/load-pair.ts';

const now = new Date('2027-01-31T18:00:00Z');
const decision = { reason: 'agreed', by: 'Ada' };

const waiverOf = ({ fingerprint }: { readonly fingerprint: string }, more: Partial<Waiver> = {}): Waiver => ({
  fingerprint,
  rule: 'any',
  ...decision,
  ...more,
});

describe('a comparison', () => {
  const demo = comparePair(pairs.get('demo') as URL);

  test('has the verdict of what is left', async () => {
    const report = toReport(await demo, 'en');
    const breaking = report.findings.filter(({ level }) => level === 'breaking');
    const waived = withWaivers(
      report,
      breaking.map(it => waiverOf(it)),
      now,
    );
    expect(waived.verdict).toBe(report.counts.dangerous > 0 ? 'dangerous' : 'safe');
    const { breaking: left, dangerous, safe } = waived.counts;
    expect({ left, dangerous, safe }).toEqual({
      left: 0,
      dangerous: report.counts.dangerous,
      safe: report.counts.safe,
    });
    expect(waived.waived).toEqual({ breaking: breaking.length, dangerous: 0, safe: 0 });
    expect(waived.findings.filter(({ waiver }) => waiver)).toEqual(breaking.map(it => ({ ...it, waiver: decision })));
  });

  test('of which everything is waived is the same', async () => {
    const report = toReport(await demo, 'en');
    const all = withWaivers(
      report,
      report.findings.map(it => waiverOf(it)),
      now,
    );
    expect(all.verdict).toBe('same');
    expect(all.findings).toHaveLength(report.findings.length);
  });

  test('gives one report, whether its waivers come before or after it is one', async () => {
    const compared = await demo;
    const waivers = compared.changes.slice(0, 2).map(it => waiverOf(it));
    const early = withWaivers(compared, waivers, now);
    expect(toReport(early, 'ja')).toEqual(withWaivers(toReport(compared, 'ja'), waivers, now));
    const digest = toDigest(early, { language: 'ja', all: true });
    const { verdict, counts } = toReport(early, 'ja');
    expect({ verdict: early.verdict, counts: digest.counts }).toEqual({ verdict, counts });
    expect(digest.waived.map(({ fingerprint }) => fingerprint).sort()).toEqual(
      waivers.map(({ fingerprint }) => fingerprint).sort(),
    );
  });

  test('is what it was without waivers', async () => {
    const report = toReport(await demo, 'en');
    expect(withWaivers(withWaivers(report, [waiverOf(report.findings[0] as never)], now), [], now)).toEqual(report);
  });
});

describe('a lint', () => {
  test('counts what is left, by severity and by rule', async () => {
    const report = (await lintOf('travel-plans-warned', 'en')) as LintReport;
    const [first] = report.findings;
    if (!first) throw new Error('nothing is found');
    const same = report.findings.filter(({ fingerprint }) => fingerprint === first.fingerprint).length;
    const waived = withWaivers(report, [waiverOf(first)], now);
    expect(waived.counts[first.severity]).toBe(report.counts[first.severity] - same);
    expect(waived.waived?.[first.severity]).toBe(same);
    expect(waived.rules[first.rule]?.count).toBe((report.rules[first.rule]?.count ?? 0) - same);
  });
});

describe('a waiver', () => {
  const finding = { fingerprint: '3fa0c1d2e4b5a697' };
  const marksAt = async (waivers: readonly Waiver[]): Promise<unknown> => {
    const report = toReport(await comparePair(pairs.get('demo') as URL), 'en');
    const [first] = report.findings;
    if (!first) throw new Error('nothing is found');
    const own = waivers.map(it => ({ ...it, fingerprint: first.fingerprint }));
    const { waiver, expiredWaiver } = withWaivers(report, own, now).findings[0] ?? {};
    return { waiver: waiver?.reason, expiredWaiver: expiredWaiver?.reason };
  };

  test.each([
    ['counts on its last day', [{ until: '2027-01-31' }], { waiver: 'agreed' }],
    ['is over on the next', [{ until: '2027-01-30' }], { expiredWaiver: 'agreed' }],
    ['that is over does not matter beside another', [{ until: '2027-01-30' }, { reason: 'new' }], { waiver: 'new' }],
    ['that is over does not end another', [{ reason: 'old' }, { until: '2027-01-30' }], { waiver: 'old' }],
    ['is replaced by a later one', [{ reason: 'old' }, { reason: 'new' }], { waiver: 'new' }],
  ])('%s', async (_, list, marks) => {
    expect(await marksAt(list.map(more => waiverOf(finding, more)))).toEqual(marks);
  });

  test('is for one description, or for all', () => {
    const [one, other, all] = [
      waiverOf(finding, { description: 'apis/a.yaml' }),
      waiverOf(finding, { description: 'apis/b.yaml' }),
      waiverOf(finding),
    ];
    expect(waiversFor([one, other, all], 'apis/a.yaml')).toEqual([one, all]);
    expect(waiversFor([one, other, all], undefined)).toEqual([all]);
  });
});
