// A description of a document that somebody else has read: its value, and its text where that is known.
import type { Description } from './description.ts';
import { descriptionOf } from './description-of.ts';
import type { Document } from './document.ts';
import { resolveUri, unnamedBase } from './uri.ts';
import { recognise } from './version.ts';

export interface ReadValue {
  readonly value: unknown;
  /** What the document is called, if it is called anything. */
  readonly name: string;
  readonly text?: string;
}

/** Undefined for what is no description. What it refers to outside of itself stays unread. */
export const descriptionOfValue = ({ value, name, text }: ReadValue): Description | undefined => {
  const uri = resolveUri(name, unnamedBase) ?? unnamedBase;
  const entry = text === undefined ? documentOf(value, uri, name) : { value, uri, label: name, ...written(text) };
  const { version } = recognise(entry);
  if (!version) return undefined;
  const documents = new Map([[uri, entry]]);
  return descriptionOf(entry, { version, documents, failures: new Map() });
};

const written = (text: string): Pick<Document, 'text' | 'format'> => ({
  text,
  format: /^\s*[{[]/.test(text) ? 'json' : 'yaml',
});

/** Its text is asked for seldom. */
const documentOf = (value: unknown, uri: string, label: string): Document => ({
  uri,
  label,
  format: 'json',
  value,
  get text() {
    return JSON.stringify(value);
  },
});
