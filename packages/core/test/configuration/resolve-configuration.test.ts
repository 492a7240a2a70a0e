// What counts of a configuration and of what it extends: the last that says something, name by name.
import { describe, expect, test } from 'vitest';
import type { Configuration, ConfigurationSource } from '../../src/index.ts';
import { readConfiguration, resolveConfiguration } from '../../src/index.ts';

const read = async (text: string): Promise<ConfigurationSource> => {
  const { source, problems } = await readConfiguration(text, 'file:///breakwater.yaml', 'breakwater.yaml');
  expect(problems).toEqual([]);
  return source as ConfigurationSource;
};

const resolved = async (text: string, files: Readonly<Record<string, string>> = {}): Promise<Configuration> => {
  const sources = await Promise.all(
    Object.entries(files).map(async ([name, content]) => [name, await read(content)] as const),
  );
  return resolveConfiguration(await read(text), Object.fromEntries(sources));
};

const company = `
  extends: strict
  rules: { url-noun: error, default-changed: safe, property-removed: { input: safe } }
  overrides: [{ paths: [/a], rules: { property-removed: off, url-noun: off } }]
  versioning: { strategy: header, name: Version }
  lifecycle: { minimumNotice: P1Y, grace: P1D, aliases: { x-end: x-sunset } }
  compatibility: { surface: source, contentModel: lenient, extensions: { x-a: narrows, x-b: alters }, policies: { undecided: breaking } }
  failOn: { changes: any, conventions: hint }
  base: { mergeBase: trunk }
  conventions: all
  descriptions: [theirs.yaml]
  waivers: theirs.yaml
  outputs: { sarif: theirs.sarif }
`;

describe('defaults', () => {
  test('nothing is said', async () => {
    const { ruleset, ...others } = await resolved('{}');
    expect(others).toEqual({
      levels: { policies: {}, rules: {}, overrides: [] },
      compatibility: { surface: 'wire', contentModel: 'declared', extensions: {}, requireVersion: false },
      failOn: {},
      descriptions: undefined,
      base: undefined,
      conventions: 'new',
      waivers: 'breakwater.waivers.yaml',
      outputs: {},
    });
    expect(ruleset.rules).toEqual({});
  });
});

describe('what is extended', () => {
  test('holds where nothing else is said, but for what is checked', async () => {
    const { ruleset, ...others } = await resolved('extends: company.yaml', { 'company.yaml': company });
    expect(others).toEqual({
      levels: {
        policies: { undecided: 'breaking' },
        rules: { 'default-changed': 'safe', 'property-removed': { input: 'safe' } },
        overrides: [{ paths: ['/a'], levels: { 'property-removed': 'off' } }],
      },
      compatibility: {
        surface: 'source',
        contentModel: 'declared',
        extensions: { 'x-a': 'narrows', 'x-b': 'alters' },
        requireVersion: false,
      },
      failOn: { changes: 'any', conventions: 'hint' },
      descriptions: undefined,
      base: { mergeBase: 'trunk' },
      conventions: 'all',
      waivers: 'breakwater.waivers.yaml',
      outputs: {},
    });
    expect(ruleset.rules['url-noun']).toEqual({ severity: 'error' });
    expect(ruleset.overrides).toEqual([{ paths: ['/a'], severities: { 'url-noun': 'off' } }]);
    expect(ruleset.settings.versioning).toMatchObject({ strategy: 'header', name: 'Version', prefix: '' });
    expect(ruleset.settings.lifecycle).toMatchObject({ minimumNotice: 'P1Y', warnBefore: 'P30D', grace: 'P1D' });
  });

  test('gives way name by name', async () => {
    const ours = `
      extends: company.yaml
      rules: { url-noun: hint, property-removed: dangerous }
      overrides: [{ tags: [b], rules: { property-removed: breaking } }]
      versioning: { name: API-Version }
      lifecycle: { grace: P0D, aliases: { x-last-day: x-sunset } }
      compatibility: { surface: wire, contentModel: strict, extensions: { x-b: annotates }, policies: { xmlChanged: off } }
      failOn: { changes: none }
      base: { revision: v1 }
      descriptions: [ours.yaml, { file: other.yaml, base: { tag: v* } }]
    `;
    const { ruleset, ...others } = await resolved(ours, { 'company.yaml': company });
    expect(others).toMatchObject({
      levels: {
        policies: { undecided: 'breaking', xmlChanged: 'off' },
        rules: { 'default-changed': 'safe', 'property-removed': 'dangerous' },
        overrides: [
          { paths: ['/a'], levels: { 'property-removed': 'off' } },
          { tags: ['b'], levels: { 'property-removed': 'breaking' } },
        ],
      },
      compatibility: { surface: 'wire', contentModel: 'strict', extensions: { 'x-a': 'narrows', 'x-b': 'annotates' } },
      failOn: { changes: 'none', conventions: 'hint' },
      base: { revision: 'v1' },
      descriptions: [{ file: 'ours.yaml' }, { file: 'other.yaml', base: { tag: 'v*' } }],
    });
    expect(ruleset.rules['url-noun']).toEqual({ severity: 'hint' });
    expect(ruleset.settings.versioning).toMatchObject({ strategy: 'header', name: 'API-Version' });
    expect(ruleset.settings.lifecycle).toMatchObject({
      minimumNotice: 'P1Y',
      grace: 'P0D',
      aliases: { 'x-end': 'x-sunset', 'x-last-day': 'x-sunset' },
    });
  });
});
