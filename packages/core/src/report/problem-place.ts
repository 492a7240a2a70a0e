// Where a problem is, whether it was found in a document or in a text that never became one.
import { locate } from '../source/locate.ts';
import type { Problem } from '../source/problem.ts';
import type { LineAndColumn } from './report.ts';

/** `file` is '' for a problem without a place. */
export const positionOfProblem = ({
  origin,
  place,
  focus = 'key',
}: Problem): { readonly file: string; readonly start: LineAndColumn | null } => {
  if (origin) return { file: origin.document.label, start: locate(origin, focus)?.start ?? null };
  return { file: place?.label ?? '', start: place?.range?.start ?? null };
};
