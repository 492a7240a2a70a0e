// Where lines begin and stop, by offsets into a text.

export const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** In front of the line break, or the end of the text. */
export const lineStop = (text: string, at: number): number => {
  const feed = text.indexOf('\n', at);
  if (feed === -1) return text.length;
  return feed > at && text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
};

/** Where the line in front of the one that begins at `start` stops; 0 when there is none. */
export const stopBefore = (text: string, start: number): number =>
  start <= 0 ? 0 : text.charAt(start - 2) === '\r' ? start - 2 : start - 1;

/** The white space that the line of an offset begins with. */
export const indentationAt = (text: string, at: number): string => {
  const start = lineStart(text, at);
  let end = start;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
  return text.slice(start, end);
};

export const isBlankLine = (text: string, start: number): boolean =>
  text.slice(start, lineStop(text, start)).trim() === '';

export const isCommentLine = (text: string, start: number): boolean =>
  text.slice(start, lineStop(text, start)).trimStart().startsWith('#');
