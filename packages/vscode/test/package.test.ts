// What is packed: all that the extension needs, nothing else, and little of it.
import { statSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

test('the package holds what it needs and nothing else, in 2 MB at most', () => {
  const chunks = /^dist\/server\/chunks\/[\w.-]+\.c?m?js$/;
  const packed = inject('packed').map(name => (chunks.test(name) ? 'dist/server/chunks/*' : name));
  expect([...new Set(packed)].sort()).toEqual(expected);
  expect(statSync(inject('vsix')).size).toBeLessThan(2_000_000);
});

const expected: readonly string[] = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/browser/extension.js',
  'dist/browser/server.js',
  'dist/client.js',
  'dist/extension.js',
  'dist/server/analyst.mjs',
  'dist/server/chunks/*',
  'dist/server/server.mjs',
  'l10n/bundle.l10n.ja.json',
  'media/activity-bar.svg',
  'media/icon.png',
  'media/walkthrough-base.svg',
  'media/walkthrough-deprecate.svg',
  'media/walkthrough-fix.svg',
  'media/walkthrough-open.svg',
  'media/walkthrough-report.svg',
  'package.json',
  'package.nls.ja.json',
  'package.nls.json',
];
