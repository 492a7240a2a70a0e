// Texts before and after edits, as `fixtures/edits` has them: a heading, and then what is before, what is done, and what is after.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { textEditsOf } from '../../src/edit/text-edits.ts';
import { documentOf, editsIn } from './edit-words.ts';

const folder = fileURLToPath(new URL('../../../../fixtures/edits/', import.meta.url));

/** The title, and three fenced blocks. */
const casePattern = /^## (.+)\n\n```\w+\n([\s\S]*?)\n?```\n\n```\n([\s\S]*?)```\n\n```(\w+)\n([\s\S]*?)\n?```$/gm;

const after = (text: string, words: string): string => {
  const document = documentOf(text);
  const result = textEditsOf(document, editsIn(document, words));
  return result.kind === 'edited' ? result.text : `refused: ${result.reason}`;
};

describe.each(readdirSync(folder).filter(name => name.endsWith('.md')))('%s', name => {
  const page = readFileSync(folder + name, 'utf8');
  const cases = [...page.matchAll(casePattern)].map(([, title = '', before = '', words = '', , expected = '']) => {
    return { title, before, words, expected };
  });

  test('every case is read', () => {
    expect(cases.map(it => it.title)).toEqual([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title));
  });

  if (process.env['UPDATE']) {
    const written = page.replaceAll(
      casePattern,
      (all: string, _, before: string, words: string, _format: string, old: string) =>
        `${all.slice(0, all.length - old.length - 4).trimEnd()}\n${after(before, words)}\n\`\`\``,
    );
    writeFileSync(folder + name, written);
    return;
  }

  test.each(cases)('$title', ({ before, words, expected }) => {
    expect(after(before, words)).toBe(expected);
  });
});
