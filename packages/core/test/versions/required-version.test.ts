// What changes ask of a version, and whether it rises that far.
import { describe, expect, test } from 'vitest';
import { rootOf } from '../../src/source/origin.ts';
import type { StatedVersion } from '../../src/versions/required-version.ts';
import { requiredVersion } from '../../src/versions/required-version.ts';
import { readVersion, versionText } from '../../src/versions/semantic-version.ts';

const origin = rootOf({ uri: 'api.yaml', label: 'api.yaml', text: '', format: 'yaml', value: {} });

const stated = (text: string): StatedVersion => {
  const [version = '', url] = text.split(' at v');
  return { text: version, origin, ...(url !== undefined && { url: { text: `v${url}`, major: Number(url) } }) };
};

const changes = {
  breaking: [{ rule: 'property-removed', level: 'breaking', surface: 'wire' }],
  dangerous: [{ rule: 'enum-value-added', level: 'dangerous', surface: 'wire' }],
  added: [{ rule: 'property-added', level: 'safe', surface: 'wire' }],
  renamed: [{ rule: 'component-renamed', level: 'safe', surface: 'source' }],
  words: [{ rule: 'documentation-changed', level: 'safe', surface: 'docs' }],
  'the version': [{ rule: 'api-version-changed', level: 'safe', surface: 'docs' }],
  nothing: [],
} as const;

describe('the version that changes ask for', () => {
  test.each([
    // base, revision, what changed, needed, suggested, fault
    ['1.4.2', '2.0.0', 'breaking', 'major', '2.0.0', undefined],
    ['1.4.2', '3.1.0', 'breaking', 'major', '2.0.0', undefined],
    ['1.4.2', '1.5.0', 'breaking', 'major', '2.0.0', 'too-low'],
    ['1.4.2', '1.4.2', 'breaking', 'major', '2.0.0', 'too-low'],
    ['1.4.2', '1.5.0', 'added', 'minor', '1.5.0', undefined],
    ['1.4.2', '1.4.3', 'added', 'minor', '1.5.0', 'too-low'],
    ['1.4.2', '1.5.0', 'dangerous', 'minor', '1.5.0', undefined],
    ['1.4.2', '1.4.3', 'renamed', 'minor', '1.5.0', 'too-low'],
    ['1.4.2', '1.4.3', 'words', 'patch', '1.4.3', undefined],
    ['1.4.2', '1.4.2', 'words', 'patch', '1.4.3', 'too-low'],
    ['1.4.2', '1.4.2', 'nothing', 'none', '1.4.2', undefined],
    ['1.4.2', '1.4.3', 'the version', 'none', '1.4.2', undefined],
    ['1.4.2', '1.4.1', 'nothing', 'none', '1.4.2', 'lowered'],
    // Section 4 of Semantic Versioning.
    ['0.4.2', '0.5.0', 'breaking', 'minor', '0.5.0', undefined],
    ['0.4.2', '0.4.3', 'breaking', 'minor', '0.5.0', 'too-low'],
    ['0.4.2', '0.4.3', 'added', 'patch', '0.4.3', undefined],
    ['0.4.2', '1.0.0', 'breaking', 'minor', '0.5.0', undefined],
    // Section 9: a prerelease promised nothing.
    ['2.0.0-rc.1', '2.0.0', 'breaking', 'major', '2.0.0', undefined],
    ['2.0.0-rc.1', '2.0.0-rc.2', 'breaking', 'major', '2.0.0', undefined],
    ['1.4.2', '2.0.0-rc.1', 'breaking', 'major', '2.0.0', undefined],
    // Section 10: build metadata says nothing.
    ['1.4.2+build.5', '1.5.0+build.1', 'added', 'minor', '1.5.0', undefined],
    // As people write them.
    ['v1', 'v2', 'breaking', 'major', 'v2', undefined],
    ['1.54', '1.55', 'added', 'minor', '1.55', undefined],
    ['1.54', '1.54.1', 'words', 'patch', '1.54.1', undefined],
    ['v1', 'v1', 'added', 'minor', 'v1.1', 'too-low'],
    ['2026-01-31', '2026-02-28', 'breaking', 'major', undefined, 'not-semantic'],
    ['2026.01', '2026.02', 'added', 'minor', undefined, 'not-semantic'],
    ['latest', 'latest', 'nothing', 'none', undefined, undefined],
    ['1.4.2', 'next', 'added', 'minor', '1.5.0', 'not-semantic'],
    // The major version in URLs.
    ['1.4.2 at v1', '2.0.0 at v2', 'breaking', 'major', '2.0.0', undefined],
    ['1.4.2 at v1', '2.0.0 at v1', 'breaking', 'major', '2.0.0', 'url-too-low'],
    ['1.4.2 at v1', '2.0.0', 'breaking', 'major', '2.0.0', undefined],
    ['1.4.2 at v1', '1.5.0 at v1', 'added', 'minor', '1.5.0', undefined],
    ['0.4.2 at v0', '0.5.0 at v0', 'breaking', 'minor', '0.5.0', undefined],
  ] as const)('from %s to %s, %s', (base, revision, what, needed, suggested, fault) => {
    const found = requiredVersion(changes[what], { base: stated(base), revision: stated(revision) });
    expect([found.needed, found.suggested, found.fault]).toEqual([needed, suggested, fault]);
  });

  test.each([
    ['2.0.0', 'added', true],
    ['2.0.0', 'breaking', false],
    ['1.5.0', 'words', false],
  ] as const)('%s for %s is generous: %s', (revision, what, isGenerous) => {
    const versions = { base: stated('1.4.2'), revision: stated(revision) };
    expect(requiredVersion(changes[what], versions).isGenerous).toBe(isGenerous);
  });
});

test.each(['1.4.0', 'v1', '2.1', '0.0.1-alpha.2'])('%s is written as it was', text => {
  const version = readVersion(text);
  expect(version && versionText(version)).toBe(text);
});
