// What every part of the text report is written with.
import type { Level, Verdict } from '../findings.ts';
import { printable } from '../messages/printable.ts';
import type { ReportMessages } from '../messages/report.ts';
import type { WaiverMessages } from '../messages/waivers.ts';
import { padEnd, unbroken, wrap } from './layout.ts';
import type { Paint } from './paint.ts';
import type { Finding, Location } from './report.ts';

export interface Page {
  readonly width: number;
  /** Prose in very long lines is hard to read. */
  readonly proseWidth: number;
  readonly paint: Paint;
  readonly words: ReportMessages;
  /** The rules whose why and fix have been given. */
  readonly explained: Set<string>;
  /** The command that accepts what of these makes the command fail, if anything does. */
  readonly acceptOf: (findings: readonly Finding[]) => string | undefined;
  readonly waivers: WaiverMessages;
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

/** A label, and a command that stays in one piece, to be copied. */
export const labelledCommand = (label: string, command: string, column: number, { paint }: Page): Lines => [
  `  ${paint.faint(padEnd(label, column))}${command}`,
];

/** A label, and text beside it on as many lines as it takes; `column` is where the text begins. */
export const labelled = (label: string, text: string, column: number, { proseWidth, paint }: Page): Lines =>
  wrap(together(text), proseWidth - 2 - column).map((line, index) =>
    index === 0 ? `  ${paint.faint(padEnd(label, column))}${line}` : `  ${' '.repeat(column)}${line}`,
  );
