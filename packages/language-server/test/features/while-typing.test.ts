// Whatever is written, wherever the cursor is: every feature answers, and none of them fails.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'vitest';
import { ResponseError } from 'vscode-languageserver';
import { codeLenses, resolveCodeLens } from '../../src/features/code-lenses.ts';
import { completion } from '../../src/features/completion.ts';
import { definition } from '../../src/features/definition.ts';
import { documentLinks } from '../../src/features/document-links.ts';
import { hover } from '../../src/features/hover.ts';
import { inlayHints } from '../../src/features/inlay-hints.ts';
import { positionAt } from '../../src/features/positions.ts';
import { highlights, references } from '../../src/features/references.ts';
import { prepareRename, rename } from '../../src/features/rename.ts';
import { documentSymbols } from '../../src/features/symbols.ts';
import type { View } from '../../src/view.ts';
import { viewed } from './view-of.ts';

const fixtures = new URL('../../../../fixtures/versions/', import.meta.url);
const yaml = readdirSync(fixtures)
  .filter(name => name.endsWith('.yaml'))
  .map(name => readFileSync(new URL(name, fixtures), 'utf8'));

const pieces = [
  '',
  'x',
  ':',
  ' ',
  '\n',
  '"',
  "'",
  '{',
  '[',
  '}',
  ']',
  '- ',
  '# ',
  '&a ',
  '*a',
  '$ref: ',
  '? ',
  '|\n',
  '\t',
];

/** A piece of the text is replaced by another. */
const edits = fc.record({
  text: fc.constantFrom(...yaml),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(40),
  inserted: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map(it => it.join('')),
  beside: fc.integer({ min: -60, max: 60 }),
  isRead: fc.boolean(),
});

const askAll = async (view: View, at: number): Promise<void> => {
  const position = positionAt(view.text, Math.max(0, Math.min(view.text.length, at)));
  await hover(view, { position });
  await completion(view, { position });
  definition(view, { position });
  references(view, { position, context: { includeDeclaration: true } });
  highlights(view, { position });
  try {
    prepareRename(view, { position });
    rename(view, { position, newName: 'Other' });
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
  }
  documentLinks(view);
  await documentSymbols(view);
  inlayHints(view, { range: { start: { line: 0, character: 0 }, end: positionAt(view.text, view.text.length) } });
  for (const lens of (await codeLenses(view)).slice(0, 5)) if (!lens.command) resolveCodeLens(view, lens);
};

test('no feature fails', async () => {
  const property = fc.asyncProperty(edits, async ({ text, at, removed, inserted, beside, isRead }) => {
    const offset = Math.floor(at * text.length);
    const edited = `${text.slice(0, offset)}${inserted}${text.slice(offset + removed)}`;
    const { view } = await viewed({ files: edited, ...(isRead ? {} : { read: text }) });
    await askAll(view, offset + beside);
  });
  await fc.assert(property, { numRuns: 60 });
}, 120_000);
