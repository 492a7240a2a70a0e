// Text of strangers made fit to print: what would steer a terminal or change the order of the text is spelled out instead.

/**
 * Spells out control characters, marks that change the direction of the text, characters without width, line
 * separators and lone surrogates: `\n`, `\t`, `\u001b`. What is left can neither break a line nor hide a part of it.
 */
export const printable = (text: string): string => (isPlain(text) ? text : text.replaceAll(unprintable, spell));

/** Shows a value as JSON would, shortened to about `limit` characters. */
export const printableValue = (value: unknown, limit = 60): string =>
  shorten(printable(typeof value === 'string' ? JSON.stringify(value.slice(0, limit + 1)) : written(value)), limit);

/** Cuts at whole characters and says so. */
export const shorten = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
};

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is there to find.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udc7f]/g;

const short = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const spell = (found: string): string =>
  short.get(found) ?? Array.from({ length: found.length }, (_, index) => unit(found.charCodeAt(index))).join('');

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

const isHighSurrogate = (code: number): boolean => code >= 0xd8_00 && code <= 0xdb_ff;

const written = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  return JSON.stringify(value);
};
