// Text of strangers in a cell of a Markdown table: what would be markup there is shown as it is written.
import { printable } from './printable.ts';

/**
 * Marks of GitHub Flavored Markdown get a backslash, those of HTML become references. An underscore inside of a word is no
 * mark, and stays readable.
 */
export const markdownCell = (text: string): string =>
  printable(text)
    .replaceAll(/[\\`*[\]|~$]|(?<!\w)_|_(?!\w)/g, String.raw`\$&`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
