// Workers that do what they should, and others.
import { expect, test } from 'vitest';
import { runInWorkers } from '../../src/commands/check/pool.ts';

/** Doubles numbers, and does what it is told by words. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, workerData } from 'node:worker_threads';
    parentPort.on('message', async job => {
      if (job === 'hang') for (;;);
      if (job === 'throw') throw new Error('thrown');
      if (job === 'leave') process.exit(3);
      await new Promise(resolve => setTimeout(resolve, 10 * (job % 3)));
      parentPort.postMessage(job * workerData.factor);
    });
  `)}`,
);

const run = async (jobs: readonly (number | string)[], workers: number, patience = 60_000) => {
  const counts: number[] = [];
  const outcomes = await runInWorkers<number | string, number>(jobs, {
    script,
    settings: { factor: 2 },
    workers,
    patience,
    onDone: count => counts.push(count),
  });
  expect(counts).toEqual(jobs.map((_, index) => index + 1));
  return outcomes.map(outcome => (outcome.ok ? outcome.result : outcome.failure));
};

test('outcomes come in the order of the jobs', { timeout: 60_000 }, async () => {
  expect(await run([], 2)).toEqual([]);
  expect(await run([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([2, 4, 6, 8, 10, 12, 14]);
});

test('what happens to one job is nothing to the others', { timeout: 60_000 }, async () => {
  expect(await run([1, 'throw', 2, 'leave', 3], 2)).toEqual([
    2,
    { kind: 'crashed', reason: 'thrown' },
    4,
    { kind: 'crashed', reason: 'exit 3' },
    6,
  ]);
});

test('one that hangs is given up', { timeout: 60_000 }, async () => {
  expect(await run(['hang', 1, 2], 2, 10_000)).toEqual([{ kind: 'too-long', seconds: 10 }, 2, 4]);
});
