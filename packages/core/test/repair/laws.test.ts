// Whatever is repaired: what was valid stays valid, promises stay, comments stay, and there is nothing left to do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.ts';
import { lower } from '../../src/contract/lower.ts';
import { applyTextEdits } from '../../src/edit/apply-text-edits.ts';
import type { TextEdit } from '../../src/edit/edit.ts';
import { unifiedPatch } from '../../src/edit/unified-patch.ts';
import { repair } from '../../src/repair/repair.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import type { Description } from '../../src/source/description.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { checkStructure } from '../../src/structure/check-structure.ts';
import { commentsIn } from '../edit/comments.ts';
import { documentOf } from '../edit/edit-words.ts';

const folder = fileURLToPath(new URL('../../../../fixtures/', import.meta.url));
const texts = (readdirSync(folder, { recursive: true }) as string[])
  .filter(path => path.endsWith('.yaml'))
  .sort()
  .map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  .filter(({ text }) => /^(?:openapi|swagger):/m.test(text) && text.length < 20_000);

const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', text => text],
  ['with bare statuses in lower case', text => text.replaceAll(/^( +)'?([1-5])(\d\d|XX)'?:/gm, lowered)],
  ['with CRLF', text => text.replaceAll(/\r?\n/g, '\r\n')],
  ['as JSON', text => JSON.stringify(documentOf(text).value, null, 2)],
];

const lowered = (_: string, margin: string, first: string, rest: string): string =>
  `${margin}${first}${rest.toLowerCase()}: # ${first}`;

const ruleset = resolveRuleset({ extends: 'strict' });
const options = { now: new Date('2026-01-01T12:00:00Z') };

describe.each(forms)('%s', (_, form) => {
  test.each(texts)('$path', async ({ text: source }) => {
    const text = form(source);
    const before = await descriptionOf(text);
    if (!before) return;
    const { files, problems } = repair(before, ruleset, options);
    expect(problems).toEqual([]);
    const edits = files.find(file => file.before === before.entry)?.edits ?? [];
    const repaired = applyTextEdits(text, edits);
    const after = await descriptionOf(repaired);
    expect(after && checkStructure(after).length).toBeLessThanOrEqual(checkStructure(before).length);
    expect(['same', 'safe']).toContain(after && verdictOf(before, after));
    expect(after && repair(after, ruleset, options).made).toEqual([]);
    if (before.entry.format === 'yaml') {
      // What is removed takes the comment above it along.
      const gone = edits.filter(edit => edit.text === '').flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
      expect(wordsOf(repaired)).toEqual(wordsOf(text).filter(word => !gone.includes(word)));
    }
    expect(removedBy(unifiedPatch('api.yaml', text, edits))).toBeLessThanOrEqual(linesGivenUp(text, edits));
  });
});

test('something is repaired', async () => {
  const all = await Promise.all(texts.map(({ text }) => descriptionOf(text)));
  expect(all.filter(it => it && repair(it, ruleset, options).made.length > 0).length).toBeGreaterThan(5);
});

const descriptionOf = async (text: string): Promise<Description | undefined> =>
  (await load(memoryHost({ 'api.yaml': text }), 'api.yaml')).description;

const verdictOf = (before: Description, after: Description): string =>
  compare(lower(before).contract, lower(after).contract, { surface: 'source' }).verdict;

const wordsOf = (text: string): readonly string[] => commentsIn(text).map(comment => comment.text);

/** An edit concerns one line, and those that are gone with what it removes. */
const linesGivenUp = (text: string, edits: readonly TextEdit[]): number =>
  edits.reduce(
    (sum, edit) => sum + 1 + Math.max(0, breaksIn(text.slice(edit.start, edit.end)) - breaksIn(edit.text)),
    0,
  );

const breaksIn = (text: string): number => text.split('\n').length - 1;

const removedBy = (patch: string): number => (patch.match(/^-(?!--)/gm) ?? []).length;
