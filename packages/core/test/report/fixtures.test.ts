// The text report of realistic edits, read as a person would: fixtures/diff/<case>/{base,revision}.yaml and report.txt.
// With UPDATE=1 the reports are written instead of compared: read them before they are committed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diff, load, memoryHost, prepare, toDigest, toText } from '../../src/index.ts';

const cases = new URL('../../../../fixtures/diff/', import.meta.url);

test.each(readdirSync(cases))('%s', async name => {
  const report = await textReportOf(new URL(`${name}/`, cases));
  const expected = new URL(`${name}/report.txt`, cases);
  if (process.env['UPDATE']) writeFileSync(expected, report);
  expect(report).toBe(readFileSync(expected, 'utf8'));
});

async function textReportOf(folder: URL): Promise<string> {
  const sides = await Promise.all(
    ['base.yaml', 'revision.yaml'].map(async file => {
      const host = memoryHost({ [file]: readFileSync(new URL(file, folder), 'utf8') });
      const { description, problems } = await load(host, file);
      if (!description) throw new Error(`${file} could not be read: ${JSON.stringify(problems)}`);
      return prepare(description);
    }),
  );
  const [base, revision] = sides as [ReturnType<typeof prepare>, ReturnType<typeof prepare>];
  return toText(toDigest(diff(base, revision), { language: 'en', all: false }), { width: 80 });
}
