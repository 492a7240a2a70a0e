// What every part of the text report is written with.
import type { Level, Verdict } from '../findings.ts';
import { printable } from '../messages/printable.ts';
import type { ReportMessages } from '../messages/report.ts';
import { padEnd, unbroken, wrap } from './layout.ts';
import type { Paint } from './paint.ts';
import type { Location } from './report.ts';

export interface Page {
  readonly width: number;
  /** Prose in very long lines is hard to read. */
  readonly proseWidth: number;
  readonly paint: Paint;
  readonly words: ReportMessages;
  /** The rules whose why and fix have been given. */
  readonly explained: Set<string>;
}

export type Lines = readonly string[];

export const glyphs: Readonly<Record<Verdict, string>> = { breaking: '✗', dangerous: '!', safe: '✓', same: '=' };

export const levels: readonly Level[] = ['breaking', 'dangerous', 'safe'];

/** A message of a rule is one sentence; this much of it is always enough. */
export const longestMessage = 400;

/** As terminals and editors understand it: a click leads there. */
export const placeText = ({ file, start }: Location): string => printable(`${file}:${start.line}:${start.column}`);

/** A method and its path stay on one line. */
export const together = (text: string): string => text.replaceAll(/\b([A-Z]+) (?=\/)/g, `$1${unbroken}`);

/** A label, and text beside it on as many lines as it takes; `column` is where the text begins. */
export const labelled = (label: string, text: string, column: number, { proseWidth, paint }: Page): Lines =>
  wrap(together(text), proseWidth - 2 - column).map((line, index) =>
    index === 0 ? `  ${paint.faint(padEnd(label, column))}${line}` : `  ${' '.repeat(column)}${line}`,
  );
