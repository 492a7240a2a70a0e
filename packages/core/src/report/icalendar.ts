// iCalendar (RFC 5545): content lines, and what may stand in them.
import { printable } from '../messages/printable.ts';

/** With its end; longer than 75 octets, it goes on behind a space in the next one (section 3.1). */
export const contentLine = (name: string, value: string): string => {
  let [folded, octets] = ['', 0];
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
};

const longest = 75;

/** In UTF-8. */
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
};

/** A value of type TEXT (section 3.3.11): a line break of ours is one in it, and nothing of anybody else's is. */
export const calendarText = (...lines: readonly string[]): string =>
  lines.map(line => printable(line).replaceAll(/[\\;,]/g, String.raw`\$&`)).join(String.raw`\n`);

/** `20260630` (section 3.3.4) */
export const calendarDay = (day: string): string => day.replaceAll('-', '');

/** `20260630T235959Z` (section 3.3.5) */
export const calendarTime = (time: string): string => `${time.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** An address that a program may open: it is one, of the web, and in it is nothing that an address cannot have. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/i.test(text);
