// A text with edits made in it.
import type { TextEdit } from './edit.ts';

/** The edits are in the order of the text and do not overlap. A byte order mark is not counted by their offsets. */
export const applyTextEdits = (text: string, edits: readonly TextEdit[]): string => {
  const mark = /^\ufeff*/.exec(text)?.[0].length ?? 0;
  let done = text.slice(0, mark);
  let at = mark;
  for (const { start, end, text: written } of edits) {
    done += text.slice(at, start + mark) + written;
    at = end + mark;
  }
  return done + text.slice(at);
};
