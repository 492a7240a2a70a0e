// The template in docs/migration.md does what the page says, and the page has every helper.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { templateHelpers } from '@breakwater/core';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const page = fileURLToPath(new URL('docs/migration.md', root));
const command = fileURLToPath(new URL('packages/cli/dist/main.js', root));
const text = readFileSync(page, 'utf8');

/** More would be a second copy of the guide. */
const linesShown = 24;

test('the template gives what the page shows', () => {
  const [, template = ''] = /^```md guide\.md\.mustache\n(.*?)^```$/ms.exec(text) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-'));
  try {
    writeFileSync(join(folder, 'guide.md.mustache'), template);
    const pair = ['base.yaml', 'revision.yaml'].map(name =>
      fileURLToPath(new URL(`fixtures/migration/travel-plans/${name}`, root)),
    );
    const words = ['report', ...pair, '--map', 'v1=v2', '--now', '2026-11-26', '--template', 'guide.md.mustache'];
    const { stdout, stderr } = spawnSync(process.execPath, [command, ...words], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    const shown = `${stdout.split('\n').slice(0, linesShown).join('\n')}\n`;
    const expected = /^````md\n(.*?)^````$/ms;
    if (process.env['UPDATE'])
      writeFileSync(
        page,
        text.replace(expected, () => `\`\`\`\`md\n${shown}\`\`\`\``),
      );
    else expect(expected.exec(text)?.[1]).toBe(shown);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the page has every helper, and no other', () => {
  const [, table = ''] = /^\| Part \| `show` has \|\n(.*?)\n\n/ms.exec(text) ?? [];
  const cells = table.split('\n').map(row => row.split('|')[2] ?? '');
  const told = cells.flatMap(cell => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(new Set(told)).toEqual(new Set(Object.values(templateHelpers).flat()));
});
