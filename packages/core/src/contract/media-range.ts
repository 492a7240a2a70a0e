// Media types and ranges (RFC 9110, sections 8.3.1 and 12.5.1), read whatever is written.

export interface MediaRange {
  /** Lower case; `*` in a range. */
  readonly type: string;
  /** Lower case; `*` in a range, '' when there was no slash. */
  readonly subtype: string;
  /** By lower-case name, sorted by name; values in lower case, without the quotes. */
  readonly parameters: ReadonlyMap<string, string>;
}

export const parseMediaRange = (text: string): MediaRange => {
  const [essence = '', ...rest] = splitOutsideQuotes(text);
  const slash = essence.indexOf('/');
  const type = slash < 0 ? essence : essence.slice(0, slash);
  return {
    type: type.trim().toLowerCase(),
    subtype:
      slash < 0
        ? ''
        : essence
            .slice(slash + 1)
            .trim()
            .toLowerCase(),
    parameters: new Map(
      rest.flatMap(parameterOf).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)),
    ),
  };
};

/** One spelling for each media range: lower case, parameters sorted, no spaces, quotes only where they are needed. */
export const normalizeMediaRange = (text: string): string => {
  if (plain.test(text)) return text;
  const { type, subtype, parameters } = parseMediaRange(text);
  const written = [...parameters].map(([name, value]) => `;${name}=${token.test(value) ? value : quoted(value)}`);
  return `${type}${subtype === '' ? '' : `/${subtype}`}${written.join('')}`;
};

/** What normalizing leaves as it is: nearly every media type there is. */
const plain = /^[a-z0-9!#$&^_.+*-]+\/[a-z0-9!#$&^_.+*-]+$/;

/** RFC 9110, section 5.6.2. */
const token = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

const quoted = (value: string): string => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;

const parameterOf = (text: string): readonly (readonly [string, string])[] => {
  const equals = text.indexOf('=');
  const name = (equals < 0 ? text : text.slice(0, equals)).trim().toLowerCase();
  if (!token.test(name)) return [];
  const value = equals < 0 ? '' : text.slice(equals + 1).trim();
  return [[name, unquoted(value).toLowerCase()]];
};

const unquoted = (value: string): string =>
  value.length > 1 && value.startsWith('"') && value.endsWith('"')
    ? value.slice(1, -1).replaceAll(/\\(.)/gs, '$1')
    : value;

/** The pieces between semicolons; a semicolon inside a quoted string separates nothing. */
const splitOutsideQuotes = (text: string): readonly string[] => {
  if (!text.includes('"')) return text.split(';');
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\\' && isQuoted) index++;
    else if (character === ';' && !isQuoted) {
      pieces.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...pieces, text.slice(start)];
};
