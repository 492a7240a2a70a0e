// Which media ranges contain which (RFC 9110, section 12.5.1).
import { normalizeMediaRange, parseMediaRange } from '../contract/media-range.ts';

/** Whether every message of the narrow range is one of the wide range. */
export const coversRange = (wide: string, narrow: string): boolean => {
  if (withoutDefaultCharset(wide) === withoutDefaultCharset(narrow)) return true;
  const [outer, inner] = [parseMediaRange(withoutDefaultCharset(wide)), parseMediaRange(withoutDefaultCharset(narrow))];
  return (
    (outer.type === '*' || outer.type === inner.type) &&
    coversSubtype(outer.subtype, inner.subtype) &&
    [...outer.parameters].every(([name, value]) => inner.parameters.get(name) === value)
  );
};

/** UTF-8 is what JSON is always in (RFC 8259, section 8.1) and what everything else is in where nothing is said: naming it changes nothing. */
export const withoutDefaultCharset = (range: string): string =>
  range.includes('charset') ? normalizeMediaRange(range.replace(/;charset="?utf-?8"?(?=;|$)/, '')) : range;

/** `*+json` is no range of HTTP, but it is written, and plain. */
const coversSubtype = (wide: string, narrow: string): boolean =>
  wide === '*' || wide === narrow || (wide.startsWith('*+') && narrow.endsWith(wide.slice(1)));
