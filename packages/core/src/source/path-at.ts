// The reverse of `locate`: which key or value stands at an offset.
import type { Document } from './document.ts';
import { skipWhitespace } from './json-scan.ts';
import { likeLines, linesOf } from './lines-above.ts';
import { collectionsAround, pathAtJson } from './path-at-json.ts';
import { pathAtYaml } from './path-at-yaml.ts';
import { pathInFlow } from './path-in-flow.ts';
import { pathInLines } from './path-in-lines.ts';
import type { PlaceInText } from './place-in-text.ts';

/** Exact: of a place that begins where another one does, the innermost. */
export const pathAt = (document: Document, offset: number): PlaceInText =>
  document.format === 'json' ? pathAtJson(document, offset) : pathAtYaml(document, offset);

/**
 * Of a text that somebody is writing, with keys, colons, quotes and brackets missing: by brackets or by indentation,
 * looking no further than to the offset. `undefined` in comments, and where it is not known. A document that begins with
 * the same text, up to `same`, spares reading that again.
 */
export const pathWhileWritten = (
  { text, format }: Pick<Document, 'text' | 'format'>,
  offset: number,
  before?: { readonly document: Document; readonly same: number },
): PlaceInText | undefined => {
  const first = skipWhitespace(text, 0);
  const isInBrackets = format === 'json' || text.charAt(first) === '{';
  if (!isInBrackets) return pathInLines(before ? likeLines(text, before.document, before.same) : linesOf(text), offset);
  const known =
    before?.document.format === 'json'
      ? collectionsAround(before.document, Math.min(before.same, offset)).at(-1)
      : undefined;
  return pathInFlow(text, known?.start ?? first, offset, known?.path ?? []);
};
