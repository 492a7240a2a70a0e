// HTML: text of strangers as text, and pages that can load and run nothing.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Language } from '../messages/language.ts';
import { printable } from '../messages/printable.ts';

/** Fit for the content of an element and for the value of an attribute in quotes. */
export const escaped = (text: string): string =>
  printable(text).replaceAll(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);

export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  /** The only one: attributes `style` have no effect. */
  readonly style: string;
  readonly body: readonly string[];
}

/** Nothing but the one style sheet is allowed, by its hash (Content Security Policy Level 3, section 8.4). */
export const htmlPage = ({ language, title, style, body }: HtmlPage): string => {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
};
