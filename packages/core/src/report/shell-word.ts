// A text as one word of a command line for a shell (POSIX 2.2 and 2.6), that can be printed, whatever it holds.
import { printable } from '../messages/printable.ts';

/** What cannot be printed is made by `printf`, byte by byte; a line break at the very end is lost. */
export const shellWord = (text: string): string => {
  if (/^[\w./:@%+=,-]+$/.test(text)) return text;
  if (printable(text) === text) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const format = [...text].map(it => (/^[\w./:@+=, -]$/.test(it) ? it : octal(it))).join('');
  return `"$(printf -- '${format}')"`;
};

const octal = (character: string): string =>
  [...new TextEncoder().encode(character)].map(byte => `\\${byte.toString(8).padStart(3, '0')}`).join('');
