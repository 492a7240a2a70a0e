// Whatever is edited: the text then reads as it should, and nothing else of it is touched.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, parse as parseYaml } from 'yaml';
import type { DocumentEdit, Edited } from '../../src/edit/edit.ts';
import { textEditsOf } from '../../src/edit/text-edits.ts';
import { unifiedPatch } from '../../src/edit/unified-patch.ts';
import type { Document } from '../../src/source/document.ts';
import { locate } from '../../src/source/locate.ts';
import type { Origin } from '../../src/source/origin.ts';
import { at, pathOf, rootOf, valueAt } from '../../src/source/origin.ts';
import { commentsIn } from './comments.ts';
import { documentOf } from './edit-words.ts';
import { drawFrom, editsFrom } from './random-edits.ts';

const folder = fileURLToPath(new URL('../../../../fixtures/', import.meta.url));
const all = (readdirSync(folder, { recursive: true }) as string[])
  .filter(path => path.endsWith('.yaml'))
  .sort()
  .map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
const awkward = all.filter(({ path }) => path.startsWith('edits'));
const texts = all.filter(({ path, text }) => /(?:base|\d)\.yaml$/.test(path) && text.length < 9000);

/** The same value written in other ways. */
const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', text => text],
  ['with a comment at every line', text => commented(text)],
  ['with CRLF', text => text.replaceAll('\n', '\r\n')],
  ['as JSON', text => JSON.stringify(documentOf(text).value, null, 2)],
  ['as JSON with tabs', text => `${JSON.stringify(documentOf(text).value, null, '\t')}\n`],
  ['as JSON on one line', text => JSON.stringify(documentOf(text).value)],
  ['in flow style', text => flowed(text)],
  ['with lists at the indentation of their key', text => written(text, { indentSeq: false })],
  ['with wide indentation', text => written(text, { indent: 4 })],
];

const written = (text: string, options: { readonly indentSeq?: boolean; readonly indent?: number }): string =>
  parseDocument(text).toString({ lineWidth: 0, ...options });

const flowed = (text: string): string => {
  const document = parseDocument(text);
  if (document.contents) (document.contents as { flow?: boolean }).flow = true;
  return document.toString({ lineWidth: 60 });
};

/** Where that makes no other value of it, a line of comment comes before every line, and a comment behind it. */
const commented = (text: string): string => {
  const lines = text.split('\n').map((line, index) => {
    const [margin = ''] = /^ */.exec(line) ?? [];
    return /^ *(?:- )?['"]?[\w/]+['"]?:(?: [\w/]+)?$/.test(line)
      ? `${margin}# above ${index}\n${line} # behind ${index}`
      : line;
  });
  const marked = lines.join('\n');
  return JSON.stringify(documentOf(marked).value) === JSON.stringify(documentOf(text).value) ? marked : text;
};

/** Refused for no other reasons than the ones that the edits give. */
const result = (document: Document, edits: readonly DocumentEdit[], reasons: readonly string[]): Edited | undefined => {
  const edited = textEditsOf(document, edits);
  if (edited.kind === 'edited') return edited;
  expect(['missing', 'scalar', 'taken', ...reasons]).toContain(edited.reason);
  return undefined;
};

test.each(forms)('%s', (_, form) => {
  for (const { text: source } of texts) {
    const document = documentOf(form(source));
    fc.assert(
      fc.property(fc.integer(), seed => {
        const edits = editsFrom(document, drawFrom(seed));
        const edited = result(document, edits, []);
        if (!edited) return;
        expect(parseYaml(edited.text)).toEqual(documentOf(edited.text).value);
        expectComments(document, edits, edited.text);
        const [only] = edits;
        if (edits.length > 1 || only?.kind !== 'set' || only.at.key === '-') return;
        const after = documentOf(edited.text);
        const again = textEditsOf(after, [{ ...only, at: at(rootOf(after), ...pathOf(only.at)) }]);
        expect(again).toEqual({ kind: 'edited', edits: [], text: edited.text });
      }),
      { numRuns: 2 },
    );
  }
});

test.each(awkward)('$path', ({ text }) => {
  const document = documentOf(text);
  fc.assert(
    fc.property(fc.integer(), seed => {
      const edits = editsFrom(document, drawFrom(seed));
      const edited = result(document, edits, text.includes('&') ? ['shared'] : []);
      if (edited) expectComments(document, edits, edited.text);
    }),
    { numRuns: 100 },
  );
});

test.each(texts)('a scalar is one line: $path', ({ text }) => {
  const document = documentOf(text);
  const lines = text.split('\n').length;
  for (const origin of scalarsIn(document).filter((_, index) => index % 31 === 0)) {
    const range = locate(origin, 'value');
    if (range?.start.line !== range?.end.line) continue;
    const edited = result(document, [{ kind: 'set', at: origin, value: 'another' }], []);
    const patch = edited ? unifiedPatch('api.yaml', text, edited.edits) : '';
    expect(
      patch
        .split('\n')
        .slice(2)
        .filter(line => /^[-+]/.test(line)),
    ).toHaveLength(2);
    expect(edited?.text.split('\n')).toHaveLength(lines);
  }
});

const scalarsIn = (document: Document): readonly Origin[] => {
  const found: Origin[] = [];
  const visit = (value: unknown, origin: Origin): void => {
    if (typeof value !== 'object' || value === null) found.push(origin);
    else for (const [key, child] of Object.entries(value)) visit(child, at(origin, key));
  };
  visit(document.value, rootOf(document));
  return found.filter(origin => valueAt(origin) !== null);
};

/** None is new, they keep their order, and of one edit, only those around its place go. */
const expectComments = (document: Document, edits: readonly DocumentEdit[], after: string): void => {
  const kept = commentsIn(after).map(it => it.text);
  let next = 0;
  const lost = commentsIn(document.text).filter(({ text }) => {
    if (kept[next] !== text) return true;
    next += 1;
    return false;
  });
  expect(kept.slice(next)).toEqual([]);
  const [edit] = edits;
  if (edits.length > 1 || !edit || lost.length === 0) return;
  const [first, last] = linesAround(document, edit.at);
  const lines = lost.map(({ start }) => document.text.slice(0, start).split('\n').length);
  expect(lines.filter(line => line < first || line > last)).toEqual([]);
};

/** The lines of a place with the comments above it, and with what is commented out at its end. */
const linesAround = ({ text }: Document, origin: Origin): readonly [number, number] => {
  const lines = text.split('\n');
  const indent = (line: number): number => /^ */.exec(lines[line - 1] ?? '')?.[0].length ?? 0;
  const isComment = (line: number): boolean => /^\s*#/.test(lines[line - 1] ?? '');
  let first = locate(origin, 'key')?.start.line ?? 1;
  let last = locate(origin, 'value')?.end.line ?? lines.length;
  const column = indent(first);
  while (isComment(first - 1)) first -= 1;
  while (last < lines.length && (isComment(last + 1) ? indent(last + 1) > column : lines[last]?.trim() === ''))
    last += 1;
  return [first, last];
};
