// Breaking changes and what mends them, as `fixtures/mends` has them: what changed, and then the revision with each mend.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { unifiedPatch } from '../../src/edit/unified-patch.ts';
import { breaksIn } from './breaks.ts';

const file = fileURLToPath(new URL('../../../../fixtures/mends/cases.md', import.meta.url));
const page = readFileSync(file, 'utf8');

/** The title, the block with what changed, and what comes of it. */
const casePattern = /^## (.+)\n\n```diff\n([\s\S]*?)\n```\n([\s\S]*?)(?=^## |(?![\s\S]))/gm;

const cases = [...page.matchAll(casePattern)].map(([, title = '', changed = '', expected = '']) => {
  return { title, changed, expected: expected.trim() };
});

const sideOf = (changed: string, sign: '-' | '+'): string =>
  changed
    .split('\n')
    .filter(line => line.startsWith(sign) || line.startsWith(' '))
    .map(line => `${line.slice(2)}\n`)
    .join('');

const mended = async (changed: string): Promise<string> => {
  const revision = sideOf(changed, '+');
  const breaks = await breaksIn({ base: sideOf(changed, '-'), revision });
  return breaks
    .flatMap(({ change, mends }) => [
      `### ${change.rule}`,
      ...(mends.length === 0 ? ['Nothing mends it.'] : []),
      ...mends.flatMap(({ title, files }) => [
        `${title.en}  \n${title.ja}`,
        ...files.map(
          ({ before, edits }) => `\`\`\`diff\n${body(unifiedPatch('api.yaml', before.text, edits))}\n\`\`\``,
        ),
      ]),
    ])
    .join('\n\n');
};

/** Without the names of the files. */
const body = (patch: string): string => patch.split('\n').slice(2).join('\n').trimEnd();

test('every case is read', () => {
  expect(cases.map(it => it.title)).toEqual([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title));
});

if (process.env['UPDATE']) {
  const [opening = ''] = page.split(/^## /m);
  const written = await Promise.all(
    cases.map(
      async ({ title, changed }) => `## ${title}\n\n\`\`\`diff\n${changed}\n\`\`\`\n\n${await mended(changed)}\n`,
    ),
  );
  writeFileSync(file, opening + written.join('\n'));
}

describe.runIf(!process.env['UPDATE'])('mends', () => {
  test.each(cases)('$title', async ({ changed, expected }) => {
    expect(await mended(changed)).toBe(expected);
  });
});
