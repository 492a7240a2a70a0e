// Reading along YAML text without building values: spaces, comments, quotes, plain scalars, lines by indentation.
// The text is known to be valid: a parser has read it before.
import { code, isWhitespace, stringEnd } from './json-scan.ts';

const star = 42;
const dash = 45;
const question = 63;
const exclamation = 33;
const ampersand = 38;
const apostrophe = 39;
const greater = 62;
const bar = 124;

export const isFlowIndicator = (character: number): boolean =>
  character === code.comma ||
  character === code.openBracket ||
  character === code.closeBracket ||
  character === code.openBrace ||
  character === code.closeBrace;

/** A space, a line break or the end of the text. */
const isBreak = (text: string, at: number): boolean => at >= text.length || isWhitespace(text.charCodeAt(at));

export const isDash = (text: string, at: number): boolean => text.charCodeAt(at) === dash && isBreak(text, at + 1);
export const isQuestion = (text: string, at: number): boolean =>
  text.charCodeAt(at) === question && isBreak(text, at + 1);
export const isColon = (text: string, at: number): boolean =>
  text.charCodeAt(at) === code.colon && isBreak(text, at + 1);
export const isProperty = (text: string, at: number): boolean =>
  text.charCodeAt(at) === ampersand || text.charCodeAt(at) === exclamation;
export const isAnchor = (text: string, at: number): boolean => text.charCodeAt(at) === ampersand;

/** `---` or `...` at the beginning of a line. */
export const isDocumentMarker = (text: string, at: number): boolean =>
  (text.startsWith('---', at) || text.startsWith('...', at)) && isBreak(text, at + 3) && columnOf(text, at) === 0;

export const columnOf = (text: string, at: number): number => (at === 0 ? 0 : at - text.lastIndexOf('\n', at - 1) - 1);

/** The number of spaces that the line of `at` begins with. */
export const indentOf = (text: string, at: number): number => {
  const start = at - columnOf(text, at);
  let first = start;
  while (text.charCodeAt(first) === code.space) first += 1;
  return first - start;
};

/** The next content: past spaces, line breaks and comments. */
export const skipSpace = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    const character = text.charCodeAt(at);
    if (isWhitespace(character)) at += 1;
    else if (character === code.hash) at = lineEnd(text, at);
    else return at;
  }
};

/** Looks no further than `to`: a search to the next line break would read a text of one line again and again. */
export const hasLineBreak = (text: string, from: number, to: number): boolean => text.slice(from, to).includes('\n');

export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};

export interface Line {
  /** The offset of its first character that is no space. */
  readonly at: number;
  readonly indent: number;
}

/** The first line after `from` that has content and is indented by at most `indent`. */
export const nextLine = (text: string, from: number, indent: number): Line | undefined => {
  const pattern = linePattern(indent);
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const width = match[1]?.length ?? 0;
  return { at: match.index + 1 + width, indent: width };
};

const linePatterns: RegExp[] = [];
const linePattern = (indent: number): RegExp =>
  (linePatterns[indent] ??= new RegExp(`\\n( {0,${indent}})[^ \\t\\r\\n#]`, 'g'));

/** Where a tag or an anchor ends. */
export const propertyEnd = (text: string, from: number): number => {
  if (text.startsWith('!<', from)) return text.indexOf('>', from) + 1;
  return isAnchor(text, from) ? nameEnd(text, from) : wordEnd(text, from);
};

/** Where the name of an anchor or an alias ends. */
export const nameEnd = (text: string, from: number): number => {
  let at = from + 1;
  while (!isBreak(text, at) && !isFlowIndicator(text.charCodeAt(at))) at += 1;
  return at;
};

const wordEnd = (text: string, from: number): number => {
  let at = from + 1;
  while (!isBreak(text, at)) at += 1;
  return at;
};

export type TokenKind = 'flow-map' | 'flow-list' | 'block-scalar' | 'double' | 'single' | 'alias' | 'plain';

export const tokenKindAt = (text: string, at: number, inFlow: boolean): TokenKind => {
  switch (text.charCodeAt(at)) {
    case code.openBrace:
      return 'flow-map';
    case code.openBracket:
      return 'flow-list';
    case code.quote:
      return 'double';
    case apostrophe:
      return 'single';
    case star:
      return 'alias';
    case bar:
    case greater:
      return inFlow ? 'plain' : 'block-scalar';
    default:
      return 'plain';
  }
};

/** Where a quoted scalar, an alias or a flow collection ends. */
export const closedEnd = (text: string, at: number, kind: Exclude<TokenKind, 'plain' | 'block-scalar'>): number => {
  switch (kind) {
    case 'double':
      return past(text, stringEnd(text, at));
    case 'single':
      return past(text, singleQuotedEnd(text, at));
    case 'alias':
      return nameEnd(text, at);
    case 'flow-map':
    case 'flow-list':
      return flowEnd(text, at);
  }
};

const past = (text: string, at: number): number => (at === -1 ? text.length : at + 1);

export const singleQuotedEnd = (text: string, open: number): number => {
  let close = text.indexOf("'", open + 1);
  while (close !== -1 && text.charCodeAt(close + 1) === apostrophe) close = text.indexOf("'", close + 2);
  return close;
};

const flowEnd = (text: string, open: number): number => {
  let depth = 0;
  let at = open;
  /** After a node that ends by itself, a colon separates even when nothing follows it. */
  let afterNode = false;
  while (at < text.length) {
    const character = text.charCodeAt(at);
    if (isWhitespace(character) || character === code.hash) {
      at = skipSpace(text, at);
      continue;
    }
    if (character === code.openBracket || character === code.openBrace) {
      depth += 1;
      at += 1;
      afterNode = false;
    } else if (character === code.closeBracket || character === code.closeBrace) {
      depth -= 1;
      at += 1;
      afterNode = true;
      if (depth === 0) return at;
    } else if (character === code.comma || (character === code.colon && (afterNode || endsPlain(text, at)))) {
      at += 1;
      afterNode = false;
    } else if (character === ampersand || character === exclamation) {
      at = propertyEnd(text, at);
    } else {
      const kind = tokenKindAt(text, at, true);
      afterNode = kind !== 'plain';
      at =
        kind === 'double' || kind === 'single' || kind === 'alias' ? closedEnd(text, at, kind) : flowPlainEnd(text, at);
    }
  }
  return text.length;
};

/** In a flow collection: the colon at `at` ends a plain scalar. */
const endsPlain = (text: string, at: number): boolean =>
  isBreak(text, at + 1) || isFlowIndicator(text.charCodeAt(at + 1));

const flowPlainStop = /[,[\]{}]|:(?=[ \t\r\n,[\]{}]|$)|[ \t\r\n]#/g;

export const flowPlainEnd = (text: string, from: number): number => {
  flowPlainStop.lastIndex = from + 1;
  const stop = flowPlainStop.exec(text)?.index ?? text.length;
  return trimmedEnd(text, from, stop);
};

/** Where a plain scalar of block style ends, its continuation lines included: they are indented by more than `indent`. */
export const plainEnd = (text: string, from: number, indent: number): number => {
  let at = from;
  for (;;) {
    const stop = lineEnd(text, at);
    const comment = commentIn(text, at, stop);
    if (comment !== -1) return trimmedEnd(text, from, comment);
    let next = stop;
    while (isWhitespace(text.charCodeAt(next))) next += 1;
    const goesOn =
      next < text.length &&
      text.charCodeAt(next) !== code.hash &&
      indentOf(text, next) > indent &&
      !isDocumentMarker(text, next);
    if (!goesOn) return trimmedEnd(text, from, stop);
    at = next;
  }
};

export const commentIn = (text: string, from: number, to: number): number => {
  const at = text.slice(from, to).search(/[ \t\r\n]#/);
  return at === -1 ? -1 : from + at + 1;
};

/** Where the last line with content of a block scalar ends. `indent` is that of the node that holds it. */
export const blockScalarEnd = (text: string, from: number, indent: number): number => {
  const header = lineEnd(text, from);
  const digit = /\d/.exec(text.slice(from, commentStart(text, from, header)));
  let content = digit ? Math.max(indent, 0) + Number(digit[0]) : -1;
  let end = trimmedEnd(text, from, header);
  let start = header + 1;
  while (start < text.length) {
    const stop = lineEnd(text, start);
    let first = start;
    while (text.charCodeAt(first) === code.space) first += 1;
    if (trimmedEnd(text, first, stop) > first) {
      if (content === -1) content = Math.max(first - start, indent + 1);
      if (first - start < content || isDocumentMarker(text, start)) return end;
      end = trimmedEnd(text, first, stop);
    }
    start = stop + 1;
  }
  return end;
};

const commentStart = (text: string, from: number, to: number): number => {
  const comment = commentIn(text, from, to);
  return comment === -1 ? to : comment;
};

/** `to` without the white space before it. */
export const trimmedEnd = (text: string, from: number, to: number): number => {
  let end = to;
  while (end > from && isWhitespace(text.charCodeAt(end - 1))) end -= 1;
  return end;
};

/** The colon of the implicit key that begins at `at`, or -1 when none begins there. */
export const keyColon = (text: string, at: number): number => {
  const kind = tokenKindAt(text, at, false);
  if (kind === 'block-scalar') return -1;
  if (kind === 'plain') return plainKeyColon(text, at);
  const end = closedEnd(text, at, kind);
  if (hasLineBreak(text, at, end)) return -1;
  let colon = end;
  while (text.charCodeAt(colon) === code.space || text.charCodeAt(colon) === code.tab) colon += 1;
  return isColon(text, colon) ? colon : -1;
};

const plainKeyColon = (text: string, from: number): number => {
  const stop = text.slice(from, lineEnd(text, from)).search(/:(?:[ \t\r]|$)|[ \t]#/);
  return stop !== -1 && text.charCodeAt(from + stop) === code.colon ? from + stop : -1;
};
