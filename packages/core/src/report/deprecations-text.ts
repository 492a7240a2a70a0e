// What is deprecated, for people at a terminal: a table by when it ends, and what happens in which month.
import type { DeprecationsMessages } from '../messages/deprecations.ts';
import { deprecationsMessages } from '../messages/deprecations.ts';
import { printable, shorten } from '../messages/printable.ts';
import type { CellLine, Row } from './columns.ts';
import { gap, tableLines } from './columns.ts';
import { monthsIn } from './deprecations-months.ts';
import type { Deprecation, DeprecationState, DeprecationsReport, ReportedEvidence } from './deprecations-report.ts';
import { countedStates, mainEvidence, sinceOf, subjectIn, successorsIn, untilOf } from './deprecations-words.ts';
import { foldName, widthOf, wrap } from './layout.ts';
import { placeText } from './page.ts';
import type { Paint } from './paint.ts';
import { plain } from './paint.ts';
import { ruler } from './ruler.ts';
import type { TextOptions } from './text.ts';

export interface DeprecationsTextOptions extends TextOptions {
  /** Also all of those whose end nobody knows. */
  readonly all: boolean;
}

const narrowest = 60;
const widestProse = 100;
/** From here on there is room for columns of their own for what is else below the name. */
const wide = 110;
const widestApi = 20;
const longestName = 300;
const undatedShown = 20;
const namesInMonth = 3;

interface Page {
  readonly width: number;
  readonly proseWidth: number;
  readonly paint: Paint;
  readonly words: DeprecationsMessages;
  readonly report: DeprecationsReport;
}

type Lines = readonly string[];

export const toDeprecationsText = (
  report: DeprecationsReport,
  { width: columns, paint = plain, all }: DeprecationsTextOptions,
): string => {
  const width = Math.max(narrowest, columns);
  const words = deprecationsMessages[report.language];
  const page: Page = { width, proseWidth: Math.min(width, widestProse), paint, words, report };
  const blocks = [headerLines(page), ...tableBlocks(page, all), ...timelineBlocks(page), ...summaryBlocks(page)];
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

const headerLines = ({ report: { descriptions, today, due }, paint, words, proseWidth }: Page): Lines => {
  const [only, ...others] = descriptions;
  const when = words.asOf(today);
  const title =
    only && others.length === 0
      ? [only.title, only.version].filter(it => it !== '').join(' ')
      : words.apis(descriptions.length);
  const below = only && others.length === 0 ? `${printable(only.file)}${words.listSeparator}${when}` : when;
  return [
    ...(title === '' ? [] : [paint.strong(printable(title))]),
    paint.faint(below),
    ...(due === null ? [] : wrap(words.due(printable(due)), proseWidth)),
  ];
};

const glyphs: Readonly<Record<DeprecationState, string>> = {
  overdue: '✗',
  ending: '!',
  deprecated: '·',
  announced: '›',
  undated: '?',
};

const colorOf = (state: DeprecationState, paint: Paint): Paint['strong'] =>
  ({
    overdue: paint.breaking,
    ending: paint.dangerous,
    deprecated: paint.strong,
    announced: paint.strong,
    undated: paint.faint,
  })[state];

const tableBlocks = (page: Page, all: boolean): readonly Lines[] => {
  const { report, words, paint } = page;
  const undated = report.deprecations.filter(({ state }) => state === 'undated');
  const hidden = all || undated.length <= undatedShown + 1 ? [] : undated.slice(undatedShown);
  const shown = report.deprecations.filter(it => !hidden.includes(it));
  if (shown.length === 0) return [];
  const table = layoutOf(page, shown);
  return [
    tableLines([table.heading, ...shown.map(table.rowOf)], table.widths),
    ...(hidden.length > 0 ? [[paint.faint(words.hidden(hidden.length))]] : []),
  ];
};

interface Layout {
  readonly widths: readonly number[];
  readonly heading: Row;
  readonly rowOf: (deprecation: Deprecation) => Row;
}

const layoutOf = (page: Page, shown: readonly Deprecation[]): Layout => {
  const { report, words, paint, width } = page;
  const { columns } = words;
  const fits = (heading: string, texts: readonly string[]): number => Math.max(...[heading, ...texts].map(widthOf));
  const isWide = width >= wide;
  const hasApi = isWide && report.descriptions.length > 1;
  const successors = shown.map(it => afterOf(it, words));
  const hasSuccessor = isWide && successors.some(list => list.length > 0);
  const leading = [
    fits(
      columns.state,
      shown.map(({ state }) => words.state[state]),
    ),
    fits(
      columns.until,
      shown.flatMap(it => [untilOf(it, words), daysOf(it, words)]),
    ),
    fits(
      columns.since,
      shown.map(it => sinceOf(it, words)),
    ),
    ...(hasApi
      ? [
          Math.min(
            widestApi,
            fits(
              columns.api,
              shown.map(it => apiOf(it, report)),
            ),
          ),
        ]
      : []),
  ];
  const rest = width - gap - leading.reduce((sum, it) => sum + it + gap, 0);
  const successor = hasSuccessor
    ? Math.min(Math.floor((rest - gap) / 2), fits(columns.successor, successors.flat()))
    : 0;
  const subject = hasSuccessor ? rest - gap - successor : rest;
  const placeOf = placesIn(page, shown, subject);
  const headings = [
    columns.state,
    columns.until,
    columns.since,
    ...(hasApi ? [columns.api] : []),
    columns.subject,
    ...(hasSuccessor ? [columns.successor] : []),
  ];
  const rowOf = (deprecation: Deprecation): Row => {
    const { state } = deprecation;
    const color = colorOf(state, paint);
    const api = printable(apiOf(deprecation, report));
    const after = afterOf(deprecation, words);
    const isNone = deprecation.successors.length === 0;
    const afterColor = isNone ? paint.faint : paint.safe;
    return {
      glyph: { text: glyphs[state], color },
      cells: [
        [{ text: words.state[state], color }],
        [
          { text: untilOf(deprecation, words), color },
          { text: daysOf(deprecation, words), color: paint.faint },
        ],
        [{ text: sinceOf(deprecation, words) }],
        ...(hasApi ? [foldName(api, leading[3] ?? widestApi).map(text => ({ text }))] : []),
        [
          ...(report.descriptions.length > 1 && !hasApi ? folded(api, subject, paint.faint) : []),
          ...folded(shorten(subjectIn(deprecation, words), longestName), subject),
          ...(hasSuccessor ? [] : after.flatMap(it => folded(isNone ? it : `→ ${it}`, subject, afterColor))),
          ...folded(whereOf(deprecation, placeOf), subject, paint.faint),
          ...contradictionLines(deprecation, { width: subject, placeOf }, page),
        ],
        ...(hasSuccessor ? [after.flatMap(it => folded(it, successor, afterColor))] : []),
      ],
    };
  };
  return {
    widths: [...leading, subject, ...(hasSuccessor ? [successor] : [])],
    heading: { glyph: { text: '' }, cells: headings.map(text => [{ text: text.toUpperCase(), color: paint.faint }]) },
    rowOf,
  };
};

const folded = (text: string, width: number, color?: Paint['strong']): readonly CellLine[] =>
  foldName(text, width).map(line => ({ text: line, ...(color && { color }) }));

const daysOf = ({ endsAt }: Deprecation, words: DeprecationsMessages): string =>
  endsAt ? words.daysLeft(endsAt.daysLeft) : '';

const apiOf = ({ description }: Deprecation, { descriptions }: DeprecationsReport): string =>
  descriptions[description]?.name ?? '';

/** What comes after it, or that nothing does. */
const afterOf = (deprecation: Deprecation, words: DeprecationsMessages): readonly string[] => {
  const names = successorsIn(deprecation).map(it => shorten(printable(it), longestName));
  return names.length === 0 && deprecation.hasNoSuccessor ? [words.noSuccessor] : names;
};

type PlaceOf = (evidence: Pick<ReportedEvidence, 'location'>) => string;

/** As a click leads there; where that is too long, by the line in the one file that there is. */
const placesIn = ({ report, words }: Page, shown: readonly Deprecation[], width: number): PlaceOf => {
  const full: PlaceOf = ({ location }) => placeText({ ...location, exists: true });
  const [only, ...others] = new Set(shown.flatMap(it => it.evidence.map(({ location }) => location.file)));
  const isKnown = only !== undefined && others.length === 0 && report.descriptions.length === 1;
  if (!isKnown || shown.every(it => widthOf(whereOf(it, full)) <= width)) return full;
  return ({ location }) => words.line(location.start.line);
};

/** Where the most is said of it, and in which field or header. */
const whereOf = (deprecation: Deprecation, placeOf: PlaceOf): string => {
  const evidence = mainEvidence(deprecation);
  return evidence ? `${placeOf(evidence)} ${printable(evidence.name)}` : '';
};

interface Cell {
  readonly width: number;
  readonly placeOf: PlaceOf;
}

const contradictionLines = (
  { contradictions }: Deprecation,
  { width, placeOf }: Cell,
  { words, paint }: Page,
): readonly CellLine[] =>
  contradictions.flatMap(({ other }) => {
    const said = shorten(printable(other.text), longestName);
    return wrap(words.contradiction(said, printable(other.name), placeOf(other)), width)
      .flatMap(line => foldName(line, width))
      .map(line => ({ text: line, color: paint.dangerous }));
  });

const timelineBlocks = (page: Page): readonly Lines[] => {
  const { report, words, paint, proseWidth } = page;
  const months = monthsIn(report);
  // What is due stands in the table, near or past.
  if (months.length === 0 || report.due !== null) return [];
  const named = (label: string, list: readonly Deprecation[]): string => {
    const names = list.slice(0, namesInMonth).map(({ subject }) => shorten(subject, longestName));
    const others = list.length > namesInMonth ? [words.more(list.length - namesInMonth)] : [];
    return `${label}: ${[...names, ...others].join(words.listSeparator)}`;
  };
  const lines = months.flatMap(({ month, begin, end }) => {
    const color = end.length > 0 ? colorOf(end[0]?.state ?? 'deprecated', paint) : paint.faint;
    const endWords = end.every(({ state }) => state === 'overdue') ? words.ended : words.end;
    const texts = [
      ...(month === report.today.slice(0, 7) ? [words.today(report.today)] : []),
      ...(begin.length > 0 ? [named(words.begin(begin.length), begin)] : []),
      ...(end.length > 0 ? [named(endWords(end.length), end)] : []),
    ];
    return texts.flatMap((text, place) =>
      foldName(text, proseWidth - month.length - 2 * gap).map((line, index) => {
        const isFirst = place === 0 && index === 0;
        return `${isFirst ? `${color('●')} ${paint.strong(month)}` : ' '.repeat(gap + month.length)}${' '.repeat(gap)}${line}`;
      }),
    );
  });
  return [[ruler(page, words.timeline, '', paint.strong), '', ...lines]];
};

const summaryBlocks = ({ report, words, paint, proseWidth }: Page): readonly Lines[] => {
  const { deprecations, descriptions, due } = report;
  const inTexts = due === null ? descriptions.reduce((sum, { onlyInTexts }) => sum + onlyInTexts, 0) : 0;
  const remark = inTexts === 0 ? [] : wrap(words.onlyInTexts(inTexts), proseWidth).map(paint.faint);
  if (deprecations.length === 0) return [[due === null ? words.nothing : words.nothingDue(printable(due)), ...remark]];
  return [[paint.faint('─'.repeat(proseWidth)), countedStates(report).join(words.listSeparator), ...remark]];
};
