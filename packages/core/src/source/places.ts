// Places in texts that became no document, and pieces of text that are short enough for a message.
import { positionIn } from './lines.ts';
import type { Place } from './problem.ts';

export const placeIn = (text: string, label: string, start: number, length = 1): Place => {
  const position = positionIn(text, start);
  return { label, range: { start: position, end: { line: position.line, column: position.column + length } } };
};

/** The beginning of a text, with an ellipsis for what is left out. */
export const excerpt = (text: string, longest = 60): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

/** References are addresses: shortened early they lead nowhere. */
export const longestReference = 200;
