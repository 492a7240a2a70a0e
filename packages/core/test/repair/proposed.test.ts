// What is proposed for each finding of the fixtures can be made, and an exception silences it wherever it is written.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lower } from '../../src/contract/lower.ts';
import { applyTextEdits } from '../../src/edit/apply-text-edits.ts';
import type { Violation } from '../../src/findings.ts';
import { lint } from '../../src/lint.ts';
import { withException } from '../../src/repair/exception.ts';
import { proposedRepairs } from '../../src/repair/proposed.ts';
import type { RepairedFile } from '../../src/repair/repair.ts';
import { resolveRuleset } from '../../src/ruleset/resolve.ts';
import type { Description } from '../../src/source/description.ts';
import { load } from '../../src/source/load.ts';
import { memoryHost } from '../../src/source/memory-host.ts';
import { checkStructure } from '../../src/structure/check-structure.ts';

const folder = fileURLToPath(new URL('../../../../fixtures/lint/', import.meta.url));
const names = readdirSync(folder).sort();
const ruleset = resolveRuleset({ extends: 'recommended' });
const now = new Date('2026-01-01T12:00:00Z');

describe.each(names)('%s', name => {
  const text = readFileSync(join(folder, name, 'description.yaml'), 'utf8');

  test('proposals leave the description as valid as it was', async () => {
    const description = await descriptionOf(text);
    for (const { rule, fingerprint } of findingsIn(description)) {
      for (const { files } of proposedRepairs(description, ruleset, { rule, fingerprint, now })) {
        const after = await descriptionOf(textAfter(text, files));
        expect(checkStructure(after).length).toBeLessThanOrEqual(checkStructure(description).length);
      }
    }
  });

  test('an exception silences one finding, and says why', async () => {
    const description = await descriptionOf(text);
    const found = findingsIn(description).filter(({ rule }) => !rule.startsWith('ignore-'));
    for (const { rule, fingerprint, origin } of found.slice(0, 12)) {
      const excepted = withException(description, origin, { rule, reason: 'It is old', until: '2026-12-31' });
      expect(excepted, rule).toBeDefined();
      if (!excepted) continue;
      const after = await descriptionOf(textAfter(text, [excepted]));
      expect(checkStructure(after).length).toBeLessThanOrEqual(checkStructure(description).length);
      expect(findingsIn(after).filter(it => it.fingerprint === fingerprint)).toEqual([]);
    }
  });
});

test('a second exception at the same place joins the first', async () => {
  const text = `openapi: 3.1.0
info: { title: Shop, version: '1' }
paths:
  /users:
    get:
      summary: List users # all
      x-breakwater-ignore: { rule: operation-id, reason: Nobody generates code }
      responses: { '200': { description: OK } }
`;
  const description = await descriptionOf(text);
  const [operation] = lower(description).contract.operations;
  const excepted = operation && withException(description, operation.origin, { rule: 'tags', reason: 'Small' });
  expect(excepted && textAfter(text, [excepted])).toBe(
    text.replace(
      ' { rule: operation-id, reason: Nobody generates code }',
      `
        - rule: operation-id
          reason: Nobody generates code
        - rule: tags
          reason: Small`,
    ),
  );
});

const findingsIn = (description: Description): readonly Violation[] =>
  lint(lower(description).contract, ruleset, { now }).violations;

const textAfter = (text: string, [file]: readonly RepairedFile[]): string => applyTextEdits(text, file?.edits ?? []);

const descriptionOf = async (text: string): Promise<Description> => {
  const { description } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
  if (!description) throw new Error(`This is no description:\n${text}`);
  return description;
};
