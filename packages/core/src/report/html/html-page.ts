// HTML: text of strangers as text, and pages that can load and run nothing.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Language } from '../../messages/language.ts';
import { printable } from '../../messages/printable.ts';

/** Fit for the content of an element and for the value of an attribute in quotes. */
export const escaped = (text: string): string =>
  printable(text).replaceAll(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);

export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  /** The only one: attributes `style` have no effect. */
  readonly style: string;
  /** The only one; it is ours, and reads nothing but the page. */
  readonly script?: string;
  readonly body: readonly string[];
}

/** Nothing but the one style sheet and the one script is allowed, by their hashes (Content Security Policy Level 3, section 8.4). */
export const htmlPage = ({ language, title, style, script, body }: HtmlPage): string => {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
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
    ...(script === undefined ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

const hashOf = (text: string): string => `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
