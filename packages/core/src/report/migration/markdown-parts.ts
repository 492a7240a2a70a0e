// What Markdown documents about versions are made of: tables, code and folds that survive whatever is written in them.
import { codeSpan } from '../../messages/markdown.ts';
import { printable } from '../../messages/printable.ts';

/** Cells are Markdown. */
export const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** A bar would end the cell, also in code (GitHub Flavored Markdown, section 4.10). */
export const cellCode = (text: string): string => codeSpan(text).replaceAll('|', String.raw`\|`);

export const fenced = (language: string, lines: readonly string[]): string => {
  const longest = Math.max(2, ...lines.flatMap(line => line.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...lines.map(printable), fence].join('\n');
};

export const folded = (summary: string, content: string): string =>
  `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
