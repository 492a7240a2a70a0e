// What the text report of a lint says of decisions: what was accepted, by whom and why, what no longer is, and how to.
import { shorten } from '../messages/printable.ts';
import { acceptedText, endedText, waiverMessages } from '../messages/waivers.ts';
import { widthOf } from './layout.ts';
import type { Lines, LintPage } from './lint-page.ts';
import { labelled, labelledWhole, longestMessage, moreLines, placesShown, shortened } from './lint-page.ts';
import type { LintFinding, LintReport } from './lint-report.ts';
import { acceptance } from './waive-command.ts';

export const waivedLines = (accepted: readonly LintFinding[], { language }: LintReport, page: LintPage): Lines => {
  const { label } = waiverMessages[language];
  const shown = shortened(accepted, page.all ? Infinity : 4 * placesShown);
  const texts = shown.map(
    ({ subject, message, rule, waiver }) =>
      `${subject}: ${shorten(message, longestMessage)} [${rule}], ${waiver ? acceptedText(waiver, language) : ''}`,
  );
  return [
    ...texts.flatMap((text, index) => labelled(index === 0 ? label : ' '.repeat(widthOf(label)), text, page)),
    ...moreLines(accepted.length - shown.length, page),
  ];
};

/** Decisions about findings of one rule that are over, and how to decide again. */
export const decisionLines = (
  findings: readonly LintFinding[],
  { language, description }: LintReport,
  page: LintPage,
): Lines => {
  const words = waiverMessages[language];
  const ended = findings.flatMap(({ subject, expiredWaiver }) =>
    expiredWaiver ? [`${subject}: ${endedText(expiredWaiver, language)}`] : [],
  );
  const graded = findings.map(({ severity, fingerprint }) => ({ grade: severity, fingerprint }));
  const command = acceptance(graded, [description.file], page.waive, language);
  return [
    ...shortened(ended, placesShown).flatMap(text => labelled(words.expired, text, page)),
    ...(command === undefined ? [] : [labelledWhole(words.accept, command, page)]),
  ];
};
