// XML 1.0: text of strangers as text, and nothing that a parser must refuse.
import { printable } from '../../messages/printable.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The tag that begins an element; attributes without a value are left out. */
export const startTag = (name: string, attributes: Attributes, { isEmpty = false } = {}): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  return `<${name}${written.join('')}${isEmpty ? '/' : ''}>`;
};

/** Fit for content and for attributes. Line breaks of ours stay in content, so each line is given by itself. */
export const xmlText = (text: string): string =>
  printable(text)
    .replaceAll(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
    // No character of XML (section 2.2), and the only ones that are printable elsewhere.
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd');
