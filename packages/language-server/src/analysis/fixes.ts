// What can be done about findings, each ready to be applied: repairs of conventions, and what mends a change that breaks clients.
//
// A finding is known by its fingerprint, so it is found again in the text as it is now, wherever it has moved.
import type { Mends, RepairedFile } from '@breakwater/core';
import { lintRules, openMends, proposedRepairs, repair } from '@breakwater/core';
import { compareOptionsFor } from './compare-options.ts';
import type { FindingName, Fix } from './fix.ts';
import { gather, gatherBase } from './gather.ts';
import type { Gathered, Revision } from './gathered.ts';
import type { Asked, Question } from './question.ts';
import type { Surroundings } from './surroundings.ts';
import type { FileEdits } from './text-file-edits.ts';
import { fileEdits } from './text-file-edits.ts';

export const fixesOf = async (
  asked: Extract<Question, { readonly kind: 'fixes' }>,
  surroundings: Surroundings,
): Promise<readonly Fix[]> => {
  const gathered = await gather(asked, surroundings);
  const { revision } = gathered;
  if (!revision) return [];
  const find = asked.finding.kind === 'lint' ? repairsFor : mendsFor;
  const found = await find(asked.finding, revision, gathered, asked, surroundings);
  return found.map(({ kind, title, files }) => ({
    kind,
    title: title[asked.language],
    files: written(files, gathered),
  }));
};

interface Found {
  readonly kind: Fix['kind'];
  readonly title: { readonly en: string; readonly ja: string };
  readonly files: readonly RepairedFile[];
}

const written = (files: readonly RepairedFile[], { versions }: Gathered): readonly FileEdits[] =>
  files.map(({ before, edits }) => fileEdits(before, edits, versions));

const repairsFor = (
  finding: FindingName,
  { description }: Revision,
  { found: { configuration } }: Gathered,
  { now }: Asked,
): readonly Found[] => proposedRepairs(description, configuration.ruleset, { ...finding, now: new Date(now) });

const mendsFor = async (
  { fingerprint }: FindingName,
  revision: Revision,
  gathered: Gathered,
  asked: Asked,
  surroundings: Surroundings,
): Promise<readonly Found[]> => {
  const mends = await mendsOf(revision, gathered, asked, surroundings);
  return mends?.(fingerprint).map(mend => ({ kind: 'mend', ...mend })) ?? [];
};

const mendsOf = async (
  revision: Revision,
  { found: { configuration } }: Gathered,
  asked: Asked,
  surroundings: Surroundings,
): Promise<Mends | undefined> => {
  const base = await gatherBase(asked, configuration, surroundings);
  if (base.kind !== 'found' || !base.read.ok) return undefined;
  const { contract } = base.read.prepared;
  const known = opened.get(revision);
  if (known?.base === contract) return known.mends;
  const options = compareOptionsFor(base, configuration, new Date(asked.now));
  const mends = openMends(contract, revision.prepared.contract, options);
  opened.set(revision, { base: contract, mends });
  return mends;
};

/** What was tried for a revision is not tried again. */
const opened = new WeakMap<Revision, { readonly base: object; readonly mends: Mends }>();

/** All safe repairs of one file, or those of one rule. */
export const allFixesOf = async (
  asked: Extract<Question, { readonly kind: 'all-fixes' }>,
  surroundings: Surroundings,
): Promise<readonly FileEdits[]> => {
  const gathered = await gather(asked, surroundings);
  if (!gathered.revision) return [];
  const { files } = repair(gathered.revision.description, gathered.found.configuration.ruleset, {
    now: new Date(asked.now),
    rules: lintRules.filter(({ id }) => asked.rule === undefined || id === asked.rule),
    mayChange: ({ uri }) => uri === asked.uri,
  });
  return written(files, gathered);
};
