// One analysis: what conventions a description does not keep, what is wrong with it, and what its changes mean against the base.
import type { Configuration, LintReport, Problem, Report, Waiver } from '@breakwater/core';
import {
  compareOptionsFrom,
  describeProblem,
  diffWithWitnesses,
  lintPrepared,
  toLintReport,
  toReport,
  withVersion,
  withWaivers,
} from '@breakwater/core';
import type { Analysis } from '../view.ts';
import type { Surroundings } from './analyst.ts';
import type { GatheredBase, Revision } from './gather.ts';
import { analysedBase, gather, gatherBase } from './gather.ts';
import { foundProblems } from './problems.ts';
import type { Asked } from './question.ts';

export const analyse = async (asked: Asked, surroundings: Surroundings): Promise<Analysis> => {
  const { workspace, drafts } = surroundings;
  const { entry } = asked;
  const { found, revision, problems, versions } = await gather(asked, surroundings);
  const { configuration } = found;
  const accepted = await workspace.waiversFor(entry, configuration, uri => drafts.get(uri)?.getText());
  const around: Around = { asked, surroundings, configuration, waivers: accepted.waivers };
  const outside = [...found.problems, ...accepted.problems];
  if (!revision) {
    return {
      entry,
      title: workspace.labelOf(entry),
      versions,
      files: { [workspace.labelOf(entry)]: entry },
      baseFiles: {},
      problems: foundProblems([...problems, ...outside], asked.language, { [workspace.labelOf(entry)]: entry }),
      base: { kind: 'none', reason: problems[0] ? describeProblem(problems[0], asked.language) : '' },
    };
  }
  const files = filesOf(revision);
  const convention = await conventions(revision, around);
  const base = await gatherBase(asked, configuration, surroundings);
  const comparison = await compared(revision, base, around);
  return {
    entry,
    title: revision.prepared.contract.title,
    versions,
    files,
    baseFiles: base.kind === 'found' && base.read.ok ? filesOf(base.read.prepared.contract) : {},
    lint: convention.lint,
    ...(comparison && { comparison }),
    problems: foundProblems([...convention.problems, ...outside], asked.language, files),
    base: analysedBase(base, asked),
  };
};

interface Around {
  readonly asked: Asked;
  readonly surroundings: Surroundings;
  readonly configuration: Configuration;
  readonly waivers: readonly Waiver[];
}

const filesOf = ({ description }: Pick<Revision, 'description'>): Readonly<Record<string, string>> =>
  Object.fromEntries([...description.documents.values()].map(({ label, uri }) => [label, uri]));

const conventions = async (
  { checked, description }: Revision,
  { asked: { entry, language, now }, surroundings, configuration: { ruleset }, waivers }: Around,
): Promise<{ readonly lint: LintReport; readonly problems: readonly Problem[] }> => {
  const foreign = await surroundings.workspace.foreignRulesFor(entry, description, ruleset);
  const linted = lintPrepared(checked, ruleset, { now: new Date(now), foreign: foreign.rules });
  const lint = withWaivers(toLintReport(linted, language), waivers, new Date(now));
  return { lint, problems: [...linted.problems, ...foreign.problems] };
};

const compared = async (
  { prepared }: Revision,
  base: GatheredBase,
  { asked: { language, now }, configuration, waivers }: Around,
): Promise<Report | undefined> => {
  if (base.kind !== 'found' || !base.read.ok) return undefined;
  const moment = new Date(now);
  const options = {
    ...compareOptionsFrom({ now: moment }, configuration),
    ...(base.published && { published: base.published }),
  };
  const found = withWaivers(await diffWithWitnesses(base.read.prepared, prepared, options), waivers, moment);
  const isInUrl = configuration.ruleset.settings.versioning.strategy === 'url';
  return toReport(withVersion(found, { isInUrl }), language);
};
