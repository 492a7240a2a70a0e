// Many names in a document at once. Most are written as they are read, and only they are replaced; of the others the editor of documents knows how.
import type { Document, DocumentEdit } from '@breakwater/core';
import { lineOf, locate, textEditsOf, valueAt } from '@breakwater/core';
import type { TextEdit } from 'vscode-languageserver';
import { rangeNear, rangeOf } from './positions.ts';

/** `undefined` when what is written there is used in other places as well. */
export const writeNames = (document: Document, edits: readonly DocumentEdit[]): readonly TextEdit[] | undefined => {
  const plain = edits.map(edit => plainEdit(document, edit));
  if (plain.every(edit => edit !== undefined)) return plain.toSorted(inOrder);
  const edited = textEditsOf(document, edits);
  if (edited.kind === 'refused') return undefined;
  const start = { position: { line: 0, character: 0 }, offset: 0 };
  return edited.edits.map(edit => ({ range: rangeNear(document.text, start, edit), newText: edit.text }));
};

const inOrder = ({ range: { start: left } }: TextEdit, { range: { start: right } }: TextEdit): number =>
  left.line - right.line || left.character - right.character;

const plainEdit = (document: Document, edit: DocumentEdit): TextEdit | undefined => {
  const name = edit.kind === 'rename' ? edit.key : edit.kind === 'set' ? edit.value : undefined;
  const before = edit.kind === 'rename' ? edit.at.key : valueAt(edit.at);
  if (typeof name !== 'string' || typeof before !== 'string') return undefined;
  const found = locate(edit.at, edit.kind === 'rename' ? 'key' : 'value');
  if (!found || found.start.line !== found.end.line) return undefined;
  const range = rangeOf(found);
  const line = lineOf(document, found.start.line);
  const source = line.slice(range.start.character, range.end.character);
  const quote = /^["']/.exec(source)?.[0] ?? '';
  if (source !== `${quote}${before}${quote}`) return undefined;
  // What is plain must stay text without quotes.
  const isSafe = quote === '' ? isPlain(before) && isPlain(name) : !/["'\\]/.test(name);
  return isSafe ? { range, newText: `${quote}${name}${quote}` } : undefined;
};

/** Begins with a letter, holds nothing that means something in YAML, and is no word for something else. */
const isPlain = (text: string): boolean =>
  /^[A-Za-z_][\w./#+-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
