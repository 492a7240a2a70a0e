// Adds parts to a collection and takes others away: line breaks, commas and what is left of an empty one.

import { propertiesEnd } from './block-parts.ts';
import type { TextEdit } from './edit.ts';
import type { Part, Slot } from './part.ts';
import { beginsLine } from './part.ts';
import { indentationAt, isBlankLine, lineStart, stopBefore } from './text-lines.ts';

export interface Sequence {
  readonly text: string;
  readonly slot: Slot;
  readonly elements: readonly Element[];
  /** Where the closing bracket is, in flow style. */
  readonly close: number | undefined;
  /** Of new parts: how one begins that follows a part, or that the first part follows. */
  readonly leadBeside: (part: Part) => string;
  /** Between the new part and the first one, when the latter is on the line of what holds them. */
  readonly gap: string;
  readonly lineBreak: string;
}

export type Element =
  | { readonly kind: 'part'; readonly part: Part; readonly isRemoved: boolean }
  | { readonly kind: 'new'; readonly name: string; readonly text: string };

export const sequenceEdits = (sequence: Sequence): readonly TextEdit[] => {
  const { elements } = sequence;
  const survivors = elements.filter(isSurvivor);
  if (survivors.length === elements.length && elements.every(it => it.kind === 'part')) return [];
  if (survivors.length === 0) return emptied(sequence);
  return [...commas(sequence, survivors), ...moved(sequence, survivors)];
};

const isSurvivor = (element: Element): boolean => element.kind === 'new' || !element.isRemoved;

const partsOf = ({ elements }: Sequence): readonly Part[] =>
  elements.flatMap(element => (element.kind === 'part' ? [element.part] : []));

/** Every part has one behind it but the last, which has one if the last one had it before. */
const commas = ({ close, elements }: Sequence, survivors: readonly Element[]): readonly TextEdit[] => {
  if (close === undefined) return [];
  const before = elements.findLast(element => element.kind === 'part');
  const isTrailing = before?.kind === 'part' && before.part.comma !== -1;
  return survivors.flatMap((element, index): readonly TextEdit[] => {
    if (element.kind === 'new') return [];
    const { comma, end } = element.part;
    const isWanted = isTrailing || index < survivors.length - 1;
    if (isWanted === (comma !== -1)) return [];
    return [isWanted ? { start: end, end, text: ',' } : { start: comma, end: comma + 1, text: '' }];
  });
};

const moved = (sequence: Sequence, survivors: readonly Element[]): readonly TextEdit[] => {
  const { text, elements, close, gap, lineBreak, leadBeside } = sequence;
  const parts = partsOf(sequence);
  const [first] = parts;
  if (!first) return [];
  const last = parts.at(-1);
  const isTrailing = close !== undefined && last?.comma !== -1;
  const written = (element: Element): string => {
    if (element.kind === 'part') return '';
    const isLast = element === survivors.at(-1);
    return close === undefined || (isLast && !isTrailing) ? element.text : `${element.text},`;
  };
  const isInline = !/[\r\n]/.test(text.charAt(first.own));
  const successor = isInline && isRemovedIn(elements, first) ? survivors[0] : undefined;
  const edits: TextEdit[] = [];
  let previous: Part | undefined;
  for (const element of elements) {
    if (element.kind === 'new') {
      if (element === successor) edits.push({ start: first.own, end: first.to, text: written(element) });
      else if (previous) edits.push(insertion(previous.to, leadBeside(previous) + written(element)));
      else if (isInline) edits.push(insertion(first.own, written(element) + gap));
      else edits.push(insertion(first.from, leadBeside(first) + written(element)));
      continue;
    }
    const { part, isRemoved } = element;
    previous = part;
    if (element === successor) edits.push(...pulledUp(text, first, part));
    if (!isRemoved || (successor && part === first)) continue;
    const { start, end } = removal(text, part, part === last);
    edits.push({ start, end, text: leadLeft(sequence, part) });
  }
  const end = survivors.at(-1);
  if (close === undefined || end?.kind !== 'part' || end.part === last || !last) return edits;
  // Otherwise the comment would go on to the bracket.
  const needsBreak = endsInComment(text, end.part) && !text.slice(last.to, close).includes('\n');
  return needsBreak ? [...edits, insertion(last.to, lineBreak)] : edits;
};

const endsInComment = (text: string, { end, to }: Part): boolean => text.slice(end, to).includes('#');

/** In flow style, for what follows on the line of a part that goes: how that line begins. */
const leadLeft = (sequence: Sequence, part: Part): string => {
  const { text, elements, close, lineBreak } = sequence;
  if (close === undefined || !beginsLine(text, part)) return '';
  const index = elements.findIndex(element => element.kind === 'part' && element.part === part);
  const next = elements.slice(index + 1).find(isSurvivor);
  if (next?.kind !== 'part' || beginsLine(text, next.part)) return '';
  return lineBreak + indentationAt(text, part.body).slice(next.part.body - next.part.from);
};

const insertion = (at: number, text: string): TextEdit => ({ start: at, end: at, text });

const isRemovedIn = (elements: readonly Element[], part: Part): boolean =>
  elements.some(element => element.kind === 'part' && element.part === part && element.isRemoved);

/** Takes the place of the first part, on the line of what holds them both, with the comments above it. */
const pulledUp = (text: string, first: Part, part: Part): readonly TextEdit[] => {
  const lead = /^\s*/.exec(text.slice(part.from, part.body))?.[0].length ?? 0;
  return [
    { start: first.own, end: first.to, text: '' },
    { start: part.from, end: part.from + lead, text: '' },
  ];
};

/** With the blank lines before it, unless they are needed to set apart what is left. */
const removal = (text: string, part: Part, isLast: boolean): TextEdit => {
  let start = part.own;
  if (isLast || /^\r?\n[ \t]*\r?\n/.test(text.slice(part.to, part.to + 200))) {
    for (
      let line = lineStart(text, start);
      line > part.from && isBlankLine(text, line);
      line = lineStart(text, start)
    ) {
      start = stopBefore(text, line);
    }
  }
  return { start, end: part.to, text: '' };
};

const emptied = (sequence: Sequence): readonly TextEdit[] => {
  const { text, slot, close, lineBreak } = sequence;
  const parts = partsOf(sequence);
  const removals = parts.map(({ own, to }) => ({ start: own, end: to, text: '' }));
  if (close !== undefined) {
    const open = slot.node.start + 1;
    const kept = removals.reduceRight(
      (rest, { start, end }) => rest.slice(0, start - open) + rest.slice(end - open),
      text.slice(open, close),
    );
    return kept.trim() === '' ? [{ start: open, end: close, text: '' }] : removals;
  }
  const [first] = removals;
  if (!first) return [];
  const brackets = slot.node.kind === 'map' ? '{}' : '[]';
  const isInline = !/[\r\n]/.test(text.charAt(first.start));
  if (isInline) return [{ ...first, text: brackets }, ...removals.slice(1)];
  if (slot.holder === 'root') return [{ ...first, text: lineBreak + brackets }, ...removals.slice(1)];
  return [insertion(propertiesEnd(text, slot.at, slot), ` ${brackets}`), ...removals];
};
