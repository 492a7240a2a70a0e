// Which conventions a description breaks: all of them, or those that its base kept.
import type { Linted, LintReport, Prepared, Problem } from '@breakwater/core';
import { checkStructure, pointerOf, prepare, toLintReport, withoutKnown } from '@breakwater/core';
import type { Rules } from '../lint/lint-description.ts';
import { lintDescription } from '../lint/lint-description.ts';
import type { JobSettings } from './job.ts';

/** A description as it was read, with what was wrong with it then. */
export interface Opened {
  readonly prepared: Prepared;
  readonly problems: readonly Problem[];
}

export type Found = { readonly lint: LintReport | undefined } | { readonly faults: readonly Problem[] };

/** `same`: nothing differs from the base, so that nothing is new. */
export const conventionsOf = async (
  revision: Opened,
  base: Opened | 'same' | undefined,
  rules: Rules,
  { asked, language, now, repairEdits }: JobSettings,
): Promise<Found> => {
  const choice = asked.conventions ?? rules.configuration.conventions;
  if (choice === 'off' || (choice === 'new' && base === 'same')) return { lint: undefined };
  const linted = await lintDescription(checkedStructure(revision), rules, { now, repairEdits });
  if ('faults' in linted) return linted;
  if (choice === 'all' || base === undefined || base === 'same') return { lint: toLintReport(linted, language) };
  const before = await lintDescription(checkedStructure(base), rules, { now, repairEdits: false });
  return 'faults' in before ? before : { lint: toLintReport(withoutOld(linted, before), language) };
};

const checkedStructure = ({ prepared, problems }: Opened): Prepared => {
  const { description } = prepared.contract;
  return prepare(description, [...problems, ...checkStructure(description)]);
};

/** What is wrong with a description is known like what a rule finds in it. */
const withoutOld = (linted: Linted, before: Linted): Linted => {
  const known = new Set(before.violations.map(({ fingerprint }) => fingerprint));
  const old = new Set(before.problems.map(nameOf));
  return { ...withoutKnown(linted, known), problems: linted.problems.filter(problem => !old.has(nameOf(problem))) };
};

const nameOf = ({ code, facts, origin }: Problem): string =>
  JSON.stringify([code, facts, origin ? pointerOf(origin) : '']);
