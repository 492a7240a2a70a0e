// An issue in lines of plain text, for tools that show text.
import type { Language } from '../../messages/language.ts';
import { lintMessages } from '../../messages/lint.ts';
import { outputMessages } from '../../messages/output.ts';
import { printable, shorten } from '../../messages/printable.ts';
import { reportMessages } from '../../messages/report.ts';
import { acceptedText, endedText, waiverMessages } from '../../messages/waivers.ts';
import { nameOf } from '../operation-name.ts';
import type { ArtifactOptions } from './artifact.ts';
import { artifactPath } from './artifact.ts';
import type { AnyReport, Issue, IssuePlace } from './issues.ts';

export const issueTitle = ({ subject, message }: Issue, { language }: AnyReport): string =>
  printable(`${subject}${outputMessages[language].colon}${message}`);

/** What shows it, whom it reaches, why it matters, what to do. */
export const issueLines = (issue: Issue, { language }: AnyReport): readonly string[] => {
  const words = reportMessages[language];
  const { why, fix } = lintMessages[language];
  const { colon } = outputMessages[language];
  const labelled = (label: string, text: string): readonly string[] => (text === '' ? [] : [label + colon + text]);
  return [
    ...labelled(words.shownBy, issue.shownBy ?? ''),
    ...reachLines(issue, language, name => name),
    ...labelled(why, issue.words.why),
    ...labelled(fix, issue.words.fix),
    ...decisionLines(issue, language),
  ].map(printable);
};

/** Who accepted it, or had, or how to. */
const decisionLines = ({ waiver, expiredWaiver, accept }: Issue, language: Language): readonly string[] => {
  const { colon } = outputMessages[language];
  const words = waiverMessages[language];
  return [
    ...(waiver ? [words.label + colon + acceptedText(waiver, language)] : []),
    ...(expiredWaiver ? [words.expired + colon + endedText(expiredWaiver, language)] : []),
    ...(accept === undefined ? [] : [words.accept + colon + accept]),
  ];
};

/** Operations in which it matters; nothing where the subject names the only one. */
export const reachLines = (
  { subject, reach }: Issue,
  language: Language,
  quoted: (name: string) => string,
): readonly string[] => {
  const words = reportMessages[language];
  return reach.flatMap(({ direction, operations }) => {
    const names = operations.map(nameOf);
    if (names.length === 1 && subject.startsWith(names[0] ?? '')) return [];
    // A remark in the place of a single name would save nothing.
    const isShort = names.length <= operationsShown + 1;
    const listed = names
      .slice(0, isShort ? undefined : operationsShown)
      .map(name => quoted(shorten(name, longestName)))
      .join(words.listSeparator);
    const text = isShort ? listed : words.andMore(listed, names.length - operationsShown);
    if (direction !== undefined) return [`${words.reached[direction]} ${text}`];
    return names.length === 1
      ? [text]
      : [`${lintMessages[language].shared(names.length)}${outputMessages[language].colon}${text}`];
  });
};

const operationsShown = 5;
const longestName = 200;

export const placeLine = ({ file, start }: IssuePlace, options: ArtifactOptions): string =>
  printable(`${artifactPath(file, options)}:${start.line}:${start.column}`);
