// Jobs over worker threads: each worker does one after the other. One that crashes or takes too long costs its job and nothing else.
import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';

export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly failure: Failure };

export type Failure =
  | { readonly kind: 'too-long'; readonly seconds: number }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'crashed'; readonly reason: string };

export interface PoolOptions {
  readonly script: URL;
  /** Given to each worker once. */
  readonly settings: unknown;
  readonly workers: number;
  /** For one job, in milliseconds. */
  readonly patience: number;
  readonly onDone: (count: number) => void;
}

/** The outcomes in the order of the jobs, whoever is done first. */
export const runInWorkers = async <Job, Result>(
  jobs: readonly Job[],
  options: PoolOptions,
): Promise<readonly Outcome<Result>[]> => {
  const outcomes: Outcome<Result>[] = [];
  let [next, done] = [0, 0];
  const work = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let index = next++; index < jobs.length; index = next++) {
      worker ??= start(options);
      const outcome = await ask<Result>(worker, jobs[index], options.patience);
      outcomes[index] = outcome;
      done += 1;
      options.onDone(done);
      if (outcome.ok) continue;
      await worker.terminate();
      worker = undefined;
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(options.workers, jobs.length) }, work));
  return outcomes;
};

const megabyte = 1024 * 1024;

/** What a worker should have, so that two large descriptions fit. */
const roomy = 1024 * megabyte;

/** The system and this process need the rest. */
const share = 0.75;

const memory = (): number => Math.min(totalmem(), process.constrainedMemory() || Infinity) * share;

/** As many as there are cores, and as have enough memory. */
export const usualWorkers = (): number => Math.max(1, Math.min(availableParallelism(), Math.floor(memory() / roomy)));

/** What goes wrong after an answer is nobody's concern. */
const start = ({ script, settings, workers }: PoolOptions): Worker =>
  new Worker(script, {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: Math.max(roomy, memory() / workers) / megabyte },
  }).on('error', () => undefined);

const ask = <Result>(worker: Worker, job: unknown, patience: number): Promise<Outcome<Result>> =>
  new Promise(resolve => {
    const settle = (outcome: Outcome<Result>): void => {
      clearTimeout(timer);
      // All listeners at once would take those of Node with them.
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const fail = (failure: Failure): void => settle({ ok: false, failure });
    const onMessage = (result: Result): void => settle({ ok: true, result });
    const onError = (error: NodeJS.ErrnoException): void =>
      fail(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { kind: 'out-of-memory' }
          : { kind: 'crashed', reason: error.message },
      );
    const onExit = (code: number): void => fail({ kind: 'crashed', reason: `exit ${code}` });
    const timer = setTimeout(() => fail({ kind: 'too-long', seconds: patience / 1000 }), patience);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
