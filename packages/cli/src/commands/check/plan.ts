// Which descriptions are checked, each against what: the configuration and the command line, put together.
import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { CheckProblem, Configuration, Problem } from '@breakwater/core';
import { matchesGlob } from '@breakwater/core';
import { baseCommit } from '../../base/base-commit.ts';
import { describeBaseFault } from '../../base/base-messages.ts';
import type { BaseSource } from '../../base/base-source.ts';
import { changedSince } from '../../base/changes-since.ts';
import type { Opening } from '../../base/open-base.ts';
import { openBase } from '../../base/open-base.ts';
import { loadConfiguration } from '../../configuration/load-configuration.ts';
import type { Wishes } from '../../descriptions/choose-descriptions.ts';
import { baseFor, chooseDescriptions } from '../../descriptions/choose-descriptions.ts';
import { repositoryAround } from '../../host/repository.ts';
import type { Accepted } from './accepted.ts';
import { acceptedIn, readAccepted } from './accepted.ts';
import { goneDescriptions } from './gone-descriptions.ts';
import type { Job, JobBase, JobSettings } from './job.ts';
import { checkMessages } from './messages.ts';
import type { CheckRequest } from './request.ts';
import { rulesFor } from './rules-for.ts';

export interface Plan {
  readonly configuration: Configuration;
  /** Where names of the configuration begin. */
  readonly folder: string;
  readonly accepted: Accepted;
  /** In the order of their names. */
  readonly jobs: readonly Job[];
  /** Those of other shards. */
  readonly skipped: number;
  readonly changed: JobSettings['changed'];
  /** What keeps some of it, or all, from being checked. */
  readonly problems: readonly CheckProblem[];
}

export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What is looked for around it is looked for from the working directory on. */
const inFolder = 'breakwater.yaml';

export const planCheck = async (request: CheckRequest): Promise<Planned> => {
  const loaded = await loadConfiguration(inFolder);
  if (!loaded.ok) return loaded;
  // What is wrong with the rules is wrong for all of them.
  const rules = await rulesFor(inFolder, request.ruleset);
  if (!rules.ok) return rules;
  const { configuration, file } = loaded;
  const folder = realpathSync(file === undefined ? '.' : dirname(file));
  const read = await readAccepted(configuration, file === undefined ? (repositoryAround(folder) ?? folder) : folder);
  if (!read.ok) return read;
  const wishes: Wishes = {
    folder,
    settings: configuration.descriptions,
    asked: request.descriptions,
    base: request.base ?? configuration.base ?? { mergeBase: undefined },
  };
  const chosen = await chooseDescriptions(wishes);
  const bases = createBases(folder, path => request.base ?? baseFor(path, wishes));
  const present = await presentJobs(chosen.paths, bases, folder);
  const gone = await goneJobs(bases, wishes, file ?? join(folder, 'breakwater.yaml'));
  const jobs = [...present, ...gone].sort((left, right) => (left.file < right.file ? -1 : 1));
  const { shard } = request;
  const chosenJobs = shard ? jobs.filter((_, index) => index % shard.of === shard.index - 1) : jobs;
  const since = await changesSince(request, folder);
  const goneAs =
    (name: string) =>
    (job: Job): boolean =>
      job.file === nameFrom(folder, name) || matchesGlob(job.file, nameFrom(folder, name));
  const missing = chosen.missing.filter(name => !gone.some(goneAs(name)));
  return {
    ok: true,
    plan: {
      // Only that knows which rules there are where nothing is said of them.
      configuration: { ...configuration, ruleset: rules.configuration.ruleset },
      folder,
      jobs: chosenJobs.map(job => ({ ...job, waivers: acceptedIn(job.file, read.accepted) })),
      accepted: read.accepted,
      skipped: jobs.length - chosenJobs.length,
      changed: since.changed,
      problems: [
        ...since.faults,
        ...bases.faults(request.language),
        ...missingProblems(missing, chosen.paths.length + gone.length === 0, folder, request),
      ],
    },
  };
};

const missingProblems = (
  missing: readonly string[],
  isNothing: boolean,
  folder: string,
  { language }: CheckRequest,
): readonly CheckProblem[] => {
  const { noSuchDescription, noDescriptions } = checkMessages[language];
  if (missing.length > 0)
    return missing.map(name => problem('no-description', noSuchDescription(nameFrom(folder, name))));
  return isNothing ? [problem('no-description', noDescriptions)] : [];
};

const problem = (code: string, message: string): CheckProblem => ({
  code,
  gravity: 'fatal',
  message,
  file: '',
  start: null,
});

/** As people in the working directory name it. */
const nameFrom = (folder: string, path: string): string => relative('', resolve(folder, path)) || '.';

/** Each source is opened once, for all descriptions that have it. */
interface Bases {
  readonly sourceOf: (path: string) => BaseSource;
  readonly open: (source: BaseSource) => Promise<Opening>;
  readonly faults: (language: CheckRequest['language']) => readonly CheckProblem[];
  /** All that were opened so far. */
  readonly opened: () => readonly (readonly [BaseSource, Promise<Opening>])[];
}

const createBases = (folder: string, sourceOf: Bases['sourceOf']): Bases => {
  const known = new Map<string, readonly [BaseSource, Promise<Opening>]>();
  const found: Opening[] = [];
  return {
    sourceOf,
    open: source => {
      const key = JSON.stringify(source);
      const entry = known.get(key) ?? [source, openBase(source, { folder, environment: process.env })];
      if (!known.has(key)) void entry[1].then(opening => found.push(opening));
      known.set(key, entry);
      return entry[1];
    },
    opened: () => [...known.values()],
    faults: language =>
      found.flatMap(opening => (opening.ok ? [] : [problem('no-base', describeBaseFault(opening.fault, language))])),
  };
};

/** Those without a base are left out: why is said once. */
const presentJobs = async (paths: readonly string[], bases: Bases, folder: string): Promise<readonly Job[]> => {
  const jobs: Job[] = [];
  for (const path of paths) {
    const opening = await bases.open(bases.sourceOf(path));
    if (!opening.ok) continue;
    const { name, renamedFrom } = await opening.base.baseOf(join(folder, path));
    const base = { ...baseOf(opening), name, ...(renamedFrom !== undefined && { renamedFrom }) };
    jobs.push({ file: nameFrom(folder, path), isGone: false, base, waivers: [] });
  }
  return jobs;
};

/** A description is missed in the base that it would have now. */
const goneJobs = async (bases: Bases, wishes: Wishes, configuration: string): Promise<readonly Job[]> => {
  await bases.open(wishes.base);
  const jobs: Job[] = [];
  for (const [source, opened] of bases.opened()) {
    const opening = await opened;
    if (!opening.ok) continue;
    for (const { path, name } of await goneDescriptions(opening.base, wishes, configuration)) {
      if (JSON.stringify(bases.sourceOf(path)) !== JSON.stringify(source)) continue;
      jobs.push({ file: nameFrom(wishes.folder, path), isGone: true, base: { ...baseOf(opening), name }, waivers: [] });
    }
  }
  return jobs;
};

const baseOf = ({ base }: Extract<Opening, { readonly ok: true }>): Omit<JobBase, 'name'> => ({
  words: base.words,
  ...(base.commit && { commit: base.commit.sha }),
  ...(base.published && { published: base.published }),
});

const changesSince = async (
  { since, language }: CheckRequest,
  folder: string,
): Promise<Pick<Plan, 'changed'> & { readonly faults: readonly CheckProblem[] }> => {
  if (since === undefined) return { changed: undefined, faults: [] };
  const found = await baseCommit({ revision: since }, folder, process.env);
  if (found.kind === 'fault')
    return { changed: undefined, faults: [problem('no-base', describeBaseFault(found.fault, language))] };
  if (found.kind === 'none') return { changed: undefined, faults: [] };
  const { directory, sha } = found.commit;
  return { changed: { directory, paths: await changedSince(directory, sha) }, faults: [] };
};
