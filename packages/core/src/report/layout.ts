// Columns of a terminal: how wide text is, and where to break it.

/** How many columns a text takes; the scripts of China, Japan and Korea take two a character. It must be printable. */
export const widthOf = (text: string): number => {
  if (isAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
};

/** A space at which no line is broken. */
export const unbroken = '\u00a0';

/** Breaks text into lines of at most `width` columns: at spaces, and anywhere between wide characters. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    const longer = line + piece;
    if (widthOf(longer.trimEnd()) <= width || line === '') {
      line = longer;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines.map(it => it.replaceAll(unbroken, ' '));
};

/** Cuts at the right, and says so. */
export const fit = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let fitting = '';
  let taken = 0;
  for (const character of text) {
    taken += widthOf(character);
    if (taken > width - 1) break;
    fitting += character;
  }
  return `${fitting}…`;
};

/** Breaks a name into lines of at most `width` columns: behind its spaces, slashes and dots, and anywhere where it must be. */
export const foldName = (name: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of (name.match(/[^ /.]*[ /.]*/g) ?? []).flatMap(it => cut(it, width))) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
};

/** In pieces that fit. */
const cut = (text: string, width: number): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (widthOf(piece + character) > width && piece !== '') {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
};

/** Blocks of lines as a text. None of them begins like a command of GitHub Actions (`::name::`). */
export const textOfBlocks = (blocks: readonly (readonly string[])[]): string =>
  `${blocks.map(lines => lines.map(withoutCommand).join('\n')).join('\n\n')}\n`;

const withoutCommand = (line: string): string => line.replace(/^(\s*):(?=:)/, String.raw`$1\u003a`);

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

const isAscii = /^[\x20-\x7e]*$/;

const combining = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u;

/** Most of what UAX 11 calls wide or fullwidth, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * A wide character stands alone, with the mark that may not begin a line after it (JIS X 4051) and the opening
 * bracket that may not end one before it; a word in brackets stays whole; everything else goes on to the next space.
 */
const pieces =
  /（[^（） ]{1,8}）[、。，．\]]* *|[「『（]*[\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60][、。，．）」』ー！？\]]* *|[^ \u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]+[、。，．）」』！？]* *| +/gu;
