// The parts of JSON that are parsed by themselves after a change: what an object or a list is does not depend on what is around it.
import type { Document } from './document.ts';
import { parseJson } from './parse-json.ts';
import { collectionsAround } from './path-at-json.ts';
import type { Piece } from './piece.ts';
import type { TextChange } from './text-change.ts';

/** Objects and lists whose brackets did not change, the innermost last. */
export const jsonPieces = (document: Document, { start, oldEnd }: TextChange): readonly Piece[] =>
  collectionsAround(document, start)
    .filter(it => it.path.length > 0 && it.start < start && oldEnd < it.end)
    .map(it => ({ ...it, read }));

const read = (text: string): unknown => {
  const parsed = parseJson(text, '');
  return 'code' in parsed || parsed.problems.length > 0 ? undefined : parsed.value;
};
