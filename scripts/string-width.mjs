// Stands in for string-width in the bundle: that one sets up Intl.Segmenter and emoji tables at every start, for help texts that need neither.
import { stripVTControlCharacters } from 'node:util';

/**
 * How many columns of a terminal a text takes.
 *
 * @param {string} text
 */
export default function stringWidth(text) {
  let width = 0;
  for (const character of stripVTControlCharacters(text)) {
    if (!invisible.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

const invisible = /[\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u;
/** Most of what UAX 11 calls wide or fullwidth: the scripts of China, Japan and Korea, and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
