// From what the design notes show to what is right: the safe repairs and the first of the suggestions for whatever is found,
// on the first day of the period, lead from one fixture to the other, and nothing is left to find until the period is nearly up.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lower } from '../../src/contract/lower.ts';
import { applyTextEdits } from '../../src/edit/apply-text-edits.ts';
import { textEditsOf } from '../../src/edit/text-edits.ts';
import { lint } from '../../src/lint.ts';
import { repair } from '../../src/repair/repair.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import type { Description } from '../../src/source/description.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';

/** Without what comments say of it. */
const textOf = (name: string): string =>
  readFileSync(new URL(`../../../../fixtures/lint/${name}/description.yaml`, import.meta.url), 'utf8')
    .replaceAll(/^ *# ✗.*\n/gm, '')
    .replaceAll(/^# .*\n/gm, '');

const descriptionOf = async (text: string): Promise<Description> => {
  const { description } = await load(memoryHost({ 'a.yaml': text }), 'a.yaml');
  if (!description) throw new Error('This is no description.');
  return description;
};

const ruleset = resolveRuleset({ extends: 'recommended' });
const firstDay = new Date('2025-12-31T12:00:00Z');

/** One round of `--fix`, then the first suggestion for each finding that is left. */
const mended = async (text: string): Promise<string> => {
  const { files } = repair(await descriptionOf(text), ruleset, { now: firstDay });
  const fixed = await descriptionOf(applyTextEdits(text, files[0]?.edits ?? []));
  const { violations, repairsOf } = lint(lower(fixed).contract, ruleset, { now: firstDay });
  const edits = violations.flatMap(
    it =>
      repairsOf(it)
        .find(({ kind }) => kind === 'suggestion')
        ?.edits.flat() ?? [],
  );
  const edited = textEditsOf(fixed.entry, edits);
  return edited.kind === 'edited' ? edited.text : fixed.entry.text;
};

const findingsIn = async (text: string, day: string): Promise<readonly string[]> => {
  const { contract } = lower(await descriptionOf(text));
  return lint(contract, ruleset, { now: new Date(`${day}T12:00:00Z`) }).violations.map(({ rule }) => rule);
};

test('repairs and suggestions make of what the notes show what is right', async () => {
  let [before, text] = ['', textOf('old-endpoints-warned')];
  for (let round = 1; text !== before && round <= 5; round += 1) [before, text] = [text, await mended(text)];
  expect(text).toBe(textOf('old-endpoints-recommended'));
});

test.each([
  ['2025-12-31', []],
  ['2026-05-31', []],
  ['2026-06-01', ['sunset-soon', 'sunset-soon']],
  ['2026-06-30', ['sunset-soon', 'sunset-soon']],
  ['2026-07-01', ['sunset-passed', 'sunset-passed']],
])('on %s: %j', async (day, findings) => {
  expect(await findingsIn(textOf('old-endpoints-recommended'), day)).toEqual(findings);
});
