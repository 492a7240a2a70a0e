// References that lead nowhere, wherever they are: schemas are not lowered, and nobody may ever read the one that is wrong.
import type { Description } from '../source/description.ts';
import type { Document } from '../source/document.ts';
import { rootOf } from '../source/origin.ts';
import { ownString, walkDescription } from '../source/references.ts';
import type { Lowering } from './lowering.ts';

/** Walking everything costs more than all the rest of lowering, so it is done only where there is something to find. */
export const reportUnresolved = ({ description, version, report }: Lowering): void => {
  for (const document of description.documents.values()) {
    if (allResolve(description, document)) continue;
    walkDescription(document, version, (value, origin) => {
      const reference = ownString(value, '$ref');
      if (reference === undefined) return;
      const resolved = description.resolve(reference, origin);
      if (!resolved.found) report(resolved.problem);
    });
  }
};

/** May be false where all is well: for a `$ref` in an example, one written with escapes, or one that is relative to an `$id`. */
const allResolve = (description: Description, document: Document): boolean => {
  const origin = rootOf(document);
  for (const reference of referencesIn(document.text)) {
    if (!description.resolve(reference, origin).found) return false;
  }
  return true;
};

/** What follows `$ref` in the text, be it JSON or YAML. */
const referencesIn = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let index = text.indexOf('$ref'); index >= 0; index = text.indexOf('$ref', index + 4)) {
    const reference = text.startsWith(usual, index + 4)
      ? text.slice(index + 4 + usual.length, text.indexOf('"', index + 4 + usual.length))
      : referenceAt(text, index);
    if (reference !== undefined) found.add(reference);
  }
  return found;
};

/** Between key and value in nearly all JSON: a search is much cheaper than an expression. */
const usual = '": "';

const referenceAt = (text: string, index: number): string | undefined => {
  written.lastIndex = index;
  return written.exec(text)?.[1];
};

const written = /\$ref["']?\s*:\s*["']?([^"'\s]*)/y;
