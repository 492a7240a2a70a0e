// One analysis: what conventions a description does not keep, what is wrong with it, and what its changes mean against the base.
import type {
  Configuration,
  DeprecationsReport,
  Language,
  LintReport,
  Problem,
  Report,
  Waiver,
} from '@breakwater/core';
import {
  deprecationsIn,
  describeProblem,
  diffWithWitnesses,
  lintPrepared,
  printable,
  toDeprecationsReport,
  toLintReport,
  toReport,
  withVersion,
  withWaivers,
} from '@breakwater/core';
import { describeInEditor } from '../messages/problems.ts';
import type { Analysis } from '../view.ts';
import { compareOptionsFor } from './compare-options.ts';
import { analysedBase, gather, gatherBase, readRevision } from './gather.ts';
import type { GatheredBase, Revision } from './gathered.ts';
import { preview } from './preview.ts';
import { foundProblems } from './problems.ts';
import type { Asked } from './question.ts';
import { shifted, shiftsBetween } from './shifted.ts';
import type { Surroundings } from './surroundings.ts';
import { draftsIn } from './surroundings.ts';
import { waiverProblems } from './waived.ts';
import type { Whole } from './whole.ts';

export const analyse = async (asked: Asked, surroundings: Surroundings): Promise<Analysis> => {
  const { memory } = surroundings;
  const outcome = await analyseWhole(asked, surroundings);
  if ('analysis' in outcome) {
    memory.keepWhole(asked.entry, outcome);
    return outcome.analysis;
  }
  const { broken, textOf } = outcome;
  const last = memory.wholeOf(asked.entry);
  if (!last) return broken;
  // What was found before is still what people want to see while they write.
  const moved = shifted(last.analysis, shiftsBetween(last.description, textOf));
  return { ...moved, versions: broken.versions, problems: [...broken.problems, ...moved.problems] };
};

/** At once, and not all of it. Undefined where that is no quicker than all. */
export const analyseQuickly = async (asked: Asked, surroundings: Surroundings): Promise<Analysis | undefined> => {
  const last = surroundings.memory.wholeOf(asked.entry);
  if (!last || JSON.stringify(last.asked) !== JSON.stringify(comparable(asked))) return undefined;
  const { description, versions } = await readRevision(asked, surroundings);
  return description && preview(asked, last, description, versions);
};

const comparable = ({ entry, base, language }: Asked) => ({ entry, base, language });

type Broken = { readonly broken: Analysis; readonly textOf: (uri: string) => string | undefined };

const analyseWhole = async (asked: Asked, surroundings: Surroundings): Promise<Whole | Broken> => {
  const { workspace, pause } = surroundings;
  const { entry, language } = asked;
  const begun = await pause();
  const { found, revision, problems, versions } = await gather(asked, surroundings);
  const { configuration } = found;
  const accepted = await workspace.waiversFor(entry, configuration, draftsIn(surroundings));
  const outside = [...found.problems, ...accepted.problems];
  if (!revision) {
    const files = { [workspace.labelOf(entry)]: entry };
    const reason = problems[0] ? describeInEditor(problems[0], language) : '';
    return {
      broken: {
        entry,
        title: workspace.labelOf(entry),
        versions,
        files,
        baseFiles: {},
        problems: foundProblems([...problems, ...outside], language, files),
        base: { kind: 'none', reason },
      },
      textOf: draftsIn(surroundings),
    };
  }
  const around: Around = { asked, surroundings, configuration, waivers: accepted.waivers };
  const files = filesOf(revision);
  await pause(begun);
  const { lint, farSighted, problems: broken } = await conventionsIn(revision, around);
  await pause(begun);
  const base = await gatherBase(asked, configuration, surroundings);
  await pause(begun);
  const comparison = await compared(revision, base, around);
  await pause(begun);
  const analysis: Analysis = {
    entry,
    title: revision.prepared.contract.title,
    versions,
    files,
    baseFiles: base.kind === 'found' && base.read.ok ? filesOf(base.read.prepared.contract) : {},
    lint,
    ...(comparison && { comparison }),
    deprecations: deprecated(revision, around),
    problems: [
      ...foundProblems(told(broken, lint, language), language, files),
      ...foundProblems(outside, language, files),
      ...(await waiverProblems(accepted, { lint, comparison, isWhole: isWhole(revision, base, asked) }, around)),
    ],
    base: analysedBase(base, asked),
  };
  const { waivers } = around;
  const { description } = revision;
  return { asked: comparable(asked), analysis, description, configuration, waivers, farSighted, base };
};

interface Around {
  readonly asked: Asked;
  readonly surroundings: Surroundings;
  readonly configuration: Configuration;
  readonly waivers: readonly Waiver[];
}

const filesOf = ({ description }: Pick<Revision, 'description'>): Readonly<Record<string, string>> =>
  Object.fromEntries([...description.documents.values()].map(({ label, uri }) => [label, uri]));

interface Conventions extends Pick<Whole, 'farSighted'> {
  readonly lint: LintReport;
  readonly problems: readonly Problem[];
}

const conventionsIn = async (
  { checked, description }: Revision,
  { asked: { entry, language, now }, surroundings, configuration: { ruleset }, waivers }: Around,
): Promise<Conventions> => {
  const foreign = await surroundings.workspace.foreignRulesFor(entry, description, ruleset);
  const linted = lintPrepared(checked, ruleset, { now: new Date(now), foreign: foreign.rules });
  const problems = [...linted.problems, ...foreign.problems];
  const lint = withWaivers(toLintReport({ ...linted, problems }, language), waivers, new Date(now));
  const { farSighted } = linted;
  return { lint, farSighted: new Set([...farSighted, ...foreign.rules.map(({ id }) => id)]), problems };
};

/** The report leaves out what a rule says better. */
const told = (
  problems: readonly Problem[],
  { problems: reported }: LintReport,
  language: Language,
): readonly Problem[] => {
  const messages = new Set(reported.map(({ message }) => message));
  return problems.filter(problem => messages.has(printable(describeProblem(problem, language))));
};

const compared = async (
  { prepared }: Revision,
  base: GatheredBase,
  { asked: { language, now }, configuration, waivers }: Around,
): Promise<Report | undefined> => {
  if (base.kind !== 'found' || !base.read.ok) return undefined;
  const moment = new Date(now);
  const options = compareOptionsFor(base, configuration, moment);
  const found = withWaivers(await diffWithWitnesses(base.read.prepared, prepared, options), waivers, moment);
  const isInUrl = configuration.ruleset.settings.versioning.strategy === 'url';
  return toReport(withVersion(found, { isInUrl }), language);
};

const deprecated = (
  { prepared }: Revision,
  { asked: { language, now }, configuration }: Around,
): DeprecationsReport => {
  const { settings } = configuration.ruleset;
  const moment = new Date(now);
  return toDeprecationsReport([deprecationsIn(prepared, { now: moment, settings })], { language, now: moment });
};

/** Whether all was looked at that a check looks at; what is not found is not there then. */
const isWhole = ({ prepared }: Revision, base: GatheredBase, asked: Asked): boolean => {
  const isBaseOfChecks = asked.base === undefined;
  const isCompared = base.kind === 'new' || (base.kind === 'found' && base.read.ok);
  return isBaseOfChecks && isCompared && prepared.problems.every(({ gravity }) => gravity !== 'error');
};
