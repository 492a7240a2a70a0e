// What steps for clients are put together of.
import type { FactValue } from '../findings.ts';
import type { Words } from './rule.ts';
import { valuesInWords } from './words.ts';

/** A parameter by its place and name. */
export const parameterInWords = {
  en: (place: string, name: string): string => `${placesInWords[place]?.en ?? place} \`${name}\``,
  ja: (place: string, name: string): string => `${placesInWords[place]?.ja ?? place} \`${name}\``,
};

const placesInWords: Readonly<Record<string, Words>> = {
  query: { en: 'query parameter', ja: 'クエリパラメーター' },
  querystring: { en: 'query string', ja: 'クエリ文字列' },
  header: { en: 'header', ja: 'ヘッダー' },
  cookie: { en: 'cookie', ja: 'Cookie' },
  path: { en: 'path parameter', ja: 'パスパラメーター' },
};

/** A status, or all that are described together. */
export const statusInWords = {
  en: (status: string): string => (status === 'default' ? 'other statuses (`default`)' : `status ${status}`),
  ja: (status: string): string => (status === 'default' ? 'その他のステータス（`default`）' : `ステータス ${status}`),
};

/** Clauses that begin in lower case, as one sentence. */
export const asSentence = (clauses: readonly string[]): string => {
  const text = clauses.join(', and ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
};

/** A clause up to its verb, and how that goes on before another clause and in a request. */
export type RequestClause = readonly [text: string, next: string, please: string];

export const clause = (...parts: RequestClause): RequestClause => parts;

/** Clauses as one request in Japanese. */
export const asRequest = (clauses: readonly RequestClause[]): string =>
  clauses
    .map(([text, next, please], index) => `${text}${index === clauses.length - 1 ? `${please}ください` : `${next}、`}`)
    .join('');

/** A choice among values. */
export const oneOf = {
  en: (values: readonly FactValue[]): string =>
    values.length > 1 ? `one of ${valuesInWords.en(values)}` : valuesInWords.en(values),
  /** Without the particle that follows. */
  ja: (values: readonly FactValue[]): string => {
    const text = valuesInWords.ja(values);
    return `${text}${text.endsWith('件') ? '' : ' '}${values.length > 1 ? 'のいずれか' : ''}`;
  },
};
