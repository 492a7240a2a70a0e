// Pieces of Markdown for hovers. Texts of strangers are shown as they are written and lead nowhere.
import type { Citation } from '@breakwater/core';
import { codeSpan, markdownText, printable, shorten } from '@breakwater/core';

/** Addresses are ours. */
export const linkTo = ({ title, url }: Citation): string => `[${markdownText(title)}](${url})`;

export const bold = (text: string): string => `**${markdownText(text)}**`;

export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(part => part !== undefined && part !== '').join('\n\n');

export const listOf = (items: readonly string[]): string => items.map(item => `- ${item}`).join('\n');

/** The first paragraph of a text that somebody wrote, as far as it fits. */
export const excerptOf = (text: string, longest = 300): string => {
  const first = text.trim().split(/\r?\n\s*\r?\n/, 1)[0] ?? '';
  return markdownText(shorten(first.replaceAll(/\s+/g, ' '), longest));
};

/** What stands in it can not end it. */
export const codeBlock = (language: string, lines: readonly string[], most = 20): string => {
  const shown = lines.slice(0, most).map(printable);
  const more = lines.length > most ? ['…'] : [];
  const longest = Math.max(2, ...shown.flatMap(line => (line.match(/`+/g) ?? []).map(run => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...shown, ...more, fence].join('\n');
};

export const code = codeSpan;
