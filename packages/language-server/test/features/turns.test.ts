// Answers about a whole document let others have their turn.
import { expect, test } from 'vitest';
import { codeLenses } from '../../src/features/code-lenses.ts';
import { documentSymbols } from '../../src/features/symbols.ts';
import { takingTurns } from '../../src/turn.ts';
import { viewed } from './view-of.ts';

const path = (index: number): string => `  /users/${index}:
    get: { responses: { '200': { description: OK } } }
`;
const long = `openapi: 3.1.0
info: { title: Long, version: 1.0.0 }
paths:
${Array.from({ length: 500 }, (_, index) => path(index)).join('')}`;

test.each([
  ['lenses', codeLenses],
  ['symbols', documentSymbols],
])('%s', async (_, answer) => {
  const { view } = await viewed({ files: long });
  let turns = 0;
  setTimeout(() => {
    turns += 1;
  }, 0);
  const answered = answer(view);
  expect(turns).toBe(0);
  await answered;
  expect(turns).toBe(1);
});

test('a piece of work is as long as a moment, however many things are in it', async () => {
  let now = 0;
  let turns = 0;
  const next = takingTurns(() => now);
  const isWaiting = async (milliseconds: number): Promise<boolean> => {
    now += milliseconds;
    const before = turns;
    setTimeout(() => {
      turns += 1;
    }, 0);
    await next();
    return turns > before;
  };
  expect(await isWaiting(0)).toBe(true);
  expect(await isWaiting(3)).toBe(false);
  expect(await isWaiting(3)).toBe(false);
  expect(await isWaiting(3)).toBe(true);
});
