// From a change of the value to edits of the text: walks both side by side and touches nothing else.
import type { Document } from '../source/document.ts';
import { rootNode } from '../source/yaml-node.ts';
import { blockParts } from './block-parts.ts';
import type { Addition, Alteration, Change, ChildChange } from './change.ts';
import { changedValue } from './changed-value.ts';
import type { JsonValue, RefusalReason, TextEdit } from './edit.ts';
import { flowParts } from './flow-parts.ts';
import type { Part, Slot } from './part.ts';
import { beginsLine, endOfValue } from './part.ts';
import { putAtRoot, putInBlock, putInFlow } from './put-value.ts';
import type { Quotes } from './scalar-text.ts';
import { blockKey, flowKey, isPlain, stringText } from './scalar-text.ts';
import type { Element, Sequence } from './sequence.ts';
import { sequenceEdits } from './sequence.ts';
import { stringEdit } from './string-edit.ts';
import type { Style } from './style.ts';
import { onOneLine, styleAmong, styleOf } from './style.ts';
import { indentationAt, stopBefore } from './text-lines.ts';
import { flowMember, flowText, itemLines, memberLines } from './value-text.ts';
import { isCollection } from './values.ts';

/** Not sorted; the ones at the same offset are in the order in which they count. */
export const writeChange = (document: Document, change: Change): readonly TextEdit[] | RefusalReason => {
  const writing: Writing = { document, edits: [], refused: undefined };
  const style = styleOf(document);
  write(writing, { slot: rootSlot(document), style, margin: '', habit: style.quotes }, change);
  return writing.refused ?? writing.edits;
};

interface Writing {
  readonly document: Document;
  readonly edits: TextEdit[];
  refused: RefusalReason | undefined;
}

interface Place {
  readonly slot: Slot;
  readonly style: Style;
  /** The indentation of the line that the value begins on. */
  readonly margin: string;
  /** The quotes of its neighbours. */
  readonly habit: Quotes;
}

const rootSlot = ({ text, value, format }: Document): Slot => {
  const node = rootNode(text);
  const root = { holder: 'root', hasColon: true, node, value, start: node.start, column: -1 } as const;
  if (format === 'json') return { ...root, at: node.start, limit: text.trimEnd().length };
  const marker = [...text.slice(0, node.start).matchAll(/^---/gm)].at(-1);
  const next = /^(?:---|\.\.\.)(?=\s|$)/gm;
  next.lastIndex = node.start;
  const end = next.exec(text)?.index ?? (text.endsWith('\n') ? text.length : undefined);
  return { ...root, at: marker ? marker.index + 3 : 0, limit: end === undefined ? text.length : stopBefore(text, end) };
};

const write = (writing: Writing, place: Place, change: Change): void => {
  switch (change.kind) {
    case 'replaced':
      put(writing, place, change.value);
      return;
    case 'altered':
      alter(writing, place, change);
      return;
    case 'removed':
      return;
  }
};

const put = ({ document: { text }, edits }: Writing, place: Place, value: JsonValue): void => {
  const { slot, margin } = place;
  const isFreed = losesQuotes(place, value);
  const style = isFreed ? { ...place.style, quotes: place.habit } : place.style;
  const partial = typeof value === 'string' && !isFreed ? stringEdit(text, slot, value, style) : undefined;
  if (partial) edits.push(partial);
  else if (slot.holder === 'root') edits.push(...putAtRoot(text, slot, value, style));
  else if (slot.column === -1) edits.push(...putInFlow(text, slot, value, style, margin));
  else edits.push(...putInBlock(text, slot, value, style));
};

/** What made quotes necessary was taken out of a text: whether it has any is then a matter of habit. */
const losesQuotes = ({ slot: { value: before, column }, style: { format } }: Place, value: JsonValue): boolean => {
  if (format === 'json' || typeof before !== 'string' || typeof value !== 'string' || value === '') return false;
  const surroundings = { inFlow: column === -1 };
  return before.includes(value) && !isPlain(before, surroundings) && isPlain(value, surroundings);
};

const alter = (writing: Writing, place: Place, change: Alteration): void => {
  const { slot } = place;
  const { kind } = slot.node;
  const isEmpty = isCollection(slot.value) && Object.keys(slot.value).length === 0;
  if (isEmpty && hasComments(writing.document.text, slot)) writing.refused = 'unsafe';
  else if (isEmpty) put(writing, place, changedValue(slot.value, change) as JsonValue);
  else if (kind === 'map' || kind === 'list') alterParts(writing, place, change, blockParts(writing.document, slot));
  else if (kind === 'flow-map' || kind === 'flow-list') {
    alterParts(writing, place, change, flowParts(writing.document, slot));
  } else if (change.whole !== undefined) put(writing, place, change.whole);
  else writing.refused = kind === 'alias' ? 'shared' : 'unsafe';
};

/** Between the brackets of an empty collection, where nothing tells what they are about. */
const hasComments = (text: string, slot: Slot): boolean => text.slice(slot.start, endOfValue(text, slot)).includes('#');

const alterParts = (writing: Writing, place: Place, change: Alteration, parts: readonly Part[]): void => {
  const { text } = writing.document;
  const { slot } = place;
  const byName = new Map(parts.flatMap(part => (part.name === undefined ? [] : [[part.name, part] as const])));
  const overrides = [...change.children]
    .filter(([key]) => !byName.has(key))
    .map(([key, child]) => override(key, child));
  if (overrides.includes(undefined)) {
    if (change.whole !== undefined) put(writing, place, change.whole);
    else writing.refused = 'shared';
    return;
  }
  const inherited = styleInside(place);
  const style = styleAmong(text, inherited, parts);
  const changes = new Map([...change.children].map(([key, child]) => [byName.get(key), child]));
  for (const [part, child] of changes) {
    if (!part || child.change?.kind === 'removed') continue;
    if (child.key !== undefined) writing.edits.push(...renaming(writing.document, part, child.key, style));
    if (child.change) write(writing, placeOf(text, part, inherited, style), child.change);
  }
  const additions = [...change.additions, ...overrides.filter(it => it !== undefined)];
  const kept = parts.map(part => ({
    kind: 'part' as const,
    part,
    isRemoved: changes.get(part)?.change?.kind === 'removed',
  }));
  const elements = withAdditions(kept, additions, addition => newText(slot, addition, style, text, parts));
  writing.edits.push(...sequenceEdits(sequenceOf(text, slot, style, elements, parts)));
};

/** A member that comes out of a merge key is not written here, but can be: it then comes before the merged one. */
const override = (key: string, { key: to, change }: ChildChange): Addition | undefined => {
  if (to !== undefined) return undefined;
  if (change?.kind === 'replaced') return { key, value: change.value };
  return change?.kind === 'altered' && change.whole !== undefined ? { key, value: change.whole } : undefined;
};

/** What is indented here tells how to indent inside. */
const styleInside = ({ slot, style }: Place): Style => {
  if (slot.holder !== 'member' || slot.column === -1) return style;
  const width = slot.node.column - slot.column;
  if (slot.node.kind === 'list') return { ...style, listStep: width };
  return slot.node.kind === 'map' && width > 0 ? { ...style, step: width } : style;
};

/** A value takes its quotes from its neighbours; what is inside of it asks its own. */
const placeOf = (text: string, part: Part, inherited: Style, among: Style): Place => {
  const { slot } = part;
  const isScalar = !isCollection(slot.value);
  const mark = text.charAt(slot.start);
  const quoted = mark === '"' || mark === "'" ? ({ mark, always: true } as const) : among.quotes;
  const style = { ...(isScalar ? { ...among, quotes: quoted } : inherited), flow: among.flow };
  const isFlow = slot.column === -1;
  return {
    slot,
    style: isFlow ? onOneLine(style, text, part) : style,
    margin: marginOf(text, part),
    habit: among.quotes,
  };
};

/** Matters only to what has lines of its own. */
const marginOf = (text: string, part: Part): string => (beginsLine(text, part) ? indentationAt(text, part.body) : '');

const renaming = ({ text, format }: Document, part: Part, key: string, style: Style): readonly TextEdit[] => {
  if (!part.key) return [];
  const { start, end } = part.key;
  if (format === 'json') return [{ start, end, text: JSON.stringify(key) }];
  const source = text.slice(start, end);
  const mark = source.charAt(0);
  const isQuoted = mark === '"' || mark === "'";
  const surroundings = part.slot.column === -1 ? flowKey : blockKey;
  if (part.name === key && (isQuoted || isPlain(source, surroundings))) return [];
  const quotes = isQuoted ? ({ mark, always: true } as const) : style.keyQuotes;
  return [{ start, end, text: stringText(key, quotes, surroundings) }];
};

const withAdditions = (
  kept: readonly Extract<Element, { kind: 'part' }>[],
  additions: readonly Addition[],
  textOf: (addition: Addition) => string,
): readonly Element[] => {
  const elements: Element[] = [...kept];
  for (const addition of additions) {
    const element: Element = { kind: 'new', name: addition.key, text: textOf(addition) };
    elements.splice(positionOf(addition, elements, kept), 0, element);
  }
  return elements;
};

const positionOf = ({ before, after }: Addition, elements: readonly Element[], kept: readonly Element[]): number => {
  if (before !== undefined) {
    const next = kept[before];
    return next ? elements.indexOf(next) : elements.length;
  }
  const names = elements.map(element => (element.kind === 'part' ? element.part.name : element.name));
  const behind = names.findLastIndex(name => name !== undefined && after?.includes(name));
  if (behind === -1) return elements.length;
  const next = elements.findIndex((element, index) => index > behind && element.kind === 'part');
  return next === -1 ? elements.length : next;
};

const newText = (slot: Slot, { key, value }: Addition, style: Style, text: string, parts: readonly Part[]): string => {
  const isMember = slot.node.kind === 'map' || slot.node.kind === 'flow-map';
  const { column } = slot.node;
  if (column >= 0) {
    const lines = isMember ? memberLines(key, value, style, column) : itemLines(value, style, column);
    return lines.join(style.lineBreak).slice(column);
  }
  const beside = parts.at(-1);
  const here = beside ? onOneLine(style, text, beside) : style;
  const margin = beside ? marginOf(text, beside) : '';
  return isMember ? flowMember(key, value, here, margin) : flowText(value, here, margin);
};

const sequenceOf = (
  text: string,
  slot: Slot,
  style: Style,
  elements: readonly Element[],
  parts: readonly Part[],
): Sequence => {
  const { lineBreak, flow } = style;
  const { column } = slot.node;
  const shared = { text, slot, elements, lineBreak };
  if (column >= 0) {
    const lead = (hasBlankLines(text, parts) ? lineBreak : '') + lineBreak + ' '.repeat(column);
    return { ...shared, close: undefined, gap: lead, leadBeside: () => lead };
  }
  const gap = flow.comma.slice(1);
  return {
    ...shared,
    close: endOfValue(text, slot) - 1,
    gap,
    leadBeside: part =>
      beginsLine(text, part) || text.slice(part.end, part.to).includes('#')
        ? lineBreak + indentationAt(text, part.body)
        : gap,
  };
};

const hasBlankLines = (text: string, [, ...others]: readonly Part[]): boolean =>
  others.length > 0 && others.every(({ from, body }) => /\n[ \t]*\r?\n/.test(text.slice(from, body)));
