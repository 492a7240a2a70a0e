// The README shows what the demo prints.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

test('the excerpts of a report in the README are from the demo', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const [, ...args] = (scripts['demo'] ?? '').split(' ');
  const printed = execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: 'utf8' });
  const [, shown = ''] = /^```text\n([\s\S]*?)^```$/m.exec(read('README.md')) ?? [];
  const excerpts = shown.split(/^…\n/m);
  expect(shown).not.toBe('');
  expect(excerpts.filter(excerpt => !printed.includes(excerpt))).toEqual([]);
});
