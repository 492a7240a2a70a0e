// What is checked of one description: what changed since its base, and which conventions it breaks that the base did not.
import type {
  CheckedDescription,
  CheckProblem,
  Compared,
  CompareOptions,
  LintReport,
  Problem,
  Report,
  WaiveHint,
} from '@breakwater/core';
import {
  compareOptionsFrom,
  describeProblem,
  diff,
  diffRemoved,
  diffWithWitnesses,
  load,
  positionOfProblem,
  prepare,
  printable,
  toDigest,
  toReport,
  withWaivers,
} from '@breakwater/core';
import { withRequiredVersion } from '../../configuration/with-required-version.ts';
import { isSameAs, pathsIn } from '../../host/compare-files.ts';
import type { Input } from '../../host/open-input.ts';
import { openInput } from '../../host/open-input.ts';
import type { Rules } from '../lint/lint-description.ts';
import type { Opened } from './conventions.ts';
import { conventionsOf } from './conventions.ts';
import { checkWaiveHint, failOnOf, isTooMuch } from './fails.ts';
import type { Job, JobResult, JobSettings } from './job.ts';
import { checkedBase } from './job.ts';
import { rulesFor } from './rules-for.ts';

export const runJob = async (job: Job, settings: JobSettings): Promise<JobResult> => {
  const rules = await rulesFor(job.file, settings.ruleset);
  if (!rules.ok) return incomplete(job, rules.problems, settings);
  const task: Task = { job, settings, rules };
  return job.isGone ? checkGone(task) : checkPresent(task);
};

interface Task {
  readonly job: Job;
  readonly settings: JobSettings;
  readonly rules: Rules;
}

const checkPresent = async (task: Task): Promise<JobResult> => {
  const { job, settings } = task;
  const { host, uri, label } = await openInput(job.file, settings);
  const { description, problems } = await load(host, uri, label);
  if (!description) return incomplete(job, problems, settings);
  const { changed } = settings;
  if (changed && !pathsIn(description, changed.directory).some(path => changed.paths.has(path)))
    return { kind: 'skipped' };
  const revision: Opened = { prepared: prepare(description, problems), problems };
  const base = job.base.name === undefined ? undefined : await openInput(job.base.name, settings);
  if (base && (await isSameAs(description, base))) {
    const same = diff(revision.prepared, revision.prepared);
    const compared = { ...same, base: { ...same.base, file: base.label }, problems: [] };
    return checked({ status: 'unchanged', revision, base: 'same', compared }, task);
  }
  const before = base && (await read(base));
  if (!before || ('faults' in before && isNotPublished(before.faults)))
    return checked({ status: 'new', revision, base: undefined, compared: undefined }, task);
  if ('faults' in before) return incomplete(job, before.faults, settings);
  const compared = await diffWithWitnesses(before.prepared, revision.prepared, optionsOf(task));
  return checked({ status: 'compared', revision, base: before, compared }, task);
};

const checkGone = async (task: Task): Promise<JobResult> => {
  const { job, settings } = task;
  const base = await read(await openInput(job.base.name ?? job.file, settings));
  if ('faults' in base) return incomplete(job, base.faults, settings);
  const { uri } = await openInput(job.file, settings);
  const compared = diffRemoved(base.prepared, { uri, label: job.file }, optionsOf(task));
  return checked({ status: 'removed', revision: undefined, base, compared }, task);
};

const read = async ({ host, uri, label }: Input): Promise<Opened | { readonly faults: readonly Problem[] }> => {
  const { description, problems } = await load(host, uri, label);
  return description ? { prepared: prepare(description, problems), problems } : { faults: fatalOf(problems) };
};

/** An address where nothing is yet. */
const isNotPublished = (faults: readonly Problem[]): boolean =>
  faults.every(({ code, facts }) => code === 'unreachable' && /^4(?:04|10)\b/.test(String(facts['detail'])));

const optionsOf = ({ job, settings: { asked, now }, rules: { configuration } }: Task): CompareOptions => ({
  ...compareOptionsFrom({ ...asked, now }, configuration),
  ...(job.base.published && { published: job.base.published }),
});

interface Findings {
  readonly status: CheckedDescription['status'];
  /** Undefined for what is gone. */
  readonly revision: Opened | undefined;
  readonly base: Opened | 'same' | undefined;
  readonly compared: Compared | undefined;
}

const checked = async ({ status, revision, base, compared }: Findings, task: Task): Promise<JobResult> => {
  const { job, settings, rules } = task;
  const { language, now, digests, asked } = settings;
  const found = revision ? await conventionsOf(revision, base, rules, settings) : { lint: undefined };
  if ('faults' in found) return incomplete(job, found.faults, settings);
  const judged =
    compared && withRequiredVersion(withWaivers(compared, job.waivers, now), asked.requireVersion, rules.configuration);
  const report = judged && toReport(judged, language);
  const lint = found.lint && withWaivers(withoutTold(found.lint, report), job.waivers, now);
  const fails = isTooMuch(report, lint, failOnOf(asked, rules.configuration.failOn));
  // Where nothing differs, nothing of it is this change's fault.
  const broken = status === 'unchanged' ? [] : (revision?.problems ?? []).filter(({ gravity }) => gravity === 'error');
  return {
    kind: 'checked',
    description: {
      file: job.file,
      status: broken.length > 0 ? 'incomplete' : status,
      fails,
      base: checkedBase(status === 'new' ? { ...job.base, name: undefined } : job.base, language),
      ...(report && { report }),
      ...(lint && { lint }),
      problems: problemsOf([...broken, ...rules.notes], settings),
    },
    ...(judged &&
      (digests === 'all' || (digests === 'failing' && fails)) && {
        digest: toDigest(judged, { language, all: digests === 'all', waive: waiveHintFor(task) }),
      }),
  };
};

const waiveHintFor = ({ settings, rules: { configuration } }: Task): WaiveHint =>
  checkWaiveHint(failOnOf(settings.asked, configuration.failOn), settings.words);

/** What a comparison complains of as well is said once. */
const withoutTold = (lint: LintReport, report: Report | undefined): LintReport => {
  const nameOf = ({ code, message, file, start }: CheckProblem): string => JSON.stringify([code, message, file, start]);
  const told = new Set(report?.problems.filter(({ side }) => side === 'revision').map(nameOf));
  return { ...lint, problems: lint.problems.filter(problem => !told.has(nameOf(problem))) };
};

const incomplete = (job: Job, problems: readonly Problem[], settings: JobSettings): JobResult => ({
  kind: 'checked',
  description: {
    file: job.file,
    status: 'incomplete',
    fails: false,
    base: checkedBase(job.base, settings.language),
    problems: problemsOf(fatalOf(problems), settings),
  },
});

/** Without such there is no telling which of them it was. */
const fatalOf = (problems: readonly Problem[]): readonly Problem[] => {
  const fatal = problems.filter(({ gravity }) => gravity === 'fatal');
  return fatal.length > 0 ? fatal : problems;
};

const problemsOf = (problems: readonly Problem[], { language }: JobSettings): readonly CheckProblem[] =>
  problems.map(problem => ({
    code: problem.code,
    gravity: problem.gravity,
    message: printable(describeProblem(problem, language)),
    ...positionOfProblem(problem),
  }));
