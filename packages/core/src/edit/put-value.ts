// Writes a whole value where another one was, or nothing.
import { isMapping } from '../source/references.ts';
import { columnOf } from '../source/yaml-tokens.ts';
import type { JsonValue, TextEdit } from './edit.ts';
import type { Slot } from './part.ts';
import { endOfValue } from './part.ts';
import type { Style } from './style.ts';
import { lineStop } from './text-lines.ts';
import type { BlockText } from './value-text.ts';
import { blockText, flowText, indentUnder } from './value-text.ts';

export const putAtRoot = (text: string, slot: Slot, value: JsonValue, style: Style): readonly TextEdit[] => {
  const end = text.slice(0, endOfValue(text, slot)).trimEnd().length;
  const isFlow = slot.node.kind === 'flow-map' || slot.node.kind === 'flow-list';
  if (isFlow || style.format === 'json') return [{ start: slot.start, end, text: flowText(value, style, '') }];
  const { head, lines } = blockText(value, style, 0);
  const all = head === '' ? lines : [head, ...lines];
  return [{ start: slot.start, end, text: all.join(style.lineBreak) }];
};

/** `margin` is the indentation of the line that the value is on. */
export const putInFlow = (
  text: string,
  slot: Slot,
  value: JsonValue,
  style: Style,
  margin: string,
): readonly TextEdit[] => {
  const written = flowText(value, style, margin);
  const { at, start, node, hasColon } = slot;
  if (node.kind !== 'empty') return [{ start, end: endOfValue(text, slot), text: written }];
  return [{ start: at, end: at, text: (hasColon ? style.flow.colon.slice(1) : style.flow.colon) + written }];
};

export const putInBlock = (text: string, slot: Slot, value: JsonValue, style: Style): readonly TextEdit[] => {
  const { at, start, node, limit, column, holder } = slot;
  const isEmpty = node.kind === 'empty' && start === at;
  const end = isEmpty ? at : endOfValue(text, slot);
  const stop = lineStop(text, at);
  const written = blockText(value, style, holder === 'item' ? column + 2 : indentUnder(value, style, column));
  const under = written.lines.map(line => style.lineBreak + line).join('');
  if (!slot.hasColon) {
    const head = written.head === '' ? ':' : `: ${written.head}`;
    return [{ start: stop, end: stop, text: style.lineBreak + ' '.repeat(column) + head + under }];
  }
  if (start > stop) {
    const head = written.head === '' ? [] : [{ start: at, end: at, text: ` ${written.head}` }];
    return [...head, { start: stop, end: limit, text: under }];
  }
  const last = lineStop(text, end);
  if (holder === 'item' && isBlock(value, written) && text.slice(end, last).trim() === '') {
    // Nothing can be indented to where a tab leads.
    const isBehindSpaces = !isEmpty && !text.slice(at, start).includes('\t');
    const from = isBehindSpaces ? columnOf(text, start) : column + 2;
    const [first = '', ...rest] = blockText(value, style, from).lines;
    const lines = [first.slice(from), ...rest].join(style.lineBreak);
    return [isBehindSpaces ? { start, end, text: lines } : { start: at, end, text: ` ${lines}` }];
  }
  const head = written.head + headerComment(text, slot);
  const below = { start: last, end: last, text: under };
  if (head === '') return [{ start: at, end, text: '' }, below];
  return [isEmpty ? { start: at, end: at, text: ` ${head}` } : { start, end, text: head }, below];
};

const isBlock = (value: JsonValue, { head }: BlockText): boolean =>
  head === '' && (isMapping(value) || Array.isArray(value));

/** The comment behind the mark of a block scalar, which is behind the key. */
const headerComment = (text: string, { node }: Slot): string => {
  if (node.kind !== 'block-scalar') return '';
  return /[ \t]#.*$/.exec(text.slice(node.start, lineStop(text, node.start)))?.[0] ?? '';
};
