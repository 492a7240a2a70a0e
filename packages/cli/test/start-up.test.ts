// What the command loads: nothing before it knows that it needs it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changeRules, lintRules } from '@breakwater/core';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** A chunk, and what it imports at once; what is imported when it is needed begins a list of its own. */
const loadedWith = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of textOf(file).matchAll(/(?:from|import)\s*["']([^"']*?\.js)["']/g)) {
    loadedWith(name.includes('chunks/') || file.startsWith('chunks/') ? `chunks/${basename(name)}` : name, seen);
  }
  return seen;
};

/** Words of Spectral that no minifier takes away. */
const isOfSpectral = (file: string): boolean =>
  /RulesetValidationError|nimma|spectral:oas[^$]*asyncapi2-/i.test(textOf(file));

test('Spectral stands in a chunk of its own, which no other loads at once', () => {
  const chunks = readdirSync(join(dist, 'chunks')).map(name => `chunks/${name}`);
  const engines = chunks.filter(isOfSpectral);
  expect(engines.map(name => name.replace(/-\w+\.js$/, ''))).toEqual(['chunks/spectral-engine']);
  const others = ['main.js', ...chunks.filter(name => name.endsWith('.js') && !engines.includes(name))];
  expect(others.filter(name => engines.some(engine => loadedWith(name).has(engine)))).toEqual([]);
});

test('nothing that counts installations is in any chunk', () => {
  const chunks = readdirSync(join(dist, 'chunks')).filter(name => /scarf/i.test(textOf(`chunks/${name}`)));
  expect(chunks).toEqual([]);
});

/** The files of ours that a run has loaded, as Node itself tells it. */
const loadedBy = (...words: readonly string[]): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-start-up-'));
  try {
    spawnSync(process.execPath, [join(dist, 'main.js'), ...words], {
      cwd: fileURLToPath(new URL('../../../fixtures/demo', import.meta.url)),
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    });
    const [coverage = ''] = readdirSync(folder);
    const { result } = JSON.parse(readFileSync(join(folder, coverage), 'utf8')) as {
      readonly result: readonly { readonly url: string }[];
    };
    return result.flatMap(({ url }) => (url.includes('/dist/') ? url.slice(url.indexOf('/dist/') + 6) : []));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const allRules = { changes: changeRules, conventions: lintRules };

/** By their summaries, which nobody else has. */
const rulesIn = (files: readonly string[]): readonly string[] => {
  const text = files.map(textOf).join('\n');
  return Object.entries(allRules).flatMap(([name, rules]) =>
    rules.some(({ summary }) => text.includes(summary.en)) ? [name] : [],
  );
};

test.each([
  { words: ['--version'], rules: [], kilobytes: 60 },
  { words: ['lint', 'revision.yaml'], rules: ['conventions'], kilobytes: 1_050 },
  { words: ['diff', 'base.yaml', 'revision.yaml'], rules: ['changes'], kilobytes: 1_250 },
  { words: ['deprecations', 'revision.yaml'], rules: [], kilobytes: 450 },
])('`breakwater $words` loads no rules that it does not ask', ({ words, rules, kilobytes }) => {
  const files = loadedBy(...words);
  expect(rulesIn(files)).toEqual(rules);
  expect(files.reduce((sum, file) => sum + textOf(file).length, 0) / 1000).toBeLessThan(kilobytes);
});
