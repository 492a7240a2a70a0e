// Whatever breaks in an example of a rule can be mended, and each mend does what it says: the change is gone, nothing else
// breaks, what was valid is valid, and undoing it gives the text that was there.
import { describe, expect, test } from 'vitest';
import { applyTextEdits } from '../../src/edit/apply-text-edits.ts';
import type { TextEdit } from '../../src/edit/edit.ts';
import { changeRules } from '../../src/rules/index.ts';
import { checkStructure } from '../../src/structure/check-structure.ts';
import type { Texts } from '../../src/testing/example-documents.ts';
import { documentsOf } from '../../src/testing/example-documents.ts';
import { optionsOf } from '../../src/testing/run-example.ts';
import { documentOf } from '../edit/edit-words.ts';
import { breakingIn, breaksIn, contractOf } from './breaks.ts';

const placements = [
  { direction: 'input', as: 'in place' },
  { direction: 'output', as: 'by reference' },
  { direction: 'both', as: 'by reference' },
] as const;

const inJson = ({ base, revision }: Texts): Texts => ({ base: asJson(base), revision: asJson(revision) });

const asJson = (text: string): string => JSON.stringify(documentOf(text).value, null, 2);

const cases = changeRules.flatMap(rule =>
  rule.examples.flatMap(example =>
    placements.slice(0, example.scope === 'schema' ? placements.length : 1).map(placement => ({
      name: `${rule.id}: ${example.title} (${placement.direction})`,
      texts: placement.direction === 'both' ? inJson(documentsOf(example, placement)) : documentsOf(example, placement),
      options: optionsOf(example),
    })),
  ),
);

/** A limit of what nobody described before. */
const beyond: ReadonlySet<string> = new Set(['parameter-added']);

describe('every break of an example', () => {
  test.each(cases)('$name', async ({ texts, options }) => {
    const base = await contractOf(texts.base);
    const revision = await contractOf(texts.revision);
    const before = new Set(breakingIn(base, revision, options).map(({ fingerprint }) => fingerprint));
    for (const { change, mends } of await breaksIn(texts, options)) {
      if (!beyond.has(change.rule)) expect(mends, change.rule).not.toEqual([]);
      for (const { title, files } of mends) {
        expect(title.en).toMatch(/^[A-Z][^\n]*[^\s.]$/);
        expect(title.ja).toMatch(/^[^\n]*[^\s。]$/);
        expect(files).toHaveLength(1);
        const edits = files[0]?.edits ?? [];
        const text = applyTextEdits(texts.revision, edits);
        expect(applyTextEdits(text, inverseOf(texts.revision, edits))).toBe(texts.revision);
        const mended = await contractOf(text);
        const left = breakingIn(base, mended, options).map(({ fingerprint }) => fingerprint);
        expect(left).not.toContain(change.fingerprint);
        expect(left.filter(fingerprint => !before.has(fingerprint))).toEqual([]);
        const mistakes = checkStructure(mended.description).length;
        expect(mistakes).toBeLessThanOrEqual(checkStructure(revision.description).length);
      }
    }
  });
});

const inverseOf = (text: string, edits: readonly TextEdit[]): readonly TextEdit[] => {
  let growth = 0;
  return edits.map(({ start, end, text: written }) => {
    const from = start + growth;
    growth += written.length - (end - start);
    return { start: from, end: from + written.length, text: text.slice(start, end) };
  });
};
