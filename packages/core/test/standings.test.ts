// Every example of every standing holds.
import { describe, expect, test } from 'vitest';
import { removalStandings, standings } from '../src/rules/standings.ts';
import { compareTexts } from '../src/testing/compare-texts.ts';
import { documentsOf } from '../src/testing/example-documents.ts';
import { optionsOf } from '../src/testing/run-example.ts';

const examples = standings.flatMap(standing =>
  standing.examples.map(example => ({ standing, example, name: `${standing.id}: ${example.title}` })),
);

const ofRemovals = examples.filter(({ standing: { id } }) => removalStandings.some(it => it.id === id));

const directionsOf = (scope: string) => (scope === 'schema' ? (['input', 'output'] as const) : (['input'] as const));

describe('examples', () => {
  test.each(examples)('$name', async ({ standing, example }) => {
    for (const direction of directionsOf(example.scope)) {
      const texts = documentsOf(example, { direction, as: 'in place' });
      const { changes } = await compareTexts(texts, optionsOf(example));
      expect(changes.map(({ level, lifecycle }) => [lifecycle?.standing, level])).toEqual([
        [standing.id, example.verdict],
      ]);
      const facts = changes[0]?.lifecycle?.facts ?? {};
      expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
      for (const words of [standing.clause.en(facts), standing.clause.ja(facts)])
        expect(words).not.toMatch(/undefined|NaN|[.。]$|^\s|\s$/);
    }
  });
});

describe('laws', () => {
  test.each(examples)('the standing is no part of the fingerprint: $name', async ({ example }) => {
    const texts = documentsOf(example, { direction: 'input', as: 'in place' });
    const [now, never] = [await compareTexts(texts, optionsOf(example)), await compareTexts(texts)];
    expect(now.changes.map(({ fingerprint }) => fingerprint)).toEqual(
      never.changes.map(({ fingerprint }) => fingerprint),
    );
  });

  test.each(ofRemovals)('what is put back is safe: $name', async ({ example }) => {
    const { base, revision } = documentsOf(example, { direction: 'input', as: 'in place' });
    const { changes } = await compareTexts({ base: revision, revision: base }, optionsOf(example));
    expect(changes.map(({ level }) => level)).toEqual(['safe']);
  });
});
