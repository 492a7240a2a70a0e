// Two descriptions in, all that there is to report out: what most programs want of this package.
import type { CompareOptions, Comparison } from './compare.ts';
import { compare } from './compare.ts';
import type { Contract } from './contract/model.ts';
import { tagsIn } from './contract/operation-tags.ts';
import { urlVersionTextsOf } from './conventions/url-version.ts';
import type { Change } from './findings.ts';
import { likelyRelocation } from './pairs/likely-relocation.ts';
import { fits } from './pairs/relocate.ts';
import type { Prepared } from './prepare.ts';
import { summaryOf } from './prepare.ts';
import type { Compared, SidedProblem } from './report/to-report.ts';
import { changeRules } from './rules/index.ts';
import { standings } from './rules/standings.ts';
import { asObject, own } from './schema/values.ts';
import { at } from './source/origin.ts';
import type { Problem } from './source/problem.ts';
import type { StatedVersion } from './versions/required-version.ts';
import { confirmWitnesses } from './witness/confirm.ts';

export const diff = (base: Prepared, revision: Prepared, options: CompareOptions = {}): Compared =>
  comparedFrom(compare(base.contract, revision.contract, options), base, revision, options);

/** The same, with a value or a request for each change that shows it, as far as validators confirm them. */
export const diffWithWitnesses = async (
  base: Prepared,
  revision: Prepared,
  options: CompareOptions = {},
): Promise<Compared> =>
  comparedFrom(
    await confirmWitnesses(compare(base.contract, revision.contract, options), options.contentModel),
    base,
    revision,
    options,
  );

/** With the notes that only a comparison as a whole gives reason for. */
export const comparedFrom = (
  { verdict, changes, problems }: Comparison,
  base: Prepared,
  revision: Prepared,
  { rules = changeRules, map = [], now }: CompareOptions,
): Compared => {
  const idle = map.filter(it => !fits(it, base.contract));
  const likely = map.length === 0 ? likelyRelocation(base.contract, revision.contract) : undefined;
  const notes: readonly Problem[] = [
    ...idle.map(facts => ({ code: 'map-idle', facts }) as const),
    ...(likely ? [{ code: 'map-likely', facts: likely } as const] : []),
  ].map(it => ({ ...it, gravity: 'note', origin: base.contract.origin }));
  return {
    base: summaryOf(base.contract),
    revision: summaryOf(revision.contract),
    verdict,
    changes,
    rules,
    standings,
    tagsOf: tagsIn([revision.contract, base.contract]),
    ...(now && changes.some(dependsOnNow) && { judgedAt: now }),
    versions: { base: statedVersion(base.contract), revision: statedVersion(revision.contract) },
    problems: [
      // First, since readers may show a few of the notes only.
      ...sided('base', notes),
      ...sided('base', base.problems),
      ...sided('revision', revision.problems),
      ...sided('revision', problems),
    ],
  };
};

/** A removal of what had a date, or an announcement that leaves a notice. */
export const dependsOnNow = ({ lifecycle, facts, revision }: Change): boolean => {
  const { deprecatedAt, sunsetAt } = lifecycle?.facts ?? {};
  const isDueRemoval = revision?.exists === false && (deprecatedAt ?? sunsetAt) !== undefined;
  return isDueRemoval || own(asObject(facts['judged']) ?? {}, 'left') !== undefined;
};

const statedVersion = (contract: Contract): StatedVersion => {
  const major = urlVersionTextsOf(contract)
    .filter(it => it.major !== undefined)
    .sort((left, right) => (right.major ?? 0) - (left.major ?? 0))[0];
  return {
    text: contract.version,
    ...(major?.major !== undefined && { url: { text: major.text, major: major.major } }),
    origin: at(contract.origin, 'info', 'version'),
  };
};

const sided = (side: SidedProblem['side'], problems: readonly Problem[]): readonly SidedProblem[] =>
  problems.map(problem => ({ side, problem }));
