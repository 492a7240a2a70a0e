// All descriptions of a plan, checked: few of them here, many by workers.
import { statSync } from 'node:fs';
import type { CheckProblem, CheckReport, Digest, WaiveHint } from '@breakwater/core';
import { toCheckReport } from '@breakwater/core';
import { tellsEdits } from '../../options/reports.ts';
import { reportAccepted } from './accepted.ts';
import { checkWaiveHint, failOnOf, isTooMuch } from './fails.ts';
import type { Job, JobResult, JobSettings } from './job.ts';
import { checkedBase } from './job.ts';
import { checkMessages } from './messages.ts';
import type { Plan } from './plan.ts';
import type { Outcome } from './pool.ts';
import type { CheckRequest } from './request.ts';

export interface CheckRun {
  readonly report: CheckReport;
  /** What text is made of, by the file of the description. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** Nothing was left out: what was not found is nowhere. */
  readonly isWhole: boolean;
  /** How what is found can be accepted. */
  readonly waive: WaiveHint;
}

export const runCheck = async (
  plan: Plan,
  request: CheckRequest,
  progress: (done: number) => void,
): Promise<CheckRun> => {
  const { language, now, ruleset, asked, words, all, validation, root, allowRemoteReferences } = request;
  const formats = [request.format, ...request.outputs.map(it => it.format)];
  const settings: JobSettings = {
    language,
    now,
    ruleset,
    asked,
    words,
    changed: plan.changed,
    digests: !formats.includes('text') ? 'none' : all ? 'all' : 'failing',
    repairEdits: tellsEdits(formats),
    validation,
    root,
    allowRemoteReferences,
  };
  const outcomes = await outcomesOf(plan.jobs, settings, request, progress);
  const results = outcomes.map((outcome, index) => resultOf(outcome, plan.jobs[index] as Job, request));
  const descriptions = results.flatMap(result => (result.kind === 'checked' ? [result.description] : []));
  const skipped = plan.skipped + results.length - descriptions.length;
  const isAll = request.descriptions.length + skipped + plan.problems.length === 0;
  const isWhole = isAll && descriptions.every(({ status }) => status !== 'incomplete');
  const waivers = reportAccepted(plan.accepted, descriptions, isWhole, plan.configuration, request);
  const failOn = failOnOf(asked, plan.configuration.failOn);
  return {
    isWhole,
    waive: checkWaiveHint(failOn, words),
    report: toCheckReport({
      language,
      descriptions,
      problems: plan.problems,
      ...(waivers && { waivers }),
      skipped,
      failsByWaivers: isTooMuch(undefined, waivers, failOn),
    }),
    digests: new Map(
      results.flatMap(result =>
        result.kind === 'checked' && result.digest ? [[result.description.file, result.digest] as const] : [],
      ),
    ),
  };
};

const outcomesOf = async (
  jobs: readonly Job[],
  settings: JobSettings,
  { jobs: asked, patience }: CheckRequest,
  onDone: (done: number) => void,
): Promise<readonly Outcome<JobResult>[]> => {
  if (jobs.length < 2) {
    const { runJob } = await import('./run-job.ts');
    return Promise.all(jobs.map(async job => ({ ok: true as const, result: await runJob(job, settings) })));
  }
  const { runInWorkers, usualWorkers } = await import('./pool.ts');
  const workers = asked ?? Math.min(usualWorkers(), Math.ceil(sizeOf(jobs) / worthAWorker));
  // Beside the command, where the bundle is.
  const script = new URL('../check-worker.js', import.meta.url);
  return runInWorkers<Job, JobResult>(jobs, { script, settings, workers, patience, onDone });
};

/** In bytes: less is checked before another worker has started. */
const worthAWorker = 500_000;

const sizeOf = (jobs: readonly Job[]): number =>
  jobs.reduce((sum, { file }) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 1);

const resultOf = (outcome: Outcome<JobResult>, job: Job, { language }: CheckRequest): JobResult => {
  if (outcome.ok) return outcome.result;
  const problem: CheckProblem = {
    code: outcome.failure.kind,
    gravity: 'fatal',
    message: checkMessages[language].failed(outcome.failure),
    file: job.file,
    start: null,
  };
  return {
    kind: 'checked',
    description: {
      file: job.file,
      status: 'incomplete',
      fails: false,
      base: checkedBase(job.base, language),
      problems: [problem],
    },
  };
};
