// A year of one API, fixtures/lifecycle-year: what a comparison with the month before and a lint say on the first day of each
// month. With UPDATE=1 the text is written instead of compared: read it first.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Prepared } from '../src/index.ts';
import {
  diff,
  lintPrepared,
  load,
  memoryHost,
  prepare,
  readConfiguration,
  resolveRuleset,
  toLintReport,
  toReport,
} from '../src/index.ts';

const folder = new URL('../../../fixtures/lifecycle-year/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const months = readdirSync(folder)
  .filter(name => /^\d{4}-\d{2}\.revision\.yaml$/.test(name))
  .sort();

const preparedFrom = async (file: string): Promise<Prepared> => {
  const { description, problems } = await load(memoryHost({ [file]: textOf(file) }), file);
  if (!description) throw new Error(`${file} could not be read: ${JSON.stringify(problems)}`);
  return prepare(description, problems);
};

const policy = async () => {
  const { source, problems } = await readConfiguration(
    textOf('breakwater.yaml'),
    'file:///breakwater.yaml',
    'breakwater.yaml',
  );
  expect(problems).toEqual([]);
  return resolveRuleset(source ?? {});
};

const linesOf = (name: string, findings: readonly string[]): readonly string[] =>
  findings.length === 0 ? [] : [`  ${name}`, ...[...findings].sort().map(finding => `    ${finding}`)];

test('is told as the policy says', async () => {
  const ruleset = await policy();
  const blocks: string[] = [];
  let before: Prepared | undefined;
  for (const month of months) {
    const now = new Date(`${month.slice(0, 7)}-01`);
    const after = await preparedFrom(month);
    const compared =
      before && toReport(diff(before, after, { now, lifecycle: ruleset.settings.lifecycle }), 'en').findings;
    const changes = (compared ?? [])
      .filter(({ rule }) => rule !== 'api-version-changed')
      .map(({ level, rule, subject, message, lifecycle }) => {
        const told = lifecycle?.message === undefined ? rule : `${rule}, ${lifecycle.standing}`;
        return `${level}: ${subject} ${message} [${told}]`;
      });
    const violations = toLintReport(lintPrepared(after, ruleset, { now }), 'en').findings.map(
      ({ severity, rule, subject, message }) => `${severity}: ${subject}: ${message} [${rule}]`,
    );
    const title = textOf(month).split('\n')[0]?.slice(2) ?? '';
    blocks.push([title, ...linesOf('diff', changes), ...linesOf('lint', violations)].join('\n'));
    before = after;
  }
  const text = `${blocks.join('\n\n')}\n`;
  const expected = new URL('findings.txt', folder);
  if (process.env['UPDATE']) writeFileSync(expected, text);
  expect(text).toBe(textOf('findings.txt'));
});
