// The parts of a block collection of YAML. What is between two entries belongs to the one that it is indented under.
import type { Document } from '../source/document.ts';
import { keyOf, trueEntries } from '../source/locate-yaml.ts';
import type { YamlEntry } from '../source/yaml-entries.ts';
import { isColon, isProperty, propertyEnd, skipSpace } from '../source/yaml-tokens.ts';
import type { Part, Slot } from './part.ts';
import { ownStart } from './part.ts';
import { indentationAt, isBlankLine, isCommentLine, lineStart, lineStop, stopBefore } from './text-lines.ts';
import { isCollection, memberOf } from './values.ts';

export const blockParts = (document: Document, slot: Slot): readonly Part[] => {
  const { text } = document;
  const { node, value } = slot;
  const entries = trueEntries(document, { node, value });
  const bodies = entries.map(({ start }) => (node.kind === 'map' ? lineStart(text, start) + node.column : start));
  let from = entriesStart(text, slot, bodies[0] ?? node.start);
  return entries.map((entry, index) => {
    const body = bodies[index] ?? entry.start;
    const name = entry.merges ? undefined : keyOf(document, entry);
    const child = isCollection(value) && name !== undefined ? memberOf(value, name) : undefined;
    const next = bodies[index + 1];
    const limit = next === undefined ? slot.limit : stopBefore(text, lineStart(text, next));
    const to = contentStop(text, { from: body, to: limit }, node.column, endsInBlankLines(child));
    const part: Part = {
      name,
      key: entry.keyNode && { start: entry.start, end: entry.end },
      from,
      own: ownStart(text, from, body, index === 0),
      body,
      slot: slotOf(text, entry, { value: child, limit: to, column: node.column }),
      end: to,
      comma: -1,
      to,
    };
    from = to;
    return part;
  });
};

/** Where a value that is written in blocks may begin: behind the properties that stand before it. */
export const propertiesEnd = (text: string, from: number, { node }: Pick<Slot, 'node'>): number => {
  let at = from;
  for (;;) {
    const next = skipSpace(text, at);
    const isBefore = node.kind === 'empty' ? !text.slice(from, next).includes('\n') : next < node.start;
    if (!isBefore || !isProperty(text, next)) return at;
    at = propertyEnd(text, next);
  }
};

/** The end of the line that leads to the entries, or the first entry if it is on that line. */
const entriesStart = (text: string, slot: Slot, first: number): number => {
  const at = propertiesEnd(text, slot.at, slot);
  if (slot.holder === 'root' && at === 0) return 0;
  return lineStart(text, first) > at ? lineStop(text, at) : first;
};

const slotOf = (text: string, entry: YamlEntry, more: Pick<Slot, 'value' | 'limit' | 'column'>): Slot => {
  const { node } = entry;
  const colon = entry.keyNode ? skipSpace(text, entry.end) : entry.start;
  const hasColon = !entry.keyNode || isColon(text, colon);
  const at = hasColon ? colon + 1 : entry.end;
  const first = skipSpace(text, at);
  const properties = propertiesEnd(text, at, entry);
  const start = node.kind === 'empty' ? properties : properties > at ? first : node.start;
  return { holder: entry.keyNode ? 'member' : 'item', at, hasColon, node, start, ...more };
};

/** Where the last line stops that belongs to an entry in a column: content, or a comment that is indented more. */
const contentStop = (
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  column: number,
  withBlankLines: boolean,
): number => {
  let stop = to;
  for (let line = lineStart(text, stop); line > from; line = lineStart(text, stop)) {
    const isOutside = isCommentLine(text, line) && indentationAt(text, line).length <= column;
    if (!isOutside && (withBlankLines || !isBlankLine(text, line))) return stop;
    stop = stopBefore(text, line);
  }
  return lineStop(text, from);
};

/** Its last line breaks are content if it ends in a block scalar that keeps them. */
const endsInBlankLines = (value: unknown): boolean => {
  let last = value;
  while (isCollection(last)) last = Object.values(last).at(-1);
  return typeof last === 'string' && (last.endsWith('\n\n') || /^\n+$/.test(last));
};
