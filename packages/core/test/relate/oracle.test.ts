// Random pairs of schemas, a few every time: `BREAKWATER_ORACLE=20000` tries that many, `BREAKWATER_ORACLE_FROM` says where to begin.
import { afterAll, describe, expect, test } from 'vitest';
import type { Tally } from './try-pairs.ts';
import { tryPairs } from './try-pairs.ts';

const count = Number(process.env['BREAKWATER_ORACLE'] ?? 150);
const from = Number(process.env['BREAKWATER_ORACLE_FROM'] ?? 0);
const sliceSize = 25;
const slices = Array.from({ length: Math.ceil(count / sliceSize) }, (_, index) => ({
  first: from + index * sliceSize,
  end: from + Math.min(count, (index + 1) * sliceSize),
}));

/** Long enough for one slice on a slow machine, and for making a failing pair small. */
const timeout = 120_000;

describe('what the relation says of pairs of schemas', () => {
  const tallies: Tally[] = [];

  test.each(slices)('pairs from $first to before $end', { timeout }, ({ first, end }) => {
    const tally = tryPairs(first, end);
    tallies.push(tally);
    expect(tally.contradictions.join('\n')).toBe('');
    expect([...tally.answers.keys()].some(key => key.endsWith(': refuted'))).toBe(true);
  });

  afterAll(() => {
    if (process.env['BREAKWATER_ORACLE'] !== undefined) console.log(summaryOf(tallies));
  });
});

const summaryOf = (tallies: readonly Tally[]): string => {
  const answers = new Map<string, number>();
  for (const tally of tallies)
    for (const [key, value] of tally.answers) answers.set(key, (answers.get(key) ?? 0) + value);
  const disputes = tallies.flatMap(it => it.disputes);
  const lines = [...answers]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => `${String(value).padStart(7)} ${key}`);
  return [
    ...lines,
    `${String(disputes.length).padStart(7)} disputed between the validators`,
    ...disputes.slice(0, 20),
  ].join('\n');
};
