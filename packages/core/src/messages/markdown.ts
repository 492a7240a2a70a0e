// Text of strangers in Markdown and in HTML within it: it is shown as it is written, calls nobody and leads nowhere.
import { markdownCell } from './markdown-cell.ts';
import { printable } from './printable.ts';

/** What is between backticks is code, and so are addresses, which people copy; the rest is shown as it is written. */
export const markdownText = (text: string): string => rendered(text, withAddresses, codeSpan);

/** The same for an element of HTML, such as `summary`, inside of which Markdown means nothing. */
export const markdownHtml = (text: string): string =>
  rendered(text, escapedHtml, code => `<code>${entities(printable(code))}</code>`);

/** Nothing in code is a reference, a name of somebody or a link (GitHub Flavored Markdown, section 6.3). */
export const codeSpan = (text: string): string => {
  const code = printable(text);
  if (code.trim() === '') return escapedText(text);
  const longestRun = Math.max(0, ...(code.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const space = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return `${fence}${space}${code}${space}${fence}`;
};

export const htmlCode = (text: string): string => `<code>${entities(printable(text))}</code>`;

const rendered = (text: string, plain: (part: string) => string, code: (part: string) => string): string =>
  text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? plain(part) : code(part)))
    .join('');

const withAddresses = (text: string): string =>
  text
    .split(address)
    .map((part, index) => (index % 2 === 0 ? escapedText(part) : codeSpan(part)))
    .join('');

/** Without the punctuation of the sentence around it, and without what would end a cell of a table. */
const address = /(\bhttps?:\/\/[^\s`"'<>|、。」]*[^\s`"'<>|、。」).,;:!?])/i;

const escapedText = (text: string): string => unlinked(markdownCell(text));

const escapedHtml = (text: string): string => unlinked(entities(printable(text)));

const entities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * GitHub and GitLab look for these when everything else has been read, escapes too: only a character in between helps.
 * People and groups, issues, merge requests, snippets, epics, milestones, labels; addresses; mathematics.
 */
const unlinked = (escaped: string): string => escaped.replaceAll(linked, '$&&#8203;');

const linked =
  /@(?=\\?\w)|#(?=\w)|!(?=\d)|&amp;(?=\d)|\\?\$(?=\d|$)|%(?=\\?[\w"])|\\?~(?=\\?[\w"])|:(?=\/\/)|www(?=\.)|\bGH-(?=\d)/gi;
