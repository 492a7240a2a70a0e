// Whatever is deprecated: nothing is wrong with what was written, twice is once, and undone is as if it had never been.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allOperationsOf } from '../../src/contract/all-operations.ts';
import { lower } from '../../src/contract/lower.ts';
import type { AskedDeprecation } from '../../src/deprecate/deprecate.ts';
import { deprecate } from '../../src/deprecate/deprecate.ts';
import { isDeprecationFault } from '../../src/deprecate/fault.ts';
import { undeprecate } from '../../src/deprecate/undeprecate.ts';
import type { Written } from '../../src/deprecate/written.ts';
import { applyTextEdits } from '../../src/edit/apply-text-edits.ts';
import { lint } from '../../src/lint.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import type { Description } from '../../src/source/description.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { pointerOf } from '../../src/source/origin.ts';
import { checkStructure } from '../../src/structure/check-structure.ts';
import { documentOf } from '../edit/edit-words.ts';

const folder = fileURLToPath(new URL('../../../../fixtures/', import.meta.url));
const texts = (readdirSync(folder, { recursive: true }) as string[])
  // The revisions of what is there already are much alike.
  .filter(path => path.endsWith('.yaml') && !/(?:changed|revision)\.yaml$/.test(path))
  .sort()
  .map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
  .filter(({ text }) => /^(?:openapi|swagger):/m.test(text) && text.length < 20_000);

const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', text => text],
  ['with CRLF', text => text.replaceAll(/\r?\n/g, '\r\n')],
  ['as JSON', text => `${JSON.stringify(documentOf(text).value, null, 2)}\n`],
];

const ruleset = resolveRuleset({ extends: 'lifecycle' });
const { settings } = ruleset;
const now = new Date('2026-01-15T12:00:00Z');
const options = { settings, now, language: 'en' } as const;

/** The other forms are those of the edits, which have laws of their own. */
const samples = texts.filter(({ path }) => /^(?:versions|demo|lifecycle)\//.test(path));

describe.each(forms)('%s', (name, form) => {
  test.each(name === 'as it is' ? texts : samples)('$path', { timeout: 60_000 }, async ({ text: source }) => {
    const text = form(source);
    const before = await descriptionOf(text);
    if (!before) return;
    const found = new Set(findingsIn(before));
    for (const asked of askedOf(before)) {
      const written = deprecate(before, asked, options);
      if (isDeprecationFault(written)) {
        expect(['beside-reference', 'unknown-thing', 'not-deprecable']).toContain(written.code);
        continue;
      }
      const after = textOf(written, text);
      const description = (await descriptionOf(after)) as Description;
      expect(checkStructure(description).length).toBeLessThanOrEqual(checkStructure(before).length);
      // Words of somebody else may name other days.
      if (!written.notes.some(({ code }) => code === 'other-words')) {
        const more = findingsIn(description).filter(it => !found.has(it) && !isElsewhere(it, asked.thing));
        expect(more.join('\n'), JSON.stringify(asked)).toBe('');
      }

      // What is not asked for again stays, also on another day.
      const again = deprecate(
        description,
        { thing: asked.thing },
        { ...options, now: new Date('2026-03-01T12:00:00Z') },
      );
      expect(isDeprecationFault(again) ? again : textOf(again, after)).toBe(after);
      const undone = undeprecate(description, asked.thing, options);
      if (hadNothing(before, asked.thing))
        expect(isDeprecationFault(undone) ? undone : textOf(undone, after)).toBe(text);
      else expect(isDeprecationFault(undone)).toBe(false);
    }
  });
});

const descriptionOf = async (text: string): Promise<Description | undefined> =>
  (await load(memoryHost({ 'api.yaml': text }), 'api.yaml')).description;

const textOf = ({ draft }: Written, text: string): string => applyTextEdits(text, [...draft.edits.values()].flat());

const findingsIn = (description: Description): readonly string[] =>
  lint(lower(description).contract, ruleset, { now })
    .violations.filter(({ rule }) => !aboutUsers.includes(rule))
    .map(({ rule, origin, facts }) => `${rule} ${pointerOf(origin)} ${JSON.stringify(facts)}`);

/** What is wrong is that others still need it, lead to it or go at another time. */
const aboutUsers = ['deprecated-used', 'deprecated-required', 'deprecation-scope', 'deprecation-no-headers'];

const isElsewhere = (finding: string, thing: string): boolean =>
  thing === '#/info'
    ? !finding.includes(' /info/x-')
    : finding.startsWith('successor-not-deprecated ') && !finding.includes(` ${thing.slice(1)}/`);

/** Of each kind one or two. */
const askedOf = (description: Description): readonly AskedDeprecation[] => {
  const { contract } = lower(description);
  const operations = allOperationsOf(contract);
  const pointers = [
    ...operations.slice(0, 2).map(it => it.origin),
    ...operations.slice(-1).map(it => it.origin),
    ...operations
      .flatMap(it => it.parameters)
      .slice(0, 2)
      .map(it => it.origin),
    ...operations
      .flatMap(it => it.responses)
      .flatMap(it => it.headers)
      .slice(0, 1)
      .map(it => it.origin),
    ...[...contract.schemas.values()].slice(0, 2).map(it => it.origin),
    ...[...contract.securitySchemes.values()].slice(0, 1).map(it => it.origin),
  ];
  const [first, last] = [contract.operations.at(0), contract.operations.at(-1)];
  const successor = last && `${last.method} ${last.path}`;
  return [
    ...pointers.map(origin => ({ thing: `#${pointerOf(origin)}`, successor: 'none', sunset: 'P9M' })),
    ...(first && successor && first !== last
      ? [{ thing: `${first.method} ${first.path}`, successor, sunset: 'P9M', reason: 'It is slow.' }]
      : []),
    { thing: '#/info', successor: 'https://example.com/v9', document: 'https://example.com/moving' },
  ];
};

const hadNothing = (description: Description, thing: string): boolean =>
  !/"(?:deprecated|x-[^"]*(?:deprecat|sunset|successor)[^"]*|deprecation|sunset|link)":/i.test(
    JSON.stringify(description.entry.value),
  ) || thing === '';
