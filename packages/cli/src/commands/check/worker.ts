// A worker of `breakwater check`: does job after job, for as long as it is given any.
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, JobSettings } from './job.ts';
import { runJob } from './run-job.ts';

const work = async (job: Job): Promise<void> => {
  parentPort?.postMessage(await runJob(job, workerData as JobSettings));
};

// What a job throws is an error of this worker.
parentPort?.on('message', (job: Job) => void work(job));
