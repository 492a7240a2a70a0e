// Values as text, in the style of a document.
import { isMapping } from '../source/references.ts';
import type { JsonValue } from './edit.ts';
import { blockKey, flowKey, scalarText, stringText } from './scalar-text.ts';
import type { Style } from './style.ts';

/** In blocks of YAML. */
export interface BlockText {
  /** What comes behind the colon or the dash, on the same line. */
  readonly head: string;
  /** The lines under it, with their indentation. */
  readonly lines: readonly string[];
}

/** Lines are indented by `indent`. */
export const blockText = (value: JsonValue, style: Style, indent: number): BlockText => {
  const members = isMapping(value) ? Object.entries(value) : [];
  const margin = ' '.repeat(indent);
  if (members.length > 0) {
    return { head: '', lines: members.flatMap(([key, child]) => memberLines(key, child, style, indent)) };
  }
  if (Array.isArray(value) && value.length > 0 && !(style.shortLists && value.every(isShort))) {
    return { head: '', lines: value.flatMap((item: JsonValue) => itemLines(item, style, indent)) };
  }
  if (typeof value === 'string' && isLiteral(value)) {
    const lines = value.replace(/\n$/, '').split('\n');
    return { head: value.endsWith('\n') ? '|' : '|-', lines: lines.map(line => (line === '' ? '' : margin + line)) };
  }
  if (typeof value === 'object' && value !== null) return { head: flowText(value, style, undefined), lines: [] };
  return { head: scalarText(value, style.quotes, { inFlow: false }), lines: [] };
};

const isShort = (value: JsonValue): boolean =>
  (typeof value !== 'object' || value === null) && String(value).length < 40 && !String(value).includes('\n');

/** Text of several lines that can stand as it is. */
const isLiteral = (value: string): boolean =>
  /^[^\s][^\n]*\n/.test(value) && !/\n\n$|\n[ \t]+(?:\n|$)|[^\n\P{C}]/u.test(value);

/** Where the lines of a value begin that is under a key in `column`. */
export const indentUnder = (value: JsonValue, style: Style, column: number): number =>
  column + (Array.isArray(value) ? style.listStep : style.step);

export const memberLines = (key: string, value: JsonValue, style: Style, column: number): readonly string[] => {
  const { head, lines } = blockText(value, style, indentUnder(value, style, column));
  const name = stringText(key, style.keyQuotes, blockKey);
  return [`${' '.repeat(column)}${name}:${head === '' ? '' : ` ${head}`}`, ...lines];
};

export const itemLines = (value: JsonValue, style: Style, column: number): readonly string[] => {
  const { head, lines } = blockText(value, style, column + 2);
  const margin = `${' '.repeat(column)}- `;
  if (head !== '') return [margin + head, ...lines];
  const [first = '', ...rest] = lines;
  return [margin + first.slice(column + 2), ...rest];
};

/** With lines if `margin` is given: it is the indentation of the line that the text begins on. */
export const flowText = (value: JsonValue, style: Style, margin: string | undefined): string => {
  if (typeof value !== 'object' || value === null) {
    return style.format === 'json' ? JSON.stringify(value) : scalarText(value, style.quotes, { inFlow: true });
  }
  const isList = Array.isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const { flow, lineBreak } = style;
  const isLong =
    margin !== undefined && flow.indentation !== undefined && !(isList && style.shortLists && value.every(isShort));
  const inner = isLong ? margin + flow.indentation : undefined;
  const entries = isList
    ? value.map((item: JsonValue) => flowText(item, style, inner))
    : Object.entries(value).map(([key, child]) => flowMember(key, child, style, inner));
  if (entries.length === 0) return `${open}${close}`;
  if (inner !== undefined) {
    return `${open}${entries.map(it => `${lineBreak}${inner}${it}`).join(',')}${lineBreak}${margin}${close}`;
  }
  const padding = isList ? flow.inBrackets : flow.inBraces;
  return `${open}${padding}${entries.join(flow.comma)}${padding}${close}`;
};

export const flowMember = (key: string, value: JsonValue, style: Style, margin: string | undefined): string => {
  const name = style.format === 'json' ? JSON.stringify(key) : stringText(key, style.keyQuotes, flowKey);
  return `${name}${style.flow.colon}${flowText(value, style, margin)}`;
};
