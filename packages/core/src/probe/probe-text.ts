// What a server sends beside what a description says, for people at a terminal: what differs, and how much could be told.
import { printable, shorten } from '../messages/printable.ts';
import { probeMessages } from '../messages/probe.ts';
import { wrap } from '../report/layout.ts';
import type { Paint } from '../report/paint.ts';
import { plain } from '../report/paint.ts';
import type { TextOptions } from '../report/text.ts';
import type { ProbedOperation, ProbeReport } from './probe-report.ts';
import { outcomes } from './probe-report.ts';

export interface ProbeTextOptions extends TextOptions {
  /** Also those of which nothing is told. */
  readonly all: boolean;
}

const narrowest = 40;
const longestMessage = 400;

export const toProbeText = (report: ProbeReport, { width, paint = plain, all }: ProbeTextOptions): string => {
  const { description, server, language, operations, counts } = report;
  const words = probeMessages[language];
  const page = { width: Math.max(narrowest, width), paint, report };
  const title = [description.title, description.version].filter(text => text !== '').join(' ');
  const shown = operations.filter(({ outcome }) => all || outcome === 'differs');
  const counted = outcomes
    .filter(outcome => counts[outcome] > 0)
    .map(outcome => words.counted[outcome](counts[outcome]));
  const hasAgreed = counts.differs === 0 && counts.agrees > 0;
  const sum = counted.length === 0 ? words.nothing : counted.join(words.listSeparator);
  return [
    [
      ...(title === '' ? [] : [paint.strong(printable(title))]),
      paint.faint(printable(`${description.file} ${words.at(server)}`)),
    ],
    ...shown.map(operation => blockOf(operation, page)),
    [hasAgreed ? paint.safe(sum) : counts.differs > 0 ? paint.breaking(sum) : sum],
  ]
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
};

interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly report: ProbeReport;
}

const blockOf = (probed: ProbedOperation, { width, paint, report: { language } }: Page): readonly string[] => {
  const words = probeMessages[language];
  const { operation, differences, outcome, status, reason, missing } = probed;
  const name = printable(`${operation.method} ${operation.path}`);
  const head = status === null ? paint.strong(name) : `${paint.strong(name)}  ${paint.faint(String(status))}`;
  const remark =
    outcome === 'unclear'
      ? words.unclear(status ?? 0)
      : outcome === 'unanswered'
        ? words.unanswered(reason ?? '')
        : outcome === 'not-asked'
          ? words.notAsked(missing)
          : undefined;
  return [
    head,
    ...differences.flatMap(({ message, location }) => {
      const [first = '', ...rest] = wrap(shorten(printable(message), longestMessage), width - 4);
      const place = `${printable(location.file)}:${location.start.line}:${location.start.column}`;
      return [`  ${paint.breaking('✗')} ${first}`, ...rest.map(line => `    ${line}`), `    ${paint.faint(place)}`];
    }),
    ...(remark === undefined ? [] : wrap(printable(remark), width - 4).map(line => `    ${line}`)),
  ];
};
