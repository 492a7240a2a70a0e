// Where something is: file, pointer, lines and columns.
import type { Origin } from '../source/origin.ts';
import { pointerOf } from '../source/origin.ts';
import { shownAt } from '../source/shown-at.ts';
import type { Location } from './report.ts';

/** Without a question whether it exists: it is the place of something that does. */
export const locationOf = (origin: Origin): Omit<Location, 'exists'> => ({
  file: origin.document.label,
  pointer: pointerOf(origin),
  ...(origin.parent ? (shownAt(origin) ?? { start, end: start }) : { start, end: start }),
});

const start = { line: 1, column: 1 };
