// How messages of rules show values and lists of them.
import type { FactValue } from '../findings.ts';

const longest = 60;

/** As JSON writes it, cut where it would fill the line. */
export const valueInWords = (value: FactValue): string => {
  const text = JSON.stringify(value);
  // Half of a character must not be left over.
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
};

const most = 5;

/** The first few, and how many more there are. */
export const valuesInWords = {
  en: (values: readonly FactValue[]): string => listed(values, count => `and ${count} more`, ', '),
  ja: (values: readonly FactValue[]): string => listed(values, count => `ほか ${count} 件`, '、'),
};

const listed = (values: readonly FactValue[], more: (count: number) => string, separator: string): string => {
  const shown = values.length > most ? values.slice(0, most - 1) : values;
  const rest = values.length - shown.length;
  return [...shown.map(valueInWords), ...(rest > 0 ? [more(rest)] : [])].join(separator);
};

/** That a rename is only a guess, and how much the two have in common. */
export const probably = {
  en: (score: number): string => `(probably, ${percent(score)} alike)`,
  ja: (score: number): string => `（推定、類似度 ${percent(score)}）`,
};

const percent = (score: number): string => `${Math.round(score * 100)} %`;

/** Names of keywords and formats, quoted. */
export const namesInWords = (names: readonly string[]): string => names.map(name => `\`${name}\``).join(', ');
