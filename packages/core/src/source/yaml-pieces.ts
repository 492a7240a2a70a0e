// The parts of YAML that are parsed by themselves after a change.
import type { Document } from './document.ts';
import { rootSpot, trueEntries } from './locate-yaml.ts';
import { memberOf } from './member-of.ts';
import type { Piece } from './piece.ts';
import type { TextChange } from './text-change.ts';
import { mayHaveStrangeKeys } from './yaml-keys.ts';
import { loadNamedYaml } from './yaml-values.ts';

/** Values of mapping entries, on the lines below their keys. */
export const yamlPieces = (document: Document, { start, oldEnd }: TextChange): readonly Piece[] => {
  const { text } = document;
  const pieces: Piece[] = [];
  let spot = rootSpot(document);
  let end = text.length;
  let path: readonly string[] = [];
  while (spot.node.kind === 'map' || spot.node.kind === 'list') {
    const entries = trueEntries(document, spot);
    const index = entries.findLastIndex(entry => entry.start <= start);
    const entry = entries[index];
    if (!entry || entry.merges) return pieces;
    const next = entries[index + 1];
    if (next) end = Math.min(end, lineStart(text, next.start));
    if (oldEnd > end) return pieces;
    path = [...path, entry.key];
    const below = lineStart(text, entry.end, 'next');
    const isAlone = spot.node.kind === 'map' && /^[ \t]*:[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(entry.end, below));
    if (isAlone && below > 0 && start >= below && !entry.node.anchor && !entry.keyNode?.anchor) {
      const { column } = spot.node;
      const pieceEnd = contentEnd(text, below, end, column);
      const isLast = pieceEnd === text.length;
      const read = (now: string): unknown =>
        // What comes after it has to stay on lines of its own.
        (isLast || now.endsWith('\n')) && standsAlone(now, column) ? loaded(now) : undefined;
      if (oldEnd <= pieceEnd) pieces.push({ path, start: below, end: pieceEnd, read });
    }
    spot = { node: entry.node, value: memberOf(spot.value, entry.key) };
  }
  return pieces;
};

const lineStart = (text: string, at: number, which: 'this' | 'next' = 'this'): number =>
  which === 'this' ? text.lastIndexOf('\n', at - 1) + 1 : text.indexOf('\n', at) + 1;

/** Comments that stand to the left of the value belong to what comes after it. */
const contentEnd = (text: string, start: number, end: number, column: number): number => {
  for (let at = end; at > start; ) {
    const line = lineStart(text, at - 1);
    const content = text.slice(line, at).trim();
    if (content !== '' && !(content.startsWith('#') && indentAt(text, line) <= column)) return end;
    if (content !== '') return contentEnd(text, start, line, column);
    at = line;
  }
  return end;
};

const indentAt = (text: string, line: number): number => {
  let at = line;
  while (text.charAt(at) === ' ') at += 1;
  return at - line;
};

/** All of it is to the right of its key, and nothing in it concerns anything else. */
const standsAlone = (text: string, column: number): boolean => {
  if (/\r(?!\n)|[\ufeff\0]|<</.test(text)) return false;
  for (let line = 0; line < text.length; line = lineStart(text, line, 'next') || text.length) {
    const at = line + indentAt(text, line);
    const character = text.charAt(at);
    if (character === '\t') return false;
    const isBlank = character === '\n' || character === '' || (character === '\r' && text.charAt(at + 1) === '\n');
    if (!isBlank && at - line <= column) return false;
  }
  return !mayHaveStrangeKeys(text);
};

/** Undefined for what says nothing, for what is to be complained of, and where nodes have names. */
const loaded = (text: string): unknown => {
  try {
    const { value, namesNodes } = loadNamedYaml(text);
    return namesNodes ? undefined : value;
  } catch {
    return undefined;
  }
};
