// What every part of the text report of a lint is written with.
import type { LintMessages } from '../messages/lint.ts';
import { padEnd, widthOf, wrap } from './layout.ts';
import { together } from './page.ts';
import type { Paint } from './paint.ts';
import type { WaiveHint } from './waive-command.ts';

export interface LintPage {
  readonly width: number;
  readonly proseWidth: number;
  readonly paint: Paint;
  readonly words: LintMessages;
  readonly all: boolean;
  readonly waive: WaiveHint | undefined;
}

export type Lines = readonly string[];

/** Of one rule, unless all are asked for. */
export const placesShown = 5;
export const longestMessage = 200;

/** A remark in the place of a single line would save nothing. */
export const shortened = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most + 1 ? list : list.slice(0, most);

export const moreLines = (count: number, { paint, words }: LintPage): Lines =>
  count === 0 ? [] : [`    ${paint.faint(`… ${words.more(count)}`)}`];

export const labelled = (label: string, text: string, page: LintPage): Lines => {
  if (text === '') return [];
  const { proseWidth, words } = page;
  const column = Math.max(labelColumn(words), widthOf(label) + 2);
  return wrap(together(text), proseWidth - 2 - column).map((line, index) =>
    index === 0 ? labelledWhole(label, line, page) : `  ${' '.repeat(column)}${line}`,
  );
};

/** In one line, however long. */
export const labelledWhole = (label: string, text: string, { paint, words }: LintPage): string =>
  `  ${paint.faint(padEnd(label, Math.max(labelColumn(words), widthOf(label) + 2)))}${text}`;

const labelColumn = (words: LintMessages): number =>
  Math.max(...[words.why, words.fix, words.option, words.standard].map(widthOf)) + 2;
