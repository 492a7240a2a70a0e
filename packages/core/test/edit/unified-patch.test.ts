// Patches of edits are what git makes of the two texts, and git can apply them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { applyTextEdits } from '../../src/edit/apply-text-edits.ts';
import { textEditsOf } from '../../src/edit/text-edits.ts';
import { unifiedPatch } from '../../src/edit/unified-patch.ts';
import { documentOf, editsIn } from './edit-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'patch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const numbered = Array.from({ length: 30 }, (_, index) => `k${index}: ${index}\n`).join('');

const cases = [
  { title: 'one line', text: numbered, words: 'set /k10 "x"' },
  {
    title: 'lines that come and go, near each other and far apart',
    text: numbered,
    words: 'remove /k0\nset /k3 {"x": 1}\nset /k9 0\nset /k20 0\nset /z 1',
  },
  { title: 'no line break at the end', text: 'a: 1\nb: 2', words: 'set /c 3' },
  { title: 'no line break at the end, away from it', text: numbered.trimEnd(), words: 'set /k1 "x"' },
  { title: 'CRLF', text: numbered.replaceAll('\n', '\r\n'), words: 'set /k10 {"x": 1}\nset /k11 {"a": 1, "b": [2]}' },
  { title: 'a byte order mark', text: `\ufeff${numbered}`, words: 'set /k0 "x"\nset /k2 "y"' },
  { title: 'one long line', text: '{"a":1,"b":2}', words: 'set /a 3' },
  { title: 'everything goes', text: 'a: 1\n', words: 'remove /a' },
] as const;

test.each(cases)('$title', ({ text, words }) => {
  const document = documentOf(text);
  const result = textEditsOf(document, editsIn(document, words));
  if (result.kind === 'refused') throw new Error(result.reason);
  const after = applyTextEdits(text, result.edits);
  const patch = unifiedPatch('a file.yaml', text, result.edits);
  writeFileSync(join(folder, 'a file.yaml'), text);
  writeFileSync(join(folder, 'its.patch'), patch);
  execFileSync('git', ['apply', '--whitespace=nowarn', 'its.patch'], { cwd: folder });
  expect(readFileSync(join(folder, 'a file.yaml'), 'utf8')).toBe(after);
});

test('only lines that differ are in it', () => {
  const document = documentOf(numbered);
  const result = textEditsOf(document, editsIn(document, 'set /k5 "x"\nset /z [1]\nremove /k7'));
  expect(result.kind === 'edited' && unifiedPatch('api.yaml', numbered, result.edits)).toBe(
    [
      '--- a/api.yaml',
      '+++ b/api.yaml',
      '@@ -3,9 +3,8 @@',
      ' k2: 2',
      ' k3: 3',
      ' k4: 4',
      '-k5: 5',
      '+k5: x',
      ' k6: 6',
      '-k7: 7',
      ' k8: 8',
      ' k9: 9',
      ' k10: 10',
      '@@ -28,3 +27,5 @@',
      ' k27: 27',
      ' k28: 28',
      ' k29: 29',
      '+z:',
      '+  - 1',
      '',
    ].join('\n'),
  );
});

test('without edits there is no patch', () => {
  expect(unifiedPatch('api.yaml', numbered, [])).toBe('');
});
