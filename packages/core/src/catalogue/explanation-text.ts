// What there is to say about a rule, for people at a terminal.

import { padEnd, widthOf, wrap } from '../report/layout.ts';
import { glyphs } from '../report/page.ts';
import type { Paint } from '../report/paint.ts';
import { plain } from '../report/paint.ts';
import type { CatalogueMessages } from './catalogue-messages.ts';
import { catalogueMessages } from './catalogue-messages.ts';
import type { ExplainedExample, Explanation } from './explain.ts';
import { directions } from './levels.ts';
import type { Outcome } from './outcomes.ts';
import type { CatalogueTextOptions } from './rules-text.ts';

const narrowest = 40;
const widest = 100;

export const toExplanationText = (explanation: Explanation, options: CatalogueTextOptions): string => {
  const page: Page = {
    width: Math.min(widest, Math.max(narrowest, options.width)),
    paint: options.paint ?? plain,
    words: catalogueMessages[options.language],
  };
  const blocks = [
    [page.paint.strong(explanation.id), ...wrap(explanation.summary, page.width)],
    details(explanation, page),
    ...explanation.examples.map(example => exampleLines(example, page)),
  ];
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`;
};

interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly words: CatalogueMessages;
}

const details = (explanation: Explanation, { width, paint, words }: Page): readonly string[] => {
  const { label } = words;
  const rows: readonly (readonly [string, string])[] = [
    [label.why, explanation.why],
    [label.fix, explanation.fix],
    ...[...new Set(directions.flatMap(direction => explanation.steps[direction]))].map(
      (step, index) => [index === 0 ? label.clients : '', step] as const,
    ),
    [label.area, words.area[explanation.area]],
    [label.effect, explanation.effect === null ? words.effectVaries : words.effect[explanation.effect]],
    ...levelRows(explanation, words),
    [label.noticed, words.noticedBy[explanation.surface]],
    ...explanation.elsewhere.map(({ tool, ids }) => [tool, idsText(ids, words)] as const),
  ];
  const column = Math.max(...rows.map(([name]) => widthOf(name))) + 2;
  return rows.flatMap(([name, text]) =>
    wrap(text, width - 2 - column).map(
      (line, index) => `  ${paint.faint(padEnd(index === 0 ? name : '', column))}${line}`,
    ),
  );
};

/** More than these say less. */
const idsShown = 4;

const idsText = (ids: readonly string[], words: CatalogueMessages): string =>
  ids.length <= idsShown + 1
    ? words.list(ids)
    : words.andMore(words.list(ids.slice(0, idsShown)), ids.length - idsShown);

const levelRows = ({ levels }: Explanation, words: CatalogueMessages): readonly (readonly [string, string])[] =>
  directions
    .filter(direction => levels[direction].length > 0)
    .map((direction, index) => [
      index === 0 ? words.label.level : '',
      words.inPlace(words.levels(levels[direction]), words.place[direction]),
    ]);

const exampleLines = ({ title, openapi, now, diff, outcomes }: ExplainedExample, page: Page): readonly string[] => {
  const { width, paint, words } = page;
  const terms = [...(openapi === undefined ? [] : [`OpenAPI ${openapi}`]), ...(now === undefined ? [] : [now])];
  const name = terms.length === 0 ? title : `${title} (${terms.join(', ')})`;
  const messages = [...new Set(outcomes.flatMap(({ message }) => message ?? []))];
  return [
    `${paint.strong(words.label.example)} ${paint.faint('─'.repeat(3))} ${name}`,
    '',
    ...diff.map(line => `    ${coloured(line, paint)}`),
    '',
    ...messages.flatMap(message => wrap(message, width - 2).map(line => `  ${line}`)),
    ...outcomes.flatMap(outcome => outcomeLines(outcome, page)),
  ];
};

const coloured = (line: string, paint: Paint): string =>
  line.startsWith('-') ? paint.base(line) : line.startsWith('+') ? paint.revision(line) : line;

const outcomeLines = ({ direction, level, shownBy }: Outcome, { width, paint, words }: Page): readonly string[] => {
  const said = level === 'silent' ? words.silent : words.levels([level]);
  const place = direction === undefined ? said : words.inPlace(said, words.place[direction]);
  const [glyph, paintLevel] = level === 'silent' ? ['=', paint.faint] : [glyphs[level], paint[level]];
  return [
    `  ${paintLevel(glyph)} ${place}`,
    ...(shownBy === undefined ? [] : wrap(shownBy, width - 4).map(line => `    ${paint.faint(line)}`)),
  ];
};
