// What is to be said of the file of waivers, as far as the analysis of one description can tell.
import type { Configuration, LintReport, Report } from '@breakwater/core';
import { HostError, lintWaivers, toLintReport } from '@breakwater/core';
import { uriBeside } from '../session/canonical-uri.ts';
import type { FoundProblem } from '../view.ts';
import type { FoundWaivers } from '../workspace.ts';
import { problemsOfWaivers } from './problems.ts';
import type { Asked } from './question.ts';
import type { Surroundings } from './surroundings.ts';

export interface LookedAt {
  readonly lint: LintReport;
  readonly comparison: Report | undefined;
  /** All that a check looks at: what is not found is not there. */
  readonly isWhole: boolean;
}

/** Other descriptions may have what is not found in this one, unless there are none of that name. */
export const waiverProblems = async (
  accepted: FoundWaivers,
  { lint, comparison, isWhole }: LookedAt,
  { asked, surroundings, configuration }: Around,
): Promise<readonly FoundProblem[]> => {
  const { read, file, description } = accepted;
  if (!read?.document || description === undefined) return [];
  const fingerprints = [...lint.findings, ...(comparison?.findings ?? [])].map(({ fingerprint }) => fingerprint);
  const others = new Set(read.waivers.flatMap(it => (it.description === undefined ? [] : [it.description])));
  others.delete(description);
  const missing: string[] = [];
  for (const name of others) {
    const uri = uriBeside(file, name);
    if (uri === undefined) continue;
    const isMissing = await surroundings.memory.isMissing(uri, () => isNowhere(uri, configuration, surroundings));
    if (isMissing) missing.push(name);
  }
  const found = new Map([
    [description, new Set(fingerprints)],
    ...missing.map(name => [name, new Set<string>()] as const),
  ]);
  const seen = { found, partial: new Set(isWhole ? [] : [description]), isAll: false };
  const { language, now } = asked;
  return problemsOfWaivers(toLintReport(lintWaivers(read, seen, configuration.ruleset, new Date(now)), language), file);
};

interface Around {
  readonly asked: Asked;
  readonly surroundings: Surroundings;
  readonly configuration: Configuration;
}

/** What is gone since the base is still to be accepted. */
const isNowhere = async (
  uri: string,
  configuration: Configuration,
  { workspace, drafts }: Surroundings,
): Promise<boolean> => {
  if (drafts.has(uri)) return false;
  try {
    await workspace.hostFor(uri).read(uri);
    return false;
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'not-found')) return false;
  }
  return (await workspace.baseFor(uri, configuration, undefined)).kind === 'new';
};
