// Reads JSON exactly, for texts that are known to have something wrong: where they break, and which keys come twice.
import { code, isWhitespace, skipWhitespace, stringEnd } from './json-scan.ts';
import { maximumDepth } from './limits.ts';
import type { SyntaxFault } from './problem.ts';

interface Fault {
  readonly fault: SyntaxFault;
  readonly at: number;
  readonly found?: string;
  /** Where what is not closed was opened. */
  readonly opened?: number;
}

export interface DuplicateKey {
  readonly key: string;
  readonly first: number;
  readonly second: number;
  /** Of the second key as it is written. */
  readonly length: number;
}

/** `tooDeep` is the bracket that opens one level too many. */
type Outcome = { readonly fault: Fault } | { readonly tooDeep: number } | { readonly complete: true };

export interface Inspection {
  readonly outcome: Outcome;
  readonly duplicates: readonly DuplicateKey[];
}

/** Stops at the first fault, and at the first bracket that is too deep. */
export const inspectJson = (text: string): Inspection => {
  const reading: Reading = { text, at: 0, expected: 'value', levels: [], duplicates: [] };
  for (;;) {
    const outcome = step(reading);
    if (outcome) return { outcome, duplicates: reading.duplicates };
  }
};

interface Level {
  readonly open: number;
  readonly isObject: boolean;
  readonly keys: Map<string, number>;
}

interface Reading {
  readonly text: string;
  readonly levels: Level[];
  readonly duplicates: DuplicateKey[];
  at: number;
  expected: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';
}

/** Reads one token. */
const step = (reading: Reading): Outcome | undefined => {
  const { text, expected, levels } = reading;
  reading.at = skipWhitespace(text, reading.at);
  const { at } = reading;
  if (at >= text.length) {
    if (expected === 'nothing') return { complete: true };
    const open = levels.at(-1)?.open;
    return fault('unexpected-end', lastContent(text), open === undefined ? {} : { opened: open });
  }
  const character = text.charAt(at);
  if (character === '/' && /[/*]/.test(text.charAt(at + 1)))
    return fault('comment', at, { found: text.slice(at, at + 2) });
  if (expected === 'nothing') return fault('extra-content', at, { found: wordAt(text, at) });
  if ((character === '}' || character === ']') && levels.length > 0 && !isAfterKey(reading)) return readEnd(reading);
  if (expected === 'comma or end') return readComma(reading);
  if (expected === 'colon') return readColon(reading);
  if (character === "'") return fault('single-quotes', at, { found: character });
  if (character === '"') return readString(reading);
  if (expected === 'key' || expected === 'key or end') {
    return fault(isWordy(character) ? 'unquoted-key' : 'unexpected-character', at, { found: wordAt(text, at) });
  }
  return character === '{' || character === '[' ? readStart(reading) : readWord(reading);
};

const isAfterKey = ({ expected, levels }: Reading): boolean =>
  expected === 'colon' || (expected === 'value' && levels.at(-1)?.isObject === true);

const fault = (kind: SyntaxFault, at: number, more: Pick<Fault, 'found' | 'opened'> = {}): Outcome => ({
  fault: { fault: kind, at, ...more },
});

const readStart = (reading: Reading): Outcome | undefined => {
  const { text, at, levels } = reading;
  if (levels.length === maximumDepth) return { tooDeep: at };
  const isObject = text.charAt(at) === '{';
  levels.push({ open: at, isObject, keys: new Map() });
  reading.at += 1;
  reading.expected = isObject ? 'key or end' : 'value or end';
  return undefined;
};

const readEnd = (reading: Reading): Outcome | undefined => {
  const { text, at, levels, expected } = reading;
  const level = levels.at(-1);
  if (level?.isObject !== (text.charAt(at) === '}')) {
    return fault('wrong-bracket', at, { found: text.charAt(at), opened: level?.open ?? 0 });
  }
  if (expected === 'value' || expected === 'key')
    return fault('trailing-comma', text.lastIndexOf(',', at), { found: ',' });
  levels.pop();
  reading.at += 1;
  reading.expected = afterValue(reading);
  return undefined;
};

const readComma = (reading: Reading): Outcome | undefined => {
  const { text, at, levels } = reading;
  if (text.charAt(at) !== ',') return fault('missing-comma', at, { found: wordAt(text, at) });
  reading.at += 1;
  reading.expected = levels.at(-1)?.isObject ? 'key' : 'value';
  return undefined;
};

const readColon = (reading: Reading): Outcome | undefined => {
  const { text, at } = reading;
  if (text.charAt(at) !== ':') return fault('missing-colon', at, { found: wordAt(text, at) });
  reading.at += 1;
  reading.expected = 'value';
  return undefined;
};

const readString = (reading: Reading): Outcome | undefined => {
  const { text, at, expected } = reading;
  const close = stringEnd(text, at);
  const broken = faultInString(text, at, close);
  if (broken) return broken;
  reading.at = close + 1;
  if (expected === 'key' || expected === 'key or end') {
    noteKey(reading, at, close + 1);
    reading.expected = 'colon';
  } else {
    reading.expected = afterValue(reading);
  }
  return undefined;
};

const noteKey = ({ text, levels, duplicates }: Reading, start: number, end: number): void => {
  const keys = levels.at(-1)?.keys;
  const key = JSON.parse(text.slice(start, end)) as string;
  const first = keys?.get(key);
  if (first === undefined) keys?.set(key, start);
  else duplicates.push({ key, first, second: start, length: end - start });
};

const readWord = (reading: Reading): Outcome | undefined => {
  const { text, at } = reading;
  const word = wordAt(text, at);
  if (!literal.test(word)) return fault(faultInWord(word), at, { found: word });
  reading.at += word.length;
  reading.expected = afterValue(reading);
  return undefined;
};

const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/;

const faultInWord = (word: string): SyntaxFault => {
  if (/^[-+.]?\d/.test(word)) return 'bad-number';
  return isWordy(word) ? 'bad-literal' : 'unexpected-character';
};

const afterValue = ({ levels }: Reading): Reading['expected'] => (levels.length === 0 ? 'nothing' : 'comma or end');

const isWordy = (text: string): boolean => /^[\w$.+-]/.test(text);

/** What stands at an offset: a run of letters, digits and signs, or one character. */
const wordAt = (text: string, at: number): string => {
  const run = /[\w$.+-]+/y;
  run.lastIndex = at;
  return run.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
};

const faultInString = (text: string, open: number, close: number): Outcome | undefined => {
  const source = text.slice(open + 1, close === -1 ? text.length : close);
  if (/[\r\n]/.test(source)) return fault('line-break-in-string', open);
  if (close === -1) return fault('unclosed-string', open);
  for (const { 0: found, index } of source.matchAll(/\\(?:u[\da-fA-F]{4}|.)/gs)) {
    if (!validEscape.test(found)) return fault('bad-escape', open + 1 + index, { found });
  }
  for (let index = 0; index < source.length; index += 1) {
    if (source.charCodeAt(index) < code.space) return fault('control-character', open + 1 + index);
  }
  return undefined;
};

const validEscape = /^\\(?:u[\da-fA-F]{4}|["\\/bfnrt])$/;

const lastContent = (text: string): number => {
  let end = text.length;
  while (end > 0 && isWhitespace(text.charCodeAt(end - 1))) end -= 1;
  return end;
};
