// Whether what was found in a description is too much.
import type { Configuration, LintReport, Report, WaiveHint } from '@breakwater/core';
import { failingLevels, fails } from '../diff/fail-on.ts';
import { failingSeverities } from '../lint/fail-on.ts';
import type { AskedJudgement } from './job.ts';

type FailOn = Configuration['failOn'];

interface FailOns {
  readonly changes: FailOn['changes'] | undefined;
  readonly conventions: NonNullable<FailOn['conventions']>;
}

/** `none` on the command line switches both off; anything else is about changes. */
export const failOnOf = ({ failOn: asked }: AskedJudgement, configured: FailOn): FailOns => ({
  changes: asked ?? configured.changes,
  conventions: asked === 'none' ? 'none' : (configured.conventions ?? 'error'),
});

/** What can be accepted of it, by `waive` without descriptions. */
export const checkWaiveHint = ({ changes, conventions }: FailOns, words: readonly string[]): WaiveHint => ({
  failing: [...failingLevels(changes ?? 'breaking'), ...failingSeverities(conventions)],
  words,
  namesDescriptions: false,
});

export const isTooMuch = (report: Report | undefined, lint: LintReport | undefined, failOn: FailOns): boolean =>
  (report !== undefined && fails(report, failOn.changes)) ||
  (lint !== undefined && failsByConventions(lint, failOn.conventions));

/** A description that is not valid fails like an error. */
const failsByConventions = ({ counts, problems }: LintReport, failOn: NonNullable<FailOn['conventions']>): boolean =>
  failOn !== 'none' &&
  (problems.some(({ gravity }) => gravity !== 'note') ||
    severities.slice(0, severities.indexOf(failOn) + 1).some(severity => counts[severity] > 0));

const severities = ['error', 'warning', 'info', 'hint'] as const;
