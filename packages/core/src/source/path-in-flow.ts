// What stands at an offset inside of brackets that somebody is writing: JSON, and YAML in its flow style.
// One pass from the opening bracket to the offset. A quote that nothing closes ends with its line.
import { code, isWhitespace, stringEnd } from './json-scan.ts';
import type { Extent } from './lines.ts';
import type { PlaceInText } from './place-in-text.ts';
import { between } from './place-in-text.ts';
import { nameWhileWritten } from './yaml-entries.ts';
import { flowPlainEnd, lineEnd, singleQuotedEnd, trimmedEnd } from './yaml-tokens.ts';

/** `undefined` when the bracket is closed before, and in comments. */
export const pathInFlow = (
  text: string,
  open: number,
  offset: number,
  path: readonly string[],
): PlaceInText | undefined => {
  const opened: Frame[] = [];
  const endOfLine = lineEnds(text);
  const here = (): readonly string[] => [...path, ...keysOf(text, opened)];
  let at = open;
  while (at < text.length) {
    const character = text.charCodeAt(at);
    if (isWhitespace(character)) {
      at += 1;
      continue;
    }
    if (at > offset) return gap(here(), opened.at(-1), offset);
    const frame = opened.at(-1);
    if (isPunctuation(character)) {
      if (at === offset && frame) return gap(here(), frame, offset);
      if (character === code.openBrace || character === code.openBracket) {
        if (frame) frame.hasValue = true;
        opened.push({ isMap: character === code.openBrace, index: 0, key: undefined, hasValue: false });
      } else if (character === code.closeBrace || character === code.closeBracket) {
        opened.pop();
        if (opened.length === 0) return undefined;
      } else if (frame && character === code.comma) {
        frame.index += 1;
        frame.key = undefined;
        frame.hasValue = false;
      } else if (frame) frame.hasValue = false;
      at += 1;
      continue;
    }
    if (character === code.hash && isWhitespace(text.charCodeAt(at - 1))) {
      const end = endOfLine(at);
      if (offset <= end) return undefined;
      at = end;
      continue;
    }
    if (!frame) return undefined;
    const token = tokenAt(text, at, endOfLine(at));
    const isKey = frame.isMap && (frame.key === undefined || frame.hasValue || isBeforeColon(text, token.end));
    if (isKey) {
      frame.key = token;
      frame.hasValue = false;
    } else frame.hasValue = true;
    if (offset <= token.end) return { path: here(), on: isKey ? 'key' : 'value', extent: token };
    at = Math.max(token.end, at + 1);
  }
  return opened.length === 0 ? undefined : gap(here(), opened.at(-1), offset);
};

interface Frame {
  readonly isMap: boolean;
  /** Of the item that is next or was last, in a list. */
  index: number;
  key: Extent | undefined;
  /** Behind the key, or for the item. */
  hasValue: boolean;
}

/** Nothing is written at the offset: a value is expected, or an entry. */
const gap = (path: readonly string[], frame: Frame | undefined, offset: number): PlaceInText => {
  const place = between(path, offset);
  if (!frame) return place;
  if (!frame.hasValue && (!frame.isMap || frame.key)) return { ...place, on: 'value' };
  return frame.isMap && !frame.key ? place : between(path.slice(0, -1), offset);
};

const keysOf = (text: string, opened: readonly Frame[]): readonly string[] =>
  opened.flatMap(({ isMap, index, key }) => {
    if (!isMap) return [String(index)];
    return key ? [nameWhileWritten(text.slice(key.start, key.end))] : [];
  });

const isPunctuation = (character: number): boolean =>
  character === code.openBrace ||
  character === code.openBracket ||
  character === code.closeBrace ||
  character === code.closeBracket ||
  character === code.comma ||
  character === code.colon;

const isBeforeColon = (text: string, end: number): boolean => {
  let at = end;
  while (text.charCodeAt(at) === code.space) at += 1;
  return text.charCodeAt(at) === code.colon;
};

const apostrophe = 39;

const tokenAt = (text: string, start: number, lineEnds: number): Extent => {
  const character = text.charCodeAt(start);
  if (character !== code.quote && character !== apostrophe) {
    return { start, end: Math.min(flowPlainEnd(text, start), trimmedEnd(text, start, lineEnds)) };
  }
  const close = character === code.quote ? stringEnd(text, start) : singleQuotedEnd(text, start);
  if (close !== -1 && close < lineEnds) return { start, end: close + 1 };
  return { start, end: trimmedEnd(text, start + 1, lineEnds) };
};

/** Remembers the end of the line: in a text of one line every token has the same. */
const lineEnds = (text: string): ((at: number) => number) => {
  let known = -1;
  return at => {
    if (known < at) known = lineEnd(text, at);
    return known;
  };
};
