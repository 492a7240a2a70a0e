// What the command loads before it knows that it needs it: nothing of Spectral.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
