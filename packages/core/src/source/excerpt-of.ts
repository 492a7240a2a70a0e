// A document of which only a part of the value is to be looked at, while its text, and what references lead to, stay whole.
import type { Document } from './document.ts';

const wholes = new WeakMap<Document, Document>();

/** `value` has the same keys as that of the document, as far as it goes. */
export const excerptOf = (document: Document, value: unknown): Document => {
  const excerpt = { ...document, value };
  wholes.set(excerpt, wholeOf(document));
  return excerpt;
};

/** The document itself, where it is no excerpt. */
export const wholeOf = (document: Document): Document => wholes.get(document) ?? document;
