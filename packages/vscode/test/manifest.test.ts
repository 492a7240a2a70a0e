// What the manifest promises is there: words in both languages, commands, pictures, and settings that the page explains.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const wordsIn = (name: string): Readonly<Record<string, string>> =>
  JSON.parse(textOf(name)) as Readonly<Record<string, string>>;

const manifestText = textOf('package.json');
const manifest = JSON.parse(manifestText) as {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
};
const source = (readdirSync(join(folder, 'src'), { recursive: true }) as string[])
  .filter(name => name.endsWith('.ts'))
  .map(name => textOf(join('src', name)))
  .join('\n');

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();
const all = (text: string, pattern: RegExp): readonly string[] =>
  sorted([...text.matchAll(pattern)].map(([, found = '']) => found));

test.each(['package.nls.json', 'package.nls.ja.json'])('%s has the words of the manifest and no others', name => {
  expect(sorted(Object.keys(wordsIn(name)))).toEqual(all(manifestText, /"%([\w.]+)%"/g));
});

test('the client says everything in Japanese too', () => {
  const said = all(source, /l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g);
  expect(source.match(/l10n\.t\((?!\s*')/g)).toBeNull();
  expect(sorted(Object.keys(wordsIn('l10n/bundle.l10n.ja.json')))).toEqual(said);
});

test('what is put into a sentence is in both languages', () => {
  const placesIn = (text: string) => sorted(text.match(/\{\d\}/g) ?? []);
  const differing = Object.entries(wordsIn('l10n/bundle.l10n.ja.json')).filter(
    ([english, japanese]) => placesIn(english).join() !== placesIn(japanese).join(),
  );
  expect(differing).toEqual([]);
});

test('every command is there', () => {
  const registered = all(source, /registerCommand\(\s*'([\w.]+)'/g);
  const named = manifest.contributes.commands.map(({ command }) => command);
  expect(named.filter(command => !registered.includes(command))).toEqual([]);
});

test('every picture is there', () => {
  expect(all(manifestText, /"(media\/[^"]+)"/g).filter(name => !existsSync(join(folder, name)))).toEqual([]);
});

test('the page explains every setting', () => {
  const settings = Object.keys(manifest.contributes.configuration.properties);
  expect(settings.filter(name => !textOf('README.md').includes(`\`${name}\``))).toEqual([]);
});

test('other files do not start it', () => {
  expect(
    manifest.activationEvents.filter(it => !/^(?:onLanguage:(?:yaml|jsonc?)|workspaceContains:)/.test(it)),
  ).toEqual([]);
});
