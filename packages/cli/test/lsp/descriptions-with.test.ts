// The descriptions that a file is a part of: found with git, and without where git may not run.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { descriptionsWith } from '../../src/commands/lsp/descriptions-with.ts';

const description = (reference: string): string =>
  `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /a: { $ref: '${reference}' } }\n`;

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'breakwater-parts-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

test.each([true, false])('through other files, in folders beside (with git: %s)', async mayAskGit => {
  const folder = folderWith({
    'api/shop.yaml': description('../parts/path.yaml'),
    'api/other.yaml': description('#/x'),
    'parts/path.yaml': "get: { $ref: 'operation.yaml' }\n",
    'parts/operation.yaml': '{}\n',
    'node_modules/api.yaml': description('../parts/operation.yaml'),
  });
  const part = join(folder, 'parts/operation.yaml');
  const found = await descriptionsWith(part, [folder], { mayAskGit });
  expect(found).toEqual([pathToFileURL(join(folder, 'api/shop.yaml')).href]);
});

test('references lead nowhere outside of the folder, to no device, and into no circle', async () => {
  const folder = folderWith({
    'open/a.yaml': description('../outside.yaml'),
    'open/b.yaml': description('/dev/zero'),
    'open/c.yaml': description('link.yaml'),
    'outside.yaml': "{ $ref: 'open/part.yaml' }\n",
    'open/part.yaml': "{ $ref: 'part.yaml' }\n",
  });
  symlinkSync('/dev/zero', join(folder, 'open/link.yaml'));
  symlinkSync(join(folder, 'open'), join(folder, 'open/around'));
  const part = join(folder, 'open/part.yaml');
  expect(await descriptionsWith(part, [join(folder, 'open')], { mayAskGit: false })).toEqual([]);
});
