// The words in which text and Markdown say alike what came of each description, and of all.
import { checkMessages } from '../messages/check.ts';
import type { Language } from '../messages/language.ts';
import { lintMessages } from '../messages/lint.ts';
import { printable } from '../messages/printable.ts';
import { reportMessages } from '../messages/report.ts';
import type { CheckedDescription, CheckProblem, CheckReport } from './check-report.ts';
import type { LintReport } from './lint-report.ts';
import { levels } from './page.ts';
import type { Report } from './report.ts';
import { severities } from './to-lint-report.ts';

/** Nothing is to be told of it: it is as it was, and nothing is wrong with it. */
export const isQuiet = ({ status, fails, base, report, lint }: CheckedDescription): boolean =>
  !fails &&
  base?.renamedFrom === undefined &&
  (status === 'unchanged' || (status === 'compared' && (report?.findings.length ?? 0) === 0)) &&
  (lint?.findings.length ?? 0) === 0;

/** What all were compared with, if that is the same. */
export const sharedBase = ({ descriptions }: CheckReport): string | undefined => {
  const [first, ...others] = new Set(descriptions.flatMap(({ base }) => base?.text ?? []));
  return others.length === 0 ? first : undefined;
};

/** One cell for what changed, one for conventions, one for all else; none is empty. */
export const cellsOf = (
  { file, status, base, report, lint, problems }: CheckedDescription,
  withBase: boolean,
  language: Language,
): readonly string[] => {
  const words = checkMessages[language];
  const separator = reportMessages[language].listSeparator;
  if (status === 'incomplete')
    return problems
      .filter(({ gravity }) => gravity !== 'note')
      .slice(0, 1)
      .map(it => problemText(it, file));
  const state = status === 'compared' ? undefined : words.status[status];
  const changes = report ? changesIn(report, language) : [];
  const conventions = lint ? conventionsIn(lint, language) : [];
  const accepted = waivedIn(report) + waivedIn(lint);
  const renamed = base?.renamedFrom === undefined ? [] : [words.renamedFrom(printable(base.renamedFrom))];
  const cells = [
    [...(state === undefined ? [] : [state]), ...changes].join(separator) || (accepted > 0 ? '' : words.noChanges),
    conventions.join(separator),
    accepted > 0 ? words.waived(accepted) : '',
    renamed.join(separator),
    withBase && base ? base.text : '',
  ];
  return cells.filter(cell => cell !== '');
};

/** Beside the name of the description, which need not be said again. */
const problemText = ({ file, start, message }: CheckProblem, description: string): string => {
  const place = [...(file === description ? [] : [file]), ...(start ? [start.line, start.column] : [])];
  return printable([...(place.join('') === '' ? [] : [place.join(':')]), message].join(': '));
};

const waivedIn = (report: Report | LintReport | undefined): number =>
  Object.values(report?.waived ?? {}).reduce((sum, count) => sum + count, 0);

const changesIn = ({ counts }: Report, language: Language): readonly string[] => {
  const { counted, level } = reportMessages[language];
  return levels.filter(it => counts[it] > 0).map(it => counted(counts[it], level[it]));
};

const conventionsIn = ({ counts, problems }: LintReport, language: Language): readonly string[] => {
  const { counted, problems: mistakes } = lintMessages[language];
  const wrong = problems.filter(({ gravity }) => gravity !== 'note').length;
  return [
    ...(wrong > 0 ? [mistakes(wrong)] : []),
    ...severities.filter(it => counts[it] > 0).map(it => counted[it](counts[it])),
  ];
};

/** The decision, and the sentence that goes on. */
export const decisionOf = ({ language, decision, counts }: CheckReport): readonly [decision: string, why: string] => {
  const words = checkMessages[language];
  const { failing, skipped, incomplete, ...statuses } = counts.descriptions;
  const all = Object.values(statuses).reduce((sum, count) => sum + count, incomplete);
  const why = [
    ...(incomplete > 0 ? [words.incomplete(incomplete, all)] : []),
    ...(failing > 0 ? [words.failing(failing, all)] : []),
  ];
  const rest =
    decision === 'incomplete'
      ? ''
      : all === 0
        ? words.nothing(skipped)
        : decision === 'passes'
          ? words.passing(all)
          : '';
  return [words.decision[decision], why.length > 0 ? why.join(reportMessages[language].listSeparator) : rest];
};
