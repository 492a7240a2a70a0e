// What holds of every history: it says what the comparison of its neighbours says, and revisions without a change change nothing.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare, load, memoryHost, prepare } from '../../src/index.ts';
import { pairs } from '../report/load-pair.ts';
import { historyOf } from './history-of.ts';

const followed = /^(?:operation|parameter|header|property|security-scheme|component)-removed$/;

describe.each([...pairs])('%s', (_, folder) => {
  const [base, revision] = ['base.yaml', 'revision.yaml'].map(name => readFileSync(new URL(name, folder), 'utf8'));
  const before = { label: '1', day: '2025-01-01', text: base ?? '' };
  const after = { label: '2', day: '2026-01-01', text: revision ?? '' };

  test('the comparison of two revisions says the same of what was removed, and how bad that is', async () => {
    const [left, right] = await Promise.all([base, revision].map(text => contractOf(text ?? '')));
    if (!left || !right) throw new Error('unreadable');
    const { changes } = compare(left, right, { now: new Date('2026-01-01') });
    const expected = changes.flatMap(({ rule, lifecycle }) =>
      lifecycle && followed.test(rule) ? [lifecycle.standing] : [],
    );
    const { things } = await historyOf([before, after]);
    const events = things.flatMap(it => it.events);
    expect(events.flatMap(({ standing }) => standing ?? []).sort()).toEqual(expected.sort());
    const isMoved = changes.filter(({ rule }) => rule === 'operation-moved').length;
    const moved = things.flatMap(it => (it.kind === 'operation' ? it.events : [])).filter(it => it.kind === 'moved');
    expect(moved.length).toBe(isMoved);
  });

  test('a revision that says what the one before it said changes nothing', async () => {
    const told = await historyOf([before, after]);
    const twice = await historyOf([before, { ...before, label: '1a', day: '2025-06-01' }, after, after]);
    const without = (history: typeof told) =>
      history.things.map(it => ({
        kind: it.kind,
        exists: it.exists,
        events: it.events.map(({ revision: _revision, ...event }) => event),
        findings: it.findings.map(({ code }) => code),
      }));
    expect(without(twice)).toEqual(without(told));
  });

  test('going back removes what was added', async () => {
    const { things } = await historyOf([before, after, { ...before, label: '3', day: '2026-06-01' }]);
    const added = things.filter(it => it.events[0]?.kind === 'added' && it.events.length === 1);
    expect(added.map(it => it.exists && it.kind)).toEqual([]);
  });
});

const contractOf = async (text: string) => {
  const { description } = await load(memoryHost({ 'api.yaml': text }), 'api.yaml');
  return description && prepare(description).contract;
};
