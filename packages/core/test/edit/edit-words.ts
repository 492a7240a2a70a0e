// Edits in words, one a line: `set /info/title "Travel"`, `set /info/title "Travel" after version`, `remove /tags/0`, `rename /a b`.
import type { DocumentEdit, JsonValue } from '../../src/edit/edit.ts';
import type { Document } from '../../src/source/document.ts';
import { at, rootOf } from '../../src/source/origin.ts';
import { parse } from '../../src/source/parse.ts';

export const documentOf = (text: string): Document => {
  const { document } = parse(text, { uri: 'memory:///api', label: 'api' });
  if (!document) throw new Error(`not parsed: ${text}`);
  return document;
};

export const editsIn = (document: Document, words: string): readonly DocumentEdit[] =>
  words
    .split('\n')
    .filter(line => line !== '')
    .map(line => editOf(document, line));

const editOf = (document: Document, line: string): DocumentEdit => {
  const [, kind, pointer = '', rest = ''] = /^(\w+) (\S*)(?: (.*))?$/.exec(line) ?? [];
  const place = at(rootOf(document), ...keysOf(pointer));
  if (kind === 'remove') return { kind, at: place };
  if (kind === 'rename') return { kind, at: place, key: rest };
  if (kind !== 'set') throw new Error(`no edit: ${line}`);
  const [, json = '', after] = /^(.*?)(?: after ([\w, -]+))?$/.exec(rest) ?? [];
  const value = JSON.parse(json) as JsonValue;
  return { kind, at: place, value, ...(after !== undefined && { after: after.split(', ') }) };
};

const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
