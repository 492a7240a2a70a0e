// What is packed: all that the extension needs, nothing else, and little of it.
import { statSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

const both = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
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

const onComputers = ['client.js', 'extension.js', 'server/analyst.mjs', 'server/chunks/*', 'server/server.mjs'];
const inBrowsers = ['browser/extension.js', 'browser/server.js', 'browser/spectral.js'];

test.each([
  ['computer', onComputers],
  ['browser', inBrowsers],
] as const)('the package for a %s holds what it needs and nothing else, in 2 MB at most', (place, built) => {
  const { file, files } = inject('packages')[place];
  const packed = files.map(name => name.replace(/^(dist\/server\/chunks)\/[\w.-]+\.c?m?js$/, '$1/*'));
  const expected = [...both, ...built.map(name => `dist/${name}`)];
  expect([...new Set(packed)].sort()).toEqual(expected.sort());
  expect(statSync(file).size).toBeLessThan(2_000_000);
});
