// The coverage law: whatever is edited in a description of any version is one change, in the right direction, or is on a written list.
import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load as parseYaml } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/compare.ts';
import { compare } from '../../src/compare.ts';
import type { ObjectName } from '../../src/contract/fields.ts';
import { knownFields } from '../../src/contract/fields.ts';
import { lower } from '../../src/contract/lower.ts';
import { descriptionOf } from '../contract/describe-value.ts';
import { coveragePage } from './coverage-page.ts';
import type { Edit } from './edit.ts';
import { editsOf, titleOf } from './edits.ts';
import type { Exception } from './exceptions.ts';
import { several, silent } from './exceptions.ts';
import type { Fields, Specification, Version } from './grammar.ts';
import { isIn } from './grammar.ts';
import { nodesOf } from './nodes.ts';
import { renamedComponents } from './renamed.ts';
import { openapi3 } from './specification.ts';
import { openapi2 } from './specification-2.ts';

const versions: readonly Version[] = ['2.0', '3.0', '3.1', '3.2'];

const specificationOf = (version: Version): Specification => (version === '2.0' ? openapi2 : openapi3(version));

const documentOf = (version: Version): Fields => {
  const file = new URL(`../../../../fixtures/coverage/everything.${version}.yaml`, import.meta.url);
  return parseYaml(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA }) as Fields;
};

const contractOf = (document: Fields, version: Version) => lower(descriptionOf(document, version)).contract;

const met = new Set<Exception>();

describe.each(versions)('%s', version => {
  const specification = specificationOf(version);
  const document = documentOf(version);
  const base = contractOf(document, version);
  const edits = editsOf(document, specification, version);
  const types = [...new Set(edits.map(({ node }) => node.type))];

  test('is read without a problem', () => {
    expect(lower(descriptionOf(document, version)).problems).toEqual([]);
  });

  test('every field of every object is there', () => {
    const found = new Set(
      nodesOf(document, specification, version).flatMap(({ type, value }) =>
        Object.keys(value).map(name => `${type}.${name}`),
      ),
    );
    const fields = Object.entries(specification).flatMap(([type, { fields: known }]) =>
      Object.entries(known).flatMap(([name, field]) => (isIn(field, version) ? [`${type}.${name}`] : [])),
    );
    expect(fields.filter(field => !found.has(field))).toEqual(alternatives[version]);
  });

  test('the fields of every object are those that are read', () => {
    for (const [type, { fields: known }] of Object.entries(specification)) {
      if (!readObjects.has(type)) continue;
      const names = Object.entries(known).flatMap(([name, field]) => (isIn(field, version) ? [name] : []));
      expect([type, names.sort()]).toEqual([type, [...knownFields(type as ObjectName, version)].sort()]);
    }
  });

  test.each(types)(
    '%s',
    type => {
      const complaints = edits
        .filter(({ node }) => node.type === type)
        .flatMap(edit => {
          const revision = contractOf(edit.document, version);
          const complaint = complaintOf(edit, compare(base, revision), compare(revision, base));
          return complaint === undefined ? [] : [`${titleOf(edit)}: ${complaint}`];
        });
      expect(complaints).toEqual([]);
    },
    120_000,
  );
});

describe.each(versions)('%s, a component under another name', version => {
  const document = documentOf(version);
  const base = contractOf(document, version);

  test.each(renamedComponents(document, version === '2.0'))('$section $name', ({ document: edited }) => {
    const revision = contractOf(edited, version);
    expect(compare(base, revision).changes.map(({ rule }) => rule)).toEqual([]);
    const { changes } = compare(base, revision, { surface: 'source' });
    expect(changes.map(({ rule, level }) => `${rule} ${level}`)).toEqual(['component-renamed breaking']);
  });
});

test('every exception is met by some edit', () => {
  expect([...silent, ...several].filter(it => !met.has(it))).toEqual([]);
});

test('docs/coverage.md lists the exceptions', async () => {
  await expect(coveragePage()).toMatchFileSnapshot('../../../../docs/coverage.md');
});

/** Of these there is one at a time. */
const alternatives: Readonly<Record<Version, readonly string[]>> = {
  '2.0': ['path-item.$ref'],
  '3.0': [],
  '3.1': ['license.url'],
  '3.2': ['license.url'],
};

const readObjects = new Set(
  'root info components server server-variable path-item operation parameter request-body media-type encoding response link tag flows flow'.split(
    ' ',
  ),
);

const complaintOf = (edit: Edit, there: Comparison, back: Comparison): string | undefined => {
  if (there.problems.length + back.problems.length > 0) return JSON.stringify([there.problems, back.problems]);
  const found = `[${there.changes.map(({ rule }) => rule).join(', ')}]`;
  const expected = silent.find(it => it.covers(edit)) ?? several.find(it => it.covers(edit));
  if (expected) met.add(expected);
  const count = there.changes.length;
  if (count !== 1) {
    const isExpected = expected !== undefined && (count === 0) === silent.includes(expected);
    return isExpected ? undefined : `${found}${expected ? `, but: ${expected.edit}` : ''}`;
  }
  if (expected && expected.isOneAtTimes !== true) return `${found}, but: ${expected.edit}`;
  if (!isNoticedIn(edit, there)) return `${found} in another direction`;
  return effectsIn(there) === effectsIn(back, true) ? undefined : `${found} there, ${effectsIn(back)} back`;
};

/** A property that is gone in one direction has changed in that one only. */
const isNoticedIn = ({ field, directions }: Edit, { changes }: Comparison): boolean => {
  if (field === 'readOnly' || field === 'writeOnly') return true;
  const found = new Set(changes.flatMap(({ impacts }) => impacts.map(({ direction }) => direction)));
  return found.size === directions.size && [...found].every(direction => directions.has(direction));
};

/** Without differences that no rule words: they are reported where they hurt, which their mirror images need not do. */
const effectsIn = ({ changes }: Comparison, isMirrored = false): string =>
  changes
    .filter(({ rule }) => rule !== 'schema-altered')
    .flatMap(({ effect, impacts }) =>
      impacts.map(({ direction }) => `${direction} ${isMirrored ? mirrored[effect] : effect}`),
    )
    .sort()
    .join(', ');

const mirrored = { narrows: 'widens', widens: 'narrows', alters: 'alters', annotates: 'annotates' } as const;
