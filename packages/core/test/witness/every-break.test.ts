// Every breaking change on the wire that a rule shows in its examples is shown by a value or a request.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/findings.ts';
import { changeRules } from '../../src/rules/index.ts';
import { compareTexts } from '../../src/testing/compare-texts.ts';
import { documentsOf } from '../../src/testing/example-documents.ts';
import { optionsOf } from '../../src/testing/run-example.ts';
import { confirmWitnesses } from '../../src/witness/confirm.ts';

/** What no request, response or value shows, and why not. */
const notShown: Readonly<Record<string, string>> = {
  'component-removed': 'whoever refers to it is not here',
  'parameter-added: What the path takes is said for the first time': 'what it does not take is anything else',
  'content-changed': 'JSON Schema lets every string pass, whatever is encoded in it',
  'discriminator-changed': 'the same values are read as something else',
  'discriminator-default-changed': 'the same values are read as something else',
  'extensible-enum-changed': 'an open list of values rejects none',
  'extension-changed': 'what it says is known to its author only',
  'format-added: Fewer digits, the same JSON': 'validators take every number for a float',
  'maximum-lowered: A limit that strings do not have, and that somebody meant': 'validators do not look at it',
  'operation-stability-changed': 'a promise is no request',
  'successor-removed': 'a promise is no request',
  'sunset-moved-earlier': 'a promise is no request',
  'sunset-removed': 'a promise is no request',
  'pattern-changed: Among limits that contradict each other': 'there was no value before',
  'property-became-required: Said by the property itself, as in draft 3 of JSON Schema': 'validators do not read it',
};

const cases = changeRules.flatMap(rule =>
  rule.examples.flatMap(example =>
    (example.scope === 'schema' ? (['input', 'output'] as const) : (['input'] as const)).map(direction => ({
      rule: rule.id,
      title: `${rule.id}: ${example.title}`,
      direction,
      texts: documentsOf(example, { direction, as: 'in place' }),
      options: optionsOf(example),
    })),
  ),
);

const outcomeOf = ({ proof }: Change): string => {
  if (proof?.kind === 'witness') return proof.status;
  return proof?.kind === 'none' ? proof.why : (proof?.kind ?? 'nothing');
};

describe('what breaks is shown', () => {
  test.each(cases)('$title ($direction)', async ({ rule, title, texts, options }) => {
    const { changes } = await confirmWitnesses(await compareTexts(texts, options));
    const breaking = changes.filter(({ level, surface }) => level === 'breaking' && surface === 'wire');
    const open = breaking.filter(change => !['confirmed', 'exchange'].includes(outcomeOf(change)));
    const isExcused = Object.hasOwn(notShown, rule) || Object.hasOwn(notShown, title);
    expect(isExcused ? [] : open.map(change => `${change.rule}: ${outcomeOf(change)}`)).toEqual([]);
  });

  test('whatever is excused is there', () => {
    const known = new Set(cases.flatMap(({ rule, title }) => [rule, title]));
    expect(Object.keys(notShown).filter(key => !known.has(key))).toEqual([]);
  });
});
