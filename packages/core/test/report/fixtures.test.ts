// The text report of realistic edits, read as a person would: fixtures/diff/<case>/{base,revision}.yaml and report.txt.
// With UPDATE=1 the reports are written instead of compared: read them before they are committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toDigest, toText } from '../../src/index.ts';
import { comparePair, pairs } from './load-pair.ts';

test.each([...pairs])('%s', async (_, folder) => {
  const report = toText(toDigest(await comparePair(folder), { language: 'en', all: false }), { width: 80 });
  const expected = new URL('report.txt', folder);
  if (process.env['UPDATE']) writeFileSync(expected, report);
  expect(report).toBe(readFileSync(expected, 'utf8'));
});
