// Text of strangers made fit to print: what would steer a terminal or change the order of the text is spelled out instead.

/**
 * Spells out control characters, marks that change the direction of the text, characters without width, line
 * separators and lone surrogates: `\n`, `\t`, `\u001b`. What is left can neither break a line nor hide a part of it, and is
 * no command to a CI server, which reads `##[command]` anywhere in what is printed.
 */
export const printable = (text: string): string =>
  isPlain.test(text) && !text.includes('##') ? text : text.replaceAll(unprintable, spell);

/** The same for JSON text, which spells them that way itself: only its own line breaks stay. */
export const printableJson = (json: string): string => json.replaceAll(invisible, spell);

/** Cuts between whole characters, and says so. */
export const shorten = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
};

const isPlain = /^[\x20-\x7e]*$/;

const invisibles = [
  // DEL, C1 controls, soft hyphen.
  '[\\u007f-\\u009f\\u00ad',
  // Joiners, fillers and marks without width.
  '\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb',
  // Marks of direction (UAX 9).
  '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069',
  // Line and paragraph separators.
  '\\u2028\\u2029]',
  // Tags: a second, invisible ASCII.
  '|\\udb40[\\udc00-\\udc7f]',
  // The beginning of a command: `##[`, `##vso[`, `##teamcity[`.
  '|#(?=#\\w*\\[)',
  // Surrogates without their other half.
  '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
].join('');

const invisible = new RegExp(invisibles, 'g');
const unprintable = new RegExp(`[\\u0000-\\u001f]|${invisibles}`, 'g');

const short = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const spell = (found: string): string =>
  short.get(found) ?? Array.from({ length: found.length }, (_, index) => unit(found.charCodeAt(index))).join('');

const unit = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

const isHighSurrogate = (code: number): boolean => code >= 0xd8_00 && code <= 0xdb_ff;
