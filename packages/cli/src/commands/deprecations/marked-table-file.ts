// The document whose table of deprecations is kept: read, mended between its marks, and put back; or the patch that would do it.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MarkedTable } from '@breakwater/core';
import { applyTextEdits, tableMarks, unifiedPatch } from '@breakwater/core';
import { realPathOf } from '../../host/root.ts';
import { replaceFiles } from '../../output/replace-files.ts';
import type { DeprecationsMessages } from './messages.ts';

export type Kept =
  | { readonly ok: true; readonly isSame: boolean; readonly text: string }
  | { readonly ok: false; readonly message: string };

interface Wishes {
  readonly isDryRun: boolean;
  readonly messages: DeprecationsMessages['docs'];
}

export const keepMarkedTable = (
  file: string,
  compare: (text: string) => MarkedTable,
  { isDryRun, messages }: Wishes,
): Kept => {
  const read = readText(file);
  if (!read.ok) return { ok: false, message: messages.unreadable(file, read.code) };
  const table = compare(read.text);
  switch (table.kind) {
    case 'unmarked':
      return { ok: false, message: messages.unmarked(file, tableMarks.start, tableMarks.end) };
    case 'mismarked':
      return { ok: false, message: messages.mismarked(file, table.line) };
    case 'found': {
      const { edits, added, removed, changed } = table;
      if (edits.length === 0) return { ok: true, isSame: true, text: `${messages.same(file)}\n` };
      if (isDryRun) {
        const name = relative('', file).replaceAll('\\', '/');
        return { ok: true, isSame: false, text: unifiedPatch(name, read.text, edits) };
      }
      const code = write(read.path, applyTextEdits(read.text, edits));
      if (code !== undefined) return { ok: false, message: messages.unwritable(file, code) };
      return { ok: true, isSame: false, text: `${messages.written(file, added, removed, changed)}\n` };
    }
  }
};

type ReadText =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly code: string };

const readText = (file: string): ReadText => {
  try {
    const bytes = readFileSync(file);
    const text = bytes.toString('utf8');
    // A link stays one: what it leads to is written.
    const path = realPathOf(file) ?? file;
    return Buffer.from(text).equals(bytes) ? { ok: true, path, text } : { ok: false, code: 'encoding' };
  } catch (error) {
    return { ok: false, code: codeOf(error) };
  }
};

/** Undefined when it was written. */
const write = (path: string, text: string): string | undefined => {
  try {
    replaceFiles([{ path, text }]);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
};

/** An error without a code is a mistake of ours. */
const codeOf = (error: unknown): string => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code;
};
