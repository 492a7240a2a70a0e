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
  return [...referencesIn(document.text)].every(reference => description.resolve(reference, origin).found);
};

/** What follows `$ref` in the text, be it JSON or YAML. */
const referencesIn = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const value = /\$ref["']?\s*:\s*["']?([^"'\s]*)/y;
  for (let index = text.indexOf('$ref'); index >= 0; index = text.indexOf('$ref', index + 4)) {
    value.lastIndex = index;
    const reference = value.exec(text)?.[1];
    if (reference !== undefined) found.add(reference);
  }
  return found;
};
