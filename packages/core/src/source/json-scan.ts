// Reading along JSON text without building values: strings by native search, brackets by counting.

export const code = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  hash: 35,
  dollar: 36,
  comma: 44,
  slash: 47,
  colon: 58,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** The offset of the quote that ends the string whose opening quote is at `open`; -1 when there is none. */
export const stringEnd = (text: string, open: number): number => {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text.charCodeAt(close - 1) === code.backslash && isEscaped(text, close)) {
    close = text.indexOf('"', close + 1);
  }
  return close;
};

export const skipWhitespace = (text: string, from: number): number => {
  let at = from;
  while (isWhitespace(text.charCodeAt(at))) at += 1;
  return at;
};

export const isWhitespace = (character: number): boolean =>
  character === code.space ||
  character === code.lineFeed ||
  character === code.carriageReturn ||
  character === code.tab;

/** An odd number of backslashes comes before it. */
const isEscaped = (text: string, at: number): boolean => {
  let first = at - 1;
  while (text.charCodeAt(first) === code.backslash) first -= 1;
  return (at - first) % 2 === 0;
};

export interface JsonFeatures {
  readonly keys: number;
  /** Some `$ref` leads out of the document. May be wrongly true, never wrongly false. */
  readonly refersOutward: boolean;
}

/**
 * Counts the keys of valid JSON and looks at its references, in one pass that jumps from quote to quote.
 * A key is a string followed by a colon. Written without calls, which take as long as the rest: most texts are read once.
 */
export const featuresOf = (text: string): JsonFeatures => {
  let keys = 0;
  let refersOutward = false;
  let open = text.indexOf('"');
  while (open !== -1) {
    let close = text.indexOf('"', open + 1);
    while (text.charCodeAt(close - 1) === code.backslash && isEscaped(text, close))
      close = text.indexOf('"', close + 1);
    let after = close + 1;
    let character = text.charCodeAt(after);
    while (
      character === code.space ||
      character === code.lineFeed ||
      character === code.carriageReturn ||
      character === code.tab
    ) {
      after += 1;
      character = text.charCodeAt(after);
    }
    if (character === code.colon) {
      keys += 1;
      if (!refersOutward && text.charCodeAt(open + 1) === code.dollar && close - open === 5) {
        refersOutward = text.startsWith('ref', open + 2) && leadsOut(text, skipWhitespace(text, after + 1));
      }
    }
    open = text.indexOf('"', after);
  }
  return { keys, refersOutward };
};

const leadsOut = (text: string, value: number): boolean =>
  text.charCodeAt(value) === code.quote && text.charCodeAt(value + 1) !== code.hash;
