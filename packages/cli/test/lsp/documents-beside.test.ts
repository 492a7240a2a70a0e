// The files that a reference may lead to: YAML and JSON that lie near, and nothing of what is hidden or installed.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { documentsBeside } from '../../src/commands/lsp/documents-beside.ts';

test('files of the folder first, then those within it', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'beside-')));
  const names = [
    'api.yaml',
    'a.json',
    'b.md',
    'parts/c.yml',
    'parts/deep/d.yaml',
    '.hidden/e.yaml',
    'node_modules/f.json',
  ];
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '{}');
  }
  expect(await documentsBeside(join(folder, 'api.yaml'))).toEqual(
    ['a.json', 'parts/c.yml', 'parts/deep/d.yaml'].map(name => pathToFileURL(join(folder, name)).href),
  );
  expect(await documentsBeside(join(folder, 'nowhere', 'api.yaml'))).toEqual([]);
  rmSync(folder, { recursive: true });
});
