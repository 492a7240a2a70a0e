// Hints between the lines: reason phrases behind status codes, dates for people, days until a sunset.
import { registeredStatus } from '@breakwater/core';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { momentWords } from '../messages/moments.ts';
import type { View } from '../view.ts';
import type { Cursor } from './cursor.ts';
import { cursorAt } from './cursor.ts';
import { clockAt, momentAt } from './moments.ts';
import { objectAround } from './objects.ts';
import { offsetAt } from './positions.ts';

export const inlayHints = (view: View, { range }: Pick<InlayHintParams, 'range'>): InlayHint[] => {
  const hints: InlayHint[] = [];
  let start = offsetAt(view.text, { line: range.start.line, character: 0 });
  for (let line = range.start.line; line <= range.end.line && start <= view.text.length; line += 1) {
    const end = view.text.indexOf('\n', start);
    const content = view.text.slice(start, end === -1 ? undefined : end).slice(0, longestLine);
    for (const { index } of content.matchAll(worthALook)) {
      const cursor = cursorAt(view, { line, character: index }, start + index);
      const label = cursor && labelFor(view, cursor);
      if (cursor && label !== undefined) hints.push({ position: behind(view, cursor), label, paddingLeft: true });
    }
    if (end === -1) break;
    start = end + 1;
  }
  return hints;
};

/** A text of one line is for nobody to read. */
const longestLine = 1000;

/** Keys that may be statuses, and what may be a date. */
const worthALook =
  /(?<![\w.@-])[1-5]\d\d(?=["']?\s*:)|@-?\d{6,}|\d{4}-\d\d-\d\d|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4}/g;

const labelFor = (view: View, { path, on, value }: Cursor): string | undefined => {
  if (on === 'key') {
    const phrase = registeredStatus(path.at(-1) ?? '')?.phrase;
    return phrase !== undefined && objectAround(view, path)?.name === 'responses' ? phrase : undefined;
  }
  const moment = on === 'value' ? momentAt(view, path, value) : undefined;
  if (!moment) return undefined;
  const away = momentWords[view.language].away(moment.days);
  const isCoded = typeof value === 'string' && value.startsWith('@');
  if (isCoded) return `${clockAt(moment.time, 0).slice(0, 16)} UTC`;
  return moment.claim === 'sunset' ? away : undefined;
};

/** A key has its colon before the hint. */
const behind = ({ text }: View, { on, extent, range }: Cursor): InlayHint['position'] =>
  on === 'key' && text.charAt(extent.end) === ':' ? { ...range.end, character: range.end.character + 1 } : range.end;
